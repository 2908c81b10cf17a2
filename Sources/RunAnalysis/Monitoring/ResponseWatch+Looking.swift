package import JourneyModel

/// Tells of slower answers once.
///
/// The usual time is the median of the medians of up to twenty runs that were not slower. A run is slower when its median
/// is above one and a half times that and 200 ms more: below that, network and machine alone make such differences. One
/// slow run is chance, so it takes three in a row to tell, and three in a row within the band to tell that it is over. The
/// first five runs only teach what is usual. All these numbers are choices, not measurements.
extension ResponseWatch {
  private static let learns = 5
  private static let keeps = 20
  private static let runs = 3
  private static let factor = 1.5
  private static let margin = 200.0

  /// What a run changes.
  package enum Change: Sendable, Equatable {
    /// Answers have become slower: the usual median and this run's, in milliseconds.
    case slower(usual: Double, now: Double)
    /// They take what they used to again.
    case asUsual(usual: Double, now: Double)
  }

  /// Takes in a run's median, in milliseconds.
  ///
  /// - Returns: what is to be told, or nil.
  package mutating func look(at now: Double) -> Change? {
    guard now.isFinite, now >= 0 else { return nil }
    guard usual.count >= Self.learns, let middle = Quantile.median(of: usual) else {
      usual.append(now)
      return nil
    }
    let isSlow = now > middle * Self.factor + Self.margin
    if !isSlow { usual = (usual + [now]).suffix(Self.keeps) }
    differing = isSlow == isSlower ? 0 : differing + 1
    guard differing == Self.runs else { return nil }
    (isSlower, differing) = (isSlow, 0)
    return isSlow ? .slower(usual: middle, now: now) : .asUsual(usual: middle, now: now)
  }
}
