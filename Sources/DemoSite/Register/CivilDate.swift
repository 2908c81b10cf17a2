import Foundation

/// A day on the Danish calendar.
struct CivilDate: Sendable, Hashable {
  let year: Int
  let month: Int
  let day: Int

  init(_ year: Int, _ month: Int, _ day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// The day in Denmark at a moment.
  init(_ moment: Date) {
    let parts = Self.calendar.dateComponents([.year, .month, .day], from: moment)
    self.init(parts.year ?? 1970, parts.month ?? 1, parts.day ?? 1)
  }

  /// `3. marts 2026`.
  var danish: String {
    "\(day). \(Self.months[(month - 1) % 12]) \(year)"
  }

  /// `2026-03-03` (ISO 8601).
  var iso: String {
    "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }

  /// `kl. 14.05`, the time in Denmark at a moment.
  static func danishTime(_ moment: Date) -> String {
    let parts = calendar.dateComponents([.hour, .minute], from: moment)
    let minute = parts.minute ?? 0
    return "kl. \(parts.hour ?? 0).\(minute < 10 ? "0" : "")\(minute)"
  }

  /// Whether the day exists in the Gregorian calendar.
  static func isValid(year: Int, month: Int, day: Int) -> Bool {
    let isLeap = year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return (1...12).contains(month) && (1...lengths[month - 1]).contains(day)
  }

  private static let months = [
    "januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november",
    "december",
  ]

  private static let calendar = {
    var calendar = Calendar(identifier: .gregorian)
    // A machine without a time zone database still gets a calendar.
    calendar.timeZone = TimeZone(identifier: "Europe/Copenhagen") ?? .gmt
    return calendar
  }()
}
