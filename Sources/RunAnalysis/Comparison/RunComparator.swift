package import JourneyModel

/// Compares runs with baselines.
package enum RunComparator {
  /// What changed on a baseline's journey.
  ///
  /// Findings are compared by fingerprint. A finding counts as fixed only where everyone who met it came back to the
  /// step and the check judged there; as new only where the baseline had looked.
  /// - Parameters:
  ///   - run: the run.
  ///   - baseline: the accepted run of one journey.
  /// - Returns: the comparison, in a fixed order.
  /// - Throws: `AnalysisError.journeyNotInRun` when the run didn't play the journey.
  package static func compare(_ run: RunResult, with baseline: Baseline) throws(AnalysisError) -> RunComparison {
    guard let journey = run.journeys.first(where: { $0.plan.id == baseline.journey }),
      let current = BaselineBuilder.proposal(of: baseline.journey, in: run)
    else {
      throw AnalysisError.journeyNotInRun(
        journey: baseline.journey, run: run.metadata.run, played: run.journeys.map(\.plan.id))
    }
    let classifier = FindingClassifier(before: baseline, after: current)
    let findings = FindingMatcher.pairs(before: baseline.findings, after: current.findings)
      .compactMap(classifier.change)
      .sorted(by: order(steps: journey.plan.steps.map(\.id)))
    let outcomes = OutcomeChange.all(before: baseline, after: current)
    let effort = EffortChange.all(before: baseline, after: current)
    let growth = EffortGrowth.all(before: baseline, after: current)
    var comparison = RunComparison(
      journey: baseline.journey, before: ComparedSide(baseline), after: ComparedSide(current),
      incompatibilities: Incompatibility.all(before: baseline, after: current, ending: run.ending),
      findings: findings, outcomes: outcomes, effort: effort,
      journeyEffort: JourneyEffortChange.all(before: baseline, after: current), timings: TimingChange.all(effort),
      regressions: findings.compactMap { regression($0, journey.plan) }
        + outcomes.compactMap { regression($0, journey.plan) }
        + growth.map { regression($0, journey.plan) })
    comparison.growth = growth
    comparison.pages = PageComparator(before: baseline.pages ?? [], after: current.pages ?? []).changes
    return comparison
  }

  /// By change, then most severe first, then in the journey's order.
  private static func order(steps: [String]) -> (FindingChange, FindingChange) -> Bool {
    let stepPlaces = Dictionary(steps.enumerated().map { ($1, $0) }, uniquingKeysWith: min)
    let kindPlaces = Dictionary(
      FindingChange.Kind.allCases.enumerated().map { ($1, $0) }, uniquingKeysWith: min)
    func key(_ change: FindingChange) -> [Int] {
      let finding = change.finding
      return [
        kindPlaces[change.kind] ?? 0, -(finding?.severity.rawValue ?? 0),
        stepPlaces[finding?.step ?? ""] ?? steps.count,
      ]
    }
    func text(_ change: FindingChange) -> [String] {
      guard let finding = change.finding else { return [] }
      return [finding.step, finding.check, finding.place.key, finding.family ?? "", finding.fingerprint.rawValue]
    }
    return { left, right in
      let (leftKey, rightKey) = (key(left), key(right))
      if leftKey != rightKey { return leftKey.lexicographicallyPrecedes(rightKey) }
      return text(left).lexicographicallyPrecedes(text(right))
    }
  }

  private static func regression(_ change: FindingChange, _ plan: JourneyPlan) -> Regression? {
    guard change.kind == .new || change.kind == .worsened, let finding = change.after, finding.waiver == nil
    else { return nil }
    let isNew = change.kind == .new
    let level = finding.severity.rawValue
    let title = plan.steps.first { $0.id == finding.step }?.title ?? finding.step
    let place =
      title.isEmpty
      ? LocalizedText(verbatim: "") : LocalizedText(da: " på trinnet “\(title)”", en: " on step “\(title)”")
    return Regression(
      kind: isNew ? .newFinding : .worsenedFinding, severity: finding.severity, subject: finding.check,
      step: finding.step,
      message: LocalizedText(
        da: "\(isNew ? "Nyt" : "Forværret") fund af alvor \(level)\(place.da): \(finding.message.da)",
        en: "\(isNew ? "New" : "Worsened") finding of severity \(level)\(place.en): \(finding.message.en)"
      ))
  }

  private static func regression(_ change: OutcomeChange, _ plan: JourneyPlan) -> Regression? {
    guard change.kind == .lost else { return nil }
    let title = plan.personas.first { $0.id == change.persona }?.title ?? change.persona
    return Regression(
      kind: .lostOutcome, subject: change.persona, step: "",
      message: LocalizedText(
        da: "“\(title)” nåede før sit rigtige mål og gør det ikke længere.",
        en: "“\(title)” used to reach its right end and no longer does."))
  }

  private static func regression(_ growth: EffortGrowth, _ plan: JourneyPlan) -> Regression {
    Regression(
      kind: .grownEffort, severity: EffortGrowth.severity, subject: EffortGrowth.rule, step: growth.step,
      message: growth.message(in: plan))
  }
}
