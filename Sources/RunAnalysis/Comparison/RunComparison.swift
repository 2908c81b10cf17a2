package import JourneyModel

/// What changed on one journey between its baseline and a run.
///
/// Everything in it is in a fixed order, so that the same two inputs give the same bytes.
package struct RunComparison: Sendable, Equatable, Codable {
  /// The journey.
  package let journey: String
  /// The accepted side.
  package let before: ComparedSide
  /// The side that was run now.
  package let after: ComparedSide
  /// What keeps the two sides from being compared whole; the rest is compared all the same.
  package let incompatibilities: [Incompatibility]
  /// The findings: by change, then most severe first, then in the journey's order.
  package let findings: [FindingChange]
  /// The ends that each persona came to, in plan order, left-out ones last.
  package let outcomes: [OutcomeChange]
  /// The effort of each step that a persona reached on both sides, in the run's order.
  package let effort: [EffortChange]
  /// The effort of the whole journey, for each persona that came to its right end on both sides.
  package let journeyEffort: [JourneyEffortChange]
  /// The service's own time on each step, in the order of `effort`.
  package let timings: [TimingChange]
  /// What the journey asks more of citizens for than before.
  package var growth: [EffortGrowth] = []
  /// What is worse than in the baseline, of any severity; `regressions(failOn:)` are those that count.
  package let regressions: [Regression]
  /// The steps whose pages differ; none where a side didn't take its pages down.
  package var pages: [PageChange] = []

  /// Makes a comparison.
  package init(
    journey: String, before: ComparedSide, after: ComparedSide, incompatibilities: [Incompatibility] = [],
    findings: [FindingChange] = [], outcomes: [OutcomeChange] = [], effort: [EffortChange] = [],
    journeyEffort: [JourneyEffortChange] = [], timings: [TimingChange] = [], regressions: [Regression] = []
  ) {
    self.journey = journey
    self.before = before
    self.after = after
    self.incompatibilities = incompatibilities
    self.findings = findings
    self.outcomes = outcomes
    self.effort = effort
    self.journeyEffort = journeyEffort
    self.timings = timings
    self.regressions = regressions
  }

  /// Why the run is a regression: new or worsened findings and grown effort of at least a severity that nobody answers
  /// for, and personas that used to reach their right end and no longer do.
  package func regressions(failOn: Severity) -> [Regression] {
    regressions.filter { $0.severity.map { $0 >= failOn } ?? true }
  }

  /// Whether the run is worse than the baseline, by what counts from a severity on.
  package func isRegression(failOn: Severity) -> Bool { !regressions(failOn: failOn).isEmpty }

  /// Whether the baseline can't be compared with at all; exit status 5.
  package var isIncompatible: Bool { incompatibilities.contains(where: \.isBlocking) }

  /// Whether anything but the service's time differs.
  package var hasChanges: Bool {
    !incompatibilities.isEmpty || findings.contains { $0.kind != .known || $0.isRenamed }
      || outcomes.contains { $0.kind != .unchanged } || effort.contains(where: \.isChanged)
      || !pages.isEmpty
  }

  /// The findings of one kind of change, in order.
  package func changes(_ kind: FindingChange.Kind) -> [FindingChange] { findings.filter { $0.kind == kind } }
}

/// One side of a comparison.
package struct ComparedSide: Sendable, Equatable, Codable {
  /// What was tested, where it was named.
  package let label: String
  /// The version of the tool.
  package let toolVersion: String
  /// Who accepted it as baseline; empty for the run.
  package let acceptedBy: String
  /// Why; empty for the run.
  package let reason: String

  /// The side that a baseline stands for.
  package init(_ baseline: Baseline) {
    label = baseline.label
    toolVersion = baseline.toolVersion
    acceptedBy = baseline.acceptedBy
    reason = baseline.reason
  }
}

/// One reason why a run is a regression.
package struct Regression: Sendable, Equatable, Codable {
  /// The kinds of reasons.
  package enum Kind: String, Sendable, Codable, CaseIterable {
    case newFinding, worsenedFinding, lostOutcome, grownEffort
  }

  /// The kind.
  package let kind: Kind
  /// How bad it is, or nil for a lost outcome, which always counts.
  package let severity: Severity?
  /// The check's id, or the persona's for a lost outcome.
  package let subject: String
  /// The step, or an empty string.
  package let step: String
  /// The reason in a sentence.
  package let message: LocalizedText

  /// Makes a reason.
  package init(kind: Kind, severity: Severity? = nil, subject: String, step: String, message: LocalizedText) {
    self.kind = kind
    self.severity = severity
    self.subject = subject
    self.step = step
    self.message = message
  }
}
