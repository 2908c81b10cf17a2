/// The Wilson score interval of a share, without continuity correction.
///
/// Source: Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22, 1927; method 3 of
/// Newcombe, Statistics in Medicine 17, 1998. It is for people and contacts that were sampled. Repeats of a deterministic
/// machine run are no sample of citizens and get no interval.
package struct WilsonInterval: Sendable, Equatable, Codable {
  /// How many had the property.
  package let successes: Int
  /// Of how many.
  package let trials: Int
  /// The lower end, 0 to 1.
  package let low: Double
  /// The upper end, 0 to 1.
  package let high: Double

  /// The interval of a count; nil when nothing was tried or the counts contradict each other.
  ///
  /// - Parameters:
  ///   - successes: how many had the property, 0 to `trials`.
  ///   - trials: of how many.
  ///   - z: the standard normal quantile; 1.959964 gives 95 %.
  package init?(successes: Int, trials: Int, z: Double = 1.959_963_984_540_054) {
    guard trials > 0, (0...trials).contains(successes) else { return nil }
    self.successes = successes
    self.trials = trials
    let count = Double(trials)
    let share = Double(successes) / count
    let centre = share + z * z / (2 * count)
    let reach = z * (share * (1 - share) / count + z * z / (4 * count * count)).squareRoot()
    let divisor = 1 + z * z / count
    low = successes == 0 ? 0 : max(0, (centre - reach) / divisor)
    high = successes == trials ? 1 : min(1, (centre + reach) / divisor)
  }

  /// The observed share.
  package var share: Double { Double(successes) / Double(trials) }
}
