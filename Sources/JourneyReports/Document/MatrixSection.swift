/// How each citizen fared on each journey: a row a persona, a column a journey.
package struct MatrixSection: Sendable, Equatable {
  /// The heading.
  package let heading: String
  /// How many came to the end that is right for them.
  package let summary: String
  /// The titles of the columns before the journeys': the citizen, the right end, the share, its source.
  package let header: [String]
  /// The journeys, in the order they were named.
  package let journeys: [MatrixColumn]
  /// The personas, in the order the journeys name them.
  package let rows: [MatrixRow]

  /// Makes a section.
  package init(
    heading: String, summary: String, header: [String], journeys: [MatrixColumn] = [], rows: [MatrixRow] = []
  ) {
    self.heading = heading
    self.summary = summary
    self.header = header
    self.journeys = journeys
    self.rows = rows
  }

  /// The matrix in words, for formats without badges.
  package var table: ReportTable {
    ReportTable(
      caption: heading, header: header + journeys.map(\.title),
      rows: rows.map { row in
        [row.title, row.rightEnd, row.share, row.source]
          + row.cells.map { ([$0.outcome.text] + $0.details).joined(separator: ", ") }
      })
  }
}

/// A journey as a column.
package struct MatrixColumn: Sendable, Equatable {
  /// The journey's id.
  package let id: String
  /// What the citizen wants.
  package let title: String
}

/// A persona as a row.
package struct MatrixRow: Sendable, Equatable {
  /// The persona's title.
  package let title: String
  /// The end that is right for the citizen, as the persona's file declares it.
  package let rightEnd: String
  /// The share of the citizens, in words.
  package let share: String
  /// Where the share comes from.
  package let source: String
  /// One cell a journey.
  package let cells: [MatrixCell]
}

/// How one persona fared on one journey.
package struct MatrixCell: Sendable, Equatable {
  /// How it ended: a text with a tone, so that no meaning hangs on colour alone.
  package let outcome: Badge
  /// The step of a bad end, the repeats that met it, the number of findings.
  package let details: [String]
}
