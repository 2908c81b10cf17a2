package import JourneyModel

/// One thing that a monitor tells.
package struct MonitorNews: Sendable, Equatable, Codable {
  /// The kinds, in the order they are told.
  package enum Kind: String, Sendable, Codable, CaseIterable {
    /// The service can't be tested.
    case trouble
    /// A persona that used to reach its right end no longer does.
    case lost
    /// A finding is new.
    case new
    /// A finding is more severe, or met by personas that used to pass.
    case worsened
    /// The service's answers have become slower, for several runs.
    case slower
    /// The service can be tested again.
    case recovered
    /// A persona reaches its right end again.
    case gained
    /// A finding is gone.
    case fixed
    /// The service's answers take what they used to again.
    case asUsual
    /// Something keeps baseline and run from being compared whole.
    case incompatible
    /// There is no baseline: the run stands in for one until somebody accepts one.
    case proposal
  }

  /// The kind.
  package let kind: Kind
  /// The journey, or an empty string where it is about the whole run.
  package let journey: String
  /// The check's id, the persona's, or what differs.
  package let subject: String
  /// The findings that it is about, sorted; several where one mend does away with them all.
  package let fingerprints: [Fingerprint]
  /// How severe it is, or nil where it is no finding.
  package let severity: Severity?
  /// Whether somebody must look at it.
  package let isAlert: Bool
  /// It in a sentence.
  package let message: LocalizedText

  /// Makes news.
  package init(
    kind: Kind, journey: String = "", subject: String = "", fingerprints: [Fingerprint] = [],
    severity: Severity? = nil, isAlert: Bool, message: LocalizedText
  ) {
    self.kind = kind
    self.journey = journey
    self.subject = subject
    self.fingerprints = fingerprints
    self.severity = severity
    self.isAlert = isAlert
    self.message = message
  }
}
