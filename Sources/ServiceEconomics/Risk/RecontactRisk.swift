package import JourneyModel
import RunAnalysis

/// The modelled risk that a journey's citizens contact the authority again, with the weights as they are assumed.
///
/// It is a scale to compare two editions by. It is no forecast of calls: the weights are uncalibrated.
package struct RecontactRisk: Sendable, Equatable, Codable {
  /// The journey.
  package let journey: String
  /// The personas that count, by id.
  package let personas: [PersonaRisk]
  /// The personas' risks, weighted by their shares, 0 to 1.
  package let population: Double
  /// Whether every persona weighs the same because not all shares are known.
  package let sharesAreEqual: Bool

  /// The risk of one run or baseline by itself.
  ///
  /// Personas whose walks the harness couldn't play to an end are left out.
  /// - Parameters:
  ///   - side: a baseline, or a run's proposal for one.
  ///   - inputs: the inputs of the estimate; their most likely weights are used.
  package init(of side: Baseline, inputs: EstimateInputs) {
    let settled = side.reached.filter { $0.end != .unknown }
    let (shares, areEqual) = PersonaShare.normalised(settled)
    let counted = CountedFinding.sorted(side.findings.map { CountedFinding($0, on: side) })
    self.init(
      journey: side.journey, profile: RiskProfile(findings: counted, failures: side.failures, shares: shares),
      weights: inputs.weights(\.mode), mistakeExposure: inputs[.mistakeExposure].mode, sharesAreEqual: areEqual)
  }

  init(
    journey: String, profile: RiskProfile, weights: SeverityWeights, mistakeExposure: Double, sharesAreEqual: Bool
  ) {
    self.journey = journey
    self.sharesAreEqual = sharesAreEqual
    personas = zip(profile.persons, profile.risks(weights, mistakeExposure: mistakeExposure)).map { person, risk in
      PersonaRisk(
        persona: person.id, share: person.share, risk: risk,
        contributions: person.causes.map { cause in
          RiskContribution(
            origin: cause.origin, fingerprint: cause.finding?.fingerprint, check: cause.finding?.check ?? "",
            step: cause.finding?.step ?? "", severity: cause.severity,
            exposure: cause.exposure(mistakeExposure), weight: weights[cause.severity])
        })
    }
    population = profile.population(weights, mistakeExposure: mistakeExposure)
  }

  /// The personas whose risk is above 0.9, by id.
  package var saturated: [String] { personas.filter(\.isSaturated).map(\.persona) }
}
