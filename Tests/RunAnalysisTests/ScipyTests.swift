import RunAnalysis
import TestSupport
import Testing

/// Our statistics against scipy's, on data drawn by seed (`Tests/Benchmarks/statistics_reference.py`).
struct ScipyTests {
  struct Case: Sendable {
    let kind: String
    let first: [Double]
    let second: [Double]
    let expected: Double
  }

  private func cases(_ kind: String) throws -> [Case] {
    let all = try PackageFiles.text("Tests/Fixtures/statistics.csv").split(separator: "\n").map { line in
      let cells = line.split(separator: ";", omittingEmptySubsequences: false)
      let numbers = cells[1...2].map { $0.split(separator: " ").compactMap { Double($0) } }
      return Case(
        kind: String(cells[0]), first: numbers[0], second: numbers[1], expected: try #require(Double(cells[3])))
    }
    let found = all.filter { $0.kind == kind }
    try #require(!found.isEmpty)
    return found
  }

  /// Values pass through ten digits of text.
  private func agrees(_ value: Double?, _ expected: Double, within tolerance: Double = 1e-8) -> Bool {
    value.map { abs($0 - expected) <= tolerance * max(1, abs(expected)) } ?? false
  }

  @Test func `Mann-Whitney's probability, exact, with ties, and approximate`() throws {
    for item in try cases("mann-whitney") {
      #expect(agrees(MannWhitney(item.first, item.second)?.probability, item.expected), "\(item)")
    }
  }

  @Test func `Mann-Whitney's U`() throws {
    for item in try cases("u") { #expect(agrees(MannWhitney(item.first, item.second)?.u, item.expected), "\(item)") }
  }

  @Test func `Wilson's interval`() throws {
    for item in try cases("wilson-low") {
      let interval = WilsonInterval(successes: Int(item.first[0]), trials: Int(item.second[0]))
      #expect(agrees(interval?.low, item.expected), "\(item)")
    }
    for item in try cases("wilson-high") {
      let interval = WilsonInterval(successes: Int(item.first[0]), trials: Int(item.second[0]))
      #expect(agrees(interval?.high, item.expected), "\(item)")
    }
  }

  @Test func quantiles() throws {
    for item in try cases("quantile") {
      #expect(agrees(Quantile.of(item.second[0], inSorted: item.first.sorted()), item.expected), "\(item)")
    }
  }

  @Test func `draws of a PERT distribution lie where scipy's quantiles say`() throws {
    for item in try cases("pert") {
      var generator = SplitMix64(seed: 6)
      let distribution = try #require(
        PertDistribution(low: item.first[0], mode: item.first[1], high: item.first[2]))
      let count = 4_000
      let below = (0..<count).count { _ in distribution.sample(&generator) <= item.expected }
      let probability = item.second[0]
      // Four standard errors of a share: a right sampler misses once in 16,000.
      let reach = 4 * (probability * (1 - probability) / Double(count)).squareRoot()
      #expect(abs(Double(below) / Double(count) - probability) < reach, "\(item)")
    }
  }
}
