/// The kind of a form control: the states of `input` (HTML standard section 4.10.5.1), and the other elements.
package enum FieldKind: String, Sendable, Codable, CaseIterable {
  case text, search, telephone = "tel", url, email, password
  case date, month, week, time, localDateAndTime = "datetime-local", number, range, color
  case checkbox, radio, file, hidden
  case submitButton = "submit", imageButton = "image", resetButton = "reset", button
  case select, selectMultiple = "select-multiple", textArea = "textarea", output

  /// Whether the control submits its form (HTML standard section 4.10.18.4, "submit button").
  package var isSubmitButton: Bool { self == .submitButton || self == .imageButton }

  /// Whether the control is a button of any kind.
  package var isButton: Bool { isSubmitButton || self == .resetButton || self == .button }

  /// Whether a citizen writes in it.
  package var isTyped: Bool {
    switch self {
    case .text, .search, .telephone, .url, .email, .password, .date, .month, .week, .time, .localDateAndTime,
      .number, .textArea:
      true
    default: false
    }
  }

  /// Whether a citizen picks among what is offered.
  package var isChoice: Bool { self == .checkbox || self == .radio || self == .select || self == .selectMultiple }
}
