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
    blocks.append(matrix)
    for journey in document.journeys {
      blocks += ["## \(words.journey): \(text(journey.title))", table(journeyTable(journey))]
    }
    blocks += ["## \(text(document.findings.heading))", text(document.findings.summary), findings]
    if let comparison = document.comparison { blocks += comparisonBlocks(comparison) }
    if let estimate = document.estimate {
      blocks += ["## \(text(estimate.heading))", text(estimate.reservation), table(estimate.columns)]
    }
    return blocks.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  /// How each citizen fared on each journey; empty when nobody was to play any.
  var matrix: String {
    guard let matrix = document.matrix else { return "" }
    return ["## \(text(matrix.heading))", text(matrix.summary), table(matrix.table)].joined(separator: "\n\n")
  }

  private var findings: String {
    document.findings.roots.compactMap { root in
      guard let card = root.first else { return nil }
      let change = card.change.map { ", \(text($0.text))" } ?? ""
      return "\(card.number). **\(text(card.title))** (\(text(card.severityLabel)), \(text(card.check))\(change)). "
        + "\(text(card.location)): \(text(card.message))" + alsoAt(root.dropFirst())
    }.joined(separator: "\n")
  }

  private func alsoAt(_ others: ArraySlice<FindingCard>) -> String {
    others.isEmpty ? "" : " \(words.alsoHere): \(text(others.map(\.location).joined(separator: "; ")))."
  }

  private func journeyTable(_ journey: JourneySection) -> ReportTable {
    ReportTable(
      caption: journey.title, header: [words.citizen] + journey.steps + [words.ending],
      rows: journey.lanes.map { lane in [lane.title] + lane.stations.map(cell) + [lane.outcome.text] })
  }

  /// What became of a step, with the numbers of the findings below.
  private func cell(_ station: Station) -> String {
    let numbers = station.numbers.map { "(\($0.number))" }.joined(separator: " ")
    return numbers.isEmpty ? station.status.text : "\(station.status.text) \(numbers)"
  }

  private func comparisonBlocks(_ comparison: ComparisonSection) -> [String] {
    ["## \(text(comparison.heading))", text(comparison.summary)]
      + comparison.groups.map { group in
        (["**\(text(group.title.text))**", ""] + group.rows.map { "- \(text($0.title)): \(text($0.detail))" })
          .joined(separator: "\n")
      }
  }

  private func table(_ table: ReportTable) -> String {
    let rule = table.header.indices.map { table.numbers.contains($0) ? "---:" : "---" }
    let rows = [table.header.map(text), rule] + table.rows.map { $0.map(text) }
    return rows.map { "| \($0.joined(separator: " | ")) |" }.joined(separator: "\n")
  }

  private func text(_ text: String) -> String { TextEscaping.markdown(text) }
}
