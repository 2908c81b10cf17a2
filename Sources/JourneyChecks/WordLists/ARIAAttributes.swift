/// The states and properties of WAI-ARIA 1.2 (section 6.6) with the values that they take (section 6.3).
enum ARIAAttributes {
  /// What a value must be; an empty one is as none.
  enum ValueType: Sendable {
    case token(Set<String>)
    case integer, number, text

    /// Whether a value is one that the attribute takes.
    func accepts(_ value: String) -> Bool {
      let words = value.split(whereSeparator: \.isWhitespace).map(String.init)
      guard !words.isEmpty else { return true }
      switch self {
      case .token(let tokens): return words.allSatisfy { tokens.contains($0.lowercased()) }
      case .integer: return words.count == 1 && Int(words[0]) != nil
      case .number: return words.count == 1 && Double(words[0]) != nil
      case .text: return true
      }
    }
  }

  /// The attributes by name.
  static let types: [String: ValueType] = {
    var types: [String: ValueType] = [:]
    for name in words(
      "label labelledby describedby details description controls owns flowto activedescendant errormessage")
    {
      types["aria-" + name] = .text
    }
    for name in words("roledescription placeholder valuetext keyshortcuts braillelabel brailleroledescription") {
      types["aria-" + name] = .text
    }
    for name in words("colindextext rowindextext") { types["aria-" + name] = .text }
    for name in words("colcount colindex colspan level posinset rowcount rowindex rowspan setsize") {
      types["aria-" + name] = .integer
    }
    for name in words("valuemax valuemin valuenow") { types["aria-" + name] = .number }
    for name in words("atomic busy disabled modal multiline multiselectable readonly required") {
      types["aria-" + name] = .token(["true", "false"])
    }
    for name in words("expanded grabbed hidden selected") {
      types["aria-" + name] = .token(["true", "false", "undefined"])
    }
    for name in words("checked pressed") { types["aria-" + name] = .token(["true", "false", "mixed", "undefined"]) }
    types.merge(tokens) { $1 }
    return types
  }()

  private static let tokens: [String: ValueType] = [
    "aria-autocomplete": .token(["inline", "list", "both", "none"]),
    "aria-current": .token(["page", "step", "location", "date", "time", "true", "false"]),
    "aria-haspopup": .token(["false", "true", "menu", "listbox", "tree", "grid", "dialog"]),
    "aria-invalid": .token(["grammar", "false", "spelling", "true"]),
    "aria-live": .token(["assertive", "off", "polite"]),
    "aria-orientation": .token(["horizontal", "undefined", "vertical"]),
    "aria-sort": .token(["ascending", "descending", "none", "other"]),
    "aria-dropeffect": .token(["copy", "execute", "link", "move", "none", "popup"]),
    "aria-relevant": .token(["additions", "all", "removals", "text"]),
  ]

  /// The states that a role must have (WAI-ARIA section 5.4, required states and properties).
  static let required: [String: [String]] = [
    "checkbox": ["aria-checked"], "combobox": ["aria-expanded"], "heading": ["aria-level"],
    "menuitemcheckbox": ["aria-checked"], "menuitemradio": ["aria-checked"], "meter": ["aria-valuenow"],
    "radio": ["aria-checked"], "scrollbar": ["aria-controls", "aria-valuenow"], "separator": ["aria-valuenow"],
    "slider": ["aria-valuenow"], "switch": ["aria-checked"],
  ]

  private static func words(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }
}
