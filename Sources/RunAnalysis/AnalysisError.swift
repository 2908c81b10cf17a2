/// Why runs can't be analysed as asked.
package enum AnalysisError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The run didn't play the journey that the baseline is of.
  case journeyNotInRun(journey: String, run: String, played: [String])

  package var description: String {
    switch self {
    case .journeyNotInRun(let journey, let run, let played):
      """
      Run '\(run)' holds no journey '\(journey)', only \(played.isEmpty ? "none" : played.joined(separator: ", ")); \
      run that journey, or compare with another baseline.
      """
    }
  }
}
