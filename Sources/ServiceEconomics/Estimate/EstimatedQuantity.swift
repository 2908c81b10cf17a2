package import JourneyModel

/// What an estimate says about a year.
package enum EstimateQuantity: String, Sendable, Codable, CaseIterable {
  case reduction, callsAvoided, grossHours, netHours, realisableHours, capacityHours, fteGross, fteEffective, kroner

  /// What it is called.
  package var label: LocalizedText {
    switch self {
    case .reduction: LocalizedText(da: "Fald i alle opkald", en: "Drop in all calls")
    case .callsAvoided: LocalizedText(da: "Undgåede opkald", en: "Avoided calls")
    case .grossHours: LocalizedText(da: "Timer, brutto", en: "Hours, gross")
    case .netHours:
      LocalizedText(da: "Timer, netto (efter tilbageslag)", en: "Hours, net (after rebound)")
    case .realisableHours:
      LocalizedText(da: "Realiserbare timer (kan tages ud af vagtplan)", en: "Realisable hours (can leave a rota)")
    case .capacityHours:
      LocalizedText(
        da: "Frigjort tid, der ikke kan realiseres (regnes ikke i kroner)",
        en: "Capacity set free that can't be realised (not counted as money)")
    case .fteGross: LocalizedText(da: "Årsværk (brutto timer)", en: "Full-time years (gross hours)")
    case .fteEffective: LocalizedText(da: "Årsværk (effektive timer)", en: "Full-time years (effective hours)")
    case .kroner: LocalizedText(da: "Kroner pr. år", en: "Kroner a year")
    }
  }

  /// The unit, as in a file of assumptions.
  package var unit: String {
    switch self {
    case .reduction: "share"
    case .callsAvoided: "calls/year"
    case .grossHours, .netHours, .realisableHours, .capacityHours: "h/year"
    case .fteGross, .fteEffective: "FTE"
    case .kroner: "kr/year"
    }
  }
}

/// One quantity of an estimate: three points first, then the simulation.
package struct EstimatedQuantity: Sendable, Equatable, Codable {
  /// Which quantity.
  package let quantity: EstimateQuantity
  /// With every input at its least favourable end.
  package let low: Double
  /// With every input at its most likely value, and an effect.
  package let mostLikely: Double
  /// With every input at its most favourable end.
  package let high: Double
  /// 5 % of the simulation's draws lie below.
  package let p5: Double
  /// Half of the draws lie below.
  package let p50: Double
  /// 95 % of the draws lie below.
  package let p95: Double
  /// The year whose prices it is in, or nil for what is no price.
  package let priceLevel: Int?
}
