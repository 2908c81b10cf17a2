import JourneyModel
import RunAnalysis
import Testing

/// Chosen findings are accepted, each with who and why; the rest of the baseline stays.
struct FindingAcceptanceTests {
  private let receipt = RunFixture.finding("KVI-01")
  private let error = RunFixture.finding("FEJL-04", step: "data")
  private let label = RunFixture.finding("A11Y-01-name", step: "data")

  private func fixture(_ findings: Finding...) -> RunFixture {
    var fixture = RunFixture()
    fixture.findings = findings
    return fixture
  }

  private func accept(_ chosen: [String], of run: RunFixture, into baseline: Baseline) throws -> [Baseline] {
    let comparison = try RunComparator.compare(run.result, with: baseline)
    return try FindingAcceptance(chosen, acceptedBy: "Ida", reason: "Sag 12").apply(to: [baseline], [comparison])
  }

  private func kinds(_ run: RunFixture, _ baseline: Baseline) throws -> [FindingChange.Kind] {
    try RunComparator.compare(run.result, with: baseline).findings.map(\.kind)
  }

  @Test func `a new finding becomes known, the other one stays new`() throws {
    let run = fixture(error, label)
    let changed = try #require(try accept(["FEJL"], of: run, into: fixture().baseline).first)
    #expect(try kinds(run, changed) == [.new, .known])
    #expect(
      changed.acceptedFindings == [
        AcceptedFinding(
          fingerprint: error.fingerprint, check: "FEJL-04", change: .known, acceptedBy: "Ida", reason: "Sag 12")
      ])
    #expect(changed.acceptedBy == "Ida" && changed.reason == "first")
  }

  @Test func `a fingerprint's beginning chooses too, and a fixed finding is taken out`() throws {
    let run = fixture(receipt)
    let baseline = fixture(receipt, error).baseline
    let changed = try #require(
      try accept([String(error.fingerprint.rawValue.prefix(6))], of: run, into: baseline).first)
    #expect(changed.findings.map(\.check) == ["KVI-01"])
    #expect(changed.acceptedFindings?.map(\.change) == [.removed])
    #expect(try kinds(fixture(receipt, error), changed).contains(.new))
  }

  @Test func `a worsened finding is accepted at its new severity`() throws {
    let run = fixture(RunFixture.finding("KVI-01", severity: .critical))
    let changed = try #require(try accept(["KVI"], of: run, into: fixture(receipt).baseline).first)
    #expect(changed.findings.map(\.severity) == [.critical])
    #expect(try kinds(run, changed) == [.known])
  }

  @Test(arguments: ["NOPE", "", "KVI-01"])
  func `a choice that names no change is refused`(choice: String) throws {
    let baseline = fixture(receipt).baseline
    let run = fixture(receipt, error)
    #expect(throws: AnalysisError.noSuchFinding(choice, offered: ["\(error.fingerprint.rawValue) FEJL-04"])) {
      try accept([choice], of: run, into: baseline)
    }
  }
}
