package import JourneyModel

/// Accepts chosen findings of a run into a baseline, and leaves the rest of it as it is.
package struct FindingAcceptance: Sendable {
  private let chosen: [String]
  private let acceptedBy: String
  private let reason: String

  /// An acceptance.
  ///
  /// - Parameters:
  ///   - chosen: the beginnings of the fingerprints or check ids of the findings.
  ///   - acceptedBy: who accepts them.
  ///   - reason: why.
  package init(_ chosen: [String], acceptedBy: String, reason: String) {
    self.chosen = chosen
    self.acceptedBy = acceptedBy
    self.reason = reason
  }

  /// The baselines that change, each with who accepted what and why.
  ///
  /// A new or worsened finding is known from now on, as it is in the run. A fixed one is taken out, and is new should it
  /// come back. What a run couldn't look for stays.
  /// - Parameters:
  ///   - baselines: the baselines.
  ///   - comparisons: the run held against them, in the same order.
  /// - Returns: the changed baselines, in that order.
  /// - Throws: `AnalysisError.noSuchFinding` for the first choice that no change begins with.
  package func apply(
    to baselines: [Baseline], _ comparisons: [RunComparison]
  ) throws(AnalysisError) -> [Baseline] {
    let changes = comparisons.flatMap(\.findings).compactMap(Self.accepted)
    for choice in chosen where !changes.contains(where: { $0.finding.begins(with: choice) }) {
      throw .noSuchFinding(choice, offered: changes.map { "\($0.finding.fingerprint.rawValue) \($0.finding.check)" })
    }
    return zip(baselines, comparisons).compactMap { baseline, comparison in
      let own = comparison.findings.compactMap(Self.accepted).filter { change in
        chosen.contains { change.finding.begins(with: $0) }
      }
      return own.isEmpty ? nil : apply(own, to: baseline)
    }
  }

  private struct Change {
    let finding: Finding
    let replaced: Fingerprint?
    let change: AcceptedFinding.Change
  }

  /// What can be accepted: a check that differs can't be compared even when its finding is accepted.
  private static func accepted(_ change: FindingChange) -> Change? {
    switch (change.kind, change.before, change.after) {
    case (.new, _, let after?), (.worsened, _, let after?):
      Change(finding: after, replaced: change.before?.fingerprint, change: .known)
    case (.unknown, _, let after?) where change.doubt != .checkDiffers:
      Change(finding: after, replaced: change.before?.fingerprint, change: .known)
    case (.fixed, let before?, _): Change(finding: before, replaced: before.fingerprint, change: .removed)
    default: nil
    }
  }

  private func apply(_ changes: [Change], to baseline: Baseline) -> Baseline {
    let replaced = Set(changes.compactMap(\.replaced))
    let findings =
      baseline.findings.filter { !replaced.contains($0.fingerprint) }
      + changes.filter { $0.change == .known }.map(\.finding)
    let records = changes.map {
      AcceptedFinding(
        fingerprint: $0.finding.fingerprint, check: $0.finding.check, change: $0.change, acceptedBy: acceptedBy,
        reason: reason)
    }
    return baseline.replacing(
      findings: findings.sorted {
        ($0.fingerprint.rawValue, $0.place.key) < ($1.fingerprint.rawValue, $1.place.key)
      },
      acceptedFindings: (baseline.acceptedFindings ?? []) + records.sorted { $0.fingerprint < $1.fingerprint })
  }
}

extension Finding {
  /// Whether its fingerprint or its check begins with a text that a user wrote.
  package func begins(with text: String) -> Bool {
    !text.isEmpty && (fingerprint.rawValue.hasPrefix(text) || check.hasPrefix(text))
  }
}
