package import JourneyModel

/// A report before it has a format: everything counted, sorted and worded once, in one language.
///
/// Renderers only arrange it; none of them counts, sorts or words anything.
package struct ReportDocument: Sendable, Equatable {
  /// The language of every text in it.
  package let language: ReportLanguage
  /// What the report is called.
  package let title: String
  /// What a reader must know before the first figure (a synthetic service, an interrupted run), in order.
  package let notices: [String]
  /// The run in facts: service, date, tool, baseline.
  package let facts: [LabelledText]
  /// The verdict.
  package let verdict: Verdict
  /// The figures of the first screen.
  package let figures: [KeyFigure]
  /// The journeys as pictures, in the order they were named.
  package let journeys: [JourneySection]
  /// How each citizen fared on each journey, or nil when nobody was to play any.
  package let matrix: MatrixSection?
  /// The findings, most severe first.
  package let findings: FindingSection
  /// The comparison with the baseline, or nil when there was none.
  package let comparison: ComparisonSection?
  /// The estimate, or nil when there was nothing to estimate from.
  package let estimate: EstimateSection?
  /// What was not, and can't be, tested.
  package let coverage: CoverageSection
  /// The version of the tool.
  package let toolVersion: String
  /// The run as pipelines take it.
  package var pipeline = PipelineSection(run: "", startedAt: "")

  /// Makes a document.
  package init(
    language: ReportLanguage, title: String, notices: [String] = [], facts: [LabelledText] = [], verdict: Verdict,
    figures: [KeyFigure] = [], journeys: [JourneySection] = [], matrix: MatrixSection? = nil, findings: FindingSection,
    comparison: ComparisonSection? = nil, estimate: EstimateSection? = nil, coverage: CoverageSection,
    toolVersion: String
  ) {
    self.language = language
    self.title = title
    self.notices = notices
    self.facts = facts
    self.verdict = verdict
    self.figures = figures
    self.journeys = journeys
    self.matrix = matrix
    self.findings = findings
    self.comparison = comparison
    self.estimate = estimate
    self.coverage = coverage
    self.toolVersion = toolVersion
  }
}

/// A label with its text.
package struct LabelledText: Sendable, Equatable {
  /// The label.
  package let label: String
  /// The text.
  package let text: String

  /// Makes a labelled text.
  package init(
    label: String, text: String
  ) {
    self.label = label
    self.text = text
  }
}

/// What the run came to, in words.
package struct Verdict: Sendable, Equatable {
  /// How it is to be felt.
  package let tone: Tone
  /// One sentence.
  package let headline: String
  /// Further sentences.
  package let details: [String]

  /// Makes a verdict.
  package init(
    tone: Tone, headline: String, details: [String] = []
  ) {
    self.tone = tone
    self.headline = headline
    self.details = details
  }
}

/// A figure with what it means.
package struct KeyFigure: Sendable, Equatable {
  /// What it counts.
  package let label: String
  /// The figure with its unit.
  package let value: String
  /// Its interval, basis or reservation.
  package let detail: String

  /// Makes a figure.
  package init(
    label: String, value: String, detail: String
  ) {
    self.label = label
    self.value = value
    self.detail = detail
  }
}

/// Rows under a header.
package struct ReportTable: Sendable, Equatable {
  /// What the table shows.
  package let caption: String
  /// The column titles.
  package let header: [String]
  /// The rows; each has as many cells as the header.
  package let rows: [[String]]
  /// The columns of numbers, counted from 0: they stand at the right.
  package let numbers: [Int]

  /// Makes a table.
  package init(
    caption: String, header: [String] = [], rows: [[String]] = [], numbers: [Int] = []
  ) {
    self.caption = caption
    self.header = header
    self.rows = rows
    self.numbers = numbers
  }
}
