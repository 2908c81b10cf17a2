import Foundation
package import JourneyModel

/// Makes of a run what later runs are compared with.
package enum BaselineBuilder {
  /// One baseline a journey, in the run's order.
  ///
  /// - Parameters:
  ///   - run: the run.
  ///   - acceptedBy: who accepts it as the baseline.
  ///   - reason: why.
  /// - Returns: the baselines.
  package static func baselines(of run: RunResult, acceptedBy: String, reason: String) -> [Baseline] {
    run.journeys.map { baseline(of: $0, in: run, acceptedBy: acceptedBy, reason: reason) }
  }

  /// What a run came to on each journey, accepted by nobody: the proposal for a first baseline, and the form in which
  /// a run is compared.
  package static func proposals(of run: RunResult) -> [Baseline] {
    baselines(of: run, acceptedBy: "", reason: "")
  }

  /// What a run came to on one journey, accepted by nobody; nil when the run didn't play it.
  package static func proposal(of journey: String, in run: RunResult) -> Baseline? {
    run.journeys.first { $0.plan.id == journey }.map { baseline(of: $0, in: run, acceptedBy: "", reason: "") }
  }

  private static func baseline(
    of journey: JourneyResult, in run: RunResult, acceptedBy: String, reason: String
  ) -> Baseline {
    let id = journey.plan.id
    var baseline = Baseline(
      schemaVersion: Baseline.currentSchemaVersion, journey: id, toolVersion: run.metadata.toolVersion,
      planDigest: journey.plan.digest, label: run.metadata.label, acceptedBy: acceptedBy, reason: reason,
      checks: Dictionary(run.checks.map { ($0.id, $0.version) }, uniquingKeysWith: max),
      findings: run.findings.filter { $0.journey == id }.sorted(by: precedes),
      outcomes: run.outcomes.filter { $0.journey == id }.sorted { $0.check < $1.check },
      reached: journey.plan.personas.map { reached(by: $0, in: journey) },
      effort: journey.effort, hosts: hosts(of: journey.plan.service), mistakes: mistakes(in: journey))
    baseline.pages = journey.pages
    return baseline
  }

  /// By fingerprint; place and severity settle the order of findings that share one.
  private static func precedes(_ left: Finding, _ right: Finding) -> Bool {
    if left.fingerprint != right.fingerprint { return left.fingerprint < right.fingerprint }
    if left.place.key != right.place.key { return left.place.key < right.place.key }
    return left.severity > right.severity
  }

  private static func reached(by persona: Persona, in journey: JourneyResult) -> ReachedSteps {
    let walks = journey.walks.filter { $0.persona == persona.id }.sorted { $0.repetition < $1.repetition }
    var seen: Set<String> = []
    for walk in walks {
      for record in walk.steps where record.wasReached { seen.insert(record.step) }
    }
    return ReachedSteps(
      persona: persona.id, share: persona.share, outcomes: walks.map(\.outcome.kind),
      steps: journey.plan.steps.map(\.id).filter(seen.contains))
  }

  /// Only a mistake that the service answered says anything about how the service takes it.
  private static func mistakes(in journey: JourneyResult) -> [PlayedMistake] {
    let answered = journey.experiments.filter { $0.incomplete == nil && $0.answer != nil }
    return Set(answered.map { PlayedMistake(step: $0.step, family: $0.family) })
      .sorted { ($0.step, $0.family) < ($1.step, $1.family) }
  }

  private static func hosts(of service: ServicePlan) -> [String] {
    Set(([service.base] + service.hosts).compactMap { URLComponents(string: $0)?.host }).sorted()
  }
}

extension StepRecord {
  /// Whether the citizen came to the step: a skipped one wasn't for them.
  fileprivate var wasReached: Bool {
    switch status {
    case .passed, .failed, .withheld: true
    case .skipped, .notReached: false
    }
  }
}
