internal import FormClient
package import JourneyModel
internal import PageModel

/// What a run came to, ready to be judged.
package struct PlayedRun: Sendable {
  /// How it ended.
  package let ending: RunEnding
  /// Which guard stopped it and why, or nil.
  package let endingReason: LocalizedText?
  /// What it saw, in the order of the plans.
  package let journeys: [ObservedJourney]
}

/// Plays journeys for their personas: controls first, then the mistakes that their forms give rise to, then the probes
/// that checks ask for.
///
/// Walks are played side by side, never more than `RunSettings.jobs`; results come in plan order whichever was faster.
package struct RunScheduler: Sendable {
  private let settings: RunSettings
  private let environment: RunEnvironment
  private let guards: RunGuard

  /// A scheduler.
  ///
  /// - Parameters:
  ///   - settings: how to play.
  ///   - environment: what walks share; its transport is slowed down to the settings' pace and watched by the guards.
  package init(settings: RunSettings, environment: RunEnvironment) {
    self.settings = settings
    guards = RunGuard(settings)
    let paced = PacedTransport(
      environment.transport, requestsPerSecond: settings.requestsPerSecond, clock: environment.clock)
    self.environment = RunEnvironment(
      transport: GuardedTransport(paced, guards: guards, clock: environment.clock), loader: environment.loader,
      sink: environment.sink, clock: environment.clock,
      readFile: environment.readFile, sessions: environment.sessions, progress: environment.progress)
  }

  /// Plays some journeys and tells every event.
  ///
  /// Cancelling the task ends the run in an orderly way: walks under way are stopped and recorded, others aren't begun.
  ///
  /// - Parameters:
  ///   - plans: the journeys.
  ///   - metadata: what the run is.
  ///   - past: what an earlier part of the same run has seen, where it goes on; what is over isn't played again.
  ///   - probes: what checks want to look at after a journey was walked.
  /// - Returns: what was seen.
  /// - Throws: what the sink throws: the run can't be kept.
  package func play(
    _ plans: [JourneyPlan], metadata: RunMetadata, past: PastRun? = nil,
    probes: @escaping @Sendable (ObservedJourney) -> [ProbeRequest] = { _ in [] }
  ) async throws -> PlayedRun {
    if let past {
      try await environment.sink.event(.runResumed(at: past.resumedAt))
    } else {
      try await environment.sink.event(.runStarted(metadata: metadata))
    }
    let told = Set(past?.plans ?? [])
    for plan in plans where !told.contains(plan.id) {
      try await environment.sink.event(.journeyPlanned(plan: plan.masked))
    }
    let journeys = try await guarded { try await drive(plans, past ?? .nothing, probes) }
    let ending: RunEnding = guards.reason != nil ? .stoppedByGuard : Task.isCancelled ? .interrupted : .finished
    if let reason = guards.reason { try await environment.sink.event(.guardTripped(reason: reason)) }
    try await environment.sink.event(.runEnded(ending: ending))
    return PlayedRun(ending: ending, endingReason: guards.reason, journeys: journeys)
  }

  /// Does the work of a run until it is done or a guard ends it; what was seen by then comes all the same.
  private func guarded(
    _ work: @escaping @Sendable () async throws -> [ObservedJourney]
  ) async throws -> [ObservedJourney] {
    try await withThrowingTaskGroup(of: [ObservedJourney]?.self) { group in
      group.addTask { try await work() }
      group.addTask {
        await guards.untilTripped()
        return nil
      }
      if let limit = settings.timeLimit {
        group.addTask {
          do { try await environment.clock.sleep(limit) } catch { return nil }
          guards.timeIsUp()
          return nil
        }
      }
      var journeys: [ObservedJourney] = []
      while let ended = try await group.next() {
        group.cancelAll()
        if let ended { journeys = ended }
      }
      return journeys
    }
  }

  /// Citizens put back, then controls, then mistakes, then probes.
  private func drive(
    _ plans: [JourneyPlan], _ past: PastRun, _ probes: @Sendable (ObservedJourney) -> [ProbeRequest]
  ) async throws -> [ObservedJourney] {
    for plan in plans {
      await CitizenReset(plan: plan, transport: environment.transport, guards: guards).send()
    }
    let controls = try await walks(plans.flatMap(controlAssignments), past, areMistakes: false)
    let planned = plans.flatMap { mistakes(of: $0, after: controls) }
    var variants = try await walks(planned.filter { !$0.passesBinding }, past, areMistakes: true)
    // One after the other, so that what one walk orders isn't counted on another.
    variants += try await walks(planned.filter(\.passesBinding), past, areMistakes: true, jobs: 1)
    var journeys: [ObservedJourney] = []
    for plan in plans {
      let walked = observed(plan, controls, variants)
      let seen = try await send(Task.isCancelled ? [] : probes(walked), of: plan, past)
      journeys.append(
        ObservedJourney(plan: walked.plan, walks: walked.walks, experiments: walked.experiments, probes: seen))
    }
    return journeys
  }

  private func controlAssignments(of plan: JourneyPlan) -> [WalkAssignment] {
    plan.personas.flatMap { persona in
      let masker = Masker(for: persona, of: plan)
      return (1...max(1, settings.repeats)).map { repetition in
        WalkAssignment(plan: plan, persona: persona, repetition: repetition, masker: masker)
      }
    }
  }

  private func mistakes(of plan: JourneyPlan, after controls: [PlayedWalk]) -> [WalkAssignment] {
    guard settings.playsMistakes(on: plan), !Task.isCancelled else { return [] }
    let own = controls.filter { $0.observed.walk.journey == plan.id }
    let maskers = Dictionary(plan.personas.map { ($0.id, Masker(for: $0, of: plan)) }) { first, _ in first }
    let detours = DetourPlanner(plan: plan, maskers: maskers).assignments(after: own)
    let limit = max(0, settings.mistakesPerJourney - detours.count)
    return detours.prefix(settings.mistakesPerJourney)
      + MistakePlanner(plan: plan, maskers: maskers, limit: limit).assignments(after: own)
  }

  /// Plays walks side by side and gives them in the order asked for; walks not begun before the run was interrupted
  /// are left out.
  private func walks(
    _ assignments: [WalkAssignment], _ past: PastRun, areMistakes: Bool, jobs: Int? = nil
  ) async throws -> [PlayedWalk] {
    if !assignments.isEmpty { environment.progress(.planned(walks: assignments.count, areMistakes: areMistakes)) }
    return try await withThrowingTaskGroup(of: (Int, PlayedWalk).self) { group in
      var waiting = assignments.enumerated().makeIterator()
      func begin(_ group: inout ThrowingTaskGroup<(Int, PlayedWalk), any Error>) {
        guard !Task.isCancelled, let (index, assignment) = waiting.next() else { return }
        group.addTask { (index, try await walk(assignment, past)) }
      }
      for _ in 0..<max(1, jobs ?? settings.jobs) { begin(&group) }
      var played: [(Int, PlayedWalk)] = []
      while let next = try await group.next() {
        played.append(next)
        begin(&group)
      }
      return played.sorted { $0.0 < $1.0 }.map(\.1)
    }
  }

  private func walk(_ assignment: WalkAssignment, _ past: PastRun) async throws -> PlayedWalk {
    if let known = try await past.walk(assignment, settings: settings, environment: environment) { return known }
    if assignment.passesBinding {
      await CitizenReset(plan: assignment.plan, transport: environment.transport, guards: guards)
        .send(for: [assignment.persona])
    }
    var player = WalkPlayer(assignment, settings: settings, environment: environment)
    let played = try await player.play()
    if assignment.isControl { guards.note(played.observed.walk.outcome) }
    if let experiment = played.experiment {
      try await environment.sink.event(.experimentPlayed(experiment: experiment))
    }
    return played
  }

  private func observed(
    _ plan: JourneyPlan, _ controls: [PlayedWalk], _ variants: [PlayedWalk]
  ) -> ObservedJourney {
    let walks = controls.map(\.observed).filter { $0.walk.journey == plan.id }
    let own = variants.filter { $0.observed.walk.journey == plan.id }
    let played = PlanOrder(plans: [plan]).sorted(own.compactMap(\.experiment))
    let experiments = played.compactMap { experiment -> ObservedExperiment? in
      guard let control = walks.first(where: { $0.walk.id == experiment.control }),
        let variant = own.first(where: { $0.observed.walk.id == experiment.variant })
      else { return nil }
      return ObservedExperiment(experiment: experiment, control: control, variant: variant.observed)
    }
    return ObservedJourney(plan: plan.masked, walks: walks, experiments: experiments)
  }

  private func send(
    _ requests: [ProbeRequest], of plan: JourneyPlan, _ past: PastRun
  ) async throws -> [ObservedProbe] {
    var known: Set<ProbeRequest> = []
    let distinct = requests.filter { known.insert($0).inserted }.prefix(settings.probesPerJourney)
    if !distinct.isEmpty { environment.progress(.probing(journey: plan.id, count: distinct.count)) }
    let player = ProbePlayer(plan: plan, settings: settings, environment: environment)
    var seen: [ObservedProbe] = []
    for (number, request) in distinct.enumerated() where !Task.isCancelled {
      if let known = past.probe(request, of: plan.id) {
        seen.append(known)
        continue
      }
      seen.append(try await player.play(request, number: number))
    }
    return seen
  }
}
