package import JourneyModel

/// What came of reading a journey.
package struct LoadedJourney: Sendable {
  /// The plan, or nil when a problem makes the script unusable.
  package let plan: JourneyPlan?
  /// Every problem of every file that the journey is read from, by file and place.
  package let diagnostics: [Diagnostic]
}

/// A journey of a folder, as a list shows it.
package struct ListedJourney: Sendable, Equatable {
  /// The script's path.
  package let path: String
  /// The journey's id.
  package let id: String
  /// What the citizen wants.
  package let title: String
}

/// Reads journeys, and the files they name, into plans.
package struct JourneyLoader: Sendable {
  let files: ScriptFiles
  let variables: [String: String]

  /// A loader over some files.
  ///
  /// - Parameters:
  ///   - files: where scripts are read from.
  ///   - variables: the values that win over a journey's own `variables`. The caller decides which part of the
  ///     environment a script may see.
  package init(files: ScriptFiles, variables: [String: String] = [:]) {
    self.files = files
    self.variables = variables
  }

  /// Reads a journey with everything it names.
  ///
  /// - Parameter path: the script's path, as the user named it.
  /// - Returns: the plan, and every problem found on the way.
  package func load(path: String) -> LoadedJourney {
    let log = ProblemLog()
    let path = ScriptPath.resolve(path, in: "")
    let plan = PlanBuilder(library: ScriptLibrary(files: files, log: log), given: variables).plan(path)
    return LoadedJourney(plan: plan, diagnostics: log.inFileOrder)
  }

  /// Reads the inputs of an estimate.
  ///
  /// - Parameter path: the file's path, as the user named it.
  /// - Returns: the inputs, or nil when a problem makes them unusable, and every problem found.
  package func assumptions(path: String) -> (set: AssumptionSet?, diagnostics: [Diagnostic]) {
    let log = ProblemLog()
    let path = ScriptPath.resolve(path, in: "")
    let set = AssumptionReader(library: ScriptLibrary(files: files, log: log)).assumptions(path)
    return (log.hasErrors ? nil : set, log.inFileOrder)
  }
}
