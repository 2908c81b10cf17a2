import ArgumentParser
import JourneyPipeline

/// Tells since when each finding has been there, and how the figures moved from run to run.
struct History: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Tells since when each finding has been there, and how the figures moved from run to run.",
    discussion: "Example: rejse history --journey sundhedskort --finding FEJL-01")

  @Option(help: "One journey's id; all when left out.")
  var journey: String?

  @Option(help: "The beginning of a finding's fingerprint or check.")
  var finding: String?

  @OptionGroup var folders: FolderOptions
  @OptionGroup var language: LanguageOption

  @Flag(help: "Writes the history as JSON.")
  var json = false

  func run() throws {
    let history = HistoryReader(results: folders.results).read(journey: journey)
    for run in history.unreadable { Console.note(run) }
    if json { return try Console.json(history.journeys) }
    for journey in history.journeys {
      Console.write(HistoryText(journey, language: language.value).render(finding: finding))
    }
    if history.journeys.isEmpty { Console.note("No runs in \(folders.results).") }
  }
}
