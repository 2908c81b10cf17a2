/// Values of controls as numbers (HTML standard section 4.10.5.1, "convert a string to a number").
package enum InputNumber {
  /// The number that a value stands for in a kind of control: milliseconds for dates and times, months for months.
  ///
  /// Nil for a value that isn't valid, or a kind without numbers.
  package static func value(of text: String, as kind: FieldKind) -> Double? {
    switch kind {
    case .date: HTMLDate.date(text)
    case .month: HTMLDate.month(text)
    case .week: HTMLDate.week(text)
    case .time: HTMLDate.time(text)
    case .localDateAndTime: HTMLDate.localDateAndTime(text)
    case .number, .range: HTMLNumber.validFloat(text)
    default: nil
    }
  }
}
