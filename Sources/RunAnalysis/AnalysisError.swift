/// Why runs can't be analysed as asked.
package enum AnalysisError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The run didn't play the journey that the baseline is of.
  case journeyNotInRun(journey: String, run: String, played: [String])
  /// No change of the run begins as somebody chose.
  case noSuchFinding(String, offered: [String])

  package var description: String {
    switch self {
    case .journeyNotInRun(let journey, let run, let played):
      """
      Run '\(run)' holds no journey '\(journey)', only \(played.isEmpty ? "none" : played.joined(separator: ", ")); \
      run that journey, or compare with another baseline.
      """
    case .noSuchFinding(let choice, let offered):
      """
      No new, worsened or fixed finding begins with '\(choice)'; there are \
      \(offered.isEmpty ? "none" : offered.prefix(20).joined(separator: ", ")).
      """
    }
  }
}
