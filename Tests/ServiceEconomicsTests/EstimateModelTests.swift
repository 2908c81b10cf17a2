import JourneyModel
import RunAnalysis
import ServiceEconomics
import Testing

struct EstimateModelTests {
  private let fixture = AssumptionFixture()

  private func near(_ value: Double?, _ expected: Double, within tolerance: Double) -> Bool {
    value.map { abs($0 - expected) <= tolerance } ?? false
  }

  /// The domain model's illustrative run, with PERT and no spike at zero; NumPy gives the same quantiles.
  ///
  /// Its "gross 287 h (142-527)" is the net figure; gross is 304 (151-559).
  @Test func theIllustrativeRunIsReproduced() throws {
    let set = fixture.with("zero-effect-probability", 0, 0, 0).set
    let estimate = try EstimateModel(set, change: nil).estimate()
    let reduction = try #require(estimate[.reduction])
    #expect(near(reduction.p50, 0.143, within: 0.004))
    #expect(near(reduction.p5, 0.076, within: 0.004) && near(reduction.p95, 0.244, within: 0.008))
    let net = try #require(estimate[.netHours])
    #expect(near(net.p50, 287, within: 7) && near(net.p5, 142, within: 6) && near(net.p95, 527, within: 18))
    let gross = try #require(estimate[.grossHours])
    #expect(near(gross.p50, 304, within: 7) && near(gross.p95, 559, within: 18))
    let realisable = try #require(estimate[.realisableHours])
    #expect(near(realisable.p50, 179, within: 5) && near(realisable.p95, 347, within: 12))
    #expect(near(estimate[.kroner]?.p50, 56_000, within: 1_500))
    let chances = estimate.simulation.thresholds.map { ($0.quantity, $0.probability) }
    #expect(chances.map(\.0) == [.reduction, .grossHours, .netHours, .kroner])
    #expect(near(chances[1].1, 0.109, within: 0.012) && near(chances[2].1, 0.08, within: 0.012))
    #expect(chances[0].1 < 0.01 && chances[3].1 < 0.01)
  }

  @Test func theMostLikelyPointFollowsTheFormula() throws {
    let estimate = try EstimateModel(fixture.set, change: nil).estimate()
    #expect(near(estimate[.grossHours]?.mostLikely, 19460 * 0.35 * 0.5 * 0.85 * 6.5 / 60, within: 1e-9))
    #expect(near(estimate[.kroner]?.mostLikely, 57_500, within: 100))
    for quantity in estimate.quantities {
      #expect(quantity.low <= quantity.mostLikely && quantity.mostLikely <= quantity.high)
    }
  }

  @Test func theThreePointsOfEveryQuantityHoldItsSimulation() throws {
    let set = fixture.with("zero-effect-probability", 0, 0, 0).set
    for quantity in try EstimateModel(set, change: nil).estimate().quantities {
      #expect(quantity.low < quantity.p5 && quantity.p95 < quantity.high)
    }
  }

