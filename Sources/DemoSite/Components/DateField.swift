/// A date in three fields, day, month and year (DKFDS "Datofelter").
struct DateField: Sendable {
  /// Names are this and `-dag`, `-maaned`, `-aar`.
  let name: String
  let legend: String
  let hint: String
  let values: (day: String, month: String, year: String)
  var error: String?

  /// The group of three fields.
  var node: HTMLNode {
    let descriptions = [name + "-hjaelp"] + (error == nil ? [] : [name + "-fejl"])
    return el(.div, .class(error == nil ? "form-group" : "form-group form-error")) {
      el(.fieldset, .aria("describedby", descriptions.joined(separator: " "))) {
        el(.legend, .class("form-label"), text: legend)
        el(.span, .class("form-hint"), .id(name + "-hjaelp"), text: hint)
        if let error { ErrorMessage(field: name, message: error).node }
        el(.div, .class("form-date")) {
          part("dag", "Dag", values.day)
          part("maaned", "Måned", values.month)
          part("aar", "År", values.year)
        }
      }
    }
  }

  private func part(_ suffix: String, _ label: String, _ value: String) -> HTMLNode {
    let id = "\(name)-\(suffix)"
    var attributes: [HTMLAttribute] = [
      .type("text"), .class("form-input"), .id(id), .name(id), .inputMode("numeric"), .value(value), .required,
    ]
    if error != nil { attributes.append(.aria("invalid", "true")) }
    return el(.div) {
      el(.label, .class("form-label"), .for(id)) { label }
      HTMLNode.element(.input, attributes, [])
    }
  }
}
