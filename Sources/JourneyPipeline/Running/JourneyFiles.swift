package import JourneyModel
package import JourneyScript

/// Reads the journeys and assumptions that a command names.
package struct JourneyFiles: Sendable {
  private let loader: JourneyLoader

  /// The files of this machine.
  ///
  /// - Parameters:
  ///   - variables: values that win over the journeys' own.
  ///   - words: what the service calls the words of the scripts, where it is another edition.
  ///   - wordLists: files and folders with words that checks look for beside the program's own.
  package init(variables: [String: String] = [:], words: ScriptWords = .none, wordLists: [String] = []) {
    loader = JourneyLoader(files: .disk, variables: variables, words: words, wordLists: wordLists)
  }

  /// A table of the words that a service says otherwise than the scripts.
  ///
  /// - Throws: `ScriptWordsError` where the file is no such table.
  package static func words(_ path: String) throws(ScriptWordsError) -> ScriptWords {
    do {
      return try ScriptWords(csv: try ScriptFiles.disk.read(path), path: path)
    } catch let error as ScriptWordsError {
      throw error
    } catch {
      throw ScriptWordsError(path: path, line: 1, reason: "the file is missing or can't be read as text")
    }
  }

  /// The plans of some journeys.
  ///
  /// - Returns: the plans, and every warning on the way.
  /// - Throws: `InvalidScript` with all problems of all files when one can't be used.
  package func plans(_ paths: [String]) throws(InvalidScript) -> (plans: [JourneyPlan], warnings: [Diagnostic]) {
    let loaded = paths.map { loader.load(path: $0) }
    let diagnostics = loaded.flatMap(\.diagnostics)
    let plans = loaded.flatMap(\.plans)
    guard loaded.allSatisfy({ !$0.plans.isEmpty }), !diagnostics.contains(where: { $0.severity == .error }) else {
      throw InvalidScript(diagnostics: diagnostics)
    }
    return (plans, diagnostics)
  }

  /// The inputs of an estimate.
  ///
  /// - Throws: `InvalidScript` with all problems of the file when it can't be used.
  package func assumptions(_ path: String) throws(InvalidScript) -> AssumptionSet {
    let read = loader.assumptions(path: path)
    guard let set = read.set else { throw InvalidScript(diagnostics: read.diagnostics) }
    return set
  }
}

/// Scripts that can't be used, with every problem of every file.
package struct InvalidScript: Error, Sendable, CustomStringConvertible {
  /// The problems, by file and place.
  package let diagnostics: [Diagnostic]

  package var description: String { diagnostics.map(\.description).joined(separator: "\n") }
}
