/// Checkboxes under one question, none of them required (DKFDS "Tjekbokse").
struct CheckboxGroup: Sendable {
  let name: String
  let legend: String
  var hint: String?
  let choices: [(value: String, label: String)]
  let chosen: Set<String>

  /// The group.
  var node: HTMLNode {
    el(.div, .class("form-group")) {
      HTMLNode.element(
        .fieldset, hint == nil ? [] : [.aria("describedby", name + "-hjaelp")],
        [el(.legend, .class("form-label"), text: legend)]
          + (hint.map { [el(.span, .class("form-hint"), .id(name + "-hjaelp"), text: $0)] } ?? []) + boxes)
    }
  }

  private var boxes: [HTMLNode] {
    choices.enumerated().map { index, choice in
      let id = "\(name)-\(index + 1)"
      var attributes: [HTMLAttribute] = [.type("checkbox"), .id(id), .name(name), .value(choice.value)]
      if chosen.contains(choice.value) { attributes.append(.checked) }
      return el(.div, .class("form-choice")) {
        HTMLNode.element(.input, attributes, [])
        el(.label, .for(id)) { choice.label }
      }
    }
  }
}
