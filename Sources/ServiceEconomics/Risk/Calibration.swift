package import JourneyModel
import RunAnalysis

/// The one global scale on all weights that makes the modelled contacts of a baseline equal to the registered ones.
///
/// Only a register that says which calls began in the digital service, and the number of digital starts, identify it; severities keep
/// their proportions to each other, which nothing here tests.
package struct Calibration: Sendable, Equatable, Codable {
  /// Digital starts a year.
  package let startsPerYear: Double
  /// Registered calls a year that began in the digital service.
  package let callsPerYear: Double
  /// The modelled risk with the weights as assumed.
  package let assumedRisk: Double
  /// The risk that the register shows: calls for each start.
  package let registeredRisk: Double
  /// What every weight is multiplied with; nil when no scale fits.
  package let scale: Double?
  /// What a reader must know.
  package let note: LocalizedText

  /// The largest scale that is tried; above it every weight has long been 1.
  static let largestScale = 1_000.0

  init(profile: RiskProfile, weights: SeverityWeights, mistakeExposure: Double, starts: Double, calls: Double) {
    startsPerYear = starts
    callsPerYear = calls
    func risk(_ scale: Double) -> Double {
      profile.population(weights.scaled(by: scale), mistakeExposure: mistakeExposure)
    }
    assumedRisk = risk(1)
    let target = starts > 0 ? calls / starts : .infinity
    registeredRisk = target
    guard assumedRisk > 0, target > 0, risk(Self.largestScale) >= target else {
      scale = nil
      note = LocalizedText(
        da: "Ingen skala passer: de fund, der er, kan ikke give så mange opkald, eller der er ingen fund eller opkald.",
        en: "No scale fits: the findings there are can't give that many calls, or there are no findings or calls.")
      return
    }
    // The risk only grows with the scale, so halving the interval finds it.
    var (low, high) = (0.0, Self.largestScale)
    for _ in 0..<80 {
      let middle = (low + high) / 2
      if risk(middle) < target { low = middle } else { high = middle }
    }
    scale = high
    let number = LocalizedNumber.decimal(high, digits: 2)
    note = LocalizedText(
      da:
        "Vægtene er ganget med \(number.da), så de modellerede henvendelser svarer til de registrerede. Forholdet mellem "
        + "alvorsgraderne er stadig et skøn.",
      en:
        "The weights are multiplied by \(number.en), so that the modelled contacts equal the registered. The proportions "
        + "between severities are still a guess.")
  }
}

extension EstimateModel {
  /// The scale that a register identifies; nil without runs.
  ///
  /// - Parameters:
  ///   - starts: digital starts a year, from the service's web statistics.
  ///   - calls: registered calls a year that began in the digital service.
  /// - Returns: the scale, or why none fits.
  package func calibration(starts: Double, calls: Double) -> Calibration? {
    change.map { change in
      Calibration(
        profile: change.before, weights: inputs.weights(\.mode), mistakeExposure: inputs[.mistakeExposure].mode,
        starts: starts, calls: calls)
    }
  }
}
