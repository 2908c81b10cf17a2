import FormClient
import JourneyModel
import PageModel

/// Plays one walk: a citizen's steps from the first to the goal, with every exchange recorded as it happens.
struct WalkPlayer {
  let assignment: WalkAssignment
  let settings: RunSettings
  let environment: RunEnvironment
  var citizen: Citizen
  var recorder: WalkRecorder
  var records: [StepRecord] = []
  var submissions: [MetSubmission] = []
  var trial = SlipTrial()
  var detourTrial = DetourTrial()
  var session = SessionState.none
  let oracle: OracleReader
  let mailbox: MailboxReader
  /// What became of the steps, where a kept walk is only followed through its kept pages.
  var kept: KeptSteps?

  var plan: JourneyPlan { assignment.plan }
  var persona: Persona { assignment.persona }

  /// A player of one walk, with a citizen who has no cookies yet.
  init(_ assignment: WalkAssignment, settings: RunSettings, environment: RunEnvironment) {
    self.assignment = assignment
    self.settings = settings
    self.environment = environment
    let plan = assignment.plan
    let hosts = plan.allowedHosts
    let tab = Tab(
      citizen: CitizenID(assignment.id), transport: environment.transport, hosts: hosts, loader: environment.loader,
      limits: settings.limits)
    citizen = Citizen(
      tab: tab, knowledge: Knowledge(persona: assignment.persona), slip: assignment.mistake?.slip, plan: plan,
      base: WebURL(parsing: plan.service.base), readFile: environment.readFile, sleep: environment.clock.sleep)
    recorder = WalkRecorder(walk: assignment.id, masker: assignment.masker, environment: environment)
    let test = TestEnvironment(plan: plan, hosts: hosts, transport: environment.transport)
    oracle = OracleReader(environment: test)
    mailbox = MailboxReader(environment: test, clock: environment.clock)
  }

  /// Plays the walk.
  ///
  /// - Throws: what the sink throws; everything the service does is in the walk.
  mutating func play() async throws -> PlayedWalk {
    try await environment.sink.event(
      .walkStarted(
        walk: assignment.id, journey: plan.id, persona: persona.id, repetition: assignment.repetition,
        experiment: assignment.experiment))
    environment.progress(.walkStarted(assignment.id))
    let outcome = try await playSteps().told(flaky: records.contains { $0.retries > 0 })
    for step in plan.steps.dropFirst(records.count) {
      try await close(StepRecord(step: step.id, status: .notReached, milliseconds: 0))
    }
    let answer = await finalAnswer(outcome)
    if !assignment.keepsSession { await environment.transport.forget(CitizenID(assignment.id)) }
    try await environment.sink.event(.walkEnded(walk: assignment.id, outcome: outcome, oracle: answer))
    environment.progress(.walkEnded(assignment.id, outcome.kind, requests: recorder.exchanges.count))
    let walk = Walk(
      id: assignment.id, journey: plan.id, persona: persona.id, repetition: assignment.repetition,
      experiment: assignment.experiment, steps: records, exchanges: recorder.exchanges, outcome: outcome,
      oracle: answer)
    var played = PlayedWalk(
      observed: ObservedWalk(walk: walk, pages: recorder.pages), submissions: submissions,
      experiment: experiment(on: walk))
    if assignment.keepsSession {
      played.session = KeptSession(citizen: CitizenID(assignment.id), masker: recorder.masker)
    }
    return played
  }

  private mutating func experiment(on walk: Walk) -> Experiment? {
    assignment.mistake?.experiment(trial, walk: walk, assignment, masker: &recorder.masker)
      ?? assignment.detour?.experiment(detourTrial, walk: walk, assignment, masker: &recorder.masker)
  }

  private mutating func playSteps() async throws -> WalkOutcome {
    let start = environment.clock.elapsed()
    var isGoalReached = false
    for step in plan.steps {
      if Task.isCancelled { return .interrupted(at: step.id) }
      if step.id == plan.stopBefore { return isGoalReached ? goalOutcome : .stoppedBefore(step.id) }
      if environment.clock.elapsed() - start > settings.walkLimit {
        return .outOfTime(at: step.id, limit: settings.walkLimit)
      }
      if let detour = assignment.detour, step.id == detour.step {
        let (record, end) = try await leave(step, for: detour)
        try await close(record)
        return end
      }
      if assignment.detour?.kind == .deepLink {
        try await close(StepRecord(step: step.id, status: .notReached, milliseconds: 0))
        continue
      }
      let (record, end) = try await play(step)
      try await close(record)
      // After the goal the errand is done: what fails later is in the steps, and no longer decides the outcome.
      if let end { return isGoalReached && end.kind == .failed ? goalOutcome : end }
      if step.id == plan.goal, record.status == .passed { isGoalReached = true }
    }
    return isGoalReached ? goalOutcome : .goalMissed()
  }

  private var goalOutcome: WalkOutcome { persona.rightOutcome == .refused ? .notRefused() : .completed() }

  private mutating func close(_ record: StepRecord) async throws {
    records.append(record)
    try await environment.sink.event(.stepEnded(walk: assignment.id, record: record))
    environment.progress(.stepEnded(assignment.id, step: record.step, record.status))
  }

  /// What the oracle says once a control walk is over, or one whose detour is about what was ordered; a walk that never
  /// reached the service isn't asked about.
  private mutating func finalAnswer(_ outcome: WalkOutcome) async -> OracleAnswer? {
    let isAsked = assignment.isControl || assignment.detour.map { $0.kind.isAboutBinding || $0.goesOn } == true
    guard kept == nil, plan.oracle != nil, isAsked, outcome.kind != .blocked, !Task.isCancelled else {
      return nil
    }
    return await oracle.answer(knowing: citizen.knowledge)?.masked(by: &recorder.masker)
  }
}
