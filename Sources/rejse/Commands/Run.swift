import ArgumentParser
import JourneyModel
import JourneyPipeline
import JourneyReports
import JourneyRunner

/// Plays journeys, judges them, and holds them against their baselines.
struct Run: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Plays journeys and reports what citizens meet.",
    discussion: """
      Example: rejse run Journeys/sundhedskort.yaml -D BASE_URL=http://127.0.0.1:8017

      \(ExitStatus.help)
      """)

  @Argument(help: "The journeys.", completion: .file(extensions: ["yaml"]))
  var journeys: [String]

  @OptionGroup var play: PlayOptions
  @OptionGroup var variables: VariableOptions
  @OptionGroup var folders: FolderOptions
  @OptionGroup var assumptions: AssumptionOption
  @OptionGroup var severity: SeverityOption
  @OptionGroup var language: LanguageOption

  @Flag(help: "Shows what would be sent, and ends.")
  var dryRun = false

  @Flag(help: "Prints nothing but errors and the report's path.")
  var quiet = false

  @Flag(help: "Writes the result as JSON.")
  var json = false

  @Flag(help: "Ends with status 0 whatever was found, as long as the run could be played.")
  var exitZero = false

  func run() async throws {
    let read = try JourneyFiles(variables: variables.values()).plans(journeys)
    let options = try play.options(results: folders.results)
    if !quiet { read.warnings.forEach { Console.note("\($0)") } }
    if !quiet || dryRun { Console.note(RunPlan(read.plans, settings: options.settings).text(language.value)) }
    guard !dryRun else { return }
    let inputs = try assumptions.set()
    let printer = ProgressPrinter(language: language.value, isQuiet: quiet)
    let run = JourneyRun(options, progress: printer.show)
    let finished = try await Interruption.cancels { try await run.play(read.plans) }
    printer.end()
    WalkProblems(finished.result).lines(language.value).forEach(Console.note)
    let review = try RunReview(finished.result, book: BaselineBook(folder: folders.baselines), assumptions: inputs)
    try ReviewOutput(review, language: language.value, failOn: severity.value, json: json, quiet: quiet)
      .show(in: finished.folder)
    try review.status(failOn: severity.value, needsBaseline: false).end(exitZero: exitZero)
  }
}
