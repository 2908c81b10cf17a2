package import JourneyModel

/// The run as pipelines take it: findings with a place in a script, and the rules that they break.
package struct PipelineSection: Sendable, Equatable {
  /// The run's id.
  package let run: String
  /// When it started, as ISO 8601 in UTC.
  package let startedAt: String
  /// Why the run says less than was asked of it: it ended early, or a citizen couldn't be played; empty when it is whole.
  package let gaps: [String]
  /// Whether it ended before everything planned was played.
  package let isCutShort: Bool
  /// The rules of the findings, by id.
  package let rules: [PipelineRule]
  /// The run's findings in the report's order, then those that only the baseline has.
  package let findings: [PipelineFinding]
  /// What got worse, worst first, in at most `commentLines` lines; the first is the verdict.
  package let comment: [String]

  /// How long a comment may be: what is read at a glance beside a change.
  package static let commentLines = 5

  /// Makes a section.
  package init(
    run: String, startedAt: String, gaps: [String] = [], isCutShort: Bool = false, rules: [PipelineRule] = [],
    findings: [PipelineFinding] = [], comment: [String] = []
  ) {
    self.run = run
    self.startedAt = startedAt
    self.gaps = gaps
    self.isCutShort = isCutShort
    self.rules = rules
    self.findings = findings
    self.comment = comment
  }

  /// The run's findings, those of one mend once, most important first.
  package var roots: [PipelineFinding] {
    var seen: Set<Int> = []
    let present = findings.filter(\.isPresent)
    return present.enumerated().sorted { ($0.element.number, $0.offset) < ($1.element.number, $1.offset) }
      .map(\.element).filter { seen.insert($0.number).inserted }
  }
}

/// A rule that findings break: a check, or that citizens get through at all.
package struct PipelineRule: Sendable, Equatable {
  /// The check's id.
  package let id: String
  /// What a finding is called.
  package let title: String
  /// The rule in one sentence.
  package let summary: String
  /// Why it matters, what to do and when it doesn't apply, each a paragraph.
  package let help: [String]
  /// The standards, each with its section.
  package let standards: [String]
  /// The usual severity of its findings, 1 to 4.
  package let severity: Int
  /// The code of the cause that contacts are registered under.
  package let cause: String
  /// What its verdicts rest on.
  package let confidence: Confidence

  /// Makes a rule.
  package init(
    id: String, title: String, summary: String, help: [String], standards: [String], severity: Int, cause: String,
    confidence: Confidence
  ) {
    self.id = id
    self.title = title
    self.summary = summary
    self.help = help
    self.standards = standards
    self.severity = severity
    self.cause = cause
    self.confidence = confidence
  }
}
