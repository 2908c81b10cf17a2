import JourneyModel
import ServiceEconomics
import Testing

/// Inputs that move together widen or narrow the interval; the parts of the way to realisable hours add up.
struct CorrelationTests {
  private func set(_ correlations: [InputCorrelation]) -> AssumptionSet {
    let set = AssumptionFixture().set
    return AssumptionSet(
      service: set.service, scope: set.scope, assumptions: set.assumptions, costs: set.costs, stated: set.stated,
      correlations: correlations)
  }

  private func pair(_ first: String, _ second: String, _ rank: Double) -> InputCorrelation {
    InputCorrelation(first: first, second: second, rank: rank, source: "Måling 7")
  }

  private func hours(_ correlations: [InputCorrelation]) throws -> EstimatedQuantity {
    try #require(try EstimateModel(set(correlations), change: nil, draws: 4_000).estimate()[.grossHours])
  }

  @Test func `share and minutes that rise together widen the hours, and against each other narrow them`() throws {
    let alone = try hours([])
    let together = try hours([pair("share-born-in-flow", "minutes-per-avoided-call", 0.7)])
    let against = try hours([pair("minutes-per-avoided-call", "share-born-in-flow", -0.7)])
    func width(_ quantity: EstimatedQuantity) -> Double { quantity.p95 - quantity.p5 }
    #expect(width(against) < 0.9 * width(alone) && width(together) > 1.1 * width(alone))
    #expect(together.mostLikely == alone.mostLikely && together.low == alone.low && together.high == alone.high)
  }

  @Test func `the method says what moves together and why`() throws {
    let method = try EstimateModel(set([pair("effect", "attribution", 0.25)]), change: nil, draws: 50).estimate()
      .simulation.method
    #expect(method.contains { $0.da.contains("\"effect\" og \"attribution\" (0,25: Måling 7)") })
    let alone = try EstimateModel(set([]), change: nil, draws: 50).estimate().simulation.method
    #expect(
      alone.contains {
        $0.en == "All assumptions are drawn independently; the weights are kept in the order of severity."
      })
  }

  @Test func `an input without spread moves with nothing`() throws {
    let certain = pair("effect", "rate", 0.5)
    let set = AssumptionFixture().pointed.set
    let correlated = AssumptionSet(
      service: set.service, scope: set.scope, assumptions: set.assumptions, correlations: [certain])
    let estimate = try EstimateModel(correlated, change: nil, draws: 50).estimate()
    #expect(estimate[.grossHours]?.p95 == estimate[.grossHours]?.mostLikely)
  }

  static let refused: [([InputCorrelation], String)] = [
    ([InputCorrelation(first: "effect", second: "horizon", rank: 0.1, source: "")], "'horizon' can't be correlated"),
    ([InputCorrelation(first: "effect", second: "rate", rank: 1.5, source: "")], "isn't -1 to 1"),
    ([InputCorrelation(first: "effect", second: "effect", rank: 0.5, source: "")], "is correlated twice"),
    (
      [
        InputCorrelation(first: "effect", second: "rate", rank: 0.5, source: ""),
        InputCorrelation(first: "rate", second: "effect", rank: 0.5, source: ""),
      ], "is correlated twice"
    ),
    (
      [
        InputCorrelation(first: "effect", second: "rate", rank: 0.9, source: ""),
        InputCorrelation(first: "effect", second: "rebound", rank: 0.9, source: ""),
        InputCorrelation(first: "rate", second: "rebound", rank: -0.9, source: ""),
      ], "contradicts the other correlations"
    ),
  ]

  @Test(arguments: refused)
  func `correlations that can't be are refused`(correlations: [InputCorrelation], words: String) throws {
    let error = #expect(throws: EconomicsError.self) { try EstimateModel(set(correlations), change: nil) }
    #expect(error?.description.contains(words) == true, "\(String(describing: error))")
  }

  @Test func `the way to realisable hours adds up`() throws {
    let estimate = try EstimateModel(
      AssumptionFixture().with("monitoring-hours-per-year", 10, 20, 30).set, change: nil, draws: 50
    ).estimate()
    var level = 0.0
    for step in estimate.waterfall {
      if step.kind.isLevel { #expect(abs(level - step.hours) < 1e-9) } else { level += step.hours }
    }
    #expect(
      estimate.waterfall.map(\.kind) == [
        .avoidedCalls, .gross, .rebound, .monitoring, .net, .notRealisable, .realisable,
      ])
    #expect(estimate.waterfall.last?.hours == estimate[.realisableHours]?.mostLikely)
  }
}
