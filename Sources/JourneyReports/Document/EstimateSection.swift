/// The estimate, worded.
package struct EstimateSection: Sendable, Equatable {
  /// The heading.
  package let heading: String
  /// What kind of statement it is, before any figure.
  package let reservation: String
  /// The four columns that always stand together.
  package let columns: ReportTable
  /// Low, most likely and high of each quantity, then the simulated interval.
  package let quantities: ReportTable
  /// The way from gross hours to those that can be realised.
  package let waterfall: Waterfall
  /// What contacts on other channels cost, or nil where no calls move.
  package let channels: ReportTable?
  /// What mending the findings that somebody asked about would give, or nil.
  package let whatIf: ReportTable?
  /// Which inputs move the result most, largest first.
  package let tornado: Tornado
  /// The risk of a new contact for each persona.
  package let risks: ReportTable
  /// Every input with its source.
  package let assumptions: ReportTable
  /// The business case, or why there is none.
  package let businessCase: BusinessCaseText
  /// Named inconsistencies, saturation, uncalibrated weights.
  package let cautions: [String]

  /// Makes a section.
  package init(
    heading: String, reservation: String, columns: ReportTable, quantities: ReportTable, waterfall: Waterfall,
    channels: ReportTable?, whatIf: ReportTable?, tornado: Tornado, risks: ReportTable, assumptions: ReportTable,
    businessCase: BusinessCaseText, cautions: [String] = []
  ) {
    self.heading = heading
    self.reservation = reservation
    self.columns = columns
    self.quantities = quantities
    self.waterfall = waterfall
    self.channels = channels
    self.whatIf = whatIf
    self.tornado = tornado
    self.risks = risks
    self.assumptions = assumptions
    self.businessCase = businessCase
    self.cautions = cautions
  }
}

/// A diagram of the steps from one figure to another.
package struct Waterfall: Sendable, Equatable {
  /// One step.
  package struct Step: Sendable, Equatable {
    /// What it is.
    package let label: String
    /// Where its bar begins: what stood before it, or 0 for a level.
    package let from: Double
    /// Where its bar ends: what stands after it.
    package let to: Double
    /// Whether it is what has come about, not a change of it.
    package let isLevel: Bool
    /// The figure in words, with its sign where it is a change.
    package let text: String
  }

  /// What the bars measure.
  package let caption: String
  /// The steps, in order.
  package let steps: [Step]
}

/// A tornado diagram.
package struct Tornado: Sendable, Equatable {
  /// What the bars measure, with the value in the middle.
  package let caption: String
  /// The result with every input at its most likely value.
  package let middle: Double
  /// The bars, widest first.
  package let bars: [TornadoBar]

  /// Makes a tornado.
  package init(
    caption: String, middle: Double, bars: [TornadoBar] = []
  ) {
    self.caption = caption
    self.middle = middle
    self.bars = bars
  }
}

/// One input's bar.
package struct TornadoBar: Sendable, Equatable {
  /// The input.
  package let label: String
  /// The result with the input at its low end.
  package let low: Double
  /// The result with the input at its high end.
  package let high: Double
  /// Both results, in words.
  package let text: String

  /// Makes a bar.
  package init(
    label: String, low: Double, high: Double, text: String
  ) {
    self.label = label
    self.low = low
    self.high = high
    self.text = text
  }
}

/// The business case, worded.
package struct BusinessCaseText: Sendable, Equatable {
  /// Whether there is one.
  package let status: Badge
  /// The figures, or what is missing.
  package let lines: [LabelledText]

  /// Makes a text.
  package init(
    status: Badge, lines: [LabelledText] = []
  ) {
    self.status = status
    self.lines = lines
  }
}

/// What the report can't say.
package struct CoverageSection: Sendable, Equatable {
  /// The heading.
  package let heading: String
  /// What was and wasn't looked at.
  package let items: [LabelledText]
  /// The success criteria that only people can answer.
  package let criteria: [LabelledText]
  /// The checks with their outcomes.
  package let checks: ReportTable

  /// Makes a section.
  package init(
    heading: String, items: [LabelledText] = [], criteria: [LabelledText] = [], checks: ReportTable
  ) {
    self.heading = heading
    self.items = items
    self.criteria = criteria
    self.checks = checks
  }
}
