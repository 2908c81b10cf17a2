package import JourneyModel
import RunAnalysis

/// A set of assumptions that has been read and found usable.
package struct EstimateInputs: Sendable, Equatable {
  /// The set as it stands in the file.
  package let set: AssumptionSet
  /// The inputs of the formula, in the formula's order.
  package let required: [Assumption]
  /// The further inputs, in their own order, the tool's standard where the file names none.
  package let optional: [Assumption]
  /// The keys for which the tool's standard holds.
  package let standardKeys: [String]
  /// The inputs about other channels, returned forms and monitoring that the file names.
  let flow: FlowInputs
  /// The correlations that the file declares.
  let correlations: InputCorrelations

  /// Reads a set.
  ///
  /// - Throws: `EconomicsError` with all missing keys, or with the first input that contradicts itself: not low <= mode <=
  ///   high, below 0, or a share above 1.
  package init(_ set: AssumptionSet) throws(EconomicsError) {
    let missing = EstimateInput.allCases.map(\.rawValue).filter { set[$0] == nil }
    guard missing.isEmpty else { throw .missingAssumptions(service: set.service, keys: missing) }
    self.set = set
    required = EstimateInput.allCases.compactMap { set[$0.rawValue] }
    flow = try FlowInputs(set)
    correlations = try InputCorrelations(set)
    optional = OptionalInput.allCases.map { set[$0.rawValue] ?? $0.standard }
    standardKeys = OptionalInput.allCases.map(\.rawValue).filter { set[$0] == nil }
    let shares = Set(
      EstimateInput.allCases.filter(\.isShare).map(\.rawValue)
        + OptionalInput.allCases.filter(\.isShare).map(\.rawValue)
        + FlowInput.allCases.filter(\.isShare).map(\.rawValue) + [Self.documentDiscountRate])
    for assumption in required + optional + set.assumptions {
      try Self.validate(assumption, isShare: shares.contains(assumption.key))
    }
    if let reduction = stated("reduction"), !(0...1).contains(reduction) {
      throw .invalidAssumption(
        key: "reduction", problem: "is stated as a share and must be 0 to 1, but is \(reduction)")
    }
    for key in [OptionalInput.grossHoursPerFTE, .effectiveHoursPerFTE] where self[key].low <= 0 {
      throw .invalidAssumption(key: key.rawValue, problem: "must be above 0")
    }
  }

  /// An input of the formula.
  package subscript(input: EstimateInput) -> Assumption {
    required.first { $0.key == input.rawValue } ?? Self.nothing(input.rawValue)
  }

  /// A further input.
  package subscript(input: OptionalInput) -> Assumption {
    optional.first { $0.key == input.rawValue } ?? input.standard
  }

  /// Every input that a figure of the estimate rests on: the formula's, the further ones, those of other flows, then the
  /// discount rate of a document's own time where the file names it.
  var used: [Assumption] {
    required + optional + flow.named.map(\.assumption) + [set[Self.documentDiscountRate]].compactMap { $0 }
  }

  /// The key of the discount rate that held when the stated figures were written.
  static let documentDiscountRate = "discount-rate-2018"

  /// The inputs of the file that neither the formula nor the business case reads.
  var unused: [Assumption] {
    let keys = Set(used.map(\.key))
    return set.assumptions.filter { !keys.contains($0.key) }
  }

  /// A figure that a document states.
  package func stated(_ key: String) -> Double? { set.stated.first { $0.key == key }?.value }

  // The initialiser has made sure that every key is there.
  private static func nothing(_ key: String) -> Assumption {
    Assumption(
      key: key, label: LocalizedText(verbatim: key), unit: "", low: 0, mode: 0, high: 0, evidence: .assumed, source: "")
  }

  private static func validate(_ assumption: Assumption, isShare: Bool) throws(EconomicsError) {
    let (low, mode, high) = (assumption.low, assumption.mode, assumption.high)
    guard PertDistribution(low: low, mode: mode, high: high) != nil else {
      throw .invalidAssumption(
        key: assumption.key, problem: "must have low <= mode <= high, but has \(low), \(mode) and \(high)")
    }
    guard low >= 0 else {
      throw .invalidAssumption(key: assumption.key, problem: "must not be negative, but its low value is \(low)")
    }
    guard !isShare || high <= 1 else {
      throw .invalidAssumption(
        key: assumption.key, problem: "is a share and must not exceed 1, but its high value is \(high)")
    }
    guard high <= 1e12 else {
      throw .invalidAssumption(key: assumption.key, problem: "is too large to be true: \(high)")
    }
  }
}
