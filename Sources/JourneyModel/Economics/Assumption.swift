/// One input of an estimate: a value with its spread, its unit and its source.
package struct Assumption: Sendable, Equatable, Codable {
  /// What an input rests on.
  package enum Evidence: String, Sendable, Codable, CaseIterable {
    /// Counted or timed in the service's own registrations.
    case measured
    /// Stated in a document that is named.
    case stated
    /// Published elsewhere, for another service or place.
    case published
    /// Judged, without data behind it.
    case assumed
  }

  /// The key, in kebab case: `calls-per-year`.
  package let key: String
  /// What it is.
  package let label: LocalizedText
  /// The unit: `calls/year`, `min`, `kr/h`, `share`.
  package let unit: String
  /// The lowest value that is still believable.
  package let low: Double
  /// The most likely value.
  package let mode: Double
  /// The highest value that is still believable.
  package let high: Double
  /// What it rests on.
  package let evidence: Evidence
  /// The document and place, in words that can be looked up.
  package let source: String
  /// The year whose prices it is in, or nil for an input that is no price.
  package let priceLevel: Int?

  /// Makes an assumption.
  package init(
    key: String, label: LocalizedText, unit: String, low: Double, mode: Double, high: Double, evidence: Evidence,
    source: String, priceLevel: Int? = nil
  ) {
    self.key = key
    self.label = label
    self.unit = unit
    self.low = low
    self.mode = mode
    self.high = high
    self.evidence = evidence
    self.source = source
    self.priceLevel = priceLevel
  }
}

/// The inputs of a service's estimate, as they stand in a file under Baselines.
package struct AssumptionSet: Sendable, Equatable, Codable {
  /// The service that the inputs describe.
  package let service: String
  /// What contacts the inputs cover, and which they leave out.
  package let scope: LocalizedText
  /// The inputs, in the file's order.
  package let assumptions: [Assumption]
  /// The lines that a business case needs, in the file's order.
  package let costs: [CostLine]
  /// Figures that documents state, to stand beside what is recomputed.
  package let stated: [StatedFigure]
  /// Figures that follow from the others and that no document states.
  package let derived: [DerivedFigure]
  /// What a reader of the documents must know.
  package let remarks: [LocalizedText]
  /// The inputs that are believed to move together, in the file's order.
  package let correlations: [InputCorrelation]

  /// Makes a set.
  package init(
    service: String, scope: LocalizedText, assumptions: [Assumption] = [], costs: [CostLine] = [],
    stated: [StatedFigure] = [], derived: [DerivedFigure] = [], remarks: [LocalizedText] = [],
    correlations: [InputCorrelation] = []
  ) {
    self.service = service
    self.scope = scope
    self.assumptions = assumptions
    self.costs = costs
    self.stated = stated
    self.derived = derived
    self.remarks = remarks
    self.correlations = correlations
  }

  /// The input with a key.
  package subscript(key: String) -> Assumption? { assumptions.first { $0.key == key } }
}

/// Two inputs that are believed to move together.
package struct InputCorrelation: Sendable, Equatable, Codable {
  /// The key of the first input.
  package let first: String
  /// The key of the second input.
  package let second: String
  /// Spearman's rank correlation, -1 to 1.
  package let rank: Double
  /// Why, and where it can be looked up.
  package let source: String

  /// Makes a correlation.
  package init(first: String, second: String, rank: Double, source: String) {
    self.first = first
    self.second = second
    self.rank = rank
    self.source = source
  }
}

/// A line of a business case.
package struct CostLine: Sendable, Equatable, Codable {
  /// When a line falls due.
  package enum Timing: String, Sendable, Codable, CaseIterable { case once, yearly }

  /// The key, in kebab case: `build`.
  package let key: String
  /// What it pays for.
  package let label: LocalizedText
  /// When it falls due.
  package let timing: Timing
  /// Kroner, or nil while nobody knows: a positive business case is refused until then.
  package let amount: Double?
  /// The year whose prices it is in.
  package let priceLevel: Int
  /// Where the amount comes from, or who has to find it.
  package let source: String

  /// Makes a cost line.
  package init(
    key: String, label: LocalizedText, timing: Timing, amount: Double? = nil, priceLevel: Int, source: String
  ) {
    self.key = key
    self.label = label
    self.timing = timing
    self.amount = amount
    self.priceLevel = priceLevel
    self.source = source
  }
}

/// A figure that a document states.
package struct StatedFigure: Sendable, Equatable, Codable {
  /// The key, in kebab case: `hours-saved`.
  package let key: String
  /// What it is.
  package let label: LocalizedText
  /// The figure as stated.
  package let value: Double
  /// Its unit: `h/year`, `kr/year`, `share`.
  package let unit: String
  /// The document and place.
  package let source: String
  /// How it follows from the file's other figures (`calls * reduction`), or nil where it rests on none of them.
  package let formula: String?

  /// Makes a figure.
  package init(
    key: String, label: LocalizedText, value: Double, unit: String, source: String, formula: String? = nil
  ) {
    self.key = key
    self.label = label
    self.value = value
    self.unit = unit
    self.source = source
    self.formula = formula
  }
}

/// A figure that follows from a document's own figures.
package struct DerivedFigure: Sendable, Equatable, Codable {
  /// The key, in kebab case: `implied-rate`.
  package let key: String
  /// What it is.
  package let label: LocalizedText
  /// Its unit: `kr/h`.
  package let unit: String
  /// How it follows from the others: `saving / hours-saved`.
  package let formula: String

  /// Makes a figure.
  package init(key: String, label: LocalizedText, unit: String, formula: String) {
    self.key = key
    self.label = label
    self.unit = unit
    self.formula = formula
  }
}
