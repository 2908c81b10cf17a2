import ArgumentParser
import JourneyModel
import JourneyPipeline
import RunStore

/// Judges a kept run again and renders its reports anew.
struct Report: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Judges a kept run again and renders its reports anew.",
    discussion: """
      Example: rejse report --language en
      For a pipeline: rejse report --format sarif,comment --output reports

      What isn't said here is as it was when the run was last reported: its baselines, assumptions, --fail-on, language \
      and levels of checks are kept in its folder.
      """)

  @OptionGroup var choice: RunChoice
  @OptionGroup var folders: FolderOptions
  @OptionGroup var assumptions: AssumptionOption
  @OptionGroup var severity: SeverityOption
  @OptionGroup var language: LanguageOption
  @OptionGroup var formats: FormatOptions
  @Flag(help: "Only shows how each citizen fared on each journey; writes nothing.") var matrix = false

  func run() throws {
    let folder = try choice.folder(in: folders.results)
    let (run, kept) = (try KeptRun(folder).read(), try folder.review())
    let book = BaselineBook(
      folder: folders.baselines, kept: folders.namedBaselines == nil ? kept?.baselines ?? [] : [])
    let review = try RunReview(run, book: book, assumptions: try assumptions.set() ?? kept?.assumptions)
    let output = ReviewOutput(
      review, language: language.language ?? kept?.language ?? language.value,
      failOn: severity.named ?? kept?.failOn ?? severity.value)
    if matrix { return output.showMatrix() }
    try folder.write(run.result)
    try output.show(in: folder, formats: formats)
  }
}
