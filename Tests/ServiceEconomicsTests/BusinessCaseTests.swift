import JourneyModel
import ServiceEconomics
import Testing

struct BusinessCaseTests {
  /// The proposal's 850,000 kr and 150,000 kr a year; a spreadsheet's NPV gives the same.
  @Test(arguments: [
    (5.0, 0.035, -172_742.0), (5, 0.04, -182_227), (6, 0.035, -50_717), (6, 0.04, -63_679), (7, 0.035, 67_182),
    (7, 0.04, 50_308),
  ])
  func presentValuesOfTheProposal(years: Double, rate: Double, expected: Double) {
    let appraisal = Appraisal(yearlyBenefit: 150_000, investment: 850_000, years: years, discountRate: rate)
    #expect(abs(appraisal.netPresentValue - expected) < 1)
    #expect(abs((appraisal.paybackYears ?? 0) - 5.67) < 0.005)
  }

  @Test func theBreakEvenDropDependsOnHowLongCallsAre() throws {
    let appraisal = Appraisal(yearlyBenefit: 0, investment: 850_000, years: 5, discountRate: 0.035)
    let benefit = try #require(appraisal.breakEvenBenefit)
    for (minutes, expected) in [(8.0, 0.235), (5.0, 0.376)] {
      let point = try #require(
        BreakEven(yearlyBenefit: benefit, calls: 19460, minutes: minutes, rate: 150_000.0 / 486))
      #expect(abs(point.reduction - expected) < 0.0005)
    }
  }

  @Test func aDelayMovesTheBenefitOverTheYears() {
    let delayed = Appraisal(yearlyBenefit: 100, investment: 0, years: 5, delayMonths: 9, discountRate: 0.1)
    var expected = 0.0
    for (year, part) in [0.25, 1, 1, 1, 1, 0.75].enumerated() {
      expected += 100 * part / (1...(year + 1)).reduce(1.0) { power, _ in power * 1.1 }
    }
    #expect(abs(delayed.netPresentValue - expected) < 1e-9)
  }

  @Test func aCaseIsRefusedWhileACostIsUnknown() throws {
    let result = try EstimateModel(AssumptionFixture().set, change: nil, draws: 100).estimate().businessCase
    #expect(result.verdict == .refused)
    #expect(result.probabilityPositive == nil)
    #expect(
      result.missing.map(\.key) == [
        "build", "operation", "integration", "licences", "test", "training", "communication", "monitoring", "exit",
      ])
    #expect(result.notes[0].en.hasPrefix("No positive business case can be made: amounts are missing for build;"))
    #expect(result.mostLikely.investment == 850_000)
    #expect(result.stated.map { Int($0.netPresentValue.rounded()) } == [-172_742, -182_227])
    #expect(result.breakEvens.map(\.minutes) == [8, 5])
  }

  @Test func evenTheHighestBenefitNeverLiftsARefusal() throws {
    var fixture = AssumptionFixture()
    fixture.costs = [("build", .once, nil)]
    let result = try EstimateModel(fixture.set, change: nil, draws: 100).estimate().businessCase
    #expect(result.low.netPresentValue > 0)
    #expect(result.verdict == .refused)
  }

  @Test func aCompleteCaseIsJudgedWithItsProbability() throws {
    let cheap = AssumptionFixture().complete(investment: 100_000, yearly: 5_000)
    let good = try EstimateModel(cheap.set, change: nil).estimate().businessCase
    #expect(good.verdict == .positive)
    #expect(good.missing.isEmpty)
    let chance = try #require(good.probabilityPositive)
    #expect(chance > 0.6 && chance < 0.86)
    // Undiscounted, a smaller benefit is enough.
    #expect(try #require(good.probabilityPaidBack) >= chance)
    let dear = AssumptionFixture().complete(investment: 850_000, yearly: 5_000)
    let bad = try EstimateModel(dear.set, change: nil).estimate().businessCase
    #expect(bad.verdict == .negative)
    #expect(bad.mostLikely.paybackYears.map { $0 > 15 } == true)
  }

  @Test(arguments: [
    (486.5, 480.0, 490.0), (778.4, 770, 780), (240_247, 240_000, 250_000), (290, 290, 290), (0.0737, 0.073, 0.074),
    (-57.2, -58, -57), (0, 0, 0), (99.9, 99, 100), (7, 7, 7),
  ])
  func figuresAreRoundedAgainstOurselves(value: Double, benefit: Double, cost: Double) {
    #expect(abs(Rounding.benefit(value) - benefit) < 1e-12)
    #expect(abs(Rounding.cost(value) - cost) < 1e-12)
  }
}
