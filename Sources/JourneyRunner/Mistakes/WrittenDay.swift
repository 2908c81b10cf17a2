/// A day that a citizen wrote in one field.
struct WrittenDay: Sendable, Equatable {
  let day: Int
  let month: Int
  let year: Int

  /// Reads day, month and year, or year, month and day (ISO 8601), with anything but letters and digits between.
  init?(_ text: String) {
    let parts = text.split { !$0.isNumber && !$0.isLetter }
    let numbers = parts.compactMap { Int($0) }
    guard parts.count == 3, numbers.count == 3 else { return nil }
    let isYearFirst = parts[0].count == 4
    guard (isYearFirst ? parts[0] : parts[2]).count == 4, (1...12).contains(numbers[1]) else { return nil }
    (day, month, year) = (isYearFirst ? numbers[2] : numbers[0], numbers[1], isYearFirst ? numbers[0] : numbers[2])
    guard (1...31).contains(day) else { return nil }
  }

  /// The ways people write it (Retskrivningsordbogen section 61; ISO 8601).
  var writings: [(String, String)] {
    let padded = [day, month].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return [
      ("slash", "\(day)/\(month)-\(year)"), ("points", "\(padded[0]).\(padded[1]).\(year)"),
      ("iso", "\(year)-\(padded[1])-\(padded[0])"),
    ]
  }
}
