package import JourneyModel
package import RunAnalysis

/// Works out how the modelled risk changed between a baseline and a run, for any weights.
package struct RelativeChangeModel: Sendable {
  let journey: String
  let before: RiskProfile
  let after: RiskProfile
  let shares: [PersonaShare]
  let sharesAreEqual: Bool
  let failuresBefore: [String: Double]
  let failuresAfter: [String: Double]
  /// The changes that count, sorted as the comparison sorts them.
  let changes: [FindingChange]
  let countedBefore: [CountedFinding]
  let countedAfter: [CountedFinding]
  let baseline: Baseline
  let current: Baseline
  let personasLeftOut: [String]
  let checksLeftOut: [String]

  /// A model of one compared journey.
  ///
  /// Personas count when both sides settled their end; checks when both sides have the same version. A finding that the
  /// run couldn't look for again still counts, so that a run that stops early saves nothing.
  /// - Parameters:
  ///   - comparison: what changed.
  ///   - baseline: the accepted side.
  ///   - current: the run's proposal for a baseline (`BaselineBuilder.proposal`).
  package init(_ comparison: RunComparison, baseline: Baseline, current: Baseline) {
    journey = comparison.journey
    self.baseline = baseline
    self.current = current
    let settled = current.reached.filter { record in
      record.end != .unknown && (baseline.reached(by: record.persona)?.end ?? .unknown) != .unknown
    }
    (shares, sharesAreEqual) = PersonaShare.normalised(settled)
    let counted = Set(settled.map(\.persona))
    personasLeftOut = Set(current.personas + baseline.personas).subtracting(counted).sorted()
    changes = comparison.findings.filter { !($0.doubt?.excludesFromFigures ?? false) }
    checksLeftOut = Set(
      comparison.findings.filter { $0.doubt?.excludesFromFigures ?? false }.compactMap { $0.finding?.check }
    ).sorted()
    countedBefore = CountedFinding.sorted(
      changes.compactMap { $0.before.map { CountedFinding($0, on: baseline) } })
    countedAfter = CountedFinding.sorted(
      changes.compactMap { Self.counted($0, baseline: baseline, current: current) })
    failuresBefore = baseline.failures
    failuresAfter = current.failures
    before = RiskProfile(findings: countedBefore, failures: failuresBefore, shares: shares)
    after = RiskProfile(findings: countedAfter, failures: failuresAfter, shares: shares)
  }

  /// What a change leaves in the run.
  static func counted(_ change: FindingChange, baseline: Baseline, current: Baseline) -> CountedFinding? {
    if let finding = change.after { return CountedFinding(finding, on: current) }
    guard change.kind == .unknown, let finding = change.before else { return nil }
    return CountedFinding(finding, on: baseline)
  }

  /// The relative drop for some weights.
  func drop(_ weights: SeverityWeights, mistakeExposure: Double) -> Double {
    RelativeChange.drop(
      from: before.population(weights, mistakeExposure: mistakeExposure),
      to: after.population(weights, mistakeExposure: mistakeExposure))
  }

  /// The relative drop for weights and an exposure drawn from the inputs.
  func drawnDrop(_ inputs: EstimateInputs, _ generator: inout SplitMix64) -> Double {
    let weights = SeverityWeights.drawn(from: inputs, &generator)
    return drop(weights, mistakeExposure: inputs[.mistakeExposure].sample(&generator))
  }

  /// The relative change with its range, its parts and its notes.
  package func relativeChange(_ inputs: EstimateInputs) -> RelativeChange {
    let weights = inputs.weights(\.mode)
    let exposure = inputs[.mistakeExposure]
    let half = drop(weights.scaled(by: 0.5), mistakeExposure: exposure.mode)
    let double = drop(weights.scaled(by: 2), mistakeExposure: exposure.mode)
    let points: [(Assumption) -> Double] = [\.low, \.mode, \.high]
    let spread = points.flatMap { point in
      points.map { drop(inputs.weights(point), mistakeExposure: $0(exposure)) }
    }
    let risks = [before, after].map { profile in
      RecontactRisk(
        journey: journey, profile: profile, weights: weights, mistakeExposure: exposure.mode,
        sharesAreEqual: sharesAreEqual)
    }
    let parts = LeaveOneOut(model: self, weights: weights, mistakeExposure: exposure.mode)
    return RelativeChange(
      journey: journey, before: risks[0], after: risks[1], mostLikely: drop(weights, mistakeExposure: exposure.mode),
      low: min(half, double, spread.min() ?? half), high: max(half, double, spread.max() ?? half), halfWeights: half,
      doubleWeights: double, changes: parts.changes, remaining: parts.remaining, personasLeftOut: personasLeftOut,
      checksLeftOut: checksLeftOut,
      notes: RiskNotes.of(self, before: risks[0], after: risks[1], half: half, double: double))
  }
}
