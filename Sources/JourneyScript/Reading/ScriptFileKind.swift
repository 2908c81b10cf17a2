/// The kinds of files that belong to scripts.
package enum ScriptFileKind: String, CaseIterable, Sendable {
  case journey, fragment, persona, facts, economics

  /// The kind that a file's keys tell, or nil when they tell nothing.
  init?(keys: [String]) {
    func has(_ telling: String...) -> Bool { telling.contains(where: keys.contains) }
    if has("journey") {
      self = .journey
    } else if has("fragment") {
      self = .fragment
    } else if has("assumptions", "costs", "stated") {
      self = .economics
    } else if has("as-of", "contacts", "values") {
      self = .facts
    } else if has("steps", "service", "personas", "goal") {
      self = .journey
    } else if has("id", "known", "share", "outcome", "facts") {
      self = .persona
    } else {
      return nil
    }
  }

  /// The kind of a file's root.
  init?(root: ScriptNode) { self.init(keys: root.pairsIfMapping?.compactMap(\.key.textIfScalar) ?? []) }
}
