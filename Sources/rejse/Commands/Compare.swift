import ArgumentParser
import JourneyModel
import JourneyPipeline
import RunStore

/// Holds a kept run against its baseline or another run.
struct Compare: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Holds a run against its baseline, or against another run.",
    discussion: "Example: rejse compare\nTwo runs: rejse compare NEW --with OLD")

  @OptionGroup var choice: RunChoice

  @Option(name: .customLong("with"), help: "Another run to compare with, instead of the baseline.")
  var other: String?

  @OptionGroup var folders: FolderOptions
  @OptionGroup var severity: SeverityOption
  @OptionGroup var language: LanguageOption
  @OptionGroup var formats: FormatOptions

  func run() throws {
    let folder = try choice.folder(in: folders.results)
    let run = try KeptRun(folder).read()
    // A report that had an estimate keeps one: it says what the difference that is shown now is worth.
    let assumptions = try folder.review()?.assumptions
    let review =
      try other.map { name in
        let against = try KeptRun(RunChoice.find(name, in: folders.results)).judged()
        return try RunReview(run, against: against, assumptions: assumptions)
      } ?? RunReview(run, book: BaselineBook(folder: folders.baselines), assumptions: assumptions)
    try ReviewOutput(review, language: language.value, failOn: severity.value).show(in: folder, formats: formats)
    try review.status(failOn: severity.value, needsBaseline: true).end()
  }
}
