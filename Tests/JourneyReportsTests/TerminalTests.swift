import JourneyModel
import JourneyReports
import Testing

/// Lines that fit, whatever the terminal's width.
struct TerminalTests {
  @Test(arguments: [40, 48, 60, 72, 80, 100, 160, 240], ReportLanguage.allCases)
  func `no line is wider than the terminal`(width: Int, language: ReportLanguage) throws {
    let style = TerminalStyle(usesColour: false, width: width)
    let text = TerminalReport(try SampleRun.document(language), style: style).render()
    for line in text.split(separator: "\n") { #expect(line.count <= width, "\(line)") }
  }

  @Test func `colour adds nothing but colour`() throws {
    let document = try SampleRun.document(.danish)
    var coloured = TerminalReport(document, style: TerminalStyle(usesColour: true, width: 80)).render()
    for code in ["0", "1", "31", "32", "33"] { coloured = coloured.replacing("\u{1b}[\(code)m", with: "") }
    #expect(coloured == TerminalReport(document, style: .plain).render())
  }

  @Test func `a journey of many steps goes on below`() {
    let steps = (1...90).map { Step(id: "s\($0)", title: "Trin \($0)", location: SampleRun.place) }
    let plan = SampleRun.after.journeys[0].plan
    let walk = WalkSummary(
      id: "w", persona: "nyt-navn", repetition: 1,
      steps: steps.map { StepRecord(step: $0.id, status: .passed, milliseconds: 1) },
      outcome: WalkOutcome(kind: .completed, reason: LocalizedText(da: "Nået.", en: "Reached.")))
    let long = JourneyPlan(
      id: "lang", title: "Lang", source: "", digest: "", service: plan.service, personas: plan.personas, steps: steps,
      goal: "s90", mistakes: .none)
    let result = RunResult(
      metadata: SampleRun.after.metadata, ending: .finished,
      journeys: [JourneyResult(plan: long, walks: [walk], requests: 1)])
    let document = ReportDocument(ReportInput(result: result, failOn: .hint, language: .danish))
    let text = TerminalReport(document, style: .plain).render()
    let signs = text.split(separator: "\n").filter { $0.hasPrefix("    o") }
    #expect(signs.joined().count { $0 == "o" } == 90)
    #expect(signs.allSatisfy { $0.count <= 80 })
  }

  @Test func `wide characters take two columns`() throws {
    let text = String(repeating: "漢字", count: 60)
    let document = try HostileRun(text: text).document()
    let lines = TerminalReport(document, style: .plain).render().split(separator: "\n")
    for line in lines { #expect(line.reduce(0) { $0 + ($1.isASCII || $1 < "\u{2e80}" ? 1 : 2) } <= 80) }
  }
}
