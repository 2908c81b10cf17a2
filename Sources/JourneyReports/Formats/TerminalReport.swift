import JourneyModel

/// The report as calm lines for a terminal: verdict first, one line a finding, the figures last.
package struct TerminalReport: Sendable {
  private let document: ReportDocument
  private let style: TerminalStyle
  private let words: ReportWords

  /// A report of a document in a style.
  package init(_ document: ReportDocument, style: TerminalStyle) {
    self.document = document
    self.style = style
    words = ReportWords(document.language)
  }

  /// The text, ending with a line break.
  package func render() -> String {
    var lines = document.notices.flatMap { style.wrapped($0, indent: 0) }.map(style.bold)
    lines += style.wrapped(document.title, indent: 0).map(style.bold) + [""]
    lines += style.wrapped(document.verdict.headline, indent: 0).map { style.toned($0, document.verdict.tone) }
    lines += document.verdict.details.flatMap { style.wrapped($0, indent: 0) } + [""]
    for journey in document.journeys { lines += lanes(journey) }
    lines += findings
    lines += figures
    if let estimate = document.estimate { lines += columns(estimate.columns) }
    return lines.joined(separator: "\n") + "\n"
  }

  private func lanes(_ journey: JourneySection) -> [String] {
    let width = journey.lanes.map(\.title.count).max() ?? 0
    return [style.bold(TextEscaping.terminal(journey.title))]
      + journey.lanes.map { lane in
        let signs = lane.stations.map(sign).joined(separator: " ")
        let title = TextEscaping.terminal(lane.title).padding(to: width)
        return "  \(title)  \(signs)  \(style.toned(lane.outcome.text, lane.outcome.tone))"
      } + [""]
  }

  /// A letter as well as a colour, so that no meaning hangs on colour alone.
  private func sign(_ station: Station) -> String {
    guard station.isReached else { return "·" }
    let worst = station.marks.map(\.severity).max() ?? 0
    if station.status.tone == .bad { return style.toned("x", .bad) }
    if worst >= 3 { return style.toned("!", .bad) }
    return worst > 0 ? style.toned("!", .mixed) : style.toned("o", .good)
  }

  private var findings: [String] {
    var lines = [style.bold(document.findings.heading)] + style.wrapped(document.findings.summary, indent: 2)
    for card in document.findings.cards {
      let tone: Tone = card.severity >= 3 ? .bad : card.severity == 2 ? .mixed : .neutral
      let change = card.change.map { " [\($0.text)]" } ?? ""
      let head = "\(card.number). \(card.severityLabel): \(card.title)\(change)"
      lines += style.wrapped(head, indent: 2).map { style.toned($0, tone) }
      lines += style.wrapped("\(card.location) (\(card.check))", indent: 5)
    }
    return lines + [""]
  }

  private var figures: [String] {
    let width = document.figures.map(\.label.count).max() ?? 0
    return document.figures.flatMap { figure in
      [
        "  \(TextEscaping.terminal(figure.label).padding(to: width))  \(style.bold(TextEscaping.terminal(figure.value)))"
      ]
        + style.wrapped(figure.detail, indent: width + 4)
    } + [""]
  }

  private func columns(_ table: ReportTable) -> [String] {
    let rows = ([table.header] + table.rows).map { $0.map(TextEscaping.terminal) }
    let widths = table.header.indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    return [style.bold(TextEscaping.terminal(table.caption))]
      + rows.map { row in
        "  " + zip(row, widths).map { $0.padding(to: $1) }.joined(separator: "  ").trimmingTrailingSpaces()
      } + [""]
  }
}

extension String {
  /// The text with spaces up to a number of characters.
  fileprivate func padding(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }

  fileprivate func trimmingTrailingSpaces() -> String {
    var text = Substring(self)
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
