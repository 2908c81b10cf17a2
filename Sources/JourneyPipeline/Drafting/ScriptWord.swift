import JourneyReports

/// Words of a page, which may be hostile, as a script can hold them.
enum ScriptWord {
  /// Where a script takes a text as it is: in YAML's double quotes, on one line.
  static func quoted(_ text: String) -> String {
    let line = TextEscaping.terminal(text)
    return "\"\(line.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\""
  }

  /// Where a script may hold variables: `${` stands for the characters themselves.
  static func words(_ text: String) -> String { quoted(text.replacing("${", with: "$${")) }

  /// What points at a control: quoted words, or the mapping that the inventory gave.
  static func target(_ target: String) -> String { isMapping(target) ? TextEscaping.terminal(target) : words(target) }

  /// A value: a persona's variable stays one, everything else is words.
  static func value(_ value: String) -> String { isVariable(value) ? "\"\(value)\"" : words(value) }

  /// A regular expression in YAML's single quotes, where a backslash is one.
  static func pattern(_ pattern: String) -> String {
    "'\(TextEscaping.terminal(pattern).replacing("'", with: "''"))'"
  }

  /// Whether the inventory found no words for a control and points at its name.
  static func isMapping(_ target: String) -> Bool { target.hasPrefix("{name: ") || target.hasPrefix("{css: ") }

  /// An id in ASCII letters, digits and hyphens, as it may name a file.
  static func id(_ words: String, otherwise fallback: String) -> String {
    let ascii = words.lowercased().replacing("æ", with: "ae").replacing("ø", with: "oe").replacing("å", with: "aa")
    return hyphenated(ascii, { $0.isASCII && ($0.isLetter || $0.isNumber) }) ?? fallback
  }

  /// The key of a fact; Danish letters stay, as they tell its kind.
  static func key(_ words: String, otherwise fallback: String) -> String {
    let isKept = { (character: Character) in
      character.isASCII && (character.isLetter || character.isNumber) || "æøå".contains(character)
    }
    return hyphenated(words.lowercased(), isKept) ?? fallback
  }

  private static func isVariable(_ value: String) -> Bool {
    value.wholeMatch(of: /\$\{(persona|capture)\.[^}]+\}/) != nil
  }

  private static func hyphenated(_ words: String, _ isKept: (Character) -> Bool) -> String? {
    let parts = words.prefix(200).split { !isKept($0) }
    var text = ""
    for part in parts where text.isEmpty || text.count + part.count < 40 {
      text += (text.isEmpty ? "" : "-") + part.prefix(40)
    }
    return text.isEmpty ? nil : text
  }
}
