package import JourneyModel

/// One step on the way from gross hours to those that can be realised, every input at its most likely value.
package struct WaterfallStep: Sendable, Equatable, Codable {
  /// The steps, in order.
  package enum Kind: String, Sendable, Codable, CaseIterable {
    case avoidedCalls, returnedForms, gross, rebound, otherChannels, monitoring, net, notRealisable, realisable

    /// Whether it is what has come about so far, not a change of it.
    package var isLevel: Bool { self == .gross || self == .net || self == .realisable }

    /// The step in words.
    package var label: LocalizedText {
      switch self {
      case .avoidedCalls: LocalizedText(da: "Undgåede opkald", en: "Avoided calls")
      case .returnedForms: LocalizedText(da: "Færre returnerede blanketter", en: "Fewer returned forms")
      case .gross: LocalizedText(da: "Brutto", en: "Gross")
      case .rebound: LocalizedText(da: "Tilbageslag", en: "Rebound")
      case .otherChannels: LocalizedText(da: "Flyttet til andre kanaler", en: "Moved to other channels")
      case .monitoring: LocalizedText(da: "Overvågning", en: "Monitoring")
      case .net: LocalizedText(da: "Netto", en: "Net")
      case .notRealisable: LocalizedText(da: "Kan ikke tages ud af vagtplan", en: "Can't leave a rota")
      case .realisable: LocalizedText(da: "Realiserbart", en: "Realisable")
      }
    }
  }

  /// The step.
  package let kind: Kind
  /// Hours a year: what the step adds, negative for what it takes; for a level, what it stands at.
  package let hours: Double

  /// The steps of a chain; those about other flows only where they add or take anything.
  static func all(_ chain: EstimateChain) -> [WaterfallStep] {
    let returned = chain.returnedHours
    let hours: [(Kind, Double)] = [
      (.avoidedCalls, chain.grossHours - returned), (.returnedForms, returned), (.gross, chain.grossHours),
      (.rebound, -chain.reboundHours), (.otherChannels, -chain.movedHours), (.monitoring, -chain.flow.monitoringHours),
      (.net, chain.netHours), (.notRealisable, chain.realisableHours - chain.netHours),
      (.realisable, chain.realisableHours),
    ]
    let optional: Set<Kind> = [.returnedForms, .otherChannels, .monitoring]
    return hours.filter { !optional.contains($0.0) || $0.1 != 0 }.map { WaterfallStep(kind: $0.0, hours: $0.1) }
  }
}
