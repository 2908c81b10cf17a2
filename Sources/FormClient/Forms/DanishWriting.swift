import PageModel

/// What a Danish citizen writes, in the writing that a control keeps its value in.
///
/// A browser shows a date or number control in the citizen's own writing and keeps another one (HTML standard section
/// 4.10.5.1.7 and 4.10.5.1.12, "localized"). A day is written day first with full stops, hyphens or slashes, or with
/// the month's name, and decimals come after a comma (Retskrivningsordbogen section 44 and 48).
enum DanishWriting {
  /// The text as the control keeps it; a text in no Danish writing stays as it is.
  static func value(_ text: String, for kind: FieldKind) -> String {
    switch kind {
    case .date: day(text) ?? text
    case .time: time(text) ?? text
    case .number, .range: number(text) ?? text
    default: text
    }
  }

  /// `24.12.2026`, `24-12-2026`, `24/12 2026` or `24. december 2026` as `2026-12-24`.
  static func day(_ text: String) -> String? {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    guard words.count == 3, words[0].count <= 2, words[2].count == 4, let day = number(of: words[0], upTo: 31),
      let year = number(of: words[2], upTo: 9_999),
      let month = number(of: words[1], upTo: 12) ?? months.firstIndex(of: String(words[1].prefix(3))).map({ $0 + 1 })
    else { return nil }
    return "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
  }

  /// `9.30` or `kl. 9.30` as `09:30`.
  static func time(_ text: String) -> String? {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init).drop { $0 == "kl" }
    guard words.count == 2, let hour = words.first.flatMap({ Int($0) }), let minute = words.last.flatMap({ Int($0) }),
      (0...23).contains(hour), (0...59).contains(minute), words.last?.count == 2
    else { return nil }
    return "\(padded(hour, to: 2)):\(padded(minute, to: 2))"
  }

  /// `1.234,5` as `1234.5`; without a comma the full stop could be either, and the text stays.
  static func number(_ text: String) -> String? {
    let parts = text.filter { $0 != " " }.split(separator: ",", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].allSatisfy({ $0.isASCII && $0.isNumber }), !parts[1].isEmpty else { return nil }
    let whole = parts[0].filter { $0 != "." }
    guard !whole.isEmpty, whole.enumerated().allSatisfy({ $1.isNumber || ($0 == 0 && $1 == "-") }) else { return nil }
    return "\(whole).\(parts[1])"
  }

  private static let months = ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"]

  private static func number(of word: String, upTo most: Int) -> Int? {
    Int(word).flatMap { (1...most).contains($0) ? $0 : nil }
  }

  private static func padded(_ number: Int, to length: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, length - digits.count)) + digits
  }
}
