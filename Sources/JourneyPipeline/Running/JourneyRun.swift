import FormClient
import JourneyChecks
package import JourneyModel
import JourneyReports
package import JourneyRunner
import PageModel
import RunStore

/// Plays journeys, keeps what happens and judges it: drive, keep, judge.
package struct JourneyRun: Sendable {
  private let options: RunOptions
  private let progress: @Sendable (RunProgress) -> Void
  private let exchanged: @Sendable (Exchange, WalkID) -> Void

  /// A run.
  ///
  /// - Parameters:
  ///   - options: what the user asked for.
  ///   - progress: hears how the run gets on.
  ///   - exchanged: hears of each exchange, masked, once it is kept.
  package init(
    _ options: RunOptions, progress: @escaping @Sendable (RunProgress) -> Void = { _ in },
    exchanged: @escaping @Sendable (Exchange, WalkID) -> Void = { _, _ in }
  ) {
    self.options = options
    self.progress = progress
    self.exchanged = exchanged
  }

  /// Plays some journeys.
  ///
  /// - Parameters:
  ///   - plans: the journeys; nothing is sent to a host that none of them names.
  ///   - resumable: the run that goes on, or nil for a new one; its plans must be those.
  /// - Returns: the run, also when it was interrupted.
  /// - Throws: `SessionError` when a session that a person handed over can't be used, `RunStoreError` when the run can't
  ///   be kept.
  package func play(_ plans: [JourneyPlan], resuming resumable: ResumableRun? = nil) async throws -> JudgedRun {
    let sessions = try SessionFiles(now: options.startSeconds).book(for: plans)
    sessions.notes.forEach { progress(.sessionRead($0)) }
    let folder = try resumable?.folder ?? RunFolder.create(in: options.results, named: options.runName(plans))
    let (log, pages) = (try EventLog(folder), PageStore(folder))
    let transport = CurlTransport(settings: transportSettings(plans))
    defer { transport.stop() }
    let loader = PageLoader(limits: options.settings.limits)
    let environment = RunEnvironment(
      transport: transport, loader: loader,
      sink: RunSink(event: { try keep($0, in: log) }, body: { try pages.keep($0) }),
      readFile: AttachedFile.read, sessions: sessions.book, progress: progress)
    let metadata = resumable?.metadata ?? metadata(plans, run: folder.run)
    let (engine, settings) = (CheckEngine(), metadata.checks ?? [])
    let played = try await RunScheduler(
      settings: resumable?.settings(options.settings) ?? options.settings, environment: environment
    ).play(
      plans, metadata: metadata, past: try resumable?.past(resumedAt: options.startedAt, loader: loader),
      probes: { engine.probes(for: $0, settings: $0.plan.checks.overridden(by: settings)) })
    let result = RunJudge(checks: settings).judge(
      played.journeys, metadata: metadata, ending: played.ending, endingReason: played.endingReason)
    try folder.write(result)
    return JudgedRun(
      folder: folder, result: result, exhibits: Exhibits(of: played.journeys, for: result.findings))
  }

  private func keep(_ event: RunEvent, in log: EventLog) throws {
    try log.append(event)
    if case .exchanged(let walk, let exchange) = event { exchanged(exchange, walk) }
  }

  private func transportSettings(_ plans: [JourneyPlan]) -> TransportSettings {
    let addresses = plans.flatMap { [$0.service.base] + $0.service.hosts }.compactMap { WebURL(parsing: $0) }
    return TransportSettings(
      limits: options.settings.limits, hosts: HostPolicy(allowing: addresses), userAgent: options.userAgent)
  }

  private func metadata(_ plans: [JourneyPlan], run: String) -> RunMetadata {
    var metadata = RunMetadata(
      schemaVersion: RunMetadata.currentSchemaVersion, run: run, toolVersion: ToolVersion.current,
      startedAt: options.startedAt, label: options.label, repeats: max(1, options.settings.repeats),
      playsMistakes: plans.contains(where: options.settings.playsMistakes))
    metadata.shard = options.shard
    metadata.plannedRequests = RunPlan(plans, settings: options.settings).recordedRequests
    metadata.checks = options.checks.isEmpty ? nil : options.checks
    return metadata
  }
}
