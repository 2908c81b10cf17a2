import ArgumentParser
import JourneyModel
import JourneyPipeline

/// Estimates the hours and kroner that a run's change is worth.
struct EstimateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "estimate", abstract: "Estimates the hours and kroner that a run's change is worth.",
    discussion: "Example: rejse estimate --assumptions Baselines/sundhedskort-laegeskift.economics.yaml")

  @OptionGroup var choice: RunChoice

  @Option(help: "The file of assumptions.", completion: .file(extensions: ["yaml"]))
  var assumptions = "Baselines/sundhedskort-laegeskift.economics.yaml"

  @OptionGroup var folders: FolderOptions
  @OptionGroup var severity: SeverityOption
  @OptionGroup var language: LanguageOption

  @Flag(help: "Writes the estimate as JSON.")
  var json = false

  func run() throws {
    let inputs = try JourneyFiles().assumptions(assumptions)
    let folder = try choice.folder(in: folders.results)
    let review = try RunReview(
      KeptRun(folder).judged(), book: BaselineBook(folder: folders.baselines), assumptions: inputs)
    if json, let estimate = review.estimate { return try Console.json(estimate) }
    try ReviewOutput(review, language: language.value, failOn: severity.value).show(in: folder)
  }
}
