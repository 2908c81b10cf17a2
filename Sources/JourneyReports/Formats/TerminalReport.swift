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
    var blocks = document.notices.map { style.wrapped($0, indent: 0).map(style.bold) }
    blocks.append(style.wrapped(document.title, indent: 0).map(style.bold))
    blocks.append(
      style.wrapped(document.verdict.headline, indent: 0).map { style.bold(style.toned($0, document.verdict.tone)) }
        + document.verdict.details.flatMap { style.wrapped($0, indent: 0) })
    blocks += document.journeys.map(lanes)
    if !style.usesWords, document.journeys.contains(where: { !$0.lanes.isEmpty }) {
      blocks.append(style.wrapped(words.signs, indent: 2))
    }
    blocks.append(findings)
    if let comparison = document.comparison { blocks.append(changes(comparison)) }
    blocks.append(figures)
    if let estimate = document.estimate {
      blocks.append(columns(estimate.columns) + style.wrapped(estimate.reservation, indent: 2))
    }
    return blocks.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  /// The matrix of citizens and journeys alone, ending with a line break; empty when there is none.
  package func renderMatrix() -> String {
    guard let matrix = document.matrix else { return "" }
    let lines =
      style.wrapped(matrix.heading, indent: 0).map(style.bold) + style.wrapped(matrix.summary, indent: 0) + [""]
      + columns(matrix.table)
    return lines.joined(separator: "\n") + "\n"
  }

  /// A lane a line while it fits, else its signs and its end under the citizen.
  private func lanes(_ journey: JourneySection) -> [String] {
    guard !style.usesWords else {
      return style.wrapped(journey.title, indent: 0).map(style.bold) + journey.lanes.flatMap(told)
    }
    let titles = journey.lanes.map { TerminalText($0.title).width }.max() ?? 0
    let ends = journey.lanes.map { TerminalText($0.outcome.text).width }.max() ?? 0
    let signs = max(0, (journey.lanes.map(\.stations.count).max() ?? 0) * 2 - 1)
    let room = style.width - signs - ends - 6
    return style.wrapped(journey.title, indent: 0).map(style.bold)
      + journey.lanes.flatMap { lane -> [String] in
        let end = style.toned(style.cut(lane.outcome.text, style.width - 4), lane.outcome.tone)
        guard room >= min(titles, 20) else {
          let rows = stride(from: 0, to: lane.stations.count, by: (style.width - 4) / 2).map { start in
            "    " + lane.stations[start...].prefix((style.width - 4) / 2).map(sign).joined(separator: " ")
          }
          return ["  " + style.cut(lane.title, style.width - 2)] + rows + ["    " + end]
        }
        let line = lane.stations.map(sign).joined(separator: " ")
        return ["  \(style.cell(lane.title, min(titles, room)))  \(line)  \(end)"]
      }
  }

  /// A lane in words: how it ended, and the steps where something is to be said.
  private func told(_ lane: JourneyLane) -> [String] {
    let steps = lane.stations.filter { $0.isReached && ($0.status.tone == .bad || !$0.marks.isEmpty) }
    let places = steps.map { $0.status.tone == .bad ? "\($0.title) (\($0.status.text.lowercased()))" : $0.title }
    let found = places.isEmpty ? "" : " \(words.metOn): \(places.joined(separator: "; "))."
    return style.wrapped("\(lane.title): \(lane.outcome.text).\(found)", indent: 2)
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
    var lines = style.wrapped(document.findings.heading, indent: 0).map(style.bold)
    lines += style.wrapped(document.findings.summary, indent: 2)
    for root in document.findings.roots {
      guard let card = root.first else { continue }
      let tone: Tone = card.severity >= 3 ? .bad : card.severity == 2 ? .mixed : .neutral
      let change = card.change.map { " [\($0.text)]" } ?? ""
      let head = "\(card.number). \(card.severityLabel): \(card.title)\(change)"
      lines += style.wrapped(head, indent: 2).map { style.toned($0, tone) }
      let others = root.count > 1 ? ", \(words.otherPlaces(root.count - 1))" : ""
      lines += style.wrapped("\(card.location)\(others) (\(card.check))", indent: 5)
    }
    return lines
  }

  /// The numbers of every change, and what has no line above: findings that this run doesn't have.
  private func changes(_ comparison: ComparisonSection) -> [String] {
    style.wrapped(comparison.heading, indent: 0).map(style.bold)
      + comparison.groups.flatMap { group in
        style.wrapped(group.title.text, indent: 2).map { style.toned($0, group.title.tone) }
          + counted(group.rows.filter { $0.anchor == nil }.map { "\($0.title): \($0.detail)" }).flatMap {
            style.wrapped($0, indent: 5)
          }
      }
  }

  /// The lines in their order, each once with how often it stands there.
  private func counted(_ lines: [String]) -> [String] {
    let counts = Dictionary(lines.map { ($0, 1) }, uniquingKeysWith: +)
    var told: Set<String> = []
    return lines.filter { told.insert($0).inserted }.map { line in
      counts[line].map { $0 > 1 ? "\(line) × \($0)" : line } ?? line
    }
  }

  private var figures: [String] {
    let labels = document.figures.map { TerminalText($0.label).width }.max() ?? 0
    guard labels + 30 <= style.width else {
      return document.figures.flatMap { figure in
        style.wrapped(figure.label, indent: 2) + style.wrapped(figure.value, indent: 4).map(style.bold)
          + style.wrapped(figure.detail, indent: 4)
      }
    }
    return document.figures.flatMap { figure in
      ["  \(style.cell(figure.label, labels))  \(style.bold(style.cut(figure.value, style.width - labels - 4)))"]
        + style.wrapped(figure.detail, indent: labels + 4)
    }
  }

  private func columns(_ table: ReportTable) -> [String] {
    style.wrapped(table.caption, indent: 0).map(style.bold)
      + TerminalTable(header: table.header, rows: table.rows, style: style).lines
  }
}
