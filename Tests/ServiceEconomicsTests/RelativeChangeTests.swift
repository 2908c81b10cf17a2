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

  @Test func aFailureThatAFindingTellsOfCountsAsThatFinding() throws {
    var before = side([SideFixture.finding(personas: ["anna"])])
    before.ends["anna"] = [.failed]
    let result = try change(before, SideFixture())
    #expect(result.changes.map(\.origin) == [.finding])
    #expect(result.sumOfShares == 1)
    // Mending the finding alone would leave the failed walk untold, and so no less risk.
    let unmended = try change(before, before)
    #expect(unmended.remaining.map(\.riskDifference) == [0])
  }

  @Test func aThousandFindingsAreSharedOutInTime() throws {
    let many = (0..<1000).map { SideFixture.finding(severity: .hint, place: "p\($0)") }
    let result = try change(side(many), side(Array(many.dropFirst(500))))
    #expect((result.changes.count, result.remaining.count) == (500, 500))
  }

  @Test(arguments: UInt64(1)...20)
  func partsAreWhatUndoingOneChangeGives(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let findings = (0..<10).map { number in
      SideFixture.finding(
        severity: Severity.allCases.randomElement(using: &generator) ?? .hint,
        personas: Bool.random(using: &generator) ? ["anna"] : ["anna", "bo"], place: "p\(number)")
    }
    let left = findings.filter { _ in Bool.random(using: &generator) }
    let whole = try change(side(findings), side(left))
    for part in whole.changes {
      let undone = left + findings.filter { $0.fingerprint == part.fingerprint }
      let without = try change(side(findings), side(undone))
      #expect(abs(without.after.population - whole.after.population - part.riskDifference) < 1e-12)
    }
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
