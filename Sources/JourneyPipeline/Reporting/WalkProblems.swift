package import JourneyModel
import JourneyReports

/// What kept citizens from going on, each problem once with the personas that met it: what the author of a script or
/// whoever watches a CI run needs first.
package struct WalkProblems: Sendable {
  private struct Met {
    let problem: StepProblem
    var personas: [String]
  }

  private let met: [Met]

  /// The problems of a run's control walks, in plan order.
  package init(_ result: RunResult) {
    var met: [Met] = []
    for walk in result.journeys.flatMap(\.walks) {
      for problem in walk.steps.flatMap(\.problems) {
        if let index = met.firstIndex(where: { $0.problem == problem }) {
          if !met[index].personas.contains(walk.persona) { met[index].personas.append(walk.persona) }
        } else {
          met.append(Met(problem: problem, personas: [walk.persona]))
        }
      }
    }
    self.met = met
  }

  /// Lines that begin with the place in the script, then what happened, to whom, and what the page has instead.
  package func lines(_ language: ReportLanguage) -> [String] {
    met.flatMap { met in
      let problem = met.problem
      let head = "\(problem.location): \(problem.message(language)) (\(met.personas.joined(separator: ", ")))"
      let title = language == .danish ? "siden har" : "the page has"
      let words = problem.candidates.map { "'\($0)'" }.joined(separator: ", ")
      return [head] + (words.isEmpty ? [] : ["  \(title): \(words)"])
    }.map(TextEscaping.terminal)
  }
}
