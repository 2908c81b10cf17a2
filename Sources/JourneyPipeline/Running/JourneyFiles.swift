package import JourneyModel
import JourneyScript

/// Reads the journeys and assumptions that a command names.
package struct JourneyFiles: Sendable {
  private let loader: JourneyLoader

  /// The files of this machine.
  ///
  /// - Parameter variables: values that win over the journeys' own.
  package init(variables: [String: String] = [:]) { loader = JourneyLoader(files: .disk, variables: variables) }

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
