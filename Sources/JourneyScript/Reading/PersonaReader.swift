import JourneyModel

/// A persona with the file it was read from.
struct PersonaFile {
  let persona: Persona
  /// The file.
  let path: String
  /// Where the journey names it.
  let use: SourceLocation
  /// Where its share stands, or nil.
  let share: SourceLocation?
}

/// Reads a persona's file.
struct PersonaReader {
  /// The files.
  let library: ScriptLibrary
  /// Keeps real people's numbers out; nil where the list of test numbers isn't known, since a journey names it.
  let guardian: CPRGuard?

  /// The persona of a file that a node names, or nil after a problem has been reported.
  func persona(_ path: String, namedBy node: ScriptNode?) -> PersonaFile? {
    guard let file = library.mapping(path, .persona, namedBy: node) else { return nil }
    let id = file["id"]?.identifier(), title = file["title"]?.text()
    let share = file["share"]?.mapping(.share)
    let facts = facts(file)
    let outcome = file["outcome"].map { $0.choice(Persona.RightOutcome.self) } ?? .completed
    guard let id, let title, let outcome else { return nil }
    let persona = Persona(
      id: id, title: title, summary: file["summary"]?.text() ?? "", facts: facts,
      share: share.flatMap(value(of:)), shareSource: share?["source"]?.text() ?? "", rightOutcome: outcome)
    return PersonaFile(
      persona: persona, path: path, use: node?.location ?? file.node.location, share: share?["value"]?.location)
  }

  private func value(of share: ScriptMapping) -> Double? {
    guard let node = share["value"], let value = node.number() else { return nil }
    if (0...1).contains(value) { return value }
    node.report(.invalidValue, "a share is a number from 0 to 1, and here is \(value)")
    return nil
  }

  private func facts(_ file: ScriptMapping) -> [PersonaFact] {
    let pairs = file["facts"]?.pairs() ?? []
    let keys = pairs.compactMap(\.key.textIfScalar)
    var known: Set<String> = []
    for node in file["known"]?.list() ?? [] {
      guard let key = node.text() else { continue }
      if keys.contains(key) {
        known.insert(key)
      } else {
        node.report(
          .unknownFact, "'known' names '\(key.prefix(80))', which isn't a fact of this persona",
          notes: Nearest.notes(for: key, among: keys))
      }
    }
    return pairs.compactMap { key, value in
      guard let name = key.identifier() else { return nil }
      return fact(name, value, isKnown: known.contains(name))
    }
  }

  private func fact(_ key: String, _ node: ScriptNode, isKnown: Bool) -> PersonaFact? {
    guard node.pairsIfMapping != nil else {
      let kind = FactKind(key: key)
      let value = node.isEmpty ? "" : node.text()
      guard let value else { return nil }
      inspect(value, kind: kind, at: node)
      return PersonaFact(key: key, value: value, kind: kind, isSecret: true, isHeldByAuthority: isKnown)
    }
    guard let mapping = node.mapping(.fact), let valueNode = mapping["value"], let value = valueNode.text() else {
      return nil
    }
    let kind = mapping["kind"].map { $0.choice(FactKind.self) } ?? FactKind(key: key)
    let isPublic = mapping["public"].flatMap { $0.flag() } ?? false
    inspect(value, kind: kind ?? .text, at: valueNode)
    return PersonaFact(
      key: key, value: value, kind: kind ?? .text, isSecret: !isPublic, isHeldByAuthority: isKnown)
  }

  private func inspect(_ value: String, kind: FactKind, at node: ScriptNode) {
    guard let guardian, !value.isEmpty else { return }
    switch guardian.verdict(on: value) {
    // A phone number with two more digits, or an amount, may look like one.
    case .possible where kind != .phone && kind != .amount:
      node.report(
        .possibleCPR, "this may be the CPR number of a person",
        notes: [
          "use a number of the official test set and name the list in the journey's 'cpr-list', or a birth date in "
            + "2040-2057 with 5-8 as the seventh digit"
        ])
    case .notCPR where kind == .cpr:
      node.report(
        .malformedCPR, "this isn't a CPR number of the form ddmmyy-nnnn",
        notes: ["give it another kind when it isn't meant to be one: {value: …, kind: text}"])
    default: break
    }
  }
}
