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

    /// Makes a finding.
    package init(fingerprint: Fingerprint, check: String, step: String, label: String, severity: Severity) {
      self.fingerprint = fingerprint
      self.check = check
      self.step = step
      self.label = label
      self.severity = severity
    }
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
  /// The steps that anyone reached, so that a finding's absence can be told from its never being looked for;
  /// sorted.
  package let reached: [String]
  /// The versions of the checks that judged, by id.
  package let checks: [String: Int]
  /// Predicted seconds of an error-free expert over all personas that came to their right end, mean; nil without any.
  package let expertSeconds: Double?
  /// Median milliseconds of the service over all steps; nil without samples.
  package let serviceMilliseconds: Double?
  /// How many samples that median is of.
  package let serviceSamples: Int
  /// How many control walks came to the persona's right end.
  package let rightEnds: Int
  /// How many control walks there were.
  package let walks: Int
  /// How many requests were sent.
  package let requests: Int

  /// Makes a record.
  package init(
    run: String, startedAt: String, label: String, toolVersion: String, ending: RunEnding, journey: String,
    findings: [SeenFinding], reached: [String], checks: [String: Int], expertSeconds: Double?,
    serviceMilliseconds: Double?, serviceSamples: Int, rightEnds: Int, walks: Int, requests: Int
  ) {
    self.run = run
    self.startedAt = startedAt
    self.label = label
    self.toolVersion = toolVersion
    self.ending = ending
    self.journey = journey
    self.findings = findings
    self.reached = reached
    self.checks = checks
    self.expertSeconds = expertSeconds
    self.serviceMilliseconds = serviceMilliseconds
    self.serviceSamples = serviceSamples
    self.rightEnds = rightEnds
    self.walks = walks
    self.requests = requests
  }
}
