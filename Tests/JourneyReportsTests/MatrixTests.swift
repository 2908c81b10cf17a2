import JourneyModel
import TestSupport
import Testing

@testable import JourneyReports

/// Two journeys: the second has one persona more, refuses one wrongly, and was interrupted before another.
@Suite("The matrix of citizens and journeys")
struct MatrixTests {
  private static var result: RunResult {
    let first = SampleRun.after.journeys[0]
    let second = SampleRun.copy(number: 2)
    let tourist = Persona(
      id: "turist", title: "Zoë | på besøg", summary: "", shareSource: "", rightOutcome: .refused)
    var plan = second.journey.plan
    plan.personas = [plan.personas[1], plan.personas[2], plan.personas[3], tourist]
    let walks = [
      walk("nyt-navn", 1, .completed), walk("nyt-navn", 2, .failed, at: "aarsag", .wronglyRefused),
      walk("foraelder", 1, .completed), walk("turist", 1, .failed, .wronglyAccepted),
    ]
    return RunResult(
      metadata: SampleRun.after.metadata, ending: .interrupted,
      journeys: [first, JourneyResult(plan: plan, walks: walks, requests: 1)], checks: SampleRun.checks,
      findings: SampleRun.findingsAfter + second.findings)
  }

  private static func walk(
    _ persona: String, _ repetition: Int, _ kind: WalkOutcome.Kind, at step: String? = nil,
    _ misjudgement: WalkOutcome.Misjudgement? = nil
  ) -> WalkSummary {
    var outcome = WalkOutcome(kind: kind, step: step, reason: LocalizedText(verbatim: ""))
    outcome.misjudgement = misjudgement
    return WalkSummary(id: "\(persona)/\(repetition)", persona: persona, repetition: repetition, outcome: outcome)
  }

  private func matrix(_ language: ReportLanguage) throws -> MatrixSection {
    try #require(MatrixSectionBuilder(result: Self.result, language: language).section)
  }

  @Test func `has a row a persona and a column a journey`() throws {
    let matrix = try matrix(.english)
    #expect(matrix.journeys.map(\.id) == ["sundhedskort", "journey-2"])
    #expect(matrix.rows.count == 5)
    #expect(matrix.rows.allSatisfy { $0.cells.count == 2 })
    #expect(matrix.summary.hasPrefix("4 of 8 errands"))
  }

  @Test func `tells every way it can end apart, in words`() throws {
    let cells = try matrix(.english).rows.map { $0.cells.map(\.outcome.text) }
    #expect(
      cells == [
        ["Completed", "Not in it"], ["Completed", "Wrongly refused"], ["Did not get through", "Completed"],
        ["Correctly refused", "Not played"], ["Not in it", "Wrongly let through"],
      ])
  }

  @Test func `shows the worst of several walks with its step and how many ended so`() throws {
    let cell = try matrix(.english).rows[1].cells[1]
    #expect(cell.details.prefix(2) == ["on the step “Årsag og kontakt”", "1 of 2 walks"])
    #expect(cell.details.last?.hasSuffix("findings") == true)
  }

  @Test func `keeps two citizens apart who share an id`() throws {
    let other = Persona(id: "mistet-kort", title: "En anden", summary: "", shareSource: "", rightOutcome: .completed)
    var journey = SampleRun.copy(number: 2).journey
    var plan = journey.plan
    plan.personas = [other]
    journey = JourneyResult(plan: plan, requests: 0)
    let result = RunResult(
      metadata: SampleRun.after.metadata, ending: .finished, journeys: [SampleRun.after.journeys[0], journey])
    let rows = try #require(MatrixSectionBuilder(result: result, language: .danish).section).rows
    #expect(rows.map(\.title) == SampleRun.personas.map(\.title) + ["En anden"])
  }

  @Test(arguments: ReportLanguage.allCases)
  func `renders in each format`(language: ReportLanguage) throws {
    let document = ReportDocument(ReportInput(result: Self.result, failOn: .seeksHelp, language: language))
    let terminal = TerminalReport(document, style: TerminalStyle(usesColour: false, width: 100)).renderMatrix()
    let markdown = MarkdownReport(document).matrix
    let html = HTMLReport(document).matrixSection(try matrix(language)).rendered()
    let text = [terminal, markdown, html].joined(separator: "\n")
    let name = "matrix.\(language.rawValue).txt"
    if let difference = try SnapshotTests.snapshots.difference(text, from: name) {
      Issue.record(Comment(rawValue: difference))
    }
  }
}
