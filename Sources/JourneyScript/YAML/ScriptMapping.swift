/// A mapping whose keys a table allows.
struct ScriptMapping {
  /// One key with its value.
  struct Entry {
    let key: String
    let keyNode: ScriptNode
    let value: ScriptNode
  }

  /// The mapping itself, for messages about it.
  let node: ScriptNode
  /// The known keys in the order written.
  let entries: [Entry]

  /// Checks a mapping's keys against a table, reporting unknown and missing ones.
  init(node: ScriptNode, pairs: [(key: ScriptNode, value: ScriptNode)], table: KeyTable) {
    self.node = node
    var entries: [Entry] = []
    for (keyNode, value) in pairs {
      guard let key = keyNode.textIfScalar else { continue }
      if table[key] != nil {
        entries.append(Entry(key: key, keyNode: keyNode, value: value))
      } else {
        keyNode.report(
          .unknownKey, "unknown key '\(key.prefix(80))' in \(node.name)",
          notes: Nearest.notes(for: key, among: table.keys.map(\.name)))
      }
    }
    self.entries = entries
    let present = Set(pairs.compactMap(\.key.textIfScalar))
    for key in table.keys where key.isRequired && !present.contains(key.name) {
      node.report(.missingKey, "\(node.name) lacks the key '\(key.name)': \(key.summary)")
    }
  }

  /// The value of a key, or nil when it isn't written or is left empty.
  subscript(key: String) -> ScriptNode? {
    entries.first { $0.key == key && !$0.value.isEmpty }?.value
  }
}
