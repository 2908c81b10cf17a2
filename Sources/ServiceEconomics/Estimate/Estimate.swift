package import JourneyModel

/// The contacts, hours and kroner of a year that a change of the service is likely to save, with everything they rest on.
package struct Estimate: Sendable, Equatable, Codable {
  /// The service.
  package let service: String
  /// What contacts it covers.
  package let scope: LocalizedText
  /// Every input with its spread and source: the formula's first, then the further ones.
  package let assumptions: [Assumption]
  /// The inputs of the file that no figure of the estimate rests on, in the file's order.
  package let unused: [Assumption]
  /// How many contacts one enquiry becomes, or nil when the file doesn't say.
  package let recontactMultiplier: RecontactMultiplier?
  /// The keys for which the tool's own guess stands in, since the file names none.
  package let standardKeys: [String]
  /// What the runs gave, or nil when the assumed effect stands alone.
  package let change: RelativeChange?
  /// All the calls there are: nothing can save more.
  package let load: BaselineLoad
  /// The quantities, in order.
  package let quantities: [EstimatedQuantity]
  /// The way from gross hours to those that can be realised.
  package let waterfall: [WaterfallStep]
  /// What each input's spread does, the longest bar first.
  package let tornado: [TornadoBar]
  /// The simulation.
  package let simulation: Simulation
  /// The four columns, a row a quantity.
  package let figures: [ComparedFigure]
  /// What contacts on other channels cost and how many avoided calls move there; empty where the file moves none.
  package let channels: [ChannelRow]
  /// Where a document contradicts itself.
  package let inconsistencies: [Inconsistency]
  /// What each change and each remaining finding comes to in hours.
  package let findings: [FindingHours]
  /// The business case, or why it is refused.
  package let businessCase: BusinessCase
  /// The year whose prices the kroner are in, or nil when the rate names none.
  package let priceLevel: Int?
  /// What must stand with every figure of the estimate.
  package let reservations: [LocalizedText]

  /// One quantity.
  package subscript(quantity: EstimateQuantity) -> EstimatedQuantity? {
    quantities.first { $0.quantity == quantity }
  }
}

/// All the calls of a year and the hours they take.
package struct BaselineLoad: Sendable, Equatable, Codable {
  /// Calls a year.
  package let calls: Double
  /// Minutes each.
  package let minutes: Double
  /// Hours a year.
  package let hours: Double
  /// Full-time years of gross hours.
  package let fteGross: Double

  init(_ inputs: EstimateInputs) {
    calls = inputs[.callsPerYear].mode
    minutes = inputs.stated("minutes-per-call") ?? inputs[.minutesPerAvoidedCall].mode
    hours = calls * minutes / 60
    fteGross = hours / inputs[.grossHoursPerFTE].mode
  }
}

/// What one change, or one finding that is left, comes to in gross hours a year.
package struct FindingHours: Sendable, Equatable, Codable {
  /// Whether it has happened, or would if the finding were mended.
  package enum Kind: String, Sendable, Codable, CaseIterable { case changed, remaining }

  /// Which.
  package let kind: Kind
  /// The part of the risk.
  package let share: RiskShare
  /// Gross hours a year with every input at its most likely value; negative where the change made things worse.
  package let grossHours: Double
}
