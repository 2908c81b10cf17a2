import Foundation
import JourneyModel
import JourneyReports
import RunAnalysis
import Testing

/// What GitLab, GitHub and TAP readers take, by the rules that each of them has written down.
struct PipelineFormatTests {
  struct Entry: Decodable {
    struct Location: Decodable {
      struct Lines: Decodable { let begin: Int }
      let path: String
      let lines: Lines
    }
    let description: String
    let check_name: String
    let fingerprint: String
    let severity: String
    let location: Location
  }

  private func document(
    _ result: RunResult, _ comparisons: [RunComparison] = [], failOn: Severity = .seeksHelp
  ) -> ReportDocument {
    ReportDocument(ReportInput(result: result, comparisons: comparisons, failOn: failOn, language: .english))
  }

  private func entries(_ document: ReportDocument) throws -> [Entry] {
    try JSONDecoder().decode([Entry].self, from: Data(try CodeQualityReport(document).render().utf8))
  }

  @Test func `GitLab gets every finding of the run with a fingerprint of its own`() throws {
    let twice = SampleRun.run(findings: SampleRun.findingsAfter + [SampleRun.findingsAfter[0]])
    let entries = try entries(document(twice, [try SampleRun.comparison()]))
    #expect(entries.filter { $0.check_name != "outcome" }.count == twice.findings.count)
    #expect(Set(entries.map(\.fingerprint)).count == entries.count)
    #expect(entries.allSatisfy { ["info", "minor", "major", "critical", "blocker"].contains($0.severity) })
    #expect(entries.allSatisfy { $0.location.path == SampleRun.place.file && $0.location.lines.begin > 0 })
    #expect(entries.allSatisfy { !$0.description.isEmpty })
  }

  /// What GitLab refuses an entry without (its `json_schemas/codeclimate.json`), and what its documentation and the Code
  /// Climate analyzer specification demand besides: the check's name, a line, and one of five severities.
  private static let gitLabSchema = """
    {"type": "array", "items": {"type": "object",
      "required": ["description", "check_name", "fingerprint", "severity", "location"], "properties": {
        "description": {"type": "string"}, "check_name": {"type": "string"}, "fingerprint": {"type": "string"},
        "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
        "location": {"type": "object", "required": ["path", "lines"], "properties": {
          "path": {"type": "string"}, "lines": {"type": "object", "required": ["begin"],
            "properties": {"begin": {"type": "integer", "minimum": 1}}}}}}}}
    """

  @Test(arguments: ["Alm. tekst"] + HostileTexts.all)
  func `GitLab's list is valid by its schema`(text: String) throws {
    let schema = try JSONSchema(Self.gitLabSchema)
    #expect(try schema.problems(of: CodeQualityReport(try HostileRun(text: text).document()).render()).isEmpty)
    #expect(!(try schema.problems(of: #"[{"description": "x"}]"#).isEmpty))
  }

  @Test func `GitLab gets a waived finding as a marked one of the lowest severity`() throws {
    var findings = [SampleRun.findingsAfter[0]]
    findings[0].waiver = Waiver(check: findings[0].check, reason: "Rettes", by: "Ida", until: "2027-05-01")
    let entry = try #require(try entries(document(SampleRun.run(walks: SampleRun.goodWalks, findings: findings))).first)
    #expect(entry.severity == "info" && entry.description.contains("[waived]"))
  }

  @Test func `GitHub gets errors first, each beside its line`() throws {
    let lines = WorkflowCommands(document(SampleRun.after)).render().split(separator: "\n")
    let levels = lines.compactMap { $0.split(separator: " ").first }
    #expect(levels.first == "::error")
    #expect(levels.lastIndex(of: "::error") ?? 0 < levels.firstIndex { $0 != "::error" } ?? .max)
    #expect(lines.allSatisfy { $0.contains("file=\(SampleRun.place.file),line=\(SampleRun.place.line),title=") })
  }

  @Test func `GitHub's annotations follow the severity that turns the run red`() {
    func errors(_ failOn: Severity) -> Int {
      WorkflowCommands(document(SampleRun.after, failOn: failOn)).render().split(separator: "\n")
        .count { $0.hasPrefix("::error ") }
    }
    #expect(errors(.hint) > errors(.critical))
  }

  @Test func `TAP has the cases that JUnit has, and its plan counts them`() throws {
    let document = document(SampleRun.after)
    let lines = TAPReport(document).render().split(separator: "\n")
    let points = lines.filter { $0.hasPrefix("ok ") || $0.hasPrefix("not ok ") }
    #expect(lines[0] == "TAP version 13" && lines[1] == "1..\(points.count)")
    let cases = JUnitReport(document).render().split(separator: "\n")
    #expect(points.count == cases.count { $0.contains("<testcase ") })
    #expect(points.count { $0.hasPrefix("not ok ") } == cases.count { $0.contains("<failure ") })
    #expect(points.count { $0.contains(" # SKIP") } == cases.count { $0.contains("<skipped ") })
  }

  @Test(arguments: [RunEnding.interrupted, .stoppedByGuard, .lost])
  func `TAP bails out where the run ended early`(ending: RunEnding) {
    #expect(TAPReport(document(SampleRun.run(ending: ending))).render().contains("\nBail out! "))
    #expect(!TAPReport(document(SampleRun.after)).render().contains("Bail out!"))
  }

  @Test func `a comment says in five lines what got worse`() throws {
    let lines = CommentReport(document(SampleRun.after, [try SampleRun.comparison()])).render()
      .split(separator: "\n")
    #expect(lines.count <= PipelineSection.commentLines && lines.count > 1)
    #expect(lines[0].hasPrefix("**") && lines[0].hasSuffix("**"))
    #expect(lines.contains { $0.hasPrefix("- New: ") || $0.hasPrefix("- Worsened: ") })
  }

  @Test func `a comment never grows longer, and tells how much it leaves out`() throws {
    let sample = SampleRun.copy(number: 1)
    let many = (1...9).map { number in
      Finding(
        check: "C-\(number)", journey: sample.journey.plan.id, step: "s", place: .page, severity: .critical,
        cause: .technical, confidence: .deterministic, message: LocalizedText(verbatim: "x"),
        evidence: Evidence(walk: "w", url: "", excerpt: ""), fingerprint: Fingerprint(rawValue: "\(number)"))
    }
    let lines = CommentReport(document(SampleRun.run(walks: SampleRun.goodWalks, findings: many))).render()
      .split(separator: "\n")
    #expect(lines.count == PipelineSection.commentLines)
    #expect(lines.last == "- Besides: 6 more of that kind.")
  }

  @Test func `a comment on a good run is one line`() {
    let lines = CommentReport(document(SampleRun.run(walks: SampleRun.goodWalks))).render().split(separator: "\n")
    #expect(lines.count == 1)
  }
}
