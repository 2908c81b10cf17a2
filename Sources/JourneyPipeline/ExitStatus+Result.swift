package import JourneyModel

extension ExitStatus {
  /// Every status that a run gives rise to, apart from its comparison.
  ///
  /// - Parameters:
  ///   - result: the run.
  ///   - failOn: the lowest severity that counts as an error, or nil for none.
  /// - Returns: the statuses; none when all is well.
  package static func all(of result: RunResult, failOn: Severity?) -> [ExitStatus] {
    var statuses: [ExitStatus] = []
    if result.ending == .interrupted { statuses.append(.interrupted) }
    let problems = result.journeys.flatMap(\.walks).flatMap(\.steps).flatMap(\.problems)
    let failures = problems.compactMap(\.failure)
    if result.ending == .stoppedByGuard || failures.contains(where: \.kind.isGuard) { statuses.append(.guardStopped) }
    if failures.contains(where: \.kind.isUnreachable) || problems.contains(where: \.kind.isBeyondTheService) {
      statuses.append(.unreachable)
    }
    // A citizen kept from the right end is a failure even where no check can say why.
    let isKeptOut = result.journeys.flatMap(\.walks).contains { $0.outcome.kind == .failed }
    if let failOn, isKeptOut || result.findings.contains(where: { $0.severity >= failOn && $0.waiver == nil }) {
      statuses.append(.findings)
    }
    return statuses
  }
}
