import Foundation
package import JourneyModel

/// Tells of a run what hasn't been told before.
///
/// The memory holds the service as it was last told. A run is held against that, so that whatever differs is news, and
/// goes into the memory in the same moment; what a run didn't look for stays as it was told.
package struct RunMonitor: Sendable {
  private let failOn: Severity

  /// A monitor.
  ///
  /// - Parameter failOn: the lowest severity of a finding that is an alert.
  package init(failOn: Severity) { self.failOn = failOn }

  /// What a run has to tell.
  ///
  /// - Parameters:
  ///   - run: the run.
  ///   - baselines: the accepted baselines of its journeys.
  ///   - memory: what was told before.
  ///   - trouble: why the service couldn't be tested, or nil.
  /// - Returns: the news, alerts first, and what is remembered from now on. A baseline that was accepted since takes the
  ///   place of what was told; without one, the first run that came to its end does.
  /// - Throws: `AnalysisError` when the run can't be compared.
  package func look(
    at run: RunResult, baselines: [Baseline], memory: MonitorMemory, trouble: LocalizedText?
  ) throws(AnalysisError) -> (news: [MonitorNews], memory: MonitorMemory) {
    var news = Self.troubleNews(trouble, memory)
    var journeys = memory.journeys.filter { known in !run.journeys.contains { $0.plan.id == known.journey } }
    for plan in run.journeys.map(\.plan) {
      let known = memory.journeys.first { $0.journey == plan.id }
      let accepted = baselines.first { $0.journey == plan.id }
      guard let start = Self.start(known, accepted, run, plan.id) else { continue }
      if known == nil, accepted == nil { news.append(Self.proposal(plan, run)) }
      let comparison = try RunComparator.compare(run, with: start.told)
      let differing = comparison.incompatibilities.filter { $0.kind != .unfinishedRun }
      news += self.news(comparison, plan)
      news += differing.filter { !start.incompatibilities.contains($0.key) }.map {
        MonitorNews(kind: .incompatible, journey: plan.id, subject: $0.subject, isAlert: false, message: $0.message)
      }
      var responses = known?.responses ?? ResponseWatch()
      news += Self.responseNews(run, plan.id, &responses)
      journeys.append(
        MonitorMemory.Journey(
          journey: plan.id, origin: start.origin, told: start.told.told(comparison),
          incompatibilities: differing.map(\.key).sorted(), responses: responses))
    }
    let order = MonitorNews.Kind.allCases
    return (
      order.flatMap { kind in news.filter { $0.kind == kind } },
      MonitorMemory(journeys: journeys.sorted { $0.journey < $1.journey }, trouble: trouble?.en)
    )
  }

  /// What the run is held against; nil where there is nothing yet and this run can't stand in for it.
  private static func start(
    _ known: MonitorMemory.Journey?, _ accepted: Baseline?, _ run: RunResult, _ journey: String
  ) -> MonitorMemory.Journey? {
    let origin = accepted.map(\.identity)
    if let known, known.origin == origin { return known }
    guard let told = accepted ?? (run.ending == .finished ? BaselineBuilder.proposal(of: journey, in: run) : nil) else {
      return nil
    }
    return MonitorMemory.Journey(journey: journey, origin: origin, told: told, incompatibilities: [])
  }

  private static func troubleNews(_ trouble: LocalizedText?, _ memory: MonitorMemory) -> [MonitorNews] {
    if let trouble {
      return trouble.en == memory.trouble ? [] : [MonitorNews(kind: .trouble, isAlert: true, message: trouble)]
    }
    guard memory.trouble != nil else { return [] }
    return [
      MonitorNews(
        kind: .recovered, isAlert: false,
        message: LocalizedText(da: "Tjenesten kan afprøves igen.", en: "The service can be tested again."))
    ]
  }

  /// Whether a whole run's answers differ from what was told; one that was cut short says nothing.
  private static func responseNews(
    _ run: RunResult, _ journey: String, _ watch: inout ResponseWatch
  ) -> [MonitorNews] {
    let times = run.journeys.first { $0.plan.id == journey }?.effort.flatMap(\.serviceMilliseconds) ?? []
    guard run.ending == .finished, let now = Quantile.median(of: times), let change = watch.look(at: now) else {
      return []
    }
    func shown(_ milliseconds: Double) -> String { "\(Int(milliseconds.rounded())) ms" }
    let (kind, message): (MonitorNews.Kind, LocalizedText) =
      switch change {
      case .slower(let usual, let now):
        (
          .slower,
          LocalizedText(
            da: "Svar tager nu \(shown(now)) (median) mod \(shown(usual)) til daglig, i tre kørsler i træk.",
            en: "Answers now take \(shown(now)) (median) against the usual \(shown(usual)), in three runs in a row.")
        )
      case .asUsual(let usual, let now):
        (
          .asUsual,
          LocalizedText(
            da: "Svar tager igen, hvad de plejer: \(shown(now)) (median) mod \(shown(usual)).",
            en: "Answers take what they used to again: \(shown(now)) (median) against \(shown(usual)).")
        )
      }
    return [MonitorNews(kind: kind, journey: journey, isAlert: false, message: message)]
  }

  private static func proposal(_ plan: JourneyPlan, _ run: RunResult) -> MonitorNews {
    MonitorNews(
      kind: .proposal, journey: plan.id, isAlert: false,
      message: LocalizedText(
        da: "“\(plan.title)” har ingen baseline. Kørslen \(run.metadata.run) er forslaget til en; den godkendes med "
          + "'rejse baseline accept \(run.metadata.run)'.",
        en: "“\(plan.title)” has no baseline. Run \(run.metadata.run) is the proposal for one; it is accepted with "
          + "'rejse baseline accept \(run.metadata.run)'."))
  }

  private func news(_ comparison: RunComparison, _ plan: JourneyPlan) -> [MonitorNews] {
    let outcomes = comparison.outcomes.compactMap { change -> MonitorNews? in
      guard change.kind == .lost || change.kind == .gained else { return nil }
      let title = plan.personas.first { $0.id == change.persona }?.title ?? change.persona
      let isLost = change.kind == .lost
      return MonitorNews(
        kind: isLost ? .lost : .gained, journey: plan.id, subject: change.persona, isAlert: isLost,
        message: isLost
          ? LocalizedText(
            da: "“\(title)” når ikke længere sit rigtige mål.", en: "“\(title)” no longer reaches its right end.")
          : LocalizedText(da: "“\(title)” når igen sit rigtige mål.", en: "“\(title)” reaches its right end again."))
    }
    return outcomes
      + [(.new, .new), (.worsened, .worsened), (.fixed, .fixed)].flatMap { change, kind in
        findings(comparison.changes(change).compactMap(\.finding), kind, plan)
      }
  }

  /// Findings that one mend does away with are told once.
  private func findings(_ findings: [Finding], _ kind: MonitorNews.Kind, _ plan: JourneyPlan) -> [MonitorNews] {
    var told: Set<FindingRoot> = []
    let groups = Dictionary(grouping: findings, by: FindingRoot.init)
    return findings.compactMap { finding in
      let root = FindingRoot(finding)
      guard told.insert(root).inserted, let group = groups[root] else { return nil }
      let steps = plan.steps.filter { step in group.contains { $0.step == step.id } }.map(\.title)
      let place = steps.isEmpty ? "" : " (\(steps.joined(separator: ", ")))"
      return MonitorNews(
        kind: kind, journey: plan.id, subject: finding.check, fingerprints: group.map(\.fingerprint).sorted(),
        severity: finding.severity,
        isAlert: kind != .fixed && finding.severity >= failOn && finding.waiver == nil,
        message: LocalizedText(da: finding.message.da + place, en: finding.message.en + place))
    }
  }
}

