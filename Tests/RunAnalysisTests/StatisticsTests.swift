import JourneyModel
import RunAnalysis
import Testing

struct StatisticsTests {
  /// Worked example of the C = 1 variant (type 7) in Wikipedia's article "Percentile".
  @Test(arguments: [(0.05, 16.0), (0.4, 29.0), (0.5, 35.0), (0.95, 48.0), (1.0, 50.0)])
  func quantilesInterpolateBetweenOrderStatistics(probability: Double, expected: Double) throws {
    let value = try #require(Quantile.of(probability, inSorted: [15, 20, 35, 40, 50]))
    #expect(abs(value - expected) < 1e-12)
  }

  @Test func noSamplesHaveNoQuantile() {
    #expect(Quantile.of(0.5, inSorted: []) == nil)
    #expect(Quantile.median(of: [3, 1, 2, 10]) == 2.5)
  }

  /// Newcombe, Statistics in Medicine 17 (1998), table I, method 3.
  @Test(arguments: [
    (81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0, 0.1611), (1, 29, 0.0061, 0.1718),
  ])
  func wilsonIntervalsAgreeWithNewcombe(successes: Int, trials: Int, low: Double, high: Double) throws {
    let interval = try #require(WilsonInterval(successes: successes, trials: trials))
    #expect(abs(interval.low - low) < 0.00005)
    #expect(abs(interval.high - high) < 0.00005)
  }

  @Test(arguments: [(0, 0), (5, 4), (-1, 3)])
  func contradictingCountsHaveNoInterval(successes: Int, trials: Int) {
    #expect(WilsonInterval(successes: successes, trials: trials) == nil)
  }

  /// Hollander and Wolfe, "Nonparametric statistical methods", 1973, permeability data; R prints W = 35 for it.
  @Test func mannWhitneyAgreesWithHollanderAndWolfe() throws {
    let term = [0.80, 0.83, 1.89, 1.04, 1.45, 1.38, 1.91, 1.64, 0.73, 1.46]
    let earlier = [1.15, 0.88, 0.90, 0.74, 1.21]
    let test = try #require(MannWhitney(earlier, term))
    #expect(test.u == 35)
    #expect(abs(test.probability - 0.254412) < 1e-6)
    #expect(test.isExact)
  }

  @Test func fourAgainstFourIsTheLeastThatCanTell() throws {
    #expect(try #require(MannWhitney([1, 2, 3], [4, 5, 6])).probability == 0.1)
    #expect(abs(try #require(MannWhitney([1, 2, 3, 4], [5, 6, 7, 8])).probability - 2.0 / 70) < 1e-12)
  }

  /// Counted over all 462 divisions in Python, and by SciPy 1.17 for the approximation.
  @Test func tiesAreCountedExactlyAndLargeGroupsApproximately() throws {
    let exact = try #require(MannWhitney([1, 2, 2, 3, 5], [2, 3, 4, 5, 6, 6]))
    #expect(abs(exact.probability - 0.11471861471861472) < 1e-12)
    let first = (0..<30).map { Double($0 % 7) }
    let second = (0..<25).map { Double($0 % 7 + 1) }
    let large = try #require(MannWhitney(first, second))
    #expect(!large.isExact)
    #expect(abs(large.probability - 0.11455134169040729) < 1e-9)
  }

  @Test func cliffsDeltaIsOneWhenEveryLaterValueIsLarger() {
    #expect(CliffsDelta.of([1, 2], [3, 4]) == 1)
    #expect(CliffsDelta.of([1, 2, 3], [1, 2, 3]) == 0)
    #expect(CliffsDelta.of([], [1]) == nil)
  }

  /// The first numbers of the reference implementation for seed 1234567 (Vigna, as listed on Rosetta Code).
  @Test func theGeneratorGivesTheReferenceSequence() {
    var generator = SplitMix64(seed: 1_234_567)
    let expected: [UInt64] = [
      6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423, 4_593_380_528_125_082_431,
      16_408_922_859_458_223_821,
    ]
    #expect((0..<5).map { _ in generator.next() } == expected)
  }

  @Test(arguments: [(0.2, 0.5, 0.8), (0.0, 0.05, 0.15), (4.0, 6.5, 10.0), (0.6, 1.0, 1.0)])
  func pertDrawsStayInsideAndAverageToTheMean(low: Double, mode: Double, high: Double) throws {
    let distribution = try #require(PertDistribution(low: low, mode: mode, high: high))
    var generator = SplitMix64(seed: 7)
    let draws = (0..<20_000).map { _ in distribution.sample(&generator) }
    let mean = draws.reduce(0, +) / Double(draws.count)
    #expect(draws.allSatisfy { $0 >= low && $0 <= high })
    // The standard deviation of a PERT is at most about a fifth of its width: 20,000 draws pin the mean to 0.5 %.
    #expect(abs(mean - distribution.mean) < 0.005 * (high - low))
  }

  @Test func aPointDrawsNothing() throws {
    var generator = SplitMix64(seed: 1)
    var untouched = SplitMix64(seed: 1)
    #expect(try #require(PertDistribution(low: 2, mode: 2, high: 2)).sample(&generator) == 2)
    #expect(generator.next() == untouched.next())
    #expect(PertDistribution(low: 2, mode: 1, high: 3) == nil)
  }

  @Test(arguments: [
    (19460.0, 0, "19.460", "19,460"), (-0.4, 0, "0", "0"), (1234.56, 1, "1.234,6", "1,234.6"),
    (-999.5, 1, "-999,5", "-999.5"),
    (.infinity, 0, "–", "–"),
  ])
  func numbersAreWrittenAsReadersWriteThem(value: Double, digits: Int, da: String, en: String) {
    let text = LocalizedNumber.decimal(value, digits: digits)
    #expect(text.da == da)
    #expect(text.en == en)
  }
}
