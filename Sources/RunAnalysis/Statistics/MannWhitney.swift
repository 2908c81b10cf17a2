import Foundation

/// The Mann-Whitney test of whether one of two groups tends to larger values.
///
/// Source: Mann and Whitney, Annals of Mathematical Statistics 18(1), 1947. Up to 40 values in all, the two-sided
/// probability is exact over all divisions of the pooled midranks, ties included (Lehmann, "Nonparametrics", 1975,
/// section 1.4); above, it is the normal approximation with tie and continuity correction (ibid., section 1.3).
package struct MannWhitney: Sendable, Equatable, Codable {
  /// How many pairs have the larger value in the second group; a tie counts one half.
  package let u: Double
  /// The two-sided probability of a difference at least this large when there is none.
  package let probability: Double
  /// Whether the probability is exact.
  package let isExact: Bool

  /// The most values in all for which the exact probability is computed.
  package static let exactLimit = 40

  /// The test of two groups.
  ///
  /// - Returns: nil when either group is empty.
  package init?(_ first: [Double], _ second: [Double]) {
    guard !first.isEmpty, !second.isEmpty else { return nil }
    let ranks = Self.doubledMidranks(of: first + second)
    let doubledSum = ranks[first.count...].reduce(0, +)
    let count = second.count
    u = Double(doubledSum) / 2 - Double(count * (count + 1)) / 2
    isExact = ranks.count <= Self.exactLimit
    probability =
      isExact
      ? Self.exact(ranks: ranks, choosing: count, sum: doubledSum)
      : Self.approximate(ranks: ranks, u: u, sizes: (first.count, second.count))
  }

  /// Twice the midrank of each value, so that ranks of ties stay whole numbers.
  private static func doubledMidranks(of values: [Double]) -> [Int] {
    let order = values.indices.sorted { values[$0] < values[$1] }
    var ranks = [Int](repeating: 0, count: values.count)
    var start = 0
    while start < order.count {
      var end = start
      while end + 1 < order.count, values[order[end + 1]] == values[order[start]] { end += 1 }
      for place in start...end { ranks[order[place]] = start + end + 2 }
      start = end + 1
    }
    return ranks
  }

  /// Counts the choices of `count` ranks by their sum, then adds up those at least as far from the middle.
  private static func exact(ranks: [Int], choosing count: Int, sum: Int) -> Double {
    let total = ranks.reduce(0, +)
    var ways = [[Double]](repeating: [Double](repeating: 0, count: total + 1), count: count + 1)
    ways[0][0] = 1
    for rank in ranks {
      for chosen in stride(from: count, through: 1, by: -1) {
        for reached in stride(from: total, through: rank, by: -1) {
          ways[chosen][reached] += ways[chosen - 1][reached - rank]
        }
      }
    }
    // The expected doubled sum is count * total / size; both sides are multiplied by size to stay whole.
    let distance = abs(sum * ranks.count - count * total)
    var extreme = 0.0
    var all = 0.0
    for (reached, number) in ways[count].enumerated() where number > 0 {
      all += number
      if abs(reached * ranks.count - count * total) >= distance { extreme += number }
    }
    return extreme / all
  }

  private static func approximate(ranks: [Int], u: Double, sizes: (Int, Int)) -> Double {
    let first = Double(sizes.0)
    let second = Double(sizes.1)
    let all = first + second
    let ties = Dictionary(grouping: ranks) { $0 }.values.map { Double($0.count) }.sorted()
    let correction = ties.reduce(0) { $0 + ($1 * $1 * $1 - $1) } / (all * (all - 1))
    let variance = first * second / 12 * (all + 1 - correction)
    guard variance > 0 else { return 1 }
    let z = max(0, abs(u - first * second / 2) - 0.5) / variance.squareRoot()
    return min(1, erfc(z / 2.0.squareRoot()))
  }
}
