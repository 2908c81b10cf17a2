import ArgumentParser
import JourneyModel
import JourneyPipeline
import JourneyReports
import JourneyRunner
import JourneyScript
import RunStore

/// Plays journeys, judges them, and holds them against their baselines.
struct Run: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Plays journeys and reports what citizens meet.",
    discussion: """
      Example: rejse run Journeys/sundhedskort.yaml -D BASE_URL=http://127.0.0.1:8017

      \(ExitStatus.help)
      """)

  @Argument(help: "The journeys.", completion: .file(extensions: ["yaml"]))
  var journeys: [String] = []

  @Option(help: "Goes on with a run that ended early, named by its folder; its journeys needn't be named.")
  var resume: String?

  @OptionGroup var selection: SelectionOptions
  @OptionGroup var play: PlayOptions
  @OptionGroup var variables: VariableOptions
  @OptionGroup var words: WordsOption
  @OptionGroup var folders: FolderOptions
  @OptionGroup var assumptions: AssumptionOption
  @OptionGroup var severity: SeverityOption
  @OptionGroup var language: LanguageOption
  @OptionGroup var formats: FormatOptions
  @OptionGroup var display: DisplayOptions

  @Flag(help: "Shows what would be sent, and ends.")
  var dryRun = false

  @Flag(help: "Writes the result as JSON.")
  var json = false

  @Flag(help: "Ends with status 0 whatever was found, as long as the run could be played.")
  var exitZero = false

  func validate() throws {
    guard journeys.isEmpty != (resume == nil) else {
      throw ValidationError("Name the journeys to play, or a run with --resume, not both.")
    }
    guard resume == nil || (selection.shard == nil && selection.onlyChanged == nil) else {
      throw ValidationError("A run that goes on has its journeys already: leave out --shard and --only-changed.")
    }
  }

  func run() async throws {
    let resumable = try resume.map { try ResumableRun(try RunChoice.find($0, in: folders.results)) }
    var options = try play.options(results: folders.results)
    options.settings = resumable?.settings(options.settings) ?? options.settings
    let (plans, shard) = try selection.part(
      of: plans(resumable), settings: options.settings, results: folders.results)
    options.shard = shard
    guard !plans.isEmpty else { return Console.note(selection.nothingLeft(language.value)) }
    if !display.quiet || dryRun {
      Console.note(RunPlan(plans, settings: options.settings).text(language.value))
      plans.map(ScopeWords(language.value).sentence).filter { !$0.isEmpty }.forEach { Console.note($0) }
    }
    guard !dryRun else { return }
    try play.guards.checkQuietHours()
    let inputs = try assumptions.set()
    let printer = ProgressPrinter(language: language.value, display: display)
    let run = JourneyRun(options, progress: printer.show, exchanged: printer.show)
    let finished = try await printer.during { try await run.play(plans, resuming: resumable) }
    WalkProblems(finished.result).lines(language.value).forEach { Console.note($0) }
    let review = try RunReview(finished, book: BaselineBook(folder: folders.baselines), assumptions: inputs)
    try ReviewOutput(review, language: language.value, failOn: severity.value, json: json, display: display)
      .show(in: finished.folder, formats: formats)
    try review.status(failOn: severity.value, needsBaseline: false).end(exitZero: exitZero)
  }

  /// The plans to play: those of the journeys named, or what is left of a run that goes on.
  private func plans(_ resumable: ResumableRun?) throws -> [JourneyPlan] {
    var values = try variables.values()
    // The scripts must read as they did when the run began, whatever day it is now.
    if let resumable { values[JourneyLoader.today] = String(resumable.metadata.startedAt.prefix(10)) }
    let named = try selection.changed(journeys, variables: values, and: words.paths)
    if resumable == nil, named.isEmpty { return [] }
    let read = try words.files(values).plans(resumable?.sources ?? named)
    if !display.quiet { ErrorText(language.value).lines(read.warnings).forEach { Console.note($0) } }
    if let resumable { return try resumable.plans(from: read.plans) }
    return try selection.plans(of: read.plans, results: folders.results)
  }
}
