/// The value sanitization algorithms of `input` (HTML standard section 4.10.5.1).
package enum ValueSanitizing {
  /// The value a browser keeps of what a page or a citizen gives.
  ///
  /// - Parameters:
  ///   - value: what is given.
  ///   - kind: the control's kind; kinds without an algorithm keep the value.
  ///   - attribute: the control's attributes, for `min`, `max` and `multiple`.
  /// - Returns: the value.
  package static func sanitized(_ value: String, for kind: FieldKind, attribute: (String) -> String?) -> String {
    switch kind {
    case .text, .search, .telephone, .password: withoutNewlines(value)
    case .url: trimmed(withoutNewlines(value))
    case .email:
      attribute("multiple") == nil
        ? trimmed(withoutNewlines(value))
        : withoutNewlines(value).split(separator: ",", omittingEmptySubsequences: false)
          .map { trimmed(String($0)) }.joined(separator: ",")
    case .number: number(value) == nil ? "" : value
    case .range: range(value, attribute)
    case .color: color(value)
    case .date: hasShape(value, "dddd-dd-dd") ? value : ""
    case .month: hasShape(value, "dddd-dd") ? value : ""
    case .week: hasShape(value, "dddd-Wdd") ? value : ""
    case .time: isTime(value) ? value : ""
    case .localDateAndTime: dateAndTime(value)
    case .textArea: withLineFeeds(value)
    default: value
    }
  }

  /// A valid floating-point number (HTML standard section 2.3.4.3), or nil.
  package static func number(_ text: String) -> Double? {
    var bytes = Array(text.utf8)[...]
    if bytes.first == 0x2D { bytes = bytes.dropFirst() }
    let whole = bytes.prefix { $0.isASCIIDigit }
    bytes = bytes.dropFirst(whole.count)
    if bytes.first == 0x2E {
      let fraction = bytes.dropFirst().prefix { $0.isASCIIDigit }
      guard !fraction.isEmpty else { return nil }
      bytes = bytes.dropFirst(fraction.count + 1)
    } else if whole.isEmpty {
      return nil
    }
    if let letter = bytes.first, letter | 0x20 == 0x65 {
      bytes = bytes.dropFirst()
      if let sign = bytes.first, sign == 0x2B || sign == 0x2D { bytes = bytes.dropFirst() }
      let digits = bytes.prefix { $0.isASCIIDigit }
      guard !digits.isEmpty else { return nil }
      bytes = bytes.dropFirst(digits.count)
    }
    guard bytes.isEmpty, let number = Double(text), number.isFinite else { return nil }
    return number
  }

  private static func withoutNewlines(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 0x0A || $0 == 0x0D }) else { return text }
    return String(decoding: text.utf8.filter { $0 != 0x0A && $0 != 0x0D }, as: UTF8.self)
  }

  private static func trimmed(_ text: String) -> String {
    var bytes = Array(text.utf8)[...]
    while let first = bytes.first, first.isHTMLWhiteSpace { bytes = bytes.dropFirst() }
    while let last = bytes.last, last.isHTMLWhiteSpace { bytes = bytes.dropLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Section 4.10.5.1.13: the middle of the range where the value is no number, and never outside it.
  private static func range(_ value: String, _ attribute: (String) -> String?) -> String {
    let low = attribute("min").flatMap(number) ?? 0
    let high = attribute("max").flatMap(number) ?? 100
    guard let given = number(value) else { return text(of: high < low ? low : low + (high - low) / 2) }
    if given < low || high < low { return text(of: low) }
    return given > high ? text(of: high) : value
  }

  private static func text(of number: Double) -> String {
    number == number.rounded() && abs(number) < 1e15 ? String(Int64(number)) : String(number)
  }

  /// Section 4.10.5.1.14: a simple colour in lower case, else black.
  private static func color(_ value: String) -> String {
    let bytes = Array(value.utf8)
    let isSimple = bytes.count == 7 && bytes[0] == 0x23 && bytes.dropFirst().allSatisfy { $0.hexDigitValue != nil }
    return isSimple ? value.lowercased() : "#000000"
  }

  /// Whether a text has the shape of a pattern where `d` is a digit; a year may have more than four.
  private static func hasShape(_ text: String, _ pattern: String) -> Bool {
    var bytes = Array(text.utf8)[...]
    let year = bytes.prefix { $0.isASCIIDigit }
    guard year.count >= 4, year.contains(where: { $0 != 0x30 }) else { return false }
    bytes = bytes.dropFirst(year.count)
    let rest = pattern.utf8.dropFirst(4)
    guard bytes.count == rest.count else { return false }
    guard zip(bytes, rest).allSatisfy({ $1 == 0x64 ? $0.isASCIIDigit : $0 == $1 }) else { return false }
    let parts = bytes.split(separator: 0x2D).map { Int(String(decoding: $0.drop { $0 == 0x57 }, as: UTF8.self)) ?? 0 }
    guard let first = parts.first, first >= 1 else { return false }
    guard let yearNumber = Int(String(decoding: year, as: UTF8.self)), yearNumber < 1_000_000 else { return false }
    if pattern.utf8.contains(0x57) { return first <= weeks(in: yearNumber) }
    guard first <= 12 else { return false }
    guard parts.count > 1 else { return parts.count == 1 }
    return parts[1] >= 1 && parts[1] <= days(inMonth: first, of: yearNumber)
  }

  private static func days(inMonth month: Int, of year: Int) -> Int {
    let isLeap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0
    return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  }

  /// 53 weeks where 1 January is a Thursday, or a Wednesday in a leap year (HTML standard section 2.3.5.8).
  private static func weeks(in year: Int) -> Int {
    let before = year - 1
    let firstDay = (before + before / 4 - before / 100 + before / 400 + 1) % 7
    return firstDay == 4 || (firstDay == 3 && days(inMonth: 2, of: year) == 29) ? 53 : 52
  }

  /// The API value of a textarea: every line break is one LF (HTML standard section 4.10.11).
  private static func withLineFeeds(_ text: String) -> String {
    guard text.utf8.contains(0x0D) else { return text }
    var bytes: [UInt8] = []
    var previous: UInt8 = 0
    for byte in text.utf8 {
      if byte == 0x0D || !(byte == 0x0A && previous == 0x0D) { bytes.append(byte == 0x0D ? 0x0A : byte) }
      previous = byte
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isTime(_ text: String) -> Bool {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2 || parts.count == 3 else { return false }
    func isNumber(_ text: some StringProtocol, below limit: Int) -> Bool {
      text.utf8.count == 2 && text.utf8.allSatisfy(\.isASCIIDigit) && (Int(text) ?? limit) < limit
    }
    guard isNumber(parts[0], below: 24), isNumber(parts[1], below: 60) else { return false }
    guard parts.count == 3 else { return true }
    let seconds = parts[2].split(separator: ".", omittingEmptySubsequences: false)
    guard let whole = seconds.first, isNumber(whole, below: 60), seconds.count <= 2 else { return false }
    return seconds.count == 1 || ((1...3).contains(seconds[1].utf8.count) && seconds[1].utf8.allSatisfy(\.isASCIIDigit))
  }

  /// Section 4.10.5.1.11: a date and a time with `T` between them, the time as short as it can be.
  private static func dateAndTime(_ value: String) -> String {
    let parts = value.split(maxSplits: 1, omittingEmptySubsequences: false) { $0 == "T" || $0 == " " }.map(String.init)
    guard parts.count == 2, hasShape(parts[0], "dddd-dd-dd"), isTime(parts[1]) else { return "" }
    var time = parts[1]
    if time.utf8.contains(0x2E) { while time.hasSuffix("0") { time.removeLast() } }
    if time.hasSuffix(".") { time.removeLast() }
    if time.utf8.count == 8, time.hasSuffix(":00") { time.removeLast(3) }
    return parts[0] + "T" + time
  }
}
