import JourneyModel
import RunAnalysis

/// The correlations that a file declares between inputs of the formula, found usable.
struct InputCorrelations: Sendable, Equatable {
  /// As they stand in the file.
  let declared: [InputCorrelation]
  /// The places in the formula's order of the inputs that move together.
  private let places: [Int]
  private let correlation: RankCorrelation?

  /// Reads the correlations of a set.
  ///
  /// A pair with an input that has no spread is left out: a certain value can't move.
  /// - Throws: `EconomicsError.invalidAssumption` when one names no input of the formula, names one twice, lies outside -1
  ///   to 1, or when they contradict each other.
  init(_ set: AssumptionSet) throws(EconomicsError) {
    declared = set.correlations
    var pairs: [(first: EstimateInput, second: EstimateInput, rank: Double)] = []
    for correlation in declared {
      guard let first = EstimateInput(rawValue: correlation.first),
        let second = EstimateInput(rawValue: correlation.second)
      else {
        let key = EstimateInput(rawValue: correlation.first) == nil ? correlation.first : correlation.second
        throw .invalidAssumption(
          key: key,
          problem: "can't be correlated; the inputs that can are "
            + EstimateInput.allCases.map(\.rawValue).joined(separator: ", "))
      }
      guard first != second, !pairs.contains(where: { [$0.first, $0.second] == [first, second] }),
        !pairs.contains(where: { [$0.second, $0.first] == [first, second] })
      else { throw .invalidAssumption(key: first.rawValue, problem: "is correlated twice with \(second.rawValue)") }
      guard (-1...1).contains(correlation.rank) else {
        throw .invalidAssumption(
          key: first.rawValue, problem: "has a rank correlation of \(correlation.rank), which isn't -1 to 1")
      }
      pairs.append((first, second, correlation.rank))
    }
    let spread = pairs.filter { pair in
      [pair.first, pair.second].allSatisfy { input in set[input.rawValue].map { $0.low < $0.high } ?? false }
    }
    let used = Set(spread.flatMap { [$0.first.index, $0.second.index] }).sorted()
    places = used
    guard !used.isEmpty else {
      correlation = nil
      return
    }
    correlation = RankCorrelation(
      count: used.count,
      pairs: spread.map { pair in
        (
          used.firstIndex(of: pair.first.index) ?? 0, used.firstIndex(of: pair.second.index) ?? 0, pair.rank
        )
      })
    guard correlation != nil else {
      throw .invalidAssumption(
        key: spread[0].first.rawValue, problem: "is correlated in a way that contradicts the other correlations")
    }
  }

  /// Draws of the formula's inputs, one column an input, with the correlations put in.
  ///
  /// - Parameters:
  ///   - columns: independent draws in the formula's order.
  ///   - seed: the simulation's seed; the order has a generator of its own, so that the values stay those of the seed.
  /// - Returns: the columns, each with its own values.
  func applied(to columns: [[Double]], seed: UInt64) -> [[Double]] {
    guard let correlation else { return columns }
    var generator = SplitMix64(seed: ~seed)
    var changed = columns
    let reordered = correlation.reordered(places.map { columns[$0] }, &generator)
    for (place, column) in zip(places, reordered) { changed[place] = column }
    return changed
  }
}
