package import JourneyModel

/// One reason for a persona to contact the authority, with its part in the noisy-OR.
package struct RiskContribution: Sendable, Equatable, Codable {
  /// Where the reason comes from.
  package enum Origin: String, Sendable, Codable, CaseIterable {
    /// A finding that the persona met on its way.
    case finding
    /// A finding that only a mistake shows; the share of citizens that slip is an assumption.
    case mistake
    /// The persona was kept from its right end, and no finding of severity 4 says so already.
    case failedWalk
  }

  /// Where it comes from.
  package let origin: Origin
  /// The finding's fingerprint, or nil for a failed walk.
  package let fingerprint: Fingerprint?
  /// The check's id, or an empty string.
  package let check: String
  /// The step, or an empty string.
  package let step: String
  /// The severity.
  package let severity: Severity
  /// The share of the persona's citizens that meet it, 0 to 1.
  package let exposure: Double
  /// The probability that one who meets it makes contact, 0 to 1, uncalibrated.
  package let weight: Double
}

/// The modelled risk that citizens of one persona contact the authority again.
package struct PersonaRisk: Sendable, Equatable, Codable {
  /// The persona.
  package let persona: String
  /// Its part of the population, normalised so that all parts sum to 1.
  package let share: Double
  /// The risk, 0 to 1: 1 - prod (1 - exposure x weight).
  package let risk: Double
  /// What it is made of, by step, check and fingerprint.
  package let contributions: [RiskContribution]

  /// Above this risk, further findings hardly show, and mending one hardly helps: the figure has lost its meaning.
  package static let saturation = 0.9

  /// Whether the risk is above 0.9.
  package var isSaturated: Bool { risk > Self.saturation }
}
