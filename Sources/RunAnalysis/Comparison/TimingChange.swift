import JourneyModel

/// Whether the service takes longer for a step than it did.
package struct TimingChange: Sendable, Equatable, Codable {
  /// The verdicts.
  package enum Verdict: String, Sendable, Codable, CaseIterable {
    /// Fewer than four samples on a side: nothing can be said.
    case notEnoughRuns
    /// No difference that is both beyond chance and large enough to matter.
    case noDifference
    case slower, faster
  }

  /// The step.
  package let step: String
  /// The persona.
  package let persona: String
  /// How many samples there were before.
  package let samplesBefore: Int
  /// How many there are now.
  package let samplesAfter: Int
  /// The median before in milliseconds, or nil without samples.
  package let medianBefore: Double?
  /// The median now in milliseconds, or nil without samples.
  package let medianAfter: Double?
  /// Mann-Whitney's two-sided probability after Holm's correction over the journey's steps, or nil without enough runs.
  package let probability: Double?
  /// Cliff's delta, -1 to 1, positive when the service is slower now, or nil without enough runs.
  package let delta: Double?
  /// What to make of it.
  package let verdict: Verdict

  /// Four against four is the least with which the exact two-sided test can fall below 5 % (2 / 70).
  package static let leastSamples = 4
  /// Differences of the medians below this many milliseconds don't matter to a citizen.
  package static let floorMilliseconds = 100.0
  /// Nor do differences below this share of the median before.
  package static let floorShare = 0.2

  /// The changes of every step and persona that both sides have.
  static func all(_ effort: [EffortChange]) -> [TimingChange] {
    let tests = effort.map { change -> MannWhitney? in
      let old = change.before.serviceMilliseconds
      let new = change.after.serviceMilliseconds
      return min(old.count, new.count) >= leastSamples ? MannWhitney(old, new) : nil
    }
    let corrected = holm(tests.map { $0?.probability })
    return zip(effort, corrected).map { TimingChange(change: $0, probability: $1) }
  }

  private init(change: EffortChange, probability: Double?) {
    let old = change.before.serviceMilliseconds
    let new = change.after.serviceMilliseconds
    step = change.step
    persona = change.persona
    samplesBefore = old.count
    samplesAfter = new.count
    medianBefore = Quantile.median(of: old)
    medianAfter = Quantile.median(of: new)
    self.probability = probability
    delta = probability == nil ? nil : CliffsDelta.of(old, new)
    guard let probability, let medianBefore, let medianAfter else {
      verdict = .notEnoughRuns
      return
    }
    let difference = medianAfter - medianBefore
    let floor = max(Self.floorMilliseconds, Self.floorShare * medianBefore)
    verdict = probability >= 0.05 || abs(difference) < floor ? .noDifference : (difference > 0 ? .slower : .faster)
  }

  /// Probabilities corrected for their number (Holm, Scandinavian Journal of Statistics 6(2), 1979), in their own order.
  static func holm(_ probabilities: [Double?]) -> [Double?] {
    let present = probabilities.indices.compactMap { index in probabilities[index].map { (index, $0) } }
    var corrected = [Double?](repeating: nil, count: probabilities.count)
    var largest = 0.0
    for (rank, (index, probability)) in present.sorted(by: { $0.1 < $1.1 }).enumerated() {
      largest = max(largest, min(1, probability * Double(present.count - rank)))
      corrected[index] = largest
    }
    return corrected
  }
}
