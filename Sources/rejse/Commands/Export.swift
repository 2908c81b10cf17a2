import ArgumentParser
import JourneyModel
import JourneyPipeline
import ServiceEconomics

extension RunTables.Kind: ExpressibleByArgument {}

/// Writes a table of a run for a spreadsheet.
struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Writes a run's findings, metrics, comparison or estimate as CSV for a Danish spreadsheet, or as JSON.",
    discussion: """
      Example: rejse export findings > fund.csv
      For a program: rejse export findings --json; Journeys/reference/schema/output holds the schemas
      """)

  @Argument(help: "What: \(RunTables.Kind.allCases.map(\.rawValue).joined(separator: ", ")).")
  var table: RunTables.Kind

  @OptionGroup var choice: RunChoice

  @Option(help: "The file of assumptions of the estimate.", completion: .file(extensions: ["yaml"]))
  var assumptions = "Baselines/sundhedskort-laegeskift.economics.yaml"

  @OptionGroup var folders: FolderOptions
  @OptionGroup var language: LanguageOption

  @Flag(help: "Writes JSON by its published schema instead.")
  var json = false

  func run() throws {
    let result = try KeptRun(try choice.folder(in: folders.results)).judged()
    let book = BaselineBook(folder: folders.baselines)
    if json { return try writeJSON(result, book) }
    let tables = RunTables(language: language.value)
    let sheet =
      switch table {
      case .findings: tables.findings(result)
      case .metrics: tables.metrics(result)
      case .comparison: tables.comparison(try book.compare(result).comparisons)
      case .estimate:
        tables.estimate(try estimate(result, book))
      }
    Console.write(sheet.render())
  }

  private func writeJSON(_ result: RunResult, _ book: BaselineBook) throws {
    switch table {
    case .findings: try Console.json(ExportedTable.findings(result))
    case .metrics: try Console.json(ExportedTable.metrics(result))
    case .comparison: try Console.json(ExportedTable.comparison(result, try book.compare(result)))
    case .estimate: try Console.json(ExportedTable.estimate(result, try estimate(result, book)))
    }
  }

  private func estimate(_ result: RunResult, _ book: BaselineBook) throws -> Estimate {
    try EstimateMaker(try JourneyFiles().assumptions(assumptions)).estimate(result, book.compare(result))
  }
}
