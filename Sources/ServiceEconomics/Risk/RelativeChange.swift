package import JourneyModel

/// How much of the modelled recontact risk a run removed, relative to its baseline.
///
/// It is the one thing that runs can tell. A share of 0.4 says that the modelled risk fell by 40 %; how many calls that
/// is depends on inputs that no run can measure.
package struct RelativeChange: Sendable, Equatable, Codable {
  /// The journey.
  package let journey: String
  /// The risk in the baseline, over the personas and checks that both sides have.
  package let before: RecontactRisk
  /// The risk now, with the findings that the run couldn't look for again.
  package let after: RecontactRisk
  /// 1 - after / before with the most likely weights: 1 when all risk is gone, 0 when nothing changed, negative when it
  /// grew, never below -1.
  package let mostLikely: Double
  /// The lowest share over low, most likely and high weights and exposures, and half and double weights.
  package let low: Double
  /// The highest of these.
  package let high: Double
  /// The share with half of every weight.
  package let halfWeights: Double
  /// The share with twice every weight, each at most 1.
  package let doubleWeights: Double
  /// What each change did to the risk, the largest first.
  package let changes: [RiskShare]
  /// What mending each remaining finding would take off the risk, the largest first.
  package let remaining: [RiskShare]
  /// The personas that are left out of the figures, by id.
  package let personasLeftOut: [String]
  /// The checks that are left out of the figures, by id.
  package let checksLeftOut: [String]
  /// What a reader must know, never left out of a printed share.
  package let notes: [LocalizedText]

  /// The drop in risk, in absolute terms of the model.
  package var riskRemoved: Double { before.population - after.population }

  /// The sum of all changes' risk differences as a share of the drop, or nil when nothing dropped.
  ///
  /// The parts of a noisy-OR overlap, so the sum is seldom 1 and always stated.
  package var sumOfShares: Double? {
    abs(riskRemoved) < LeaveOneOut.floor ? nil : changes.reduce(0) { $0 + $1.riskDifference } / riskRemoved
  }

  /// The relative drop of a risk: 1 - after / before, at least -1.
  ///
  /// A risk that more than doubles, or comes from nothing, can't be scaled to calls; it counts as doubled.
  static func drop(from before: Double, to after: Double) -> Double {
    guard before > 0 else { return after > 0 ? -1 : 0 }
    return max(-1, 1 - after / before)
  }
}

/// What one change, or one remaining finding, does to the population's risk (leave-one-out).
package struct RiskShare: Sendable, Equatable, Codable {
  /// Where the risk comes from.
  package let origin: RiskContribution.Origin
  /// The finding, or nil for a persona's failed walk.
  package let fingerprint: Fingerprint?
  /// The check's id, or an empty string.
  package let check: String
  /// The step, or an empty string.
  package let step: String
  /// The place in words, or the persona's id for a failed walk.
  package let label: String
  /// The severity: as it was for what is gone, else as it is.
  package let severity: Severity
  /// The risk now if this change hadn't happened, less the risk now.
  ///
  /// For a remaining finding, the risk now less the risk without it. Negative where the change made things worse.
  package let riskDifference: Double
  /// The difference as a share of the baseline's risk, its part of the relative change; 0 when that risk is 0.
  package let shareOfBaseline: Double
}
