package import JourneyModel

/// What an earlier part of a run has seen, for a run that goes on after its process died.
package struct PastRun: Sendable {
  /// When the run goes on, as ISO 8601 in UTC.
  package let resumedAt: String
  /// The ids of the plans that were told.
  package let plans: [String]
  private let walks: [WalkID: ObservedWalk]
  private let experiments: [String: Experiment]
  private let probes: [ObservedProbe]
  private let body: @Sendable (BodyReference) throws -> [UInt8]

  /// The past of a run.
  ///
  /// - Parameters:
  ///   - resumedAt: when it goes on, as ISO 8601 in UTC.
  ///   - journeys: what was seen; walks that were cut short are played again.
  ///   - unfinished: the ids of the walks that have no end.
  ///   - body: gives a kept body.
  package init(
    resumedAt: String, journeys: [ObservedJourney], unfinished: Set<WalkID>,
    body: @escaping @Sendable (BodyReference) throws -> [UInt8]
  ) {
    self.resumedAt = resumedAt
    plans = journeys.map(\.plan.id)
    let whole = journeys.flatMap(\.experiments).filter { experiment in
      !unfinished.contains(experiment.variant.walk.id) && !experiment.variant.walk.outcome.isCutShort
    }
    let seen = journeys.flatMap(\.walks) + whole.map(\.variant)
    let ended = seen.filter { !unfinished.contains($0.walk.id) && !$0.walk.outcome.isCutShort }
    walks = Dictionary(ended.map { ($0.walk.id, $0) }) { _, last in last }
    experiments = Dictionary(whole.map { ($0.experiment.id, $0.experiment) }) { _, last in last }
    probes = journeys.flatMap(\.probes)
    self.body = body
  }

  private init() {
    (resumedAt, plans, walks, experiments, probes) = ("", [], [:], [:], [])
    body = { _ in [] }
  }

  /// The past of a run that begins.
  static let nothing = PastRun()

  /// What came of a walk that is over, or nil when it must be played.
  ///
  /// The forms that a control walk sent are unmasked and never kept; mistakes are planned from them. They are found by
  /// walking once more through the kept pages, without sending anything.
  func walk(
    _ assignment: WalkAssignment, settings: RunSettings, environment: RunEnvironment
  ) async throws -> PlayedWalk? {
    guard let known = walks[assignment.id] else { return nil }
    if let id = assignment.experiment {
      guard let experiment = experiments[id] else { return nil }
      return PlayedWalk(observed: known, submissions: [], experiment: experiment)
    }
    guard settings.playsMistakes(on: assignment.plan) else {
      return PlayedWalk(observed: known, submissions: [], experiment: nil)
    }
    let rewalk = Rewalk(known: known.walk, assignment: assignment, body: body)
    guard let submissions = try await rewalk.submissions(settings: settings, environment: environment) else {
      return nil
    }
    return PlayedWalk(observed: known, submissions: submissions, experiment: nil)
  }

  /// What came of a probe, or nil when it must be sent.
  func probe(_ request: ProbeRequest, of journey: String) -> ObservedProbe? {
    probes.first { $0.probe.request == request && $0.probe.journey == journey }
  }
}
