import ArgumentParser
import JourneyModel
import JourneyPipeline
import RunAnalysis

extension MetricCourse.Metric: ExpressibleByArgument {}

/// Tells since when each finding has been there, and how the figures moved from run to run.
struct History: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Tells since when each finding has been there, and how the figures moved from run to run.",
    discussion: """
      Example: rejse history --journey sundhedskort --finding FEJL-01
      One figure, and since when it has stood where it stands: rejse history --metric effort
      Measurements side by side: rejse history --series START MIDWAY RESULT
      """)

  @Option(help: "One journey's id; all when left out.")
  var journey: String?

  @Option(help: "The beginning of a finding's fingerprint or check.")
  var finding: String?

  @Option(help: "One figure: \(MetricCourse.Metric.allCases.map(\.rawValue).joined(separator: ", ")).")
  var metric: MetricCourse.Metric?

  @Option(help: "Shows the newest runs only, so many of them; findings are still told over all.")
  var last: Int?

  @Flag(help: "Makes the index of runs anew, from the runs themselves.")
  var rebuild = false

  @Option(parsing: .upToNextOption, help: "Runs to set side by side, in the order given.")
  var series: [String] = []

  @OptionGroup var folders: FolderOptions
  @OptionGroup var language: LanguageOption

  @Flag(help: "Writes the history as JSON.")
  var json = false

  func validate() throws {
    guard (last ?? 1) > 0 else { throw ValidationError("--last is above 0.") }
  }

  func run() throws {
    guard series.isEmpty else {
      let histories = try HistoryReader(results: folders.results).series(series, journey: journey)
      if json { return try Console.json(histories) }
      for history in histories { Console.page(SeriesText(history, language: language.value).render()) }
      return
    }
    let history = try HistoryReader(results: folders.results).read(journey: journey, rebuild: rebuild)
    for run in history.unreadable { Console.note(run) }
    try show(history.journeys)
    let none = LocalizedText(da: "Ingen kørsler i \(folders.results).", en: "No runs in \(folders.results).")
    if history.journeys.isEmpty { Console.note(none(language.value)) }
  }

  private func show(_ journeys: [JourneyHistory]) throws {
    if let metric {
      if json { return try Console.json(journeys.map { MetricCourse(metric, of: $0) }) }
      for journey in journeys {
        Console.page(MetricText(metric, of: journey, last: last, language: language.value).render())
      }
      return
    }
    if json { return try Console.json(journeys) }
    for journey in journeys {
      Console.page(HistoryText(journey, last: last, language: language.value).render(finding: finding))
    }
  }
}