extension Incompatibility {
  /// What it is remembered by.
  fileprivate var key: String { "\(kind.rawValue) \(subject)" }
}

extension Baseline {
  /// What tells this baseline from another one of the journey: a new acceptance starts a monitor afresh.
  fileprivate var identity: String {
    let accepted = (acceptedFindings ?? []).flatMap { [$0.fingerprint.rawValue, $0.change.rawValue, $0.reason] }
    let parts = [acceptedBy, reason, label, planDigest, toolVersion] + findings.map(\.fingerprint.rawValue) + accepted
    return StableHash.of(parts.joined(separator: "\u{1F}"))
  }

  /// This side with everything in it that a comparison has to tell.
  ///
  /// Only what was settled moves: the reach, the mistakes and the verdicts of the first side stay, so that a run that came
  /// less far doesn't make later findings unknown.
  fileprivate func told(_ comparison: RunComparison) -> Baseline {
    var replaced: [Fingerprint: Finding] = [:]
    var gone: Set<Fingerprint> = []
    var added: [Finding] = []
    for change in comparison.findings {
      switch (change.kind, change.before, change.after) {
      case (.new, _, let after?): added.append(after)
      case (.worsened, let before?, let after?): replaced[before.fingerprint] = after
      case (.known, let before?, let after?) where change.isRenamed || after.severity != before.severity:
        replaced[before.fingerprint] = after
      case (.fixed, let before?, _): gone.insert(before.fingerprint)
      default: continue
      }
    }
    let kept = findings.filter { !gone.contains($0.fingerprint) }.map { replaced[$0.fingerprint] ?? $0 }
    let moved = Dictionary(
      comparison.outcomes.filter { $0.kind == .lost || $0.kind == .gained }.map { ($0.persona, $0.after) },
      uniquingKeysWith: { first, _ in first })
    return replacing(
      findings: (kept + added).sorted { $0.fingerprint < $1.fingerprint },
      reached: reached.map {
        ReachedSteps(
          persona: $0.persona, share: $0.share, outcomes: moved[$0.persona] ?? $0.outcomes, steps: $0.steps)
      })
  }
}
