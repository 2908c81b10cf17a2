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

  /// Controls, each with its citizen put back before it; then the links that a citizen still logged in can look at; then
  /// mistakes, then the other probes.
  private func drive(
    _ plans: [JourneyPlan], _ past: PastRun, _ probes: @Sendable (ObservedJourney) -> [ProbeRequest]
  ) async throws -> [ObservedJourney] {
    let controls = try await walks(plans.flatMap(controlAssignments), past, areMistakes: false)
    var looks: [String: [ObservedProbe]] = [:]
    for plan in plans {
      looks[plan.id] = try await lookAtLinks(of: plan, after: controls, past, probes)
    }
    let planned = plans.flatMap { mistakes(of: $0, after: controls) }
    let slips = planned.filter { !$0.passesBinding }
    try await putBack(before: slips)
    var variants = try await walks(slips, past, areMistakes: true)
    // Their citizens are put back before each, which would take a session from the others.
    variants += try await walks(planned.filter(\.passesBinding), past, areMistakes: true)
    var journeys: [ObservedJourney] = []
    for plan in plans {
      let walked = observed(plan, controls, variants)
      let seen = try await send(Task.isCancelled ? [] : probes(walked), of: plan, past, looks[plan.id] ?? [])
      journeys.append(
        ObservedJourney(plan: walked.plan, walks: walked.walks, experiments: walked.experiments, probes: seen))
    }
    return journeys
  }

  private func controlAssignments(of plan: JourneyPlan) -> [WalkAssignment] {
    plan.personas.flatMap { persona in
      let masker = Masker(for: persona, of: plan)
      return (1...max(1, settings.repeats)).map { repetition in
        var assignment = WalkAssignment(plan: plan, persona: persona, repetition: repetition, masker: masker)
        assignment.keepsSession = repetition == max(1, settings.repeats) && persona.id == plan.lookingPersona?.id
        return assignment
      }
    }
  }

  /// Looks at links with the session of a walk, before a mistake's citizen is put back and takes it away.
  ///
  /// Only what the walk's own pages link to: another citizen's receipt isn't this one's to see. What another site's pages
  /// lead back to is left out too: with the session it may break an order off.
  private func lookAtLinks(
    of plan: JourneyPlan, after controls: [PlayedWalk], _ past: PastRun,
    _ probes: @Sendable (ObservedJourney) -> [ProbeRequest]
  ) async throws -> [ObservedProbe] {
    guard let walk = controls.last(where: { $0.observed.walk.journey == plan.id && $0.session != nil }),
      let session = walk.session
    else { return [] }
    let own = WebURL(parsing: plan.service.base)?.origin
    let pages = walk.observed.pages.filter { $0.page.url.origin == own }
    let offered = Set(pages.flatMap(\.page.links).compactMap { $0.url?.withoutFragment })
    let links =
      Task.isCancelled
      ? []
      : probes(observed(plan, controls, [])).filter { $0.kind == .link && offered.contains($0.url) }
    let seen = try await send(links, of: plan, past, [], with: session)
    await environment.transport.forget(session.citizen)
    return seen
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

  /// Puts the citizens of some mistakes back, once each: mistakes order nothing, so they can be made side by side.
  private func putBack(before mistakes: [WalkAssignment]) async throws {
    var done: Set<String> = []
    for mistake in mistakes {
      let reset = reset(of: mistake)
      guard let address = reset.address(for: mistake.persona), done.insert(address).inserted else { continue }
      guard try await reset.send(mistake.persona, before: nil) else { return }
    }
  }

  private func reset(of assignment: WalkAssignment) -> CitizenReset {
    CitizenReset(plan: assignment.plan, environment: environment, guards: guards)
  }

  /// Plays walks side by side and gives them in the order asked for; walks not begun before the run was interrupted
  /// are left out.
  ///
  /// Walks of one citizen that is put back before each come one after the other, and so do those that order something:
  /// what one orders isn't counted on another.
  private func walks(_ assignments: [WalkAssignment], _ past: PastRun, areMistakes: Bool) async throws -> [PlayedWalk] {
    if !assignments.isEmpty { environment.progress(.planned(walks: assignments.count, areMistakes: areMistakes)) }
    let citizens = assignments.map { assignment -> String? in
      guard assignment.mayBind else { return nil }
      let address = reset(of: assignment).address(for: assignment.persona)
      return address ?? (assignment.isControl ? nil : "\(assignment.plan.id)/\(assignment.persona.id)")
    }
    var queue = WalkQueue(citizens: citizens, places: settings.jobs)
    return try await withThrowingTaskGroup(of: (Int, PlayedWalk?).self) { group in
      var played: [(Int, PlayedWalk)] = []
      repeat {
        while !Task.isCancelled, let index = queue.next() {
          group.addTask { (index, try await walk(assignments[index], past)) }
        }
        guard let (index, walk) = try await group.next() else { break }
        queue.end(index)
        if let walk { played.append((index, walk)) }
      } while true
      return played.sorted { $0.0 < $1.0 }.map(\.1)
    }
  }

  /// Plays a walk, or gives what an earlier part of the run saw of it; nil where its citizen couldn't be put back.
  private func walk(_ assignment: WalkAssignment, _ past: PastRun) async throws -> PlayedWalk? {
    if let known = try await past.walk(assignment, settings: settings, environment: environment) { return known }
    if assignment.mayBind {
      guard try await reset(of: assignment).send(assignment.persona, before: assignment.id) else { return nil }
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
    _ requests: [ProbeRequest], of plan: JourneyPlan, _ past: PastRun, _ looks: [ObservedProbe],
    with session: KeptSession? = nil
  ) async throws -> [ObservedProbe] {
    var known: Set<ProbeRequest> = []
    let distinct = requests.filter { known.insert($0).inserted }.prefix(settings.probesPerJourney)
    if !distinct.isEmpty, looks.count < distinct.count {
      environment.progress(.probing(journey: plan.id, count: distinct.count))
    }
    let player = ProbePlayer(plan: plan, settings: settings, environment: environment, session: session)
    var seen: [ObservedProbe] = []
    for (number, request) in distinct.enumerated() where !Task.isCancelled {
      if let known = looks.first(where: { $0.probe.request == request }) ?? past.probe(request, of: plan.id) {
        seen.append(known)
        continue
      }
      seen.append(try await player.play(request, number: number))
    }
    return seen
  }
}

extension JourneyPlan {
  /// Whose session links are looked at with: the first citizen's who has a right to get through; nobody's in production.
  fileprivate var lookingPersona: Persona? {
    service.environment == .production ? nil : personas.first { $0.rightOutcome == .completed }
  }
}
