import RunAnalysis
import Testing

/// Declared correlations change the order of samples, never the samples.
struct RankCorrelationTests {
  private func samples(_ count: Int, length: Int = 2_000) -> [[Double]] {
    var generator = SplitMix64(seed: 3)
    return (0..<count).map { place in
      // Skewed, and all different in scale: only the ranks may matter.
      (0..<length).map { _ in generator.nextGamma(shape: 1.5) * Double(place * 1_000 + 1) }
    }
  }

  private func ranks(_ values: [Double]) -> [Double] {
    var ranks = [Double](repeating: 0, count: values.count)
    for (rank, index) in values.indices.sorted(by: { values[$0] < values[$1] }).enumerated() {
      ranks[index] = Double(rank)
    }
    return ranks
  }

  /// Spearman's coefficient by its textbook formula for samples without ties: 1 - 6 sum d^2 / (n (n^2 - 1)).
  private func spearman(_ left: [Double], _ right: [Double]) -> Double {
    let count = Double(left.count)
    let squares = zip(ranks(left), ranks(right)).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
    return 1 - 6 * squares / (count * (count * count - 1))
  }

  private func reordered(
    _ samples: [[Double]], _ pairs: [(first: Int, second: Int, rank: Double)]
  ) throws -> [[Double]] {
    var generator = SplitMix64(seed: 5)
    return try #require(RankCorrelation(count: samples.count, pairs: pairs)).reordered(samples, &generator)
  }

  @Test(arguments: [-0.9, -0.3, 0, 0.4, 0.8, 0.95])
  func `two samples get the rank correlation declared`(rank: Double) throws {
    let samples = samples(2)
    let changed = try reordered(samples, [(0, 1, rank)])
    #expect(abs(spearman(changed[0], changed[1]) - rank) < 0.02)
    #expect(changed[0] == samples[0] && changed[1].sorted() == samples[1].sorted())
  }

  @Test func `of three samples each pair gets its own`() throws {
    let changed = try reordered(samples(3), [(2, 0, 0.6), (1, 2, -0.4)])
    #expect(abs(spearman(changed[0], changed[2]) - 0.6) < 0.02)
    #expect(abs(spearman(changed[1], changed[2]) + 0.4) < 0.02)
    #expect(abs(spearman(changed[0], changed[1])) < 0.02)
  }

  @Test func `correlations that can't all hold are refused`() {
    #expect(RankCorrelation(count: 3, pairs: [(0, 1, 0.9), (1, 2, 0.9), (0, 2, -0.9)]) == nil)
    #expect(RankCorrelation(count: 2, pairs: [(0, 1, 1)]) == nil)
  }

  @Test func `samples too short to have an order stay as they are`() throws {
    #expect(try reordered([[1], [2]], [(0, 1, 0.5)]) == [[1], [2]])
    #expect(try reordered([[], []], [(0, 1, 0.5)]) == [[], []])
  }
}
