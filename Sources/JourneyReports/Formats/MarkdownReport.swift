import JourneyModel

/// The report as a short Markdown page: for a merge request, a job summary or an e-mail.
package struct MarkdownReport: Sendable {
  private let document: ReportDocument
  private let words: ReportWords

  /// A report of a document.
  package init(_ document: ReportDocument) {
    self.document = document
    words = ReportWords(document.language)
  }

  /// The page's text.
  package func render() -> String {
    var blocks = ["# \(text(document.title))"]
    blocks += document.notices.map { "> **\(text($0))**" }
    blocks.append("**\(text(document.verdict.headline))**")
    blocks += document.verdict.details.map(text)
    blocks.append(
      document.figures.map { "- \(text($0.label)): **\(text($0.value))** (\(text($0.detail)))" }.joined(separator: "\n")
    )
    for journey in document.journeys { blocks.append(table(journeyTable(journey))) }
    blocks.append("## \(text(document.findings.heading))")
    blocks.append(text(document.findings.summary))
    if !document.findings.cards.isEmpty { blocks.append(findingList) }
    if let comparison = document.comparison { blocks += comparisonBlocks(comparison) }
    if let estimate = document.estimate {
      blocks += ["## \(text(estimate.heading))", text(estimate.reservation), table(estimate.columns)]
    }
    return blocks.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  private var findingList: String {
    document.findings.cards.map { card in
      let change = card.change.map { " – \(text($0.text))" } ?? ""
      return "\(card.number). **\(text(card.title))** [\(card.severityLabel), \(card.check)\(change)]  \n"
        + "   \(text(card.location)): \(text(card.message))"
    }.joined(separator: "\n")
  }

  private func journeyTable(_ journey: JourneySection) -> ReportTable {
    ReportTable(
      caption: journey.title, header: [words.citizen] + journey.steps + [words.ending],
      rows: journey.lanes.map { lane in [lane.title] + lane.stations.map(\.status.text) + [lane.outcome.text] })
  }

  private func comparisonBlocks(_ comparison: ComparisonSection) -> [String] {
    ["## \(text(comparison.heading))", text(comparison.summary)]
      + comparison.groups.map { group in
        (["**\(text(group.title.text))**", ""] + group.rows.map { "- \(text($0.title)): \(text($0.detail))" })
          .joined(separator: "\n")
      }
  }

  private func table(_ table: ReportTable) -> String {
    let rows = [table.header, table.header.map { _ in "---" }] + table.rows.map { $0.map(text) }
    return rows.map { "| \($0.joined(separator: " | ")) |" }.joined(separator: "\n")
  }

  private func text(_ text: String) -> String { TextEscaping.markdown(text) }
}
