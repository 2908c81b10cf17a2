import Foundation

/// Gives samples that were drawn independently the rank correlations that somebody declared.
///
/// Source: Iman and Conover, "A distribution-free approach to inducing rank correlation among input variables",
/// Communications in Statistics B11(3), 1982. Each sample keeps its own values, and with them its distribution; only
/// their order changes.
package struct RankCorrelation: Sendable, Equatable {
  /// The Cholesky factor of the scores' correlations: lower triangular, row by row.
  private let factor: [[Double]]

  /// The correlations of some samples.
  ///
  /// It is nil when the correlations contradict each other: no samples could have them all.
  /// - Parameters:
  ///   - count: how many samples there are.
  ///   - pairs: Spearman's rank correlation, -1 to 1, of two of them by their places; those not named are 0.
  package init?(count: Int, pairs: [(first: Int, second: Int, rank: Double)]) {
    var matrix = (0..<count).map { row in (0..<count).map { $0 == row ? 1.0 : 0 } }
    for (first, second, rank) in pairs {
      // The scores are normal: 2 sin(pi r / 6) is their correlation when the ranks' is r (Pearson, "On further methods
      // of determining correlation", Drapers' Company Research Memoirs IV, 1907).
      let score = 2 * sin(.pi * rank / 6)
      (matrix[first][second], matrix[second][first]) = (score, score)
    }
    guard let factor = Self.cholesky(matrix) else { return nil }
    self.factor = factor
  }

  /// The samples in another order each, the first as it was.
  ///
  /// - Parameters:
  ///   - samples: samples of one length, each with a spread; as many as there are correlations for.
  ///   - generator: draws the scores that give the order.
  /// - Returns: the same values; unchanged where the samples are too few to say anything of their order.
  package func reordered(_ samples: [[Double]], _ generator: inout SplitMix64) -> [[Double]] {
    let length = samples.first?.count ?? 0
    var scores: [Double] = []
    for _ in 0..<length { scores.append(generator.nextNormal()) }
    scores.sort()
    let columns = samples.map { sample in
      var column = [Double](repeating: 0, count: length)
      for (rank, index) in Self.order(sample).enumerated() { column[index] = scores[rank] }
      return column
    }
    // What the scores happen to be correlated by chance is taken out before what was declared is put in.
    guard let chance = Self.cholesky(Self.correlations(columns)) else { return samples }
    var free = columns
    for row in free.indices {
      for earlier in 0..<row { Self.add(-chance[row][earlier], of: free[earlier], to: &free[row]) }
      for index in free[row].indices { free[row][index] /= chance[row][row] }
    }
    return samples.indices.map { row in
      var target = [Double](repeating: 0, count: length)
      for column in 0...row { Self.add(factor[row][column], of: free[column], to: &target) }
      let sorted = samples[row].sorted()
      var reordered = samples[row]
      for (rank, index) in Self.order(target).enumerated() { reordered[index] = sorted[rank] }
      return reordered
    }
  }

  private static func add(_ factor: Double, of values: [Double], to sum: inout [Double]) {
    guard factor != 0 else { return }
    for index in sum.indices { sum[index] += factor * values[index] }
  }

  /// The places of the values, smallest first; equal values in their own order.
  private static func order(_ values: [Double]) -> [Int] {
    values.indices.sorted { (values[$0], $0) < (values[$1], $1) }
  }

  private static func correlations(_ columns: [[Double]]) -> [[Double]] {
    let centred = columns.map { column in
      let mean = column.reduce(0, +) / Double(max(1, column.count))
      return column.map { $0 - mean }
    }
    func product(_ left: [Double], _ right: [Double]) -> Double { zip(left, right).reduce(0) { $0 + $1.0 * $1.1 } }
    return centred.map { left in
      centred.map { right in
        let scale = (product(left, left) * product(right, right)).squareRoot()
        return scale > 0 ? product(left, right) / scale : 0
      }
    }
  }

  /// Nil unless the matrix is positive definite, by some margin for rounding.
  private static func cholesky(_ matrix: [[Double]]) -> [[Double]]? {
    var factor = matrix.map { $0.map { _ in 0.0 } }
    for row in matrix.indices {
      for column in 0...row {
        let sum = (0..<column).reduce(matrix[row][column]) { $0 - factor[row][$1] * factor[column][$1] }
        if row == column {
          guard sum > 1e-9 else { return nil }
          factor[row][row] = sum.squareRoot()
        } else {
          factor[row][column] = sum / factor[column][column]
        }
      }
    }
    return factor
  }
}