  /// Swings of the domain model's tornado, in thousands of kroner.
  @Test func theTornadoPutsTheLeastKnownInputsFirst() throws {
    let bars = try EstimateModel(fixture.set, change: nil).estimate().tornado
    let expected: [(String, Double)] = [
      ("share-born-in-flow", 74), ("effect", 69), ("minutes-per-avoided-call", 53), ("realisable", 46),
      ("attribution", 27), ("rate", 24), ("calls-per-year", 11.5), ("rebound", 9),
    ]
    #expect(bars.map(\.key) == expected.map(\.0))
    for (bar, figure) in zip(bars, expected) { #expect(near(bar.swing / 1000, figure.1, within: 0.6)) }
  }

  @Test func theFourColumnsStandTogether() throws {
    let rows = try EstimateModel(fixture.set, change: nil).estimate().figures
    #expect(rows.map(\.quantity) == [.reduction, .callsAvoided, .grossHours, .kroner])
    #expect(rows.map(\.stated) == [0.3, nil, 486, 150_000])
    #expect(near(rows[1].recomputed, 5838, within: 1e-6))
    #expect(near(rows[2].recomputed, 778.4, within: 1e-6))
    #expect(near(rows[3].recomputed, 240_247, within: 0.5))
    #expect(rows.allSatisfy { $0.measured == nil })
    #expect(rows[2].computation?.da == "19.460 opkald x 30 % x 8 min / 60")
  }

  @Test func theInconsistencyIsNamedWithItsFourExplanations() throws {
    let found = try EstimateModel(fixture.set, change: nil).estimate().inconsistencies
    #expect(found.map(\.key) == ["hours-saved"])
    let inconsistency = try #require(found.first)
    #expect(near(inconsistency.ratio, 0.624, within: 0.0005))
    let fitting = inconsistency.explanations.map(\.value)
    for (value, expected) in zip(fitting, [4.995, 0.1873, 12_150, 0.6244]) {
      #expect(near(value / expected, 1, within: 0.0005))
    }
    #expect(inconsistency.support?.en.contains("7.8 min") == true)
    let fiveMinutes = fitting[0].rounded() * 19460 * 0.3 / 60
    #expect(near(fiveMinutes, 486.5, within: 1e-9))
  }

  @Test func noSpreadMeansNoInterval() throws {
    let set = fixture.pointed.with("zero-effect-probability", 0, 0, 0).set
    let estimate = try EstimateModel(set, change: nil, draws: 50).estimate()
    for quantity in estimate.quantities {
      #expect(quantity.low == quantity.high && quantity.p5 == quantity.p95 && quantity.p50 == quantity.mostLikely)
    }
  }

  @Test func theSpikeAtZeroIsDrawnAndTold() throws {
    let estimate = try EstimateModel(fixture.set, change: nil).estimate()
    #expect(near(estimate.simulation.shareWithoutEffect, 0.15, within: 0.015))
    #expect(estimate[.kroner]?.p5 == 0)
  }

  @Test func theSameSeedGivesTheSameBytesAndAnotherDoesNot() throws {
    var shuffled = fixture
    shuffled.values.reverse()
    let first = try EstimateModel(fixture.set, change: nil, draws: 500).estimate()
    #expect(try EstimateModel(fixture.set, change: nil, draws: 500).estimate() == first)
    #expect(try EstimateModel(shuffled.set, change: nil, draws: 500).estimate().quantities == first.quantities)
    #expect(try EstimateModel(fixture.set, change: nil, seed: 1, draws: 500).estimate().simulation != first.simulation)
  }

  @Test func nothingSavesMoreThanAllCallsTake() throws {
    let set = fixture.with("minutes-per-avoided-call", 100, 200, 300).set
    let estimate = try EstimateModel(set, change: nil, draws: 200).estimate()
    #expect(near(estimate.load.hours, 2594.67, within: 0.01))
    #expect(estimate.quantities.allSatisfy { $0.quantity != .grossHours || $0.high <= 21406 * 8.0 / 60 })
  }

  @Test func runsWithoutFindingsSaveNothing() throws {
    let estimate = try estimate(before: [], after: [])
    #expect(estimate.quantities.allSatisfy { $0.mostLikely == 0 && $0.p5 == 0 && $0.p95 == 0 && $0.high == 0 })
  }

  @Test func aRunThatRemovesAllRiskClaimsNoMoreThanThePrior() throws {
    let alone = try EstimateModel(fixture.set, change: nil).estimate()
    let runs = try estimate(before: [SideFixture.finding()], after: [])
    #expect(runs[.grossHours]?.mostLikely == alone[.grossHours]?.mostLikely)
    #expect(near(runs[.grossHours]?.p50, alone[.grossHours]?.p50 ?? 0, within: 8))
  }

  @Test func findingsShareTheHoursOfTheChange() throws {
    let help = SideFixture.finding("C-2", severity: .seeksHelp)
    let estimate = try estimate(before: [SideFixture.finding(), help], after: [help])
    #expect(estimate.findings.map(\.kind) == [.changed, .remaining])
    #expect(near(estimate.findings[0].grossHours, estimate[.grossHours]?.mostLikely ?? 0, within: 1e-9))
    #expect(estimate.tornado.contains { $0.key == "relative-change" && $0.swing > 0 })
  }

  @Test func aWorseRunIsALossInEveryFigure() throws {
    let estimate = try estimate(
      before: [SideFixture.finding("C-2", severity: .seeksHelp)], after: [SideFixture.finding()])
    let kroner = try #require(estimate[.kroner])
    #expect(kroner.low < kroner.mostLikely && kroner.mostLikely < kroner.high && kroner.high < 0)
    #expect(kroner.p95 < 0)
    #expect(near(estimate[.netHours]?.mostLikely, (estimate[.grossHours]?.mostLikely ?? 0) * 1.05, within: 1e-9))
    #expect(estimate[.realisableHours]?.mostLikely == estimate[.netHours]?.mostLikely)
  }

  @Test func everyEstimateCarriesItsReservations() throws {
    let estimate = try EstimateModel(fixture.set, change: nil, draws: 10).estimate()
    #expect(estimate.reservations.contains { $0.da.contains("tentativt forsøg på at sandsynliggøre") })
    #expect(estimate.reservations.contains { $0.da.contains("Telefonopkald.") })
    #expect(estimate.simulation.method.contains { $0.en.contains("seed 2017") })
    #expect(estimate.standardKeys.contains("mistake-exposure"))
    #expect(estimate.assumptions.count == 20)
  }

  @Test func whatTheFileHoldsBesidesIsShownAndNotMultiplied() throws {
    let more = fixture.with("fcr", 0.53, 0.55, 0.60).with("return-rate", 0.30, 0.60, 1.0).with("andet", 1, 2, 3)
    let estimate = try EstimateModel(more.set, change: nil, draws: 10).estimate()
    let multiplier = try #require(estimate.recontactMultiplier)
    #expect(near(multiplier.mostLikely, 1 / (1 - 0.45 * 0.6), within: 1e-12))
    #expect(near(multiplier.low, 1 / 0.88, within: 1e-12) && near(multiplier.high, 1 / 0.53, within: 1e-12))
    #expect(estimate.unused.map(\.key) == ["fcr", "return-rate", "andet"])
    #expect(try EstimateModel(fixture.set, change: nil, draws: 10).estimate().quantities == estimate.quantities)
  }

  @Test func missingAndContradictingInputsAreNamed() {
    var lacking = fixture
    lacking.values.removeAll { $0.key == "rate" || $0.key == "effect" }
    let missing = #expect(throws: EconomicsError.self) { try EstimateModel(lacking.set, change: nil) }
    #expect(
      missing?.description == """
        The assumptions of 'Lægeskift og sundhedskort' lack effect, rate; add each with low, mode, high, unit and source.
        """)
    let order = #expect(throws: EconomicsError.self) {
      try EstimateModel(fixture.with("rate", 300, 200, 400).set, change: nil)
    }
    #expect(
      order?.description
        == "The assumption 'rate' must have low <= mode <= high, but has 300.0, 200.0 and 400.0; correct it in the file of assumptions."
    )
    let share = #expect(throws: EconomicsError.self) {
      try EstimateModel(fixture.with("effect", 0, 50, 80).set, change: nil)
    }
    #expect(throws: EconomicsError.self) {
      try EstimateModel(fixture.with("discount-rate", 3.5, 3.5, 3.5).set, change: nil)
    }
    var percent = fixture
    percent.stated = [("reduction", 30)]
    let stated = #expect(throws: EconomicsError.self) { try EstimateModel(percent.set, change: nil) }
    #expect(stated?.description.contains("must be 0 to 1, but is 30.0") == true)
    #expect(share?.description.contains("is a share and must not exceed 1") == true)
    #expect(throws: EconomicsError.self) { try EstimateModel(fixture.with("rate", -1, 2, 3).set, change: nil) }
    #expect(throws: EconomicsError.self) { try EstimateModel(fixture.with("rate", 1, 2, .infinity).set, change: nil) }
  }

  private func estimate(before: [Finding], after: [Finding]) throws -> Estimate {
    var (old, new) = (SideFixture(), SideFixture())
    (old.findings, new.findings) = (before, after)
    let comparison = try RunComparator.compare(new.run, with: old.baseline)
    let change = RelativeChangeModel(comparison, baseline: old.baseline, current: new.baseline)
    return try EstimateModel(fixture.set, change: change).estimate()
  }
}
