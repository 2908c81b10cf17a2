package import JourneyModel

extension JourneyLoader {
  /// Looks for problems in any file of a script: a journey with all it names, or a fragment, persona, facts or
  /// economics file alone.
  ///
  /// - Parameter path: the file's path, as the user named it.
  /// - Returns: every problem found.
  package func lint(path: String) -> [Diagnostic] {
    let log = ProblemLog()
    let path = ScriptPath.resolve(path, in: "")
    let library = ScriptLibrary(files: files, log: log)
    guard let root = library.root(path) else { return log.inFileOrder }
    switch ScriptFileKind(root: root) ?? .journey {
    case .journey: return load(path: path).diagnostics
    case .fragment: FragmentReader.lint(path, library: library)
    case .economics: _ = AssumptionReader(library: library).assumptions(path)
    case .facts: _ = FactsReader(library: library).facts(path, namedBy: nil)
    case .persona: _ = PersonaReader(library: library, guardian: nil).persona(path, namedBy: nil)
    }
    return log.inFileOrder
  }

  /// Looks for problems in every script of a folder and the folders below it.
  ///
  /// A fragment, persona or facts file that no journey of the folder uses is reported too, after it has been read.
  /// YAML files that aren't scripts are left alone.
  ///
  /// - Parameter folder: the folder's path, as the user named it.
  /// - Returns: every problem found, each once.
  /// - Throws: `ScriptFiles.Failure` when the folder can't be listed.
  package func lint(folder: String) throws(ScriptFiles.Failure) -> [Diagnostic] {
    let kinds = try files.list(ScriptPath.resolve(folder, in: "")).map { ($0, kind(of: $0)) }
    var found: [Diagnostic] = []
    var used: Set<String> = []
    for (path, kind) in kinds where kind == .journey {
      let log = ProblemLog()
      let library = ScriptLibrary(files: files, log: log)
      _ = PlanBuilder(library: library, given: variables).plans(path)
      used.formUnion(library.paths)
      found += log.inFileOrder
    }
    for (path, kind) in kinds where kind != .journey && !used.contains(path) {
      guard let kind else { continue }
      found += lint(path: path)
      guard kind != .economics else { continue }
      let log = ProblemLog()
      log.report(
        .unusedFile, "no journey of the folder uses this \(kind.rawValue) file",
        at: SourceLocation(file: path, line: 1, column: 1))
      found += log.inFileOrder
    }
    var seen: Set<Diagnostic> = []
    return found.filter { seen.insert($0).inserted }
  }

  /// The journeys of a folder and the folders below it, by path; files that aren't journeys are left out.
  ///
  /// - Parameter folder: the folder's path.
  /// - Returns: the journeys, sorted by path.
  /// - Throws: `ScriptFiles.Failure` when the folder can't be listed.
  package func list(folder: String) throws(ScriptFiles.Failure) -> [ListedJourney] {
    var journeys: [ListedJourney] = []
    for path in try files.list(ScriptPath.resolve(folder, in: "")) {
      let pairs = root(of: path)?.pairsIfMapping ?? []
      func text(_ key: String) -> String? { pairs.first { $0.key.textIfScalar == key }?.value.textIfScalar }
      guard let id = text("journey") else { continue }
      journeys.append(ListedJourney(path: path, id: id, title: text("title") ?? id))
    }
    return journeys
  }

  /// The kind of a file; a file that can't be read at all counts as a journey, so that it is reported.
  private func kind(of path: String) -> ScriptFileKind? {
    root(of: path).map { ScriptFileKind(root: $0) } ?? .journey
  }

  private func root(of path: String) -> ScriptNode? {
    ScriptLibrary(files: files, log: ProblemLog()).root(path)
  }
}
