import JourneyModel
import PageModel

/// Words of pages and scripts in a form that can be compared.
enum Wording {
  /// Words in lower case with single spaces and nothing but letters and digits: what compares labels.
  static func key(_ text: String) -> String {
    words(of: text).joined(separator: " ")
  }

  /// A stable name for a part of a page: like `key`, without digits and masks, which differ from run to run.
  static func stableKey(_ text: String) -> String {
    words(of: MaskToken.removed(from: text)).map { $0.filter { !$0.isNumber } }.filter { !$0.isEmpty }
      .joined(separator: " ")
  }

  /// The stable name of a field that no script touches: group, accessible name and kind.
  static func fieldKey(group: String, label: String, kind: FieldKind) -> String {
    "\(stableKey(group))/\(stableKey(label))/\(kind.rawValue)"
  }

  /// The words of a text, in lower case: runs of letters and digits.
  static func words(of text: String) -> [String] {
    WordReader.words(of: text)
  }

  /// What a control without a name is called in reports.
  static func kind(of field: Field) -> String { "<\(field.kind.rawValue)>" }

  /// A text with runs of white space as single spaces, and none at the ends.
  static func collapsed(_ text: some StringProtocol) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Names in a list: `a, b og c`.
  static func list(_ names: [String], last: String) -> String {
    guard names.count > 1, let final = names.last else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " \(last) \(final)"
  }

  /// Whether a text holds a phrase at word borders, both as `key` writes them.
  static func contains(_ text: String, _ phrase: String) -> Bool {
    ByteSearch.contains(Array(" \(text) ".utf8), Array(" \(phrase) ".utf8))
  }
}
