import ArgumentParser
import JourneyPipeline
import RunStore

/// Judges a kept run again and renders its reports anew.
struct Report: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Judges a kept run again and renders its reports anew.",
    discussion:
      "Example: rejse report --language en\nFor a pipeline: rejse report --format sarif,comment --output reports")

  @OptionGroup var choice: RunChoice
  @OptionGroup var folders: FolderOptions
  @OptionGroup var assumptions: AssumptionOption
  @OptionGroup var severity: SeverityOption
  @OptionGroup var language: LanguageOption
  @OptionGroup var formats: FormatOptions
  @Flag(help: "Only shows how each citizen fared on each journey; writes nothing.") var matrix = false

  func run() throws {
    let folder = try choice.folder(in: folders.results)
    let result = try KeptRun(folder).judged()
    let review = try RunReview(
      result, book: BaselineBook(folder: folders.baselines), assumptions: try assumptions.set())
    let output = ReviewOutput(review, language: language.value, failOn: severity.value)
    if matrix { return output.showMatrix() }
    try folder.write(result)
    try output.show(in: folder, formats: formats)
  }
}
