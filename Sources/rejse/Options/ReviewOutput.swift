import JourneyModel
import JourneyPipeline
import JourneyReports
import RunStore

/// Shows a reviewed run and writes its reports.
struct ReviewOutput {
  private let review: RunReview
  private let input: ReportInput
  private let json: Bool
  private let display: DisplayOptions?

  /// The output of a review.
  init(
    _ review: RunReview, language: ReportLanguage, failOn: Severity, json: Bool = false, display: DisplayOptions? = nil
  ) {
    self.review = review
    self.json = json
    self.display = display
    input = review.input(language, failOn: failOn)
  }

  /// Shows how each citizen fared on each journey, and writes nothing.
  func showMatrix() { Console.write(TerminalReport(ReportDocument(input), style: Console.style).renderMatrix()) }

  /// Writes the reports into the run's folder, and shows the result; the report's path comes last.
  ///
  /// - Parameters:
  ///   - folder: the run's folder.
  ///   - formats: the reports for pipelines, or nil for none.
  /// - Throws: `RunStoreError` or `JobSummaryError` when one can't be written.
  func show(in folder: RunFolder, formats: FormatOptions? = nil) throws {
    let files = review.files(input.language, failOn: input.failOn, formats: formats?.formats ?? [])
    let path = try files.write(to: folder, and: formats?.folder)
    try formats?.tellGitHub(files.document)
    if json { return Console.write(try JSONReport(input).render()) }
    let style = display?.style ?? Console.style
    if display?.quiet != true { Console.write(TerminalReport(files.document, style: style).render()) }
    Console.line(path)
  }
}

extension ExitStatus {
  /// Ends the command with this status.
  ///
  /// - Parameter exitZero: whether findings and regressions are left to whoever reads the report.
  /// - Throws: the status itself, unless all is well.
  func end(exitZero: Bool = false) throws {
    let isVerdict = self == .findings || self == .regression
    guard self != .ok, !(exitZero && isVerdict) else { return }
    throw self
  }

  /// The statuses as the help shows them.
  static var help: String {
    "Exit status:\n" + allCases.map { "  \($0.rawValue): \($0.meaning(.english))" }.joined(separator: "\n")
  }
}
