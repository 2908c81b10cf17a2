package import JourneyModel

/// What the history keeps of one journey of one run.
package struct RunRecord: Sendable, Equatable, Codable {
  /// One finding, as far as a history needs it.
  package struct SeenFinding: Sendable, Equatable, Codable {
    /// What makes it the same finding in another run.
    package let fingerprint: Fingerprint
    /// The check.
    package let check: String
    /// The step.
    package let step: String
    /// The place in words.
    package let label: String
    /// The severity.
    package let severity: Severity
  }

  /// The run.
  package let run: String
  /// When it started, as ISO 8601 in UTC.
  package let startedAt: String
  /// What was tested, or an empty string.
  package let label: String
  /// The version of the tool.
  package let toolVersion: String
  /// How it ended.
  package let ending: RunEnding
  /// The journey.
  package let journey: String
  /// The findings, by fingerprint.
  package let findings: [SeenFinding]
  /// The steps that anyone reached, so that a finding's absence can be told from its never being looked for.
  package let reached: Set<String>
  /// The versions of the checks that judged, by id.
  package let checks: [String: Int]
  /// Predicted seconds of an error-free expert over all personas that came to their right end, mean; nil without any.
  package let expertSeconds: Double?
  /// Median milliseconds of the service over all steps; nil without samples.
  package let serviceMilliseconds: Double?
  /// How many control walks came to the persona's right end.
  package let rightEnds: Int
  /// How many control walks there were.
  package let walks: Int
  /// How many requests were sent.
  package let requests: Int

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
    zip(result.journeys, BaselineBuilder.proposals(of: result)).map { RunRecord($0, $1, result) }
  }

  private init(_ journey: JourneyResult, _ side: Baseline, _ result: RunResult) {
    run = result.metadata.run
    startedAt = result.metadata.startedAt
    label = result.metadata.label
    toolVersion = result.metadata.toolVersion
    ending = result.ending
    self.journey = side.journey
    findings = side.findings.map {
      SeenFinding(
        fingerprint: $0.fingerprint, check: $0.check, step: $0.step, label: $0.place.label, severity: $0.severity)
    }
    reached = Set(side.reached.flatMap(\.steps))
    checks = side.checks
    let right = side.reached.filter { $0.end == .right }.map(\.persona)
    let seconds = right.map { persona in
      side.effort.filter { $0.persona == persona }.reduce(0) { $0 + $1.expertSeconds }
    }
    expertSeconds = seconds.isEmpty ? nil : seconds.reduce(0, +) / Double(seconds.count)
    serviceMilliseconds = Quantile.median(of: side.effort.flatMap(\.serviceMilliseconds))
    let ends = side.reached.flatMap(\.outcomes)
    rightEnds = ends.count { $0 == .completed || $0 == .correctlyRefused }
    walks = ends.count
    requests = journey.requests
  }
}
