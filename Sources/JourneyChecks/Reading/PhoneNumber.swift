/// Danish phone numbers: eight digits, with or without country code and separators (DKFDS, telefonnummer).
struct PhoneNumber: Sendable, Hashable {
  /// The eight digits.
  let digits: String
  /// How it is written.
  let written: String
  /// The words before it, at most 40 characters.
  let before: String

  /// The eight digits of a text that is one phone number, or nil.
  static func normalized(_ text: String) -> String? {
    let trimmed = Wording.collapsed(text)
    let digits = withoutDanishCode(trimmed.filter { $0.isASCII && $0.isNumber }, international: trimmed.hasPrefix("+"))
    return digits.count == 8 ? digits : nil
  }

  /// Digits without `0045`, or `45` where a plus stood before them.
  static func withoutDanishCode(_ digits: String, international: Bool) -> String {
    if digits.count == 12, digits.hasPrefix("0045") { return String(digits.dropFirst(4)) }
    if digits.count == 10, international, digits.hasPrefix("45") { return String(digits.dropFirst(2)) }
    return digits
  }

  /// The phone numbers in a text: eight digits grouped as 8, 4+4, 2+2+2+2 or 2+3+3, which no date is.
  static func mentions(in text: String) -> [PhoneNumber] {
    var found: [PhoneNumber] = []
    let characters = Array(text)
    var index = 0
    while index < characters.count {
      guard isStart(characters, index) else {
        index += 1
        continue
      }
      let end = runEnd(characters, from: index)
      let written = String(characters[index..<end])
      if let digits = phone(written) {
        let before = String(characters[max(0, index - 40)..<index])
        found.append(PhoneNumber(digits: digits, written: written, before: before.lowercased()))
      }
      index = max(end, index + 1)
    }
    return found
  }

  private static func isStart(_ text: [Character], _ index: Int) -> Bool {
    guard isDigit(text[index]) || text[index] == "+" else { return false }
    guard index > 0 else { return true }
    return !text[index - 1].isLetter && !isDigit(text[index - 1])
  }

  /// The end of a run of digits with single separators between them.
  private static func runEnd(_ text: [Character], from start: Int) -> Int {
    var end = start + 1
    while end < text.count {
      if isDigit(text[end]) {
        end += 1
      } else if " \u{a0}-".contains(text[end]), end + 1 < text.count, isDigit(text[end + 1]) {
        end += 2
      } else {
        break
      }
    }
    return end < text.count && text[end].isLetter ? start : end
  }

  private static func phone(_ written: String) -> String? {
    var groups = written.split { !isDigit($0) }.map(String.init)
    if written.hasPrefix("+45") || written.hasPrefix("0045") {
      let code = written.hasPrefix("+45") ? "45" : "0045"
      let first = groups.removeFirst().dropFirst(code.count)
      if !first.isEmpty { groups.insert(String(first), at: 0) }
    } else if written.hasPrefix("+") {
      return nil
    }
    return groupings.contains(groups.map(\.count)) ? groups.joined() : nil
  }

  private static let groupings: Set<[Int]> = [[8], [4, 4], [2, 2, 2, 2], [2, 3, 3]]

  private static func isDigit(_ character: Character) -> Bool { character.isASCII && character.isNumber }
}
