import ArgumentParser
import JourneyModel
import JourneyPipeline
import JourneyRunner
import RunStore

/// Which part of the journeys is played.
struct SelectionOptions: ParsableArguments {
  @Option(help: "Only journeys with this tag; may be repeated.")
  var tag: [String] = []

  @Option(
    help: """
      Only this journey, this persona, or the way up to and including this step, by id; JOURNEY/PERSONA and \
      JOURNEY/STEP mean one journey's own; may be repeated.
      """)
  var only: [String] = []

  @Option(help: "Only journeys that have changed since this commit, by git: scripts, fragments, personas, facts.")
  var onlyChanged: String?

  @Option(help: "Only this machine's part of the journeys, as 1/3; 'rejse merge' makes one run of all parts.")
  var shard: String?

  @Flag(help: "Only the citizens whose walks failed in the newest run of the results folder.")
  var lastFailed = false

  func validate() throws {
    if let shard, ShardNumber(shard) == nil {
      throw ValidationError("--shard takes a number and a count as 1/3, not '\(shard)'.")
    }
  }

  /// Those of some scripts that have changed, or all where that isn't asked.
  ///
  /// - Throws: `ChangeError` when git can't tell.
  func changed(_ scripts: [String], variables: [String: String], and files: [String]) throws -> [String] {
    guard let onlyChanged else { return scripts }
    return try ChangedScripts(since: onlyChanged).journeys(of: scripts, variables: variables, and: files)
  }

  /// This machine's part of some journeys, or all where it isn't one of several.
  ///
  /// - Throws: `RunStoreError` when the history can't be read.
  func part(
    of plans: [JourneyPlan], settings: RunSettings, results: String
  ) throws -> (plans: [JourneyPlan], shard: RunShard?) {
    guard let number = shard.flatMap(ShardNumber.init) else { return (plans, nil) }
    let history = try HistoryReader(results: results).read(journey: nil).journeys
    let part = ShardPlanner(settings: settings, history: history).part(number, of: plans)
    return (part.plans, part.shard)
  }

  /// What is left of some journeys.
  ///
  /// - Throws: `SelectionError` when an id means nothing, `RunStoreError` when there is no run to look back at.
  func plans(of all: [JourneyPlan], results: String) throws -> [JourneyPlan] {
    var selection = RunSelection()
    selection.tags = tag
    selection.only = only
    let selected = try selection.plans(of: all)
    guard lastFailed else { return selected }
    return try RunSelection.failed(in: try KeptRun(RunFolder.latest(in: results)).judged(), of: selected)
  }

  /// Why nothing is left to play, which is no failure.
  func nothingLeft(_ language: ReportLanguage) -> String {
    let reason =
      if shard != nil {
        LocalizedText(da: "denne maskines del er tom.", en: "this machine's part is empty.")
      } else if onlyChanged != nil {
        LocalizedText(da: "ingen af rejserne er ændret.", en: "none of the journeys has changed.")
      } else {
        LocalizedText(
          da: "i den seneste kørsel nåede alle gennemløb deres rette mål.",
          en: "in the newest run every walk came to its right end.")
      }
    return LocalizedText(da: "Intet at afspille: \(reason.da)", en: "Nothing to play: \(reason.en)")(language)
  }
}
