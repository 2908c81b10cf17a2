import JourneyModel

/// Reads steps, and puts in the steps of fragments where they are used.
struct StepReader {
  /// The files.
  let library: ScriptLibrary
  /// Reads the texts of the file that the steps stand in.
  let templates: TemplateReader
  /// The folder of that file.
  let folder: String
  /// The folder of the journey, which the paths of the plan count from.
  let journeyFolder: String
  /// The fragments that are being put in, outermost first; empty in the journey itself.
  var fragments: [FragmentUse] = []
  /// The path of the session that the caller names, from the journey's folder; nil for none.
  var namedSession: String?

  /// A fragment that is being put in.
  struct FragmentUse {
    /// Its path.
    let path: String
    /// Its id.
    let id: String
    /// The id of the step that uses it.
    let step: String
  }

  /// Stands for the id of a step that has none; no id can be written so.
  static let unnamed = "?"

  /// The steps of a list, in order.
  func steps(_ node: ScriptNode) -> [Step] {
    (node.list() ?? []).flatMap(steps(of:))
  }

  private func steps(of node: ScriptNode) -> [Step] {
    guard library.countsStep(at: node) else { return [] }
    let written = node.pairsIfMapping?.first { $0.key.textIfScalar == "id" }?.value.textIfScalar
    guard let mapping = node.named(written.map { "step '\($0)'" } ?? node.name).mapping(.step) else { return [] }
    // A step without a usable id is still read, so that its other problems are shown.
    let inner = mapping["id"]?.identifier() ?? Self.unnamed
    let id = ((fragments.map(\.step).last.map { [$0] } ?? []) + [inner]).joined(separator: "/")
    let condition = mapping["when"].flatMap(ConditionReader(templates: templates).condition)
    if let use = mapping["use"] {
      return FragmentReader(reader: self, mapping: mapping, use: use, id: id, condition: condition).steps()
    }
    if let with = mapping["with"] {
      with.report(.invalidValue, "'with' gives parameters to a fragment, and this step has no 'use'")
    }
    let actions = ActionReader(templates: templates, attachment: attachment, session: session)
    var step = Step(
      id: id, title: mapping["title"].flatMap { $0.text() } ?? inner,
      actions: mapping.entries.filter { ActionReader.keys.contains($0.key) }.flatMap(actions.actions),
      expectations: expectations(mapping), captures: captures(mapping), condition: condition,
      isBinding: mapping["binding"].flatMap { $0.flag() } ?? false, fragment: fragments.last?.id,
      location: node.location)
    step.retries = mapping["retries"].flatMap { $0.integer(in: KeyTable.retryRange) }
    step.limit = mapping["limit"].flatMap { $0.duration() }
    return [step]
  }

  /// What must hold after a step.
  func expectations(_ mapping: ScriptMapping) -> [Expectation] {
    mapping["expect"].map { ExpectationReader(templates: templates).expectations($0) } ?? []
  }

  /// What a step remembers.
  func captures(_ mapping: ScriptMapping) -> [Capture] {
    (mapping["capture"]?.pairs() ?? []).compactMap { key, value in
      guard let name = key.identifier(), let source = captureSource(value) else { return nil }
      return Capture(name: name, source: source, location: key.location)
    }
  }

  private func captureSource(_ node: ScriptNode) -> Capture.Source? {
    let patterns = ExpectationReader(templates: templates)
    guard node.pairsIfMapping != nil else { return patterns.pattern(node).map { .text($0) } }
    guard let mapping = node.mapping(.capture) else { return nil }
    guard mapping.entries.count == 1, let entry = mapping.entries.first else {
      node.report(.invalidValue, "a value is captured from exactly one of text, field and url")
      return nil
    }
    switch entry.key {
    case "text": return patterns.pattern(entry.value).map { .text($0) }
    case "field": return TargetReader(templates: templates).target(entry.value).map { .field($0) }
    default: return .url
    }
  }

  private func attachment(_ node: ScriptNode) -> String? { existing(node, for: "to attach") }

  /// A file of the step's own folder, as the plan names it.
  private func existing(_ node: ScriptNode, for use: String) -> String? {
    guard let written = templates.literal(node) else { return nil }
    let path = ScriptPath.resolve(written, in: folder)
    guard library.exists(path) else {
      node.report(.unreadableFile, "there is no file '\(path)' \(use)")
      return nil
    }
    return ScriptPath.relative(path, to: journeyFolder)
  }

  private func session(_ node: ScriptNode) -> String? {
    if node.pairsIfMapping != nil {
      return node.mapping(.login)?["session"].flatMap { existing($0, for: "with a session") }
    }
    guard node.choice(["session"]) != nil else { return nil }
    guard let path = namedSession else {
      node.report(
        .missingSession, "the step takes a session, and no file is named",
        notes: [
          "log in with a browser, export the cookies as cookies.txt, and give the file: -D \(Self.sessionVariable)=…"
        ])
      return nil
    }
    guard library.exists(ScriptPath.resolve(path, in: journeyFolder)) else {
      node.report(
        .missingSession, "there is no file or folder '\(path)' with a session",
        notes: ["the variable \(Self.sessionVariable) names it"])
      return nil
    }
    return path
  }

  /// The variable that names the file, or folder, of the sessions that persons hand over.
  static let sessionVariable = "SESSION_FILE"
}
