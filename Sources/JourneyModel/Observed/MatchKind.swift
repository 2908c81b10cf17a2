/// How a field, button or link was found from the words of a script.
package enum MatchKind: String, Sendable, Codable, CaseIterable {
  /// The label's words.
  case label
  /// The group's legend and the option's label.
  case legendAndOption
  /// Its role and accessible name (aria-label, aria-labelledby, value, content, title).
  case roleAndName
  /// Text beside the control that nothing ties to it.
  case adjacentText
  /// The placeholder.
  case placeholder
  /// The `name` attribute, where a script says so.
  case name
  /// A CSS selector, where a script says so.
  case css
  /// An XPath expression, where a script says so.
  case xpath
  /// It was the only one there was.
  case only
}
