package import JourneyModel
import RunAnalysis

/// Puts what a register shows in place of what was assumed.
package struct RegisterInputs: Sendable {
  private let summary: RegisterSummary

  /// The inputs of one period: the time before the change, where there was one.
  package init(_ summary: RegisterSummary) { self.summary = summary }

  /// The set with measured calls a year, share born in the flow, and minutes of those calls; the rest stays.
  ///
  /// The intervals are 95 %: Poisson's for the number of calls (normal approximation), Wilson's for the share, the mean's for
  /// the minutes.
  package func applied(to set: AssumptionSet) -> AssumptionSet {
    var assumptions = set.assumptions
    func put(_ input: EstimateInput, _ low: Double, _ mode: Double, _ high: Double, _ source: String) {
      guard let index = assumptions.firstIndex(where: { $0.key == input.rawValue }) else { return }
      let old = assumptions[index]
      assumptions[index] = Assumption(
        key: old.key, label: old.label, unit: old.unit, low: max(0, low), mode: mode, high: high, evidence: .measured,
        source: source, priceLevel: old.priceLevel)
    }
    if let calls = summary.calls {
      let reach = 1.96 * Double(calls.contacts).squareRoot() * 365 / Double(summary.days)
      put(
        .callsPerYear, calls.perYear - reach, calls.perYear, calls.perYear + reach,
        "Henvendelsesregister: \(calls.contacts) opkald i \(summary.days) dage, regnet om til et år.")
    }
    if let digital = summary.digital {
      put(
        .shareBornInFlow, digital.low, digital.share, digital.high,
        "Henvendelsesregister: \(digital.successes) af \(digital.trials) opkald var startet digitalt (Wilson, 95 %).")
    }
    if let minutes = summary.digitalMinutes {
      let reach = 1.96 * minutes.standardError
      put(
        .minutesPerAvoidedCall, minutes.mean - reach, minutes.mean, minutes.mean + reach,
        "Henvendelsesregister: gennemsnit af opkald, der var startet digitalt (95 %).")
    }
    return Self.with(assumptions, of: set)
  }

  /// The set with every weight multiplied, each kept at 1 or below.
  package static func scaled(_ set: AssumptionSet, by scale: Double) -> AssumptionSet {
    let keys = SeverityWeights.keys
    let others = set.assumptions.filter { assumption in !keys.contains { $0.rawValue == assumption.key } }
    let weights = keys.map { key -> Assumption in
      let old = set[key.rawValue] ?? key.standard
      return Assumption(
        key: old.key, label: old.label, unit: old.unit, low: min(1, old.low * scale), mode: min(1, old.mode * scale),
        high: min(1, old.high * scale), evidence: old.evidence,
        source: old.source + " Skaleret til henvendelsesregistret.")
    }
    return with(others + weights, of: set)
  }

  private static func with(_ assumptions: [Assumption], of set: AssumptionSet) -> AssumptionSet {
    AssumptionSet(
      service: set.service, scope: set.scope, assumptions: assumptions, costs: set.costs, stated: set.stated,
      derived: set.derived, remarks: set.remarks, correlations: set.correlations)
  }
}

extension RegisterSummary {
  /// Registered calls a year that began in the digital service; nil where that isn't registered.
  package var digitalCallsPerYear: Double? {
    calls.flatMap { calls in digital.map { calls.perYear * $0.share } }
  }
}
