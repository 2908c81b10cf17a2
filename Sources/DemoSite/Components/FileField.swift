/// A field for one file, with what may be sent and what has been kept (DKFDS "Vedhæft fil").
struct FileField: Sendable {
  let name: String
  let label: String
  let hint: String?
  /// Media types, as the `accept` attribute lists them.
  let accept: String?
  /// What has been received already.
  let kept: UploadedFile?
  var error: String?
  /// Whether what is kept is told in other words.
  var isToldOtherwise = false

  /// The field, after a line on what is kept.
  var node: HTMLNode {
    .fragment([
      kept.map(received) ?? .empty,
      el(.div, .class(error == nil ? "form-group" : "form-group form-error")) {
        el(.label, .class("form-label"), .for(name)) { label }
        if let hint { el(.span, .class("form-hint"), .id(name + "-hjaelp"), text: hint) }
        if let error { ErrorMessage(field: name, message: error).node }
        HTMLNode.element(.input, attributes, [])
      },
    ])
  }

  private func received(_ file: UploadedFile) -> HTMLNode {
    el(.div, .class("message success")) {
      if isToldOtherwise {
        el(.p) { "\(file.name) er gemt og kommer med." }
      } else {
        el(.p) { "Vi har modtaget \(file.name) (\(file.sizeText)). Vælg kun en fil igen, hvis du vil bytte den ud." }
      }
    }
  }

  private var attributes: [HTMLAttribute] {
    var attributes: [HTMLAttribute] = [.type("file"), .class("form-input"), .id(name), .name(name)]
    if let accept { attributes.append(.accept(accept)) }
    let descriptions = [hint.map { _ in name + "-hjaelp" }, error.map { _ in name + "-fejl" }].compactMap(\.self)
    if !descriptions.isEmpty { attributes.append(.aria("describedby", descriptions.joined(separator: " "))) }
    if error != nil { attributes.append(.aria("invalid", "true")) }
    return attributes
  }
}
