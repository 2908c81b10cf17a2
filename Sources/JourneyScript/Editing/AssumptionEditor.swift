import Yams

/// Changes one input of a file of assumptions in place: every other byte stays, comments and order too.
///
/// YAML writers lose comments, folding and order. So the document is only composed to learn where things stand, and lines are
/// replaced by those marks.
package struct AssumptionEditor: Sendable {
  private let text: String

  /// An editor of a file's text.
  package init(_ text: String) { self.text = text }

  /// The text with a change made.
  ///
  /// - Throws: `AssumptionEditError` when the change makes no sense or can't be made in place.
  package func applying(_ change: AssumptionChange) throws(AssumptionEditError) -> String {
    guard [1, 3].contains(change.values.count), change.values.allSatisfy(\.isFinite),
      change.values == change.values.sorted()
    else { throw .invalidValues(change.key) }
    guard !change.source.allSatisfy(\.isWhitespace) else { throw .missingSource(change.key) }
    guard let sections = sections() else { throw .unreadable }
    var lines = EditedLines(text)
    for section in sections where ["assumptions", "costs"].contains(section.name) {
      guard let entry = section.entries.first(where: { $0.name == change.key }) else { continue }
      let isCost = section.name == "costs"
      guard !isCost || change.values.count == 1 else { throw .costTakesOneValue(change.key) }
      guard entry.isBlock else { throw .notEditable(change.key, line: entry.line) }
      try lines.edit(entry, change, isCost: isCost)
      return lines.text
    }
    guard let template = change.template, let section = sections.first(where: { $0.name == "assumptions" }),
      let last = section.entries.last
    else {
      let names = sections.flatMap(\.entries).map(\.name)
      throw .unknownKey(change.key, suggestion: Nearest.candidate(to: change.key, among: names))
    }
    guard last.isBlock else { throw .notEditable(last.name, line: last.line) }
    lines.append(change, template, after: last)
    return lines.text
  }

  private func sections() -> [EditableEntry.Section]? {
    let log = ProblemLog()
    guard YAMLDocument.root(of: text, file: "", log: log) != nil, !log.hasErrors,
      let node = try? Yams.compose(yaml: text, .basic), case .mapping(let root) = node
    else { return nil }
    // Every entry ends where the next key of any level that encloses it begins.
    let starts = root.map { $0.key.mark?.line ?? 1 }
    return root.enumerated().compactMap { index, pair in
      guard case .mapping(let mapping) = pair.value, let name = pair.key.string else { return nil }
      let end = index + 1 < starts.count ? starts[index + 1] : Int.max
      return EditableEntry.Section(name: name, entries: EditableEntry.all(in: mapping, before: end))
    }
  }
}
