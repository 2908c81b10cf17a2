import ArgumentParser
import JourneyModel
import JourneyPipeline
import RunStore

/// Tells what has changed since it last told, for a schedule.
struct Monitor: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Plays journeys or takes a run, and tells only what has changed since it last told.",
    discussion: """
      Example: rejse monitor --play rejse.yaml
      The newest run, whoever played it: rejse monitor

      Nothing is printed while nothing changes. Status 4 tells of something worse than the baseline, 3 of a service that \
      can't be tested, each once; 0 of everything else. Without a baseline the first run stands in for one.
      """)

  @OptionGroup var choice: RunChoice

  @Option(
    name: .customLong("play"), parsing: .upToNextOption, help: "The journeys to play first.",
    completion: .file(extensions: ["yaml"]))
  var journeys: [String] = []

  @Option(help: "The file that remembers what was told; monitor.json in the folder of all runs when left out.")
  var memory: String?

  @OptionGroup var play: PlayOptions
  @OptionGroup var variables: VariableOptions
  @OptionGroup var words: WordsOption
  @OptionGroup var folders: FolderOptions
  @OptionGroup var severity: SeverityOption
  @OptionGroup var language: LanguageOption

  @Flag(help: "Writes what changed as JSON.")
  var json = false

  func validate() throws {
    guard journeys.isEmpty || choice.run == nil else {
      throw ValidationError("Name a run, or journeys to --play, not both.")
    }
  }

  func run() async throws {
    let judged = journeys.isEmpty ? try KeptRun(try choice.folder(in: folders.results)).read() : try await played()
    let book = BaselineBook(folder: folders.baselines)
    let monitored = try MonitoredRun(
      judged.result, book: book, memory: memory ?? "\(folders.results)/monitor.json", failOn: severity.value)
    let review = try RunReview(judged, book: book, assumptions: try judged.folder.review()?.assumptions)
    let report = try review.files(language.value, failOn: severity.value).write(to: judged.folder)
    if json {
      try Console.json(monitored.news)
    } else if !monitored.news.isEmpty {
      Console.page(MonitorText(monitored.news, language: language.value).render())
      Console.line(report)
    }
    try monitored.status.end()
  }

  private func played() async throws -> JudgedRun {
    try play.guards.checkQuietHours()
    let plans = try words.files(try variables.values()).plans(journeys).plans
    let run = JourneyRun(try play.options(results: folders.results))
    let finished = try await Interruption.cancels { try await run.play(plans) }
    guard finished.result.ending != .interrupted else { throw ExitStatus.interrupted }
    return finished
  }
}
