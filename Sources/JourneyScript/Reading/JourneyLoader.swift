package import JourneyModel

/// What came of reading a journey.
package struct LoadedJourney: Sendable {
  /// The plans: one, or one for each row of the journey's table; none when a problem makes the script unusable.
  package let plans: [JourneyPlan]
  /// The first plan, or nil when a problem makes the script unusable.
  package var plan: JourneyPlan? { plans.first }
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
  let words: ScriptWords
  let wordLists: [String]

  /// The variable that holds the day on which scripts are read, as `YYYY-MM-DD`: given by the caller, used by scripts
  /// and by what ends on a day.
  package static let today = "TODAY"

  /// A loader over some files.
  ///
  /// - Parameters:
  ///   - files: where scripts are read from.
  ///   - variables: the values that win over a journey's own `variables`. The caller decides which part of the
  ///     environment a script may see.
  ///   - words: what the service calls the words of the scripts, where it is another edition.
  ///   - wordLists: files and folders with word lists that every journey gets beside its own.
  package init(
    files: ScriptFiles, variables: [String: String] = [:], words: ScriptWords = .none, wordLists: [String] = []
  ) {
    self.files = files
    self.variables = variables
    self.words = words
    self.wordLists = wordLists
  }

  /// Reads a journey with everything it names.
  ///
  /// - Parameter path: the script's path, as the user named it.
  /// - Returns: the plan, and every problem found on the way.
  package func load(path: String) -> LoadedJourney {
    let log = ProblemLog()
    let path = ScriptPath.resolve(path, in: "")
    let library = ScriptLibrary(files: files, words: words, log: log)
    let plans = PlanBuilder(library: library, given: variables, wordLists: wordLists).plans(path)
    return LoadedJourney(plans: plans, diagnostics: log.inFileOrder)
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
