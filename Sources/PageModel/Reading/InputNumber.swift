/// Values of controls as numbers (HTML standard section 4.10.5.1, "convert a string to a number").
package enum InputNumber {
  /// The number that a value stands for in a kind of control: milliseconds for dates and times, months for months.
  ///
  /// Nil for a value that isn't valid, or a kind without numbers.
  package static func value(of text: String, as kind: FieldKind) -> Double? {
    switch kind {
    case .number, .range: return ValueSanitizing.number(text)
    case .date, .month, .week, .time, .localDateAndTime:
      let valid = ValueSanitizing.sanitized(text, for: kind) { _ in nil }
      guard !valid.isEmpty else { return nil }
      return number(ofValid: valid, as: kind)
    default: return nil
    }
  }

  private static let day = 86_400_000.0

  private static func number(ofValid text: String, as kind: FieldKind) -> Double? {
    switch kind {
    case .date: return days(text).map { $0 * day }
    case .month:
      let parts = text.split(separator: "-").compactMap { Double($0) }
      return parts.count == 2 ? (parts[0] - 1970) * 12 + parts[1] - 1 : nil
    case .week:
      let parts = text.split(separator: "-")
      guard parts.count == 2, let january = days(parts[0] + "-01-04"), let week = Double(parts[1].dropFirst()) else {
        return nil
      }
      // 4 January is always in week 1, and a week starts on Monday (ISO 8601).
      let weekday = (january + 3).truncatingRemainder(dividingBy: 7)
      let monday = january - (weekday < 0 ? weekday + 7 : weekday)
      return (monday + (week - 1) * 7) * day
    case .time: return milliseconds(text)
    default:
      let parts = text.split(separator: "T").map(String.init)
      guard parts.count == 2, let days = days(parts[0]), let time = milliseconds(parts[1]) else { return nil }
      return days * day + time
    }
  }

  private static func milliseconds(_ time: String) -> Double? {
    let parts = time.split(separator: ":").compactMap { Double($0) }
    guard parts.count >= 2 else { return nil }
    return ((parts[0] * 60 + parts[1]) * 60 + (parts.count > 2 ? parts[2] : 0)) * 1_000
  }

  /// Days since 1 January 1970 in the Gregorian calendar.
  private static func days(_ date: some StringProtocol) -> Double? {
    let parts = date.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3, parts[0] < 1_000_000 else { return nil }
    let year = parts[1] <= 2 ? parts[0] - 1 : parts[0]
    let era = year / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (parts[1] + (parts[1] > 2 ? -3 : 9)) + 2) / 5 + parts[2] - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return Double(era * 146_097 + dayOfEra - 719_468)
  }
}
