import ArgumentParser
import JourneyModel
import JourneyPipeline

extension RunTables.Kind: ExpressibleByArgument {}

/// Writes a table of a run for a spreadsheet.
struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Writes a run's findings, metrics, comparison or estimate as CSV for a Danish spreadsheet.",
    discussion: "Example: rejse export findings > fund.csv")

  @Argument(help: "What: \(RunTables.Kind.allCases.map(\.rawValue).joined(separator: ", ")).")
  var table: RunTables.Kind

  @OptionGroup var choice: RunChoice

  @Option(help: "The file of assumptions of the estimate.", completion: .file(extensions: ["yaml"]))
  var assumptions = "Baselines/sundhedskort-laegeskift.economics.yaml"

  @OptionGroup var folders: FolderOptions
  @OptionGroup var language: LanguageOption

  func run() throws {
    let result = try KeptRun(try choice.folder(in: folders.results)).judged()
    let book = BaselineBook(folder: folders.baselines)
    let tables = RunTables(language: language.value)
    let sheet =
      switch table {
      case .findings: tables.findings(result)
      case .metrics: tables.metrics(result)
      case .comparison: tables.comparison(try book.compare(result).comparisons)
      case .estimate:
        tables.estimate(
          try EstimateMaker(try JourneyFiles().assumptions(assumptions)).estimate(result, book.compare(result)))
      }
    Console.write(sheet.render())
  }
}
