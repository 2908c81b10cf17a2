import PageModel

extension FieldKind {
  /// The number that a text stands for, or nil.
  func number(_ text: String) -> Double? { InputNumber.value(of: text, as: self) }

  /// The same number exactly, where it has few enough digits.
  func exactNumber(_ text: String) -> DecimalNumber? {
    switch self {
    case .number, .range: DecimalNumber(text)
    default: number(text).flatMap { Int(exactly: $0) }.map(DecimalNumber.init)
    }
  }

  /// Whether the control's text must stand for a date, a time or a number.
  var isNumeric: Bool {
    switch self {
    case .date, .month, .week, .time, .localDateAndTime, .number, .range: true
    default: false
    }
  }
}
