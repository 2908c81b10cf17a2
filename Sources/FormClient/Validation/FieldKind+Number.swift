import PageModel

extension FieldKind {
  /// The algorithm to convert a string to a number (section 4.10.5.1): nil where the kind has none, or for an error.
  func number(_ text: String) -> Double? {
    switch self {
    case .date: HTMLDate.date(text)
    case .month: HTMLDate.month(text)
    case .week: HTMLDate.week(text)
    case .time: HTMLDate.time(text)
    case .localDateAndTime: HTMLDate.localDateAndTime(text)
    case .number, .range: HTMLNumber.validFloat(text)
    default: nil
    }
  }

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
