import JourneyModel
import Testing

@testable import JourneyReports

@Suite("A journey that tests only the public part")
struct ScopeTests {
  private func input(_ language: ReportLanguage, reason: String) -> ReportInput {
    var plan = JourneyPlan(
      id: "kort", title: "Kort", source: "a.yaml", digest: "",
      service: ServicePlan(name: "Kort", authority: "By", base: "http://a.test", environment: .test), goal: "start",
      mistakes: .none)
    plan.scope = TestedScope(part: .publicPart, reason: reason)
    let result = RunResult(
      metadata: RunMetadata(
        schemaVersion: 2, run: "r", toolVersion: "", startedAt: "2026-01-01T00:00:00Z", label: "", repeats: 1),
      ending: .finished, journeys: [JourneyResult(plan: plan, walks: [], requests: 1)], findings: [])
    return ReportInput(result: result, comparisons: [], estimate: nil, failOn: .seeksHelp, language: language)
  }

  @Test(arguments: [
    (ReportLanguage.danish, "Kun den offentlige del er afprøvet (Kort)", "Grund: Resten kræver MitID"),
    (.english, "Only the public part is tested (Kort)", "Reason: Resten kræver MitID"),
  ])
  func `is told as such in every format`(language: ReportLanguage, words: String, reason: String) throws {
    let input = input(language, reason: "Resten kræver MitID")
    let document = ReportDocument(input)
    let formats = [
      HTMLReport(document).render(), MarkdownReport(document).render(), JUnitReport(document).render(),
      TerminalReport(document, style: TerminalStyle(usesColour: false, width: 1_000)).render(),
    ]
    for text in formats {
      let plain = text.replacing("\\(", with: "(").replacing("\\)", with: ")")
      #expect(plain.contains(words), "\(text)")
      #expect(plain.contains(reason), "\(text)")
    }
    #expect(try JSONReport(input).render().contains(#""part" : "public-part""#))
  }

  @Test func `says nothing of a reason that nobody gave`() {
    #expect(ReportDocument(input(.english, reason: "")).notices.last?.hasSuffix("says nothing about them.") == true)
  }
}
