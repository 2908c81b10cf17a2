import JourneyModel
import RunAnalysis

/// What each change did to the risk, by undoing it alone.
///
/// Leave-one-out on the noisy-OR: simple to explain, and each part answers "what if only this hadn't been mended". Parts
/// overlap, so they don't add up to the whole; the sum is stated beside them. The work grows with the number of findings,
/// not with its square.
struct LeaveOneOut {
  private let model: RelativeChangeModel
  private let entries: [Entry]
  private let persons: [PersonProduct]
  private let riskNow: Double
  private let riskBefore: Double
  private let factor: (CountedFinding, String) -> Double

  /// A change with what counts for it now and what would count if it hadn't happened.
  private struct Entry {
    let change: FindingChange
    let now: CountedFinding?
    let undone: CountedFinding?
  }

  /// Differences below this are rounding.
  static let floor = 1e-12

  init(model: RelativeChangeModel, weights: SeverityWeights, mistakeExposure: Double) {
    self.model = model
    let factor = { (counted: CountedFinding, persona: String) -> Double in
      guard counted.personas.contains(persona) else { return 1 }
      let exposure = counted.finding.isShownByMistake ? mistakeExposure : 1
      return 1 - exposure * weights[counted.finding.severity]
    }
    let entries = model.changes.map { change in
      Entry(
        change: change,
        now: RelativeChangeModel.counted(change, baseline: model.baseline, current: model.current),
        undone: change.before.map { CountedFinding($0, on: model.baseline) })
    }
    let persons = model.shares.sorted { $0.persona < $1.persona }.map { share in
      PersonProduct(
        id: share.persona, share: share.share, failure: model.failuresAfter[share.persona] ?? 0,
        criticalWeight: weights[.critical], factors: entries.map { $0.now.map { factor($0, share.persona) } ?? 1 },
        criticals: entries.filter { $0.now?.tellsOfFailure(of: share.persona) ?? false }.count)
    }
    self.entries = entries
    self.persons = persons
    self.factor = factor
    riskNow = persons.reduce(0) { $0 + $1.share * $1.risk() }
    riskBefore = model.before.population(weights, mistakeExposure: mistakeExposure)
  }

  /// The changes that moved the risk, the largest first.
  var changes: [RiskShare] {
    let findings = entries.indices.compactMap { index -> RiskShare? in
      let entry = entries[index]
      guard let finding = entry.change.before ?? entry.change.after else { return nil }
      let difference = risk(replacing: index, with: entry.undone) - riskNow
      return abs(difference) < Self.floor ? nil : share(of: finding, difference)
    }
    return Self.ordered(findings + failedWalks)
  }

  /// What mending each finding that is left would take off the risk, the largest first.
  var remaining: [RiskShare] {
    Self.ordered(
      entries.indices.compactMap { index in
        entries[index].now.map { share(of: $0.finding, riskNow - risk(replacing: index, with: nil)) }
      })
  }

  private func risk(replacing index: Int, with other: CountedFinding?) -> Double {
    persons.reduce(0) { sum, person in
      let lost = entries[index].now?.tellsOfFailure(of: person.id) ?? false
      let gained = other?.tellsOfFailure(of: person.id) ?? false
      let risk = person.risk(
        replacing: index, with: other.map { factor($0, person.id) } ?? 1,
        criticals: person.criticals - (lost ? 1 : 0) + (gained ? 1 : 0))
      return sum + person.share * risk
    }
  }

  /// The walks that failed on one side only, where no finding of severity 4 carries the difference.
  private var failedWalks: [RiskShare] {
    persons.compactMap { person in
      let failure = model.failuresBefore[person.id] ?? 0
      let isUntold = [model.before, model.after].contains { profile in
        profile.persons.contains { $0.id == person.id && $0.causes.contains { $0.origin == .failedWalk } }
      }
      let difference = person.share * (person.risk(failure: failure) - person.risk())
      guard isUntold, abs(difference) >= Self.floor else { return nil }
      return RiskShare(
        origin: .failedWalk, fingerprint: nil, check: "", step: "", label: person.id, severity: .critical,
        riskDifference: difference, shareOfBaseline: ofBaseline(difference))
    }
  }

  private func ofBaseline(_ difference: Double) -> Double { riskBefore > 0 ? difference / riskBefore : 0 }

  private func share(of finding: Finding, _ difference: Double) -> RiskShare {
    RiskShare(
      origin: finding.isShownByMistake ? .mistake : .finding, fingerprint: finding.fingerprint, check: finding.check,
      step: finding.step, label: finding.place.label, severity: finding.severity, riskDifference: difference,
      shareOfBaseline: ofBaseline(difference))
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
