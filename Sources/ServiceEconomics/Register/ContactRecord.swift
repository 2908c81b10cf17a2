package import JourneyModel

/// One contact of a citizen, without anything that tells who it was.
package struct ContactRecord: Sendable, Equatable {
  /// The day, counted from 1 January 1970.
  package let day: Int
  /// The channel.
  package let channel: ContactChannel
  /// Whether it began in the digital service, or nil where that isn't registered.
  package let isDigital: Bool?
  /// The cause, or nil.
  package let cause: CauseCode?
  /// Staff minutes, or nil.
  package let minutes: Double?
  /// Whether it was settled at once, or nil.
  package let isResolved: Bool?
  /// Whether the citizen had made contact about it before, or nil.
  package let isRepeated: Bool?
}

/// Cells of a register as values; what can't be read is nil.
enum RegisterCell {
  /// A day as `2026-03-01`, `01-03-2026`, `1.3.2026` or `1/3/2026`, with or without a time behind it.
  static func day(_ text: String) -> Int? {
    let date = text.prefix { $0 != " " && $0 != "T" }
    let parts = date.split(whereSeparator: { "-./".contains($0) }).map { $0.count <= 4 ? Int($0) : nil }
    guard parts.count == 3, let first = parts[0], let month = parts[1], let last = parts[2] else { return nil }
    let (year, day) = first > 31 ? (first, last) : (last, first)
    guard (1990...2100).contains(year), (1...12).contains(month), (1...length(of: month, year)).contains(day) else {
      return nil
    }
    return number(year, month, day)
  }

  /// Minutes as `8`, `8,5`, or `8:30`; at most a day.
  static func minutes(_ text: String) -> Double? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    let value: Double?
    if parts.count == 2, let whole = Double(parts[0]), let seconds = Double(parts[1]), (0..<60).contains(seconds) {
      value = whole + seconds / 60
    } else {
      value = Double(text.replacing(",", with: "."))
    }
    return value.flatMap { (0...1440).contains($0) ? $0 : nil }
  }

  /// `ja` or `nej`, in the ways that registers write them.
  static func flag(_ text: String) -> Bool? {
    switch text.lowercased() {
    case "ja", "j", "yes", "true", "sand", "1", "x": true
    case "nej", "n", "no", "false", "falsk", "0": false
    default: nil
    }
  }

  /// The days from 1 January 1970 (Hinnant, "chrono-compatible low-level date algorithms", days_from_civil).
  static func number(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let year = month <= 2 ? year - 1 : year
    let era = year / 400
    let ofEra = year - era * 400
    let ofYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + ofEra * 365 + ofEra / 4 - ofEra / 100 + ofYear - 719_468
  }

  private static func length(of month: Int, _ year: Int) -> Int {
    if month == 2 { return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28 }
    return [4, 6, 9, 11].contains(month) ? 30 : 31
  }
}
