package import JourneyModel

extension RunRecord {
  /// Whether the run would have found a finding: it came to its end and to the step, and the check judged.
  package func looked(for finding: SeenFinding) -> Bool {
    ending == .finished && checks[finding.check] != nil && (finding.step.isEmpty || reached.contains(finding.step))
  }

  /// What is known of a finding in this run alone.
  package func status(of finding: SeenFinding) -> JourneyHistory.Status {
    if findings.contains(where: { $0.fingerprint == finding.fingerprint }) { return .present }
    return looked(for: finding) ? .gone : .unknown
  }

  /// The records of a run, one a journey.
  package static func all(of result: RunResult) -> [RunRecord] {
    zip(result.journeys, BaselineBuilder.proposals(of: result)).map { record(of: $0, $1, in: result) }
  }

  private static func record(of journey: JourneyResult, _ side: Baseline, in result: RunResult) -> RunRecord {
    let right = side.reached.filter { $0.end == .right }.map(\.persona)
    let seconds = right.map { persona in
      side.effort.filter { $0.persona == persona }.reduce(0) { $0 + $1.expertSeconds }
    }
    let samples = side.effort.flatMap(\.serviceMilliseconds)
    let ends = side.reached.flatMap(\.outcomes)
    return RunRecord(
      run: result.metadata.run, startedAt: result.metadata.startedAt, label: result.metadata.label,
      toolVersion: result.metadata.toolVersion, ending: result.ending, journey: side.journey,
      findings: side.findings.map {
        SeenFinding(
          fingerprint: $0.fingerprint, check: $0.check, step: $0.step, label: $0.place.label, severity: $0.severity)
      },
      reached: Set(side.reached.flatMap(\.steps)).sorted(), checks: side.checks,
      expertSeconds: seconds.isEmpty ? nil : seconds.reduce(0, +) / Double(seconds.count),
      serviceMilliseconds: Quantile.median(of: samples), serviceSamples: samples.count,
      rightEnds: ends.count { $0 == .completed || $0 == .correctlyRefused }, walks: ends.count,
      requests: journey.requests)
  }
}
