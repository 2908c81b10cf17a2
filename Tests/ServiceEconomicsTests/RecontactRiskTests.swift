import JourneyModel
import RunAnalysis
import ServiceEconomics
import Testing

struct RecontactRiskTests {
  private func risk(_ side: SideFixture) throws -> RecontactRisk {
    RecontactRisk(of: side.baseline, inputs: try EstimateInputs(AssumptionFixture().set))
  }

  @Test func noFindingsAreNoRisk() throws {
    #expect(try risk(SideFixture()).population == 0)
  }

  @Test func risksOfAPersonaAreJoinedAndNeverAdded() throws {
    var side = SideFixture()
    side.findings = [
      SideFixture.finding("C-1", severity: .critical, personas: ["anna"]),
      SideFixture.finding("C-2", severity: .seeksHelp, personas: ["anna"]),
    ]
    let result = try risk(side)
    #expect(abs(result.personas[0].risk - (1 - 0.7 * 0.9)) < 1e-12)
    #expect(result.personas[1].risk == 0)
    #expect(abs(result.population - 0.185) < 1e-12)
    #expect(result.sharesAreEqual)
  }

  @Test func sharesWeighThePersonasWhenAllAreKnown() throws {
    var side = SideFixture()
    side.findings = [SideFixture.finding(personas: ["anna"])]
    side.shares = ["anna": 0.6, "bo": 0.2]
    #expect(abs(try risk(side).population - 0.3 * 0.75) < 1e-12)
    side.shares = ["anna": 0.6]
    #expect(try risk(side).sharesAreEqual)
  }

  @Test func aMistakeCountsForTheShareThatMakesIt() throws {
    var side = SideFixture()
    side.findings = [SideFixture.finding(personas: ["anna"], family: "cpr-format")]
    let result = try risk(side)
    #expect(result.personas.map(\.contributions.count) == [1, 1])
    #expect(abs(result.population - 0.1 * 0.3) < 1e-12)
  }

  @Test func aFindingOnAVariantsWalkCountsAsAMistakeWithoutItsFamily() throws {
    var side = SideFixture()
    side.findings = [SideFixture.finding(personas: ["anna"], walk: "kort/anna/1/kort/data/required-empty/empty/Navn")]
    #expect(abs(try risk(side).population - 0.1 * 0.3) < 1e-12)
  }

  @Test func aFailedWalkCountsOnceAsCritical() throws {
    var side = SideFixture()
    side.ends["anna"] = [.failed, .completed]
    let untold = try risk(side)
    #expect(untold.personas[0].contributions.map(\.origin) == [.failedWalk])
    #expect(abs(untold.personas[0].risk - 0.15) < 1e-12)
    side.findings = [SideFixture.finding(personas: ["anna"])]
    #expect(try risk(side).personas[0].contributions.map(\.origin) == [.finding])
  }

  @Test func manyFindingsSaturate() throws {
    var side = SideFixture()
    side.findings = (0..<8).map { SideFixture.finding(place: "p\($0)", step: "data") }
    #expect(try risk(side).saturated == ["anna", "bo"])
  }

  @Test(arguments: UInt64(1)...50)
  func risksStayBetweenNoneAndCertainInAnyOrder(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    var side = SideFixture()
    side.findings = (0..<Int.random(in: 1...40, using: &generator)).map { number in
      SideFixture.finding(
        SideFixture.checks.randomElement(using: &generator) ?? "C-1",
        severity: Severity.allCases.randomElement(using: &generator) ?? .hint,
        personas: Bool.random(using: &generator) ? ["anna"] : ["bo"], place: "p\(number)",
        family: Bool.random(using: &generator) ? "cpr-format" : nil)
    }
    let first = try risk(side)
    #expect(first.personas.allSatisfy { (0...1).contains($0.risk) })
    side.findings.shuffle(using: &generator)
    #expect(try risk(side) == first)
    let more = AssumptionFixture().with("weight-severity-3", 0.2, 0.25, 0.3)
    let heavier = RecontactRisk(of: side.baseline, inputs: try EstimateInputs(more.set))
    #expect(heavier.population >= first.population)
  }
}
