import JourneyModel
import RunAnalysis
import ServiceEconomics
import Testing

struct RelativeChangeTests {
  private func change(_ before: SideFixture, _ after: SideFixture) throws -> RelativeChange {
    let comparison = try RunComparator.compare(after.run, with: before.baseline)
    return RelativeChangeModel(comparison, baseline: before.baseline, current: after.baseline)
      .relativeChange(try EstimateInputs(AssumptionFixture().set))
  }

  private func side(_ findings: [Finding]) -> SideFixture {
    var side = SideFixture()
    side.findings = findings
    return side
  }

  @Test func theSameRunChangesNothing() throws {
    let same = side([SideFixture.finding()])
    let result = try change(same, same)
    #expect((result.low, result.mostLikely, result.high) == (0, 0, 0))
    #expect(result.changes.isEmpty)
    #expect(result.remaining.count == 1)
  }

  @Test func mendingEverythingRemovesAllOfTheRisk() throws {
    let result = try change(side([SideFixture.finding()]), SideFixture())
    #expect((result.low, result.mostLikely, result.high) == (1, 1, 1))
    #expect(result.sumOfShares == 1)
  }

  @Test func theSpreadOfTheWeightsIsToldWithHalfAndDouble() throws {
    let critical = SideFixture.finding("C-1")
    let help = SideFixture.finding("C-2", severity: .seeksHelp)
    let result = try change(side([critical, help]), side([help]))
    #expect(abs(result.mostLikely - (1 - 0.1 / 0.37)) < 1e-12)
    #expect(result.low <= result.halfWeights && result.halfWeights <= result.high)
    #expect(result.low < result.mostLikely && result.mostLikely < result.high)
    #expect(
      result.notes.first?.da
        == "Vægtene er ukalibrerede skøn. Halve vægte giver et fald på 74 %, dobbelte vægte et fald på 71 %.")
  }

  @Test func partsOverlapAndTheirSumIsStated() throws {
    let both = [SideFixture.finding("C-1"), SideFixture.finding("C-2", severity: .seeksHelp)]
    let result = try change(side(both), SideFixture())
    #expect(result.changes.map(\.check) == ["C-1", "C-2"])
    #expect(abs((result.sumOfShares ?? 0) - 0.4 / 0.37) < 1e-12)
  }

  @Test func aNewFindingCountsAgainstTheRun() throws {
    let result = try change(side([SideFixture.finding("C-2", severity: .seeksHelp)]), side([SideFixture.finding()]))
    #expect(result.mostLikely == -1)
    #expect(result.changes.map { $0.riskDifference < 0 } == [true, false])
    #expect(result.notes.contains { $0.en.contains("at least doubled") })
    #expect(result.notes.contains { $0.da.contains("en stigning på 100 %") })
  }

  @Test func whatTheRunCouldNotLookForStillCounts() throws {
    let before = side([SideFixture.finding(family: "phone-format")])
    let result = try change(before, SideFixture())
    #expect(result.mostLikely == 0)
    #expect(result.notes.contains { $0.en.contains("as if they were still there") })
  }

  @Test func checksAndPersonasThatDifferAreLeftOutAndNamed() throws {
    var before = side([SideFixture.finding("C-1"), SideFixture.finding("C-2")])
    before.ends["carl"] = [.completed]
    var after = SideFixture()
    after.checkVersions["C-1"] = 2
    after.ends["bo"] = [.blocked]
    let result = try change(before, after)
    #expect(result.checksLeftOut == ["C-1"])
    #expect(result.personasLeftOut == ["bo", "carl"])
    #expect(result.before.personas.map(\.persona) == ["anna"])
    #expect(abs(result.before.population - 0.3) < 1e-12)
  }

  @Test func aFailureThatIsMendedIsAPartOfTheChange() throws {
    var before = SideFixture()
    before.ends["anna"] = [.failed]
    let result = try change(before, SideFixture())
    #expect(result.changes.map(\.origin) == [.failedWalk])
    #expect(result.changes.map(\.label) == ["anna"])
    #expect(result.mostLikely == 1)
  }

  @Test(arguments: UInt64(1)...20)
  func mendingOneMoreNeverHurts(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    var findings = (0..<8).map { number in
      SideFixture.finding(
        severity: Severity.allCases.randomElement(using: &generator) ?? .hint,
        personas: Bool.random(using: &generator) ? ["anna"] : ["anna", "bo"], place: "p\(number)")
    }
    let before = side(findings)
    var last = try change(before, before).mostLikely
    while !findings.isEmpty {
      findings.remove(at: Int.random(in: findings.indices, using: &generator))
      let next = try change(before, side(findings)).mostLikely
      #expect(next >= last)
      last = next
    }
    #expect(last == 1)
  }
}
