/// The kinds of files that belong to scripts.
package enum ScriptFileKind: String, CaseIterable, Sendable {
  case journey, fragment, persona, facts, economics

  /// The kind that a file's keys tell; a journey when they tell nothing.
  init(keys: [String]) {
    func has(_ telling: String...) -> Bool { telling.contains(where: keys.contains) }
    self =
      if has("journey") {
        .journey
      } else if has("fragment") {
        .fragment
      } else if has("assumptions", "costs", "stated") {
        .economics
      } else if has("as-of", "contacts", "values") {
        .facts
      } else if has("steps", "service", "personas", "goal") {
        .journey
      } else if has("id", "known", "share", "outcome", "facts") {
        .persona
      } else {
        .journey
      }
  }
}
