import JourneyModel
import RunAnalysis
import ServiceEconomics
import Testing

/// The same fault of a template on several pages is one fault to the citizen who meets it.
struct FindingRootTests {
  private static let pages = ["data", "kvittering", "pris"]

  private func places(_ pages: [String], shown: String = "<img src=logo>") -> [Finding] {
    pages.map { SideFixture.finding("C-2", severity: .seeksHelp, step: $0, excerpt: shown) }
  }

  private func side(_ findings: [Finding]) -> SideFixture {
    var side = SideFixture()
    side.findings = findings
    return side
  }

  private func risk(_ findings: [Finding]) throws -> Double {
    RecontactRisk(of: side(findings).baseline, inputs: try EstimateInputs(AssumptionFixture().set)).population
  }

  private func change(_ before: [Finding], _ after: [Finding]) throws -> RelativeChange {
    let (before, after) = (side(before), side(after))
    let comparison = try RunComparator.compare(after.run, with: before.baseline)
    return RelativeChangeModel(comparison, baseline: before.baseline, current: after.baseline)
      .relativeChange(try EstimateInputs(AssumptionFixture().set))
  }

  @Test func theSameFaultOnManyPagesIsMetOnce() throws {
    #expect(try risk(places(Self.pages)) == risk(places(["data"])))
  }

  @Test func differentFaultsOfOneCheckAddUp() throws {
    let different = places(["data"]) + places(["pris"], shown: "<img src=kort>")
    #expect(try risk(different) > risk(places(Self.pages)))
  }

  @Test func whatShowsNothingIsNeverTakenForTheSame() throws {
    #expect(try risk(places(["data", "pris"], shown: "")) > risk(places(["data"], shown: "")))
  }

  @Test func mendingSomePlacesLeavesTheFault() throws {
    let result = try change(places(["data", "kvittering"]), places(["data"]))
    #expect(result.mostLikely == 0)
    #expect(result.changes.isEmpty)
  }

  @Test func mendingAllPlacesIsOneShare() throws {
    let result = try change(places(["data", "kvittering"]), [])
    #expect(result.mostLikely == 1)
    #expect(result.changes.map(\.check) == ["C-2"])
    #expect(result.sumOfShares == 1)
  }

  @Test func mendingWhatIsLeftCountsEveryPlace() throws {
    let result = try change(places(["data", "kvittering"]), places(["data", "kvittering"]))
    #expect(result.remaining.count == 1)
    #expect(result.remaining.first.map { abs($0.shareOfBaseline - 1) < 1e-12 } == true)
  }

  @Test func aFaultThatGotWorseOnOnePageIsUndoneThere() throws {
    let worse = SideFixture.finding("C-2", severity: .critical, step: "data", excerpt: "<img src=logo>")
    let result = try change(places(["data", "kvittering"]), [worse] + places(["kvittering"]))
    #expect(result.changes.count == 1)
    #expect(result.changes.first.map { $0.riskDifference < 0 } == true)
  }
}
