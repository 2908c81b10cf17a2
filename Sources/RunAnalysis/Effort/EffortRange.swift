package import JourneyModel

/// Predicted seconds of a citizen at work, as the range it is honest to print.
///
/// KLM predicts an error-free expert. Citizens meet a form once a year, so the expert's time is multiplied by a novice
/// factor of 1.3 to 4, most likely 2. The factor is assumed, uncalibrated, and never left out of a printed time.
package struct EffortRange: Sendable, Equatable, Codable {
  /// Seconds at the lowest factor.
  package let low: Double
  /// Seconds at the most likely factor.
  package let mostLikely: Double
  /// Seconds at the highest factor.
  package let high: Double

  /// The range around an expert's seconds.
  package init(expertSeconds: Double) {
    low = expertSeconds * 1.3
    mostLikely = expertSeconds * 2
    high = expertSeconds * 4
  }
}

extension StepEffort {
  /// What a citizen needs, as a range.
  package var citizenSeconds: EffortRange { EffortRange(expertSeconds: expertSeconds) }
}
