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
    case .number: HTMLNumber.validFloat(value) == nil ? "" : value
    case .range: range(value, attribute)
    case .color: color(value)
    case .date: HTMLDate.date(value) == nil ? "" : value
    case .month: HTMLDate.month(value) == nil ? "" : value
    case .week: HTMLDate.week(value) == nil ? "" : value
    case .time: HTMLDate.time(value) == nil ? "" : value
    case .localDateAndTime: HTMLDate.normalized(localDateAndTime: value) ?? ""
    case .textArea: withLineFeeds(value)
    default: value
    }
  }

  private static func withoutNewlines(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 0x0A || $0 == 0x0D }) else { return text }
    return String(decoding: text.utf8.filter { $0 != 0x0A && $0 != 0x0D }, as: UTF8.self)
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

  private static func trimmed(_ text: String) -> String {
    var bytes = Array(text.utf8)[...]
    while let first = bytes.first, first.isHTMLWhiteSpace { bytes = bytes.dropFirst() }
    while let last = bytes.last, last.isHTMLWhiteSpace { bytes = bytes.dropLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Section 4.10.5.1.13: the middle of the range where the value is no number, and never outside it.
  private static func range(_ value: String, _ attribute: (String) -> String?) -> String {
    let low = attribute("min").flatMap(HTMLNumber.validFloat) ?? 0
    let high = attribute("max").flatMap(HTMLNumber.validFloat) ?? 100
    guard let given = HTMLNumber.validFloat(value) else {
      return HTMLNumber.text(of: high < low ? low : low + (high - low) / 2)
    }
    if given < low || high < low { return HTMLNumber.text(of: low) }
    return given > high ? HTMLNumber.text(of: high) : value
  }

  /// Section 4.10.5.1.14: a simple colour in lower case, else black.
  private static func color(_ value: String) -> String {
    let bytes = Array(value.utf8)
    let isSimple = bytes.count == 7 && bytes[0] == 0x23 && bytes.dropFirst().allSatisfy { $0.hexDigitValue != nil }
    return isSimple ? value.lowercased() : "#000000"
  }
}
