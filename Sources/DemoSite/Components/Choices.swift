/// Radio buttons under one question.
struct RadioGroup: Sendable {
  let name: String
  let legend: String
  let choices: [(value: String, label: String)]
  /// The value of the chosen button; empty where none is chosen.
  let chosen: String
  var error: String?
  /// Whether the buttons form a group in code.
  var isGrouped = true
  /// Whether the group is made by a role in place of a fieldset.
  var isGroupedByRole = false

  /// The group.
  var node: HTMLNode {
    el(.div, .class(error == nil ? "form-group" : "form-group form-error")) {
      if isGroupedByRole {
        el(.div, .role("radiogroup"), .aria("labelledby", name + "-navn")) {
          el(.div, .class("form-label"), .id(name + "-navn"), text: legend)
          buttons
        }
      } else if isGrouped {
        .element(
          .fieldset, error == nil ? [] : [.aria("describedby", name + "-fejl")],
          [
            el(.legend, .class("form-label"), text: legend), buttons,
          ])
      } else {
        el(.div, .class("form-label"), text: legend)
        buttons
      }
    }
  }

  private var buttons: HTMLNode {
    .fragment(
      [error.map { ErrorMessage(field: name, message: $0).node } ?? .empty]
        + choices.enumerated().map { index, choice in
          button(id: "\(name)-\(index + 1)", choice: choice)
        })
  }

  private func button(id: String, choice: (value: String, label: String)) -> HTMLNode {
    var attributes: [HTMLAttribute] = [.type("radio"), .id(id), .name(name), .value(choice.value)]
    if choice.value == chosen { attributes.append(.checked) }
    if isGrouped { attributes.append(.required) }
    return el(.div, .class("form-choice")) {
      HTMLNode.element(.input, attributes, [])
      el(.label, .for(id)) { choice.label }
    }
  }
}

/// One checkbox with its own label.
struct Checkbox: Sendable {
  let name: String
  let label: String
  let isChecked: Bool
  var error: String?

  /// The checkbox.
  var node: HTMLNode {
    var attributes: [HTMLAttribute] = [.type("checkbox"), .id(name), .name(name), .value("ja"), .required]
    if isChecked { attributes.append(.checked) }
    if error != nil {
      attributes.append(.aria("describedby", name + "-fejl"))
      attributes.append(.aria("invalid", "true"))
    }
    return el(.div, .class(error == nil ? "form-group" : "form-group form-error")) {
      if let error { ErrorMessage(field: name, message: error).node }
      el(.div, .class("form-choice")) {
        HTMLNode.element(.input, attributes, [])
        el(.label, .for(name)) { label }
      }
    }
  }
}
