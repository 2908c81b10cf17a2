/// What a run was last held against: `review.json`, so that its reports can be rendered again from its folder alone.
package struct KeptReview: Sendable, Equatable, Codable {
  /// The version of the format.
  package let schemaVersion: Int
  /// The lowest severity that counted as an error.
  package let failOn: Severity
  /// The language of the reports.
  package let language: ReportLanguage
  /// What the run's journeys were compared with: accepted baselines, or another run as if it were one.
  package let baselines: [Baseline]
  /// The inputs of the estimate, or nil where there was none.
  package let assumptions: AssumptionSet?
  /// Since when findings had been there, by fingerprint; only those that an earlier run had seen.
  package let sightings: [FindingSighting]

  /// Makes a review of the current version.
  package init(
    failOn: Severity, language: ReportLanguage, baselines: [Baseline] = [], assumptions: AssumptionSet? = nil,
    sightings: [FindingSighting] = []
  ) {
    schemaVersion = Self.currentSchemaVersion
    self.failOn = failOn
    self.language = language
    self.baselines = baselines
    self.assumptions = assumptions
    self.sightings = sightings
  }

  /// The version of the format that this tool writes and reads.
  package static let currentSchemaVersion = 1
}

/// Since when a finding has been there, as the runs before tell it.
package struct FindingSighting: Sendable, Hashable, Codable {
  /// The finding.
  package let fingerprint: Fingerprint
  /// When the run started from which on it has been there without a break, as ISO 8601 in UTC; nil: this run is that one.
  package let since: String?
  /// When it was seen before it had been gone, as ISO 8601 in UTC; nil where it never was.
  package let before: String?

  /// Makes a sighting.
  package init(fingerprint: Fingerprint, since: String?, before: String? = nil) {
    self.fingerprint = fingerprint
    self.since = since
    self.before = before
  }
}
