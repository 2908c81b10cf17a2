/// Dates and times as HTML writes them (HTML standard section 2.3.5), in the proleptic Gregorian calendar.
package enum HTMLDate {
  /// The length of a day; HTML's days have no leap seconds.
  package static let millisecondsPerDay = 86_400_000.0

  /// A valid date string: milliseconds from 1970-01-01 to its midnight in UTC.
  package static func date(_ text: String) -> Double? {
    var reader = Reader(text)
    guard let days = reader.date(), reader.isAtEnd else { return nil }
    return Double(days) * millisecondsPerDay
  }

  /// A valid month string: months from January 1970.
  package static func month(_ text: String) -> Double? {
    var reader = Reader(text)
    guard let (year, month) = reader.yearAndMonth(), reader.isAtEnd else { return nil }
    return Double((year - 1970) * 12 + month - 1)
  }

  /// A valid week string: milliseconds from 1970-01-01 to its Monday.
  package static func week(_ text: String) -> Double? {
    var reader = Reader(text)
    guard let year = reader.year(), reader.take("-W"), let week = reader.digits(2), reader.isAtEnd,
      week >= 1, week <= weeks(in: year)
    else { return nil }
    // The Monday of week 1 is the one on or before 4 January (ISO 8601).
    let fourth = daysFromEpoch(year: year, month: 1, day: 4)
    let monday = fourth - weekday(of: fourth)
    return Double(monday + (week - 1) * 7) * millisecondsPerDay
  }

  /// A valid time string: milliseconds from midnight.
  package static func time(_ text: String) -> Double? {
    var reader = Reader(text)
    guard let time = reader.time(), reader.isAtEnd else { return nil }
    return Double(time)
  }

  /// A valid local date and time string: milliseconds from 1970-01-01T00:00, as if in UTC.
  package static func localDateAndTime(_ text: String) -> Double? {
    var reader = Reader(text)
    guard let days = reader.date(), reader.take("T") || reader.take(" "), let time = reader.time(), reader.isAtEnd
    else { return nil }
    return Double(days) * millisecondsPerDay + Double(time)
  }

  /// The valid normalized local date and time string of a valid one (section 2.3.5.5): `T`, and no needless zeros.
  package static func normalized(localDateAndTime text: String) -> String? {
    guard let value = localDateAndTime(text), let separator = text.firstIndex(where: { $0 == "T" || $0 == " " }) else {
      return nil
    }
    let clock = Int(value.truncatingRemainder(dividingBy: millisecondsPerDay))
    let milliseconds = (clock + Int(millisecondsPerDay)) % Int(millisecondsPerDay)
    let time = text[text.index(after: separator)...]
    var shortest = String(time.prefix(5))
    if milliseconds % 60_000 != 0 { shortest = String(time.prefix(8)) }
    if milliseconds % 1000 != 0 {
      shortest = String(time)
      while shortest.hasSuffix("0") { shortest.removeLast() }
    }
    return "\(text[..<separator])T\(shortest)"
  }

  // MARK: Calendar

  /// Days from 1970-01-01, by counting years from March (Howard Hinnant, "chrono-compatible low-level date
  /// algorithms").
  fileprivate static func daysFromEpoch(year: Int, month: Int, day: Int) -> Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// 0 for Monday to 6 for Sunday; 1970-01-01 was a Thursday.
  private static func weekday(of days: Int) -> Int { ((days + 3) % 7 + 7) % 7 }

  fileprivate static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

  /// 53 when the year starts on a Thursday, or on a Wednesday and is a leap year (section 2.3.5.8).
  private static func weeks(in year: Int) -> Int {
    let first = weekday(of: daysFromEpoch(year: year, month: 1, day: 1))
    return first == 3 || (first == 2 && isLeap(year)) ? 53 : 52
  }
}

extension HTMLDate {
  /// Reads the components one after the other.
  private struct Reader {
    private var rest: ArraySlice<UInt8>

    init(_ text: String) { rest = Array(text.utf8)[...] }

    var isAtEnd: Bool { rest.isEmpty }

    mutating func take(_ text: StaticString) -> Bool {
      let expected = "\(text)".utf8
      guard rest.starts(with: expected) else { return false }
      rest.removeFirst(expected.count)
      return true
    }

    /// Exactly so many digits.
    mutating func digits(_ count: Int) -> Int? {
      let digits = rest.prefix(count)
      guard digits.count == count, digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
      rest.removeFirst(count)
      return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }

    /// Four or more digits, above zero; more than six is further than any browser's calendar goes.
    mutating func year() -> Int? {
      let count = rest.prefix { (0x30...0x39).contains($0) }.count
      guard (4...6).contains(count), let year = digits(count), year > 0 else { return nil }
      return year
    }

    mutating func yearAndMonth() -> (year: Int, month: Int)? {
      guard let year = year(), take("-"), let month = digits(2), (1...12).contains(month) else { return nil }
      return (year, month)
    }

    mutating func date() -> Int? {
      guard let (year, month) = yearAndMonth(), take("-"), let day = digits(2), day >= 1,
        day <= HTMLDate.days(inMonth: month, of: year)
      else { return nil }
      return HTMLDate.daysFromEpoch(year: year, month: month, day: day)
    }

    mutating func time() -> Int? {
      guard let hour = digits(2), hour <= 23, take(":"), let minute = digits(2), minute <= 59 else { return nil }
      var milliseconds = (hour * 60 + minute) * 60_000
      guard take(":") else { return milliseconds }
      guard let second = digits(2), second <= 59 else { return nil }
      milliseconds += second * 1000
      guard take(".") else { return milliseconds }
      let count = rest.prefix { (0x30...0x39).contains($0) }.count
      guard (1...3).contains(count), let fraction = digits(count) else { return nil }
      return milliseconds + fraction * [100, 10, 1][count - 1]
    }
  }
}
