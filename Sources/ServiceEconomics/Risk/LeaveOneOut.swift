import JourneyModel
import RunAnalysis

/// What each change did to the risk, by undoing it alone.
///
/// Leave-one-out on the noisy-OR: simple to explain, and each part answers "what if only this hadn't been mended". Parts
/// overlap, so they don't add up to the whole; the sum is stated beside them.
struct LeaveOneOut {
  let model: RelativeChangeModel
  let weights: SeverityWeights
  let mistakeExposure: Double

  private func risk(_ findings: [CountedFinding], failures: [String: Double]) -> Double {
    RiskProfile(findings: findings, failures: failures, shares: model.shares)
      .population(weights, mistakeExposure: mistakeExposure)
  }

  private var riskBefore: Double { model.before.population(weights, mistakeExposure: mistakeExposure) }
  private var riskAfter: Double { model.after.population(weights, mistakeExposure: mistakeExposure) }

  /// The changes that moved the risk, the largest first.
  var changes: [RiskShare] {
    let baseline = riskBefore
    let now = riskAfter
    let findings = model.changes.compactMap { change -> RiskShare? in
      let counted = RelativeChangeModel.counted(change, baseline: model.baseline, current: model.current)
      let undone = change.before.map { CountedFinding($0, on: model.baseline) }
      guard counted != undone, let finding = change.before ?? change.after else { return nil }
      var others = model.countedAfter
      if let counted, let place = others.firstIndex(of: counted) { others.remove(at: place) }
      if let undone { others.append(undone) }
      let difference = risk(CountedFinding.sorted(others), failures: model.failuresAfter) - now
      return difference == 0 ? nil : share(of: finding, difference, baseline)
    }
    return Self.ordered(findings + failedWalks(now: now, baseline: baseline))
  }

  /// What mending each finding that is left would take off the risk, the largest first.
  var remaining: [RiskShare] {
    let baseline = riskBefore
    let now = riskAfter
    return Self.ordered(
      model.countedAfter.indices.map { place in
        var others = model.countedAfter
        let removed = others.remove(at: place)
        return share(of: removed.finding, now - risk(others, failures: model.failuresAfter), baseline)
      })
  }

  private func failedWalks(now: Double, baseline: Double) -> [RiskShare] {
    model.shares.map(\.persona).sorted().compactMap { persona in
      guard model.failuresBefore[persona] != model.failuresAfter[persona] else { return nil }
      var failures = model.failuresAfter
      failures[persona] = model.failuresBefore[persona]
      let difference = risk(model.countedAfter, failures: failures) - now
      // Where a finding of severity 4 tells of the failure on the side that had it, the finding carries the difference.
      let isTold =
        model.before.persons.first { $0.id == persona }?.causes.contains { $0.origin == .failedWalk } == false
        && model.after.persons.first { $0.id == persona }?.causes.contains { $0.origin == .failedWalk } == false
      guard difference != 0, !isTold else { return nil }
      return RiskShare(
        origin: .failedWalk, fingerprint: nil, check: "", step: "", label: persona, severity: .critical,
        riskDifference: difference, shareOfBaseline: baseline > 0 ? difference / baseline : 0)
    }
  }

  private func share(of finding: Finding, _ difference: Double, _ baseline: Double) -> RiskShare {
    RiskShare(
      origin: finding.family == nil ? .finding : .mistake, fingerprint: finding.fingerprint, check: finding.check,
      step: finding.step, label: finding.place.label, severity: finding.severity, riskDifference: difference,
      shareOfBaseline: baseline > 0 ? difference / baseline : 0)
  }

  private static func ordered(_ shares: [RiskShare]) -> [RiskShare] {
    func key(_ share: RiskShare) -> [String] {
      [share.step, share.check, share.label, share.fingerprint?.rawValue ?? ""]
    }
    return shares.sorted { left, right in
      let (leftSize, rightSize) = (abs(left.riskDifference), abs(right.riskDifference))
      return leftSize == rightSize ? key(left).lexicographicallyPrecedes(key(right)) : leftSize > rightSize
    }
  }
}
