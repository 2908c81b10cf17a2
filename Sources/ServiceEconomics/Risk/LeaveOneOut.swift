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
  /// Every root that the run's citizens meet, in the order of the changes, with those who meet it.
  private let roots: [CountedFinding]
  /// The entries that leave each root.
  private let leaving: [[Int]]
  private let persons: [PersonProduct]
  private let riskNow: Double
  private let riskBefore: Double
  private let factor: (CountedFinding, String) -> Double

  /// What a mend did away with or left: the changes of all places whose roots before and now are the same.
  private struct Entry {
    let finding: Finding
    let now: CountedFinding?
    let undone: CountedFinding?
    /// The indices of the two among the roots that the run's citizens meet.
    var roots: (now: Int?, undone: Int?) = (nil, nil)
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
    let roots = CountedFinding.united(
      model.changes.compactMap {
        RelativeChangeModel.counted($0, baseline: model.baseline, current: model.current)
      })
    let indices = Dictionary(
      roots.indices.map { (roots[$0].root, $0) }, uniquingKeysWith: min)
    var (entries, leaving) = (Self.entries(of: model), roots.map { _ in [Int]() })
    for index in entries.indices {
      let now = entries[index].now.flatMap { indices[$0.root] }
      entries[index].roots = (now, entries[index].undone.flatMap { indices[$0.root] })
      if let now { leaving[now].append(index) }
    }
    (self.entries, self.leaving) = (entries, leaving)
    persons = model.shares.sorted { $0.persona < $1.persona }.map { share in
      PersonProduct(
        id: share.persona, share: share.share, failure: model.failuresAfter[share.persona] ?? 0,
        criticalWeight: weights[.critical], factors: roots.map { factor($0, share.persona) },
        criticals: roots.filter { $0.tellsOfFailure(of: share.persona) }.count)
    }
    self.roots = roots
    self.factor = factor
    riskNow = persons.reduce(0) { $0 + $1.share * $1.risk() }
    riskBefore = model.before.population(weights, mistakeExposure: mistakeExposure)
  }

  private static func entries(of model: RelativeChangeModel) -> [Entry] {
    struct Key: Hashable {
      let now: FindingRoot?
      let undone: FindingRoot?
    }
    var order: [Key] = []
    var places: [Key: [(finding: Finding, now: CountedFinding?, undone: CountedFinding?)]] = [:]
    for change in model.changes {
      guard let finding = change.before ?? change.after else { continue }
      let now = RelativeChangeModel.counted(change, baseline: model.baseline, current: model.current)
      let undone = change.before.map { CountedFinding($0, on: model.baseline) }
      let key = Key(now: now?.root, undone: undone?.root)
      if places[key] == nil { order.append(key) }
      places[key, default: []].append((finding, now, undone))
    }
    return order.compactMap { key in
      guard let all = places[key], let first = all.first else { return nil }
      return Entry(
        finding: first.finding, now: CountedFinding.united(all.compactMap(\.now)).first,
        undone: CountedFinding.united(all.compactMap(\.undone)).first)
    }
  }

  /// The changes that moved the risk, the largest first.
  var changes: [RiskShare] {
    let findings = entries.indices.compactMap { index -> RiskShare? in
      let difference = riskUndoing(index) - riskNow
      return abs(difference) < Self.floor ? nil : share(of: entries[index].finding, difference)
    }
    return Self.ordered(findings + failedWalks)
  }

  /// What mending each finding that is left would take off the risk, in all places of its root, the largest first.
  var remaining: [RiskShare] {
    Self.ordered(
      roots.indices.map { index in
        let without = persons.reduce(0.0) { sum, person in
          let lost = roots[index].tellsOfFailure(of: person.id) ? 1 : 0
          return sum + person.share * person.risk(replacing: index, with: 1, criticals: person.criticals - lost)
        }
        return share(of: roots[index].finding, riskNow - without)
      })
  }

  /// The risk if the changes of one entry hadn't happened.
  ///
  /// A root that a citizen still meets elsewhere stays, and one that a citizen meets already isn't met twice.
  private func riskUndoing(_ index: Int) -> Double {
    let entry = entries[index]
    let others = entry.roots.now.map { leaving[$0].filter { $0 != index } } ?? []
    return persons.reduce(0) { sum, person in
      let isKept = others.contains { entries[$0].now?.personas.contains(person.id) ?? false }
      let lost = isKept ? nil : entry.roots.now
      let isMet = entry.roots.undone.map { $0 != lost && roots[$0].personas.contains(person.id) } ?? false
      let gained = isMet ? nil : entry.undone
      let criticals =
        person.criticals - (lost.map { roots[$0].tellsOfFailure(of: person.id) } == true ? 1 : 0)
        + (gained?.tellsOfFailure(of: person.id) == true ? 1 : 0)
      let other = gained.map { factor($0, person.id) } ?? 1
      return sum + person.share * person.risk(replacing: lost, with: other, criticals: criticals)
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
