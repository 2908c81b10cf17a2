/// What changed since the baseline.
package struct ComparisonSection: Sendable, Equatable {
  /// The heading.
  package let heading: String
  /// The baseline: whose, why, of what.
  package let summary: String
  /// Findings that changed, by kind of change.
  package let groups: [ChangeGroup]
  /// Effort a step, before and after.
  package let effort: ReportTable?
  /// How each persona ended, before and after.
  package let outcomes: ReportTable?
  /// What can't be compared, and why.
  package let cautions: [String]
  /// What changed on the pages, one table a step.
  package var pages: [ReportTable] = []

  /// Makes a section.
  package init(
    heading: String, summary: String, groups: [ChangeGroup] = [], effort: ReportTable? = nil,
    outcomes: ReportTable? = nil, cautions: [String] = []
  ) {
    self.heading = heading
    self.summary = summary
    self.groups = groups
    self.effort = effort
    self.outcomes = outcomes
    self.cautions = cautions
  }
}

/// Findings with one kind of change.
package struct ChangeGroup: Sendable, Equatable {
  /// The kind of change with its number.
  package let title: Badge
  /// The findings.
  package let rows: [ChangeRow]

  /// Makes a group.
  package init(
    title: Badge, rows: [ChangeRow] = []
  ) {
    self.title = title
    self.rows = rows
  }
}

/// One finding in a comparison.
package struct ChangeRow: Sendable, Equatable {
  /// The finding.
  package let title: String
  /// Where, and what is known of the change.
  package let detail: String
  /// The anchor of its card, or nil when it has none in this run.
  package let anchor: String?

  /// Makes a row.
  package init(
    title: String, detail: String, anchor: String? = nil
  ) {
    self.title = title
    self.detail = detail
    self.anchor = anchor
  }
}
