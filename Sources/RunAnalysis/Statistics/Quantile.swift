/// Quantiles of raw samples.
package enum Quantile {
  /// The quantile of some samples, by linear interpolation between order statistics.
  ///
  /// Source: Hyndman and Fan, "Sample quantiles in statistical packages", The American Statistician 50(4), 1996,
  /// definition 7, which R, NumPy and spreadsheets use by default.
  /// - Parameters:
  ///   - probability: which quantile, 0 to 1; values outside are moved to the nearer end.
  ///   - sorted: the samples, ascending.
  /// - Returns: the quantile, or nil when there are no samples.
  package static func of(_ probability: Double, inSorted sorted: [Double]) -> Double? {
    guard let last = sorted.last else { return nil }
    let place = min(max(probability, 0), 1) * Double(sorted.count - 1)
    let below = Int(place.rounded(.down))
    guard below + 1 < sorted.count else { return last }
    return sorted[below] + (place - Double(below)) * (sorted[below + 1] - sorted[below])
  }

  /// The median of some samples in any order, or nil when there are none.
  package static func median(of samples: [Double]) -> Double? { of(0.5, inSorted: samples.sorted()) }
}
