import JourneyModel

/// Puts the steps of a fragment in the place of the step that uses it.
///
/// A fragment sees its own parameters and nothing else, so that it means the same wherever it is used.
struct FragmentReader {
  /// Reads the file that uses the fragment.
  let reader: StepReader
  /// The step that uses it.
  let mapping: ScriptMapping
  /// The value of its `use`.
  let use: ScriptNode
  /// Its id, with the ids of the steps around it.
  let id: String
  /// Its own condition, which holds for every step of the fragment.
  let condition: Condition?

  /// The fragment's steps with ids of the form `step/inner`.
  ///
  /// What the using step expects and captures is added to the fragment's last step, since it is about the page there.
  func steps() -> [Step] {
    reportForeignKeys()
    guard let written = reader.templates.literal(use) else { return [] }
    let path = ScriptPath.resolve(written, in: reader.folder)
    guard !reader.fragments.contains(where: { $0.path == path }) else {
      let chain = (reader.fragments.map(\.path).drop { $0 != path } + [path]).joined(separator: " -> ")
      use.report(.fragmentCycle, "the fragment uses itself: \(chain)")
      return []
    }
    guard let file = reader.library.mapping(path, .fragment, namedBy: use, missing: .unknownFragment) else { return [] }
    let inner = StepReader(
      library: reader.library, templates: TemplateReader(scope: scope(file)), folder: ScriptPath.folder(of: path),
      journeyFolder: reader.journeyFolder,
      fragments: reader.fragments + [.init(path: path, id: file["fragment"]?.identifier() ?? path, step: id)],
      namedSession: reader.namedSession)
    let steps = file["steps"].map(inner.steps) ?? []
    let expectations = reader.expectations(mapping), captures = reader.captures(mapping)
    return steps.enumerated().map { index, step in
      let isLast = index == steps.count - 1
      return step.adding(
        expectations: isLast ? expectations : [], captures: isLast ? captures : [], condition: combined(step.condition))
    }
  }

  private func combined(_ inner: Condition?) -> Condition? {
    guard let condition, inner != nil else { return condition ?? inner }
    mapping["when"]?.report(
      .invalidCondition, "the fragment has a step with a condition of its own, so 'when' can't stand here",
      notes: ["give the comparison to the fragment as a parameter, or split the step"])
    return condition
  }

  private func reportForeignKeys() {
    let foreign = ActionReader.keys.union(["binding", "retries", "limit"])
    for entry in mapping.entries where foreign.contains(entry.key) {
      entry.keyNode.report(
        .invalidValue, "'\(entry.key)' can't stand in a step with 'use'; give it a step of its own")
    }
  }

  private func scope(_ file: ScriptMapping) -> VariableScope {
    var scope = VariableScope(given: [:])
    var missing: [String] = []
    let parameters = (file["parameters"]?.pairs() ?? []).compactMap { key, value -> String? in
      guard let name = key.identifier() else { return nil }
      scope.declare(name, fallback: value.isEmpty ? nil : value.text())
      if value.isEmpty { missing.append(name) }
      return name
    }
    for (key, value) in mapping["with"]?.pairs() ?? [] {
      guard let name = key.textIfScalar else { continue }
      guard parameters.contains(name) else {
        key.report(
          .unknownParameter, "the fragment '\(use.textIfScalar ?? "")' has no parameter '\(name.prefix(80))'",
          notes: Nearest.notes(for: name, among: parameters))
        continue
      }
      missing.removeAll { $0 == name }
      scope.bind(name, to: (value.isEmpty ? nil : reader.templates.template(value)) ?? Template(""))
    }
    for name in missing {
      use.report(.missingParameter, "the fragment needs the parameter '\(name)'; give it with 'with'")
      scope.bind(name, to: Template(""))
    }
    return scope
  }
}

extension Step {
  /// The step with more expectations and captures, and a condition.
  fileprivate func adding(expectations more: [Expectation], captures: [Capture], condition: Condition?) -> Step {
    var step = self
    step.expectations += more
    step.captures += captures
    step.condition = condition
    return step
  }
}

extension FragmentReader {
  /// Looks for problems in a fragment alone: a parameter without a default stands for a text nobody knows yet.
  static func lint(_ path: String, library: ScriptLibrary) {
    guard let file = library.mapping(path, .fragment) else { return }
    var scope = VariableScope(given: [:])
    for (key, value) in file["parameters"]?.pairs() ?? [] {
      guard let name = key.identifier() else { continue }
      scope.bind(name, to: Template((value.isEmpty ? nil : value.text()) ?? name))
    }
    let folder = ScriptPath.folder(of: path)
    let reader = StepReader(
      library: library, templates: TemplateReader(scope: scope), folder: folder, journeyFolder: folder,
      fragments: [.init(path: path, id: file["fragment"]?.identifier() ?? path, step: path)],
      // A session comes with the journey; any file that exists stands for it here.
      namedSession: ScriptPath.relative(path, to: folder))
    _ = file["steps"].map(reader.steps)
  }
}
