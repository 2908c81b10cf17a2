extension FieldKind {
  /// The kind of an `input` element by its `type` attribute; unknown types are text (HTML standard section 4.10.5).
  package init(inputType: String?) {
    let type = inputType?.lowercased() ?? "text"
    switch type {
    case "select", "select-multiple", "textarea", "output": self = .text
    default: self = FieldKind(rawValue: type) ?? .text
    }
  }

  /// The kind of a `button` element by its `type` attribute (HTML standard section 4.10.6).
  package init(buttonType: String?) {
    switch buttonType?.lowercased() {
    case "reset": self = .resetButton
    case "button": self = .button
    default: self = .submitButton
    }
  }
}
