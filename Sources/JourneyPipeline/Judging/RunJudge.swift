import JourneyChecks
package import JourneyModel
import RunAnalysis

/// Turns what a run saw into what it came to: a pure function, so that an old run can be judged again.
package struct RunJudge: Sendable {
  private let checks: [CheckSetting]

  /// A judge.
  ///
  /// - Parameter checks: settings that win over the journeys' own.
  package init(checks: [CheckSetting] = []) { self.checks = checks }

  /// The result of a run.
  ///
  /// - Parameters:
  ///   - journeys: what was seen.
  ///   - metadata: what the run was; waivers are held against the day it started.
  ///   - ending: how it ended.
  ///   - endingReason: which guard stopped it and why, or nil.
  /// - Returns: the result, findings with their waivers.
  package func judge(
    _ journeys: [ObservedJourney], metadata: RunMetadata, ending: RunEnding, endingReason: LocalizedText? = nil
  ) -> RunResult {
    let engine = CheckEngine()
    let judgements = journeys.map { engine.judge($0, settings: $0.plan.checks.overridden(by: checks)) }
    let order = Dictionary(
      journeys.enumerated().map { ($1.plan.id, $0) }, uniquingKeysWith: { first, _ in first })
    let waivers = Dictionary(
      journeys.map { ($0.plan.id, $0.plan.waivers.filter { $0.holds(on: metadata.startedAt) }) },
      uniquingKeysWith: { first, _ in first })
    let findings = judgements.flatMap(\.findings).enumerated().sorted { left, right in
      let (a, b) = (left.element, right.element)
      if a.severity != b.severity { return a.severity > b.severity }
      return (order[a.journey] ?? 0, left.offset) < (order[b.journey] ?? 0, right.offset)
    }.map { entry in
      var finding = entry.element
      finding.waiver = waivers[finding.journey]?.first { $0.covers(finding) }
      return finding
    }
    var result = RunResult(
      metadata: metadata, ending: ending, journeys: journeys.map(Self.result),
      checks: CheckRegistry.all.map(\.metadata).sorted { $0.id < $1.id }, findings: findings,
      outcomes: judgements.flatMap(\.outcomes))
    result.endingReason = endingReason
    return result
  }

  private static func result(_ journey: ObservedJourney) -> JourneyResult {
    let walks = journey.walks.map(\.walk)
    let tally = RequestTally(of: journey)
    var result = JourneyResult(
      plan: journey.plan,
      walks: walks.map { walk in
        WalkSummary(
          id: walk.id, persona: walk.persona, repetition: walk.repetition, steps: walk.steps, outcome: walk.outcome)
      },
      experiments: journey.experiments.map(\.experiment), effort: StepEffortCounter.efforts(of: journey.walks),
      requests: tally.walks + tally.mistakes + tally.detours + tally.probes)
    result.tally = tally
    result.pages = StepPageReader.pages(of: journey)
    return result
  }
}

extension RequestTally {
  /// What the requests of a journey were sent for.
  fileprivate init(of journey: ObservedJourney) {
    self.init()
    walks = journey.walks.reduce(0) { $0 + $1.walk.exchanges.count }
    probes = journey.probes.reduce(0) { $0 + $1.probe.exchanges.count }
    for experiment in journey.experiments {
      let sent = experiment.variant.walk.exchanges.count
      if experiment.experiment.relation.isOfDetour { detours += sent } else { mistakes += sent }
    }
  }
}

extension [CheckSetting] {
  /// These settings, with others put in the place of those for the same check.
  func overridden(by others: [CheckSetting]) -> [CheckSetting] {
    filter { own in !others.contains { $0.check == own.check } } + others
  }
}
