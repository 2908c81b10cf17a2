import Foundation
import JourneyModel
import JourneyReports
import RunAnalysis
import TestSupport
import Testing

/// What code scanning reads: valid by the published schema, every finding there, marked and never removed.
struct SARIFTests {
  /// The schema as OASIS published it with errata 01 of the standard.
  static let schema = Result {
    try JSONSchema(PackageFiles.text("Tests/Fixtures/sarif/sarif-schema-2.1.0.json"))
  }

  private func run(_ input: ReportInput) throws -> JSONValue {
    let text = try SARIFReport(ReportDocument(input)).render()
    let problems = try Self.schema.get().problems(of: text)
    #expect(problems.isEmpty, "\(problems)")
    return try #require(try JSONValue(parsing: text)["runs"]?.list?.first)
  }

  private func results(_ input: ReportInput) throws -> [JSONValue] { try #require(try run(input)["results"]?.list) }

  private func input(_ result: RunResult, _ comparisons: [RunComparison] = []) -> ReportInput {
    ReportInput(result: result, comparisons: comparisons, failOn: .seeksHelp, language: .english)
  }

  @Test(arguments: ReportLanguage.allCases)
  func `is valid by the published schema`(language: ReportLanguage) throws {
    #expect(try results(SampleRun.input(language)).count > SampleRun.findingsAfter.count)
  }

  @Test func `the schema's reader sees what is wrong`() throws {
    let schema = try Self.schema.get()
    for text in [
      "{}", #"{"version": "2.0.0", "runs": []}"#, #"{"version": "2.1.0", "runs": [{}]}"#,
      #"{"version": "2.1.0", "runs": [], "own": 1}"#,
      #"{"version": "2.1.0", "runs": [{"tool": {"driver": {"name": 3}}}]}"#,
      #"{"version": "2.1.0", "runs": [{"tool": {"driver": {"name": "x"}}, "results": [{"message": {"text": "x"}, "level": "bad"}]}]}"#,
      #"{"version": "2.1.0", "runs": [{"tool": {"driver": {"name": "x"}}, "results": [{"message": {}}]}]}"#,
    ] {
      #expect(!(try schema.problems(of: text).isEmpty), "\(text)")
    }
    let least = #"{"version": "2.1.0", "runs": [{"tool": {"driver": {"name": "x"}}, "results": []}]}"#
    #expect(try schema.problems(of: least).isEmpty)
  }

  @Test func `every finding is told as new, unchanged, updated or absent`() throws {
    let comparison = try SampleRun.comparison()
    let results = try results(input(SampleRun.after, [comparison]))
    func told(_ state: String) -> Set<String> {
      Set(
        results.filter { $0["baselineState"]?.text == state && $0["kind"]?.text == "fail" }
          .compactMap { $0["partialFingerprints"]?["rejse/v1"]?.text })
    }
    func counted(_ kinds: FindingChange.Kind...) -> Set<String> {
      Set(comparison.findings.filter { kinds.contains($0.kind) }.compactMap { $0.finding?.fingerprint.rawValue })
    }
    #expect(!told("absent").isEmpty && told("absent") == counted(.fixed))
    #expect(told("unchanged") == counted(.known))
    #expect(told("updated") == counted(.worsened))
    #expect(told("new").isSuperset(of: counted(.new)))
    #expect(results.filter { $0["baselineState"]?.text != "absent" }.count >= SampleRun.findingsAfter.count)
  }

  @Test func `without a baseline nothing is said about one`() throws {
    #expect(try results(input(SampleRun.after)).allSatisfy { $0["baselineState"] == nil })
  }

  @Test func `a waived finding is marked and stays`() throws {
    var findings = SampleRun.findingsAfter
    findings[0].waiver = Waiver(
      check: findings[0].check, reason: "Rettes i maj", by: "Ida Holm", until: "2027-05-01")
    let results = try results(input(SampleRun.run(findings: findings)))
    let suppressed = results.filter { $0["suppressions"] != nil }
    #expect(suppressed.count == 1)
    let justification = suppressed.first?["suppressions"]?.list?.first?["justification"]?.text
    #expect(justification == "Rettes i maj (Ida Holm, 2027-05-01)")
    #expect(results.filter { $0["ruleId"]?.text != "outcome" }.count == findings.count)
  }

  @Test func `levels follow the severities`() throws {
    let results = try results(input(SampleRun.after))
    for (severity, level) in [(4, "error"), (3, "error"), (2, "warning"), (1, "note")] {
      let own = results.filter { $0["properties"]?["severity"]?.number == Double(severity) }
      #expect(own.allSatisfy { $0["level"]?.text == level })
    }
  }

  @Test func `a finding lies on its step's line, in a path without a machine's folders`() throws {
    func place(_ result: RunResult) throws -> (uri: String?, line: Double?) {
      let physical = try results(input(result)).first?["locations"]?.list?.first?["physicalLocation"]
      return (physical?["artifactLocation"]?["uri"]?.text, physical?["region"]?["startLine"]?.number)
    }
    let here = try place(SampleRun.after)
    #expect(here.uri == SampleRun.place.file && here.line == Double(SampleRun.place.line))
    let stray = Finding(
      check: "TEK-09", journey: "j", step: "a", place: .page, severity: .critical, cause: .technical,
      confidence: .deterministic, message: LocalizedText(da: "Væk.", en: "Gone."),
      evidence: Evidence(walk: "w", url: "", excerpt: ""), fingerprint: Fingerprint(rawValue: "1"))
    let there = try place(
      RunResult(
        metadata: SampleRun.after.metadata, ending: .finished, journeys: SampleRun.elsewhere.journeys,
        checks: SampleRun.checks, findings: [stray]))
    #expect(there.uri == "journey.yaml")
  }

  @Test func `a citizen who is kept out is a result although no check says why`() throws {
    let reason = LocalizedText(da: "Ikke afvist.", en: "Not refused.")
    let walk = WalkSummary(
      id: "sundhedskort/udrejst/1", persona: "udrejst", repetition: 1,
      steps: SampleRun.steps.map { StepRecord(step: $0.id, status: .passed, milliseconds: 1) },
      outcome: WalkOutcome(kind: .failed, reason: reason))
    let results = try results(input(SampleRun.run(walks: [walk])))
    #expect(results.count == 1 && results[0]["ruleId"]?.text == "outcome")
    #expect(results[0]["level"]?.text == "error")
  }

  @Test(arguments: [RunEnding.interrupted, .stoppedByGuard, .lost])
  func `a run that ended early says so`(ending: RunEnding) throws {
    let invocations = try run(input(SampleRun.run(ending: ending)))["invocations"]?.list
    #expect(invocations?.first?["executionSuccessful"]?.bool == false)
    let whole = try run(input(SampleRun.run(walks: SampleRun.goodWalks)))["invocations"]?.list
    #expect(whole?.first?["executionSuccessful"]?.bool == true)
  }
}
