import ArgumentParser
import JourneyPipeline

/// Tells since when each finding has been there, and how the figures moved from run to run.
struct History: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Tells since when each finding has been there, and how the figures moved from run to run.",
    discussion: """
      Example: rejse history --journey sundhedskort --finding FEJL-01
      Measurements side by side: rejse history --series START MIDWAY RESULT
      """)

  @Option(help: "One journey's id; all when left out.")
  var journey: String?

  @Option(help: "The beginning of a finding's fingerprint or check.")
  var finding: String?

  @Option(parsing: .upToNextOption, help: "Runs to set side by side, in the order given.")
  var series: [String] = []

  @OptionGroup var folders: FolderOptions
  @OptionGroup var language: LanguageOption

  @Flag(help: "Writes the history as JSON.")
  var json = false

  func run() throws {
    guard series.isEmpty else {
      let histories = try HistoryReader(results: folders.results).series(series, journey: journey)
      if json { return try Console.json(histories) }
      for history in histories { Console.write(SeriesText(history, language: language.value).render()) }
      return
    }
    let history = HistoryReader(results: folders.results).read(journey: journey)
    for run in history.unreadable { Console.note(run) }
    if json { return try Console.json(history.journeys) }
    for journey in history.journeys {
      Console.write(HistoryText(journey, language: language.value).render(finding: finding))
    }
    if history.journeys.isEmpty { Console.note("No runs in \(folders.results).") }
  }
}
