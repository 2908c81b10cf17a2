/// The accepted run to compare with: small, sorted, reviewable, without timestamps or absolute paths.
package struct Baseline: Sendable, Equatable, Codable {
  /// The version of the baseline format.
  package let schemaVersion: Int
  /// The journey.
  package let journey: String
  /// The version of the tool that made it.
  package let toolVersion: String
  /// The digest of the plan it was made with.
  package let planDigest: String
  /// The name of what was tested, where the run named one.
  package let label: String
  /// Who accepted it.
  package let acceptedBy: String
  /// Why.
  package let reason: String
  /// The versions of the checks that judged, by id.
  package let checks: [String: Int]
  /// The findings, sorted by fingerprint.
  package let findings: [Finding]
  /// What each check made of the journey.
  package let outcomes: [CheckOutcome]
  /// The steps that each persona reached, in plan order.
  package let reached: [ReachedSteps]
  /// What each step cost each persona.
  package let effort: [StepEffort]
  /// The hosts the journey was allowed to contact, without ports, sorted.
  package let hosts: [String]
  /// The mistakes that were played until the service answered, sorted.
  package let mistakes: [PlayedMistake]
  /// The findings that were accepted one by one since, oldest first; nil where none was.
  package var acceptedFindings: [AcceptedFinding]?
  /// The pages that the steps led to, in plan order; nil in a baseline of a version that didn't keep them.
  package var pages: [StepPage]?

  /// Makes a baseline.
  package init(
    schemaVersion: Int, journey: String, toolVersion: String, planDigest: String, label: String,
    acceptedBy: String, reason: String, checks: [String: Int] = [:], findings: [Finding] = [],
    outcomes: [CheckOutcome] = [], reached: [ReachedSteps] = [], effort: [StepEffort] = [], hosts: [String] = [],
    mistakes: [PlayedMistake] = []
  ) {
    self.schemaVersion = schemaVersion
    self.journey = journey
    self.toolVersion = toolVersion
    self.planDigest = planDigest
    self.label = label
    self.acceptedBy = acceptedBy
    self.reason = reason
    self.checks = checks
    self.findings = findings
    self.outcomes = outcomes
    self.reached = reached
    self.effort = effort
    self.hosts = hosts
    self.mistakes = mistakes
  }

  /// The version of the baseline format that this tool writes and reads.
  package static let currentSchemaVersion = 1
}

/// A change of one finding that somebody accepted after the baseline itself.
package struct AcceptedFinding: Sendable, Equatable, Codable {
  /// What became of the finding in the baseline.
  package enum Change: String, Sendable, Codable, CaseIterable {
    /// It counts as known from now on, or at its new severity.
    case known
    /// It is gone, and counts as new should it come back.
    case removed
  }

  /// The finding.
  package let fingerprint: Fingerprint
  /// Its check.
  package let check: String
  /// What became of it.
  package let change: Change
  /// Who accepted it.
  package let acceptedBy: String
  /// Why.
  package let reason: String

  /// Makes a record.
  package init(fingerprint: Fingerprint, check: String, change: Change, acceptedBy: String, reason: String) {
    self.fingerprint = fingerprint
    self.check = check
    self.change = change
    self.acceptedBy = acceptedBy
    self.reason = reason
  }
}

/// A family of mistakes that was played on a step.
package struct PlayedMistake: Sendable, Hashable, Codable {
  /// The step.
  package let step: String
  /// The family.
  package let family: String

  /// Makes a record.
  package init(step: String, family: String) {
    self.step = step
    self.family = family
  }
}

/// How far one persona came.
package struct ReachedSteps: Sendable, Equatable, Codable {
  /// The persona.
  package let persona: String
  /// The persona's share of citizens, or nil when unknown.
  package let share: Double?
  /// How the persona's walks ended, one a repeat.
  package let outcomes: [WalkOutcome.Kind]
  /// The steps reached, in plan order.
  package let steps: [String]

  /// Makes a record.
  package init(
    persona: String, share: Double? = nil, outcomes: [WalkOutcome.Kind] = [], steps: [String] = []
  ) {
    self.persona = persona
    self.share = share
    self.outcomes = outcomes
    self.steps = steps
  }
}
