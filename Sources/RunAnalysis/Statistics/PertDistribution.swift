/// The beta-PERT distribution of an expert's lowest, most likely and highest value.
///
/// Source: Malcolm, Roseboom, Clark and Fazar, Operations Research 7(5), 1959, for the mean (a + 4b + c) / 6; shapes as in
/// Vose, "Risk analysis: a quantitative guide", 3rd edition 2008: alpha = 1 + 4 (b - a) / (c - a), beta = 1 + 4 (c - b) /
/// (c - a). Both are at least 1.
package struct PertDistribution: Sendable, Equatable {
  /// The lowest value.
  package let low: Double
  /// The most likely value.
  package let mode: Double
  /// The highest value.
  package let high: Double

  /// A distribution of three points.
  ///
  /// - Returns: nil unless low <= mode <= high and all are finite.
  package init?(low: Double, mode: Double, high: Double) {
    guard low.isFinite, high.isFinite, low <= mode, mode <= high else { return nil }
    self.low = low
    self.mode = mode
    self.high = high
  }

  /// The mean.
  package var mean: Double { (low + 4 * mode + high) / 6 }

  /// A number from the distribution; a distribution of one point draws nothing from the generator.
  package func sample(_ generator: inout SplitMix64) -> Double {
    let width = high - low
    guard width > 0 else { return mode }
    let alpha = 1 + 4 * (mode - low) / width
    let beta = 1 + 4 * (high - mode) / width
    return low + width * generator.nextBeta(alpha, beta)
  }
}
