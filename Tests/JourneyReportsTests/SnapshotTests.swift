import JourneyModel
import JourneyReports
import TestSupport
import Testing

/// Every format as a whole, compared with copies that somebody has looked at.
struct SnapshotTests {
  static let snapshots = Snapshot("Tests/JourneyReportsTests/Snapshots")

  private func compare(_ text: String, with name: String) throws {
    if let difference = try Self.snapshots.difference(text, from: name) { Issue.record(Comment(rawValue: difference)) }
  }

  @Test(arguments: ReportLanguage.allCases)
  func `renders the HTML report`(language: ReportLanguage) throws {
    let text = HTMLReport(try SampleRun.document(language)).render()
    try compare(text, with: "report.\(language.rawValue).html")
  }

  @Test(arguments: ReportLanguage.allCases)
  func `renders the Markdown page`(language: ReportLanguage) throws {
    let text = MarkdownReport(try SampleRun.document(language)).render()
    try compare(text, with: "report.\(language.rawValue).md")
  }

  @Test(arguments: ReportLanguage.allCases)
  func `renders the JUnit file`(language: ReportLanguage) throws {
    let text = JUnitReport(try SampleRun.document(language)).render()
    try compare(text, with: "junit.\(language.rawValue).xml")
  }

  @Test(arguments: ReportLanguage.allCases)
  func `renders what pipelines read`(language: ReportLanguage) throws {
    let document = try SampleRun.document(language)
    let name = language.rawValue
    try compare(try SARIFReport(document).render(), with: "report.\(name).sarif")
    try compare(try CodeQualityReport(document).render(), with: "code-quality.\(name).json")
    try compare(WorkflowCommands(document).render(), with: "workflow-commands.\(name).txt")
    try compare(TAPReport(document).render(), with: "report.\(name).tap")
    try compare(CommentReport(document).render(), with: "comment.\(name).md")
  }

  @Test(arguments: ReportLanguage.allCases, [80, 120])
  func `renders plain lines for a terminal`(language: ReportLanguage, width: Int) throws {
    let style = TerminalStyle(usesColour: false, width: width)
    let text = TerminalReport(try SampleRun.document(language), style: style).render()
    try compare(text, with: "terminal-\(width).\(language.rawValue).txt")
  }

  @Test(arguments: [80, 120])
  func `renders coloured lines for a terminal`(width: Int) throws {
    let style = TerminalStyle(usesColour: true, width: width)
    let text = TerminalReport(try SampleRun.document(.danish), style: style).render()
    try compare(text, with: "terminal-\(width)-colour.da.txt")
  }

  @Test func `a run without baseline and estimate has its own report`() throws {
    let document = ReportDocument(ReportInput(result: SampleRun.after, failOn: .seeksHelp, language: .danish))
    let text = TerminalReport(document, style: .plain).render()
    try compare(text, with: "terminal-run-only.da.txt")
  }
}
