import JourneyModel
import Testing

@testable import JourneyReports

@Suite("A report")
struct FlakyAndWaivedTests {
  private static let place = SourceLocation(file: "a.yaml", line: 1, column: 1)

  private func document(_ language: ReportLanguage, flaky: Bool, waiver: Waiver?) -> ReportDocument {
    let plan = JourneyPlan(
      id: "kort", title: "Kort", source: "a.yaml", digest: "",
      service: ServicePlan(name: "Kort", authority: "By", base: "http://a.test", environment: .test),
      personas: [Persona(id: "ida", title: "Ida", summary: "", shareSource: "", rightOutcome: .completed)],
      steps: [Step(id: "start", title: "Start", location: Self.place)], goal: "start", mistakes: .none)
    var outcome = WalkOutcome(kind: .completed, reason: LocalizedText(verbatim: "Nået"))
    outcome.isFlaky = flaky
    var record = StepRecord(step: "start", status: .passed, milliseconds: 0)
    record.notes = [
      StepProblem(kind: .unexpected, message: LocalizedText(da: "Mangler tak", en: "No thanks"), location: Self.place)
    ]
    var finding = Finding(
      check: "TEK-02", journey: "kort", step: "start", place: .page, personas: ["ida"], severity: .seeksHelp,
      cause: .technical, confidence: .deterministic, message: LocalizedText(verbatim: "Fejl"),
      evidence: Evidence(walk: "kort/ida/1", url: "", excerpt: ""), fingerprint: Fingerprint(rawValue: "0"))
    finding.waiver = waiver
    var result = RunResult(
      metadata: RunMetadata(
        schemaVersion: 2, run: "r", toolVersion: "", startedAt: "2026-01-01T00:00:00Z", label: "", repeats: 1),
      ending: .stoppedByGuard,
      journeys: [
        JourneyResult(
          plan: plan,
          walks: [WalkSummary(id: "kort/ida/1", persona: "ida", repetition: 1, steps: [record], outcome: outcome)],
          requests: 1)
      ], findings: [finding])
    result.endingReason = LocalizedText(da: "Nok er nok.", en: "Enough.")
    return ReportDocument(
      ReportInput(result: result, comparisons: [], estimate: nil, failOn: .seeksHelp, language: language))
  }

  @Test("tells of a walk that came through only on a retry, and of a soft expectation")
  func flaky() {
    let lane = document(.danish, flaky: true, waiver: nil).journeys.first?.lanes.first
    #expect(lane?.outcome.text == "Ustabil: lykkedes først igen")
    #expect(lane?.stations.first?.problems == ["Mangler tak"])
    #expect(document(.english, flaky: false, waiver: nil).journeys.first?.lanes.first?.outcome.text == "Completed")
  }

  @Test("shows a waived finding with who answers for it, and doesn't count it")
  func waived() throws {
    let waiver = Waiver(check: "TEK-02", reason: "Rettes i maj", by: "Systemejer", until: "2026-05-31")
    let waived = document(.danish, flaky: false, waiver: waiver)
    let card = try #require(waived.findings.cards.first)
    #expect(!card.isError)
    #expect(card.evidence.last?.text == "Rettes i maj (Systemejer, til og med 2026-05-31)")
    #expect(waived.verdict.headline.hasPrefix("Ingen fund på fejlniveau"))
    #expect(document(.danish, flaky: false, waiver: nil).findings.cards.first?.isError == true)
  }

  @Test("tells which guard stopped the run")
  func guardReason() {
    #expect(document(.english, flaky: false, waiver: nil).notices.contains("Enough."))
  }
}
