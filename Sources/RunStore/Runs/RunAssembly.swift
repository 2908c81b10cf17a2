internal import JourneyModel

/// Puts the events of a run together.
struct RunAssembly {
  private struct OpenWalk {
    let id: WalkID
    let journey: String
    let persona: String
    let repetition: Int
    let experiment: String?
    var exchanges: [Exchange] = []
    var steps: [StepRecord] = []
    var outcome: WalkOutcome?
    var oracle: OracleAnswer?
  }

  private let metadata: RunMetadata
  private var ending = RunEnding.lost
  private var endingReason: LocalizedText?
  private var plans: [JourneyPlan] = []
  private var walks: [OpenWalk] = []
  private var positions: [WalkID: Int] = [:]
  private var experiments: [Experiment] = []
  private var probes: [Probe] = []

  init(metadata: RunMetadata) { self.metadata = metadata }

  /// Takes in the next event; one that belongs to no walk is left out, since nothing could be said about it.
  mutating func add(_ event: RunEvent) {
    switch event {
    case .runStarted, .citizenReset: break
    case .journeyPlanned(let plan): plans.append(plan)
    case .walkStarted(let id, let journey, let persona, let repetition, let experiment):
      let walk = OpenWalk(
        id: id, journey: journey, persona: persona, repetition: repetition, experiment: experiment)
      begin(walk)
    case .exchanged(let id, let exchange): change(id) { $0.exchanges.append(exchange) }
    case .stepEnded(let id, let record): change(id) { $0.steps.append(record) }
    case .walkEnded(let id, let outcome, let oracle):
      change(id) { walk in
        walk.outcome = outcome
        walk.oracle = oracle
      }
    case .experimentPlayed(let experiment):
      // A run that goes on plays an unfinished mistake anew; the later one holds.
      experiments.removeAll { $0.id == experiment.id }
      experiments.append(experiment)
    case .probed(let probe): probes.append(probe)
    case .guardTripped(let reason): endingReason = reason
    case .runResumed: (ending, endingReason) = (.lost, nil)
    case .runEnded(let ending): self.ending = ending
    }
  }

  /// The run that the events so far tell of.
  func run() -> RecordedRun {
    let order = PlanOrder(plans: plans)
    var run = RecordedRun(
      metadata: metadata, ending: ending, plans: plans, walks: order.sorted(walks.map(closed)),
      experiments: order.sorted(experiments), probes: probes)
    run.unfinished = Set(walks.filter { $0.outcome == nil }.map(\.id))
    run.endingReason = endingReason
    return run
  }

  /// Opens a walk; one that an earlier part of the run left unfinished is played anew, and what it saw is left out.
  private mutating func begin(_ walk: OpenWalk) {
    if let position = positions[walk.id] {
      walks[position] = walk
    } else {
      positions[walk.id] = walks.count
      walks.append(walk)
    }
  }

  private mutating func change(_ id: WalkID, _ change: (inout OpenWalk) -> Void) {
    if let position = positions[id] { change(&walks[position]) }
  }

  /// The walk; one that the process didn't live to end is stopped, with the steps it never told of not reached.
  private func closed(_ walk: OpenWalk) -> Walk {
    var steps = walk.steps
    if walk.outcome == nil, let plan = plans.first(where: { $0.id == walk.journey }) {
      let told = Set(steps.map(\.step))
      steps += plan.steps.filter { !told.contains($0.id) }.map { step in
        StepRecord(step: step.id, status: .notReached, milliseconds: 0)
      }
    }
    let lost = WalkOutcome(
      kind: .stopped, step: nil,
      reason: LocalizedText(
        da: "Kørslen endte, før gennemløbet var færdigt.", en: "The run ended before the walk did."))
    return Walk(
      id: walk.id, journey: walk.journey, persona: walk.persona, repetition: walk.repetition,
      experiment: walk.experiment, steps: steps, exchanges: walk.exchanges, outcome: walk.outcome ?? lost,
      oracle: walk.oracle)
  }
}
