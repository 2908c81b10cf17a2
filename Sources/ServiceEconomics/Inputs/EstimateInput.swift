package import JourneyModel

/// The inputs that an estimate is computed from, by the key they have in a file of assumptions.
///
/// The order is the order of the formula, and of the draws of the simulation: it never depends on the file's order.
package enum EstimateInput: String, Sendable, Codable, CaseIterable {
  case callsPerYear = "calls-per-year"
  case shareBornInFlow = "share-born-in-flow"
  case effect
  case attribution
  case minutesPerAvoidedCall = "minutes-per-avoided-call"
  case rebound
  case realisable
  case rate

  /// Whether the value is a share, 0 to 1.
  package var isShare: Bool {
    switch self {
    case .shareBornInFlow, .effect, .attribution, .rebound, .realisable: true
    case .callsPerYear, .minutesPerAvoidedCall, .rate: false
    }
  }
}

/// Further inputs, each with the value that holds when the file doesn't name it.
package enum OptionalInput: String, Sendable, Codable, CaseIterable {
  case weightHint = "weight-severity-1"
  case weightFriction = "weight-severity-2"
  case weightSeeksHelp = "weight-severity-3"
  case weightCritical = "weight-severity-4"
  case mistakeExposure = "mistake-exposure"
  case zeroEffectProbability = "zero-effect-probability"
  case discountRate = "discount-rate"
  case horizon
  case monthsBeforeBenefit = "months-before-benefit"
  case grossHoursPerFTE = "hours-per-fte-gross"
  case effectiveHoursPerFTE = "hours-per-fte-effective"

  /// Whether the value is a share, 0 to 1; a discount rate is one too, so that 3.5 per cent isn't taken for 350.
  package var isShare: Bool {
    switch self {
    case .weightHint, .weightFriction, .weightSeeksHelp, .weightCritical, .mistakeExposure, .zeroEffectProbability,
      .discountRate:
      true
    case .horizon, .monthsBeforeBenefit, .grossHoursPerFTE, .effectiveHoursPerFTE: false
    }
  }

  /// What the standard rests on, in both languages; a file's own source is in the file's language.
  package var standardSource: LocalizedText {
    switch self {
    case .discountRate:
      LocalizedText(
        da: "Finansministeriet, 7. januar 2021: 3,5 pct. real i år 0-35.",
        en: "Danish Ministry of Finance, 7 January 2021: 3.5 % real in years 0-35.")
    case .grossHoursPerFTE: LocalizedText(da: "37 timer i 52 uger.", en: "37 hours in 52 weeks.")
    default:
      LocalizedText(
        da: "Skøn, ukalibreret; værktøjets standard, da filen ikke angiver andet.",
        en: "A guess, uncalibrated; the tool's standard, since the file says nothing else.")
    }
  }

  /// The assumption that holds unless the file says otherwise.
  package var standard: Assumption {
    switch self {
    case .weightHint: Self.weight(self, 1, 0.0025, 0.005, 0.01)
    case .weightFriction: Self.weight(self, 2, 0.015, 0.03, 0.06)
    case .weightSeeksHelp: Self.weight(self, 3, 0.05, 0.10, 0.20)
    case .weightCritical: Self.weight(self, 4, 0.13, 0.30, 0.60)
    case .mistakeExposure:
      Self.assumed(
        self, 0.02, 0.10, 0.30, "share",
        LocalizedText(
          da: "Andel af borgerne der laver en bestemt fejl", en: "Share of the citizens that make a given mistake"))
    case .zeroEffectProbability:
      Self.assumed(
        self, 0.10, 0.15, 0.20, "share",
        LocalizedText(da: "Sandsynlighed for slet ingen effekt", en: "Probability of no effect at all"))
    case .discountRate:
      Self.point(
        self, 0.035, "share/year", LocalizedText(da: "Diskonteringsrente (real)", en: "Discount rate (real)"))
    case .horizon:
      Self.assumed(self, 5, 5, 5, "years", LocalizedText(da: "Antal år med gevinst", en: "Years of benefit"))
    case .monthsBeforeBenefit:
      Self.assumed(
        self, 9, 9, 9, "months",
        LocalizedText(da: "Måneder før gevinsten begynder", en: "Months before the benefit begins"))
    case .grossHoursPerFTE:
      Self.point(
        self, 1924, "h/year",
        LocalizedText(da: "Timer pr. årsværk (brutto)", en: "Hours in a full-time year (gross)"))
    case .effectiveHoursPerFTE:
      Self.assumed(
        self, 1400, 1400, 1400, "h/year",
        LocalizedText(da: "Effektive timer pr. årsværk", en: "Effective hours in a full-time year"))
    }
  }

  private static func weight(
    _ key: OptionalInput, _ severity: Int, _ low: Double, _ mode: Double, _ high: Double
  ) -> Assumption {
    assumed(
      key, low, mode, high, "share",
      LocalizedText(
        da: "Sandsynlighed for henvendelse efter et fund af alvor \(severity)",
        en: "Probability of a contact after a finding of severity \(severity)"))
  }

  private static func assumed(
    _ key: OptionalInput, _ low: Double, _ mode: Double, _ high: Double, _ unit: String, _ label: LocalizedText
  ) -> Assumption {
    Assumption(
      key: key.rawValue, label: label, unit: unit, low: low, mode: mode, high: high, evidence: .assumed,
      source: key.standardSource.da)
  }

  private static func point(
    _ key: OptionalInput, _ value: Double, _ unit: String, _ label: LocalizedText
  ) -> Assumption {
    Assumption(
      key: key.rawValue, label: label, unit: unit, low: value, mode: value, high: value, evidence: .published,
      source: key.standardSource.da)
  }
}
