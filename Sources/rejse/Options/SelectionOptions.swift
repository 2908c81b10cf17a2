import ArgumentParser
import JourneyModel
import JourneyPipeline
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

  @Flag(help: "Only the citizens whose walks failed in the newest run of the results folder.")
  var lastFailed = false

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
}
