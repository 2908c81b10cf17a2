package import JourneyModel
import JourneyReports
package import RunAnalysis

/// Some runs side by side: a project's start, midway and result measurement.
package struct SeriesText: Sendable {
  private let history: JourneyHistory
  private let language: ReportLanguage

  /// The text of some runs.
  package init(_ history: JourneyHistory, language: ReportLanguage) {
    self.history = history
    self.language = language
  }

  /// One table of figures and one of findings, ending with a line break.
  package func render() -> String {
    let header = history.records.map { $0.label.isEmpty ? $0.run : "\($0.label) (\($0.run))" }
    let figures = MarkdownTable(header: [history.journey] + header, rows: rows)
    let findings = MarkdownTable(header: [text("Fund", "Finding")] + header, rows: courses)
    let parts = [figures.render()] + (courses.isEmpty ? [] : [findings.render(), legend])
    let lines = parts.joined(separator: "\n\n").split(separator: "\n", omittingEmptySubsequences: false)
    return lines.map { TextEscaping.terminal(String($0)) }.joined(separator: "\n") + "\n"
  }

  private var rows: [[String]] {
    let severities = Severity.allCases.sorted(by: >).map { severity in
      [text("Fund, alvor \(severity.rawValue)", "Findings, severity \(severity.rawValue)")]
        + history.records.map { record in String(record.findings.count { $0.severity == severity }) }
    }
    let first = history.records.first?.expertSeconds
    return [
      [text("Startet (UTC)", "Started (UTC)")] + history.records.map(\.startedAt.shownMoment),
      [text("Værktøj", "Tool")] + history.records.map(\.toolVersion),
      [text("Nåede rigtigt mål", "Reached the right end")] + history.records.map { "\($0.rightEnds)/\($0.walks)" },
    ] + severities + [
      // The ratio is the robust figure: the novice factor cancels in it.
      [text("Besvær i forhold til den første", "Effort relative to the first")]
        + history.records.map { record in
          guard let first, first > 0, let seconds = record.expertSeconds else { return "–" }
          return LocalizedNumber.decimal(seconds / first, digits: 2)(language)
        },
      [text("Svartid, ms (median)", "Response, ms (median)")]
        + history.records.map { $0.serviceMilliseconds.map { LocalizedNumber.decimal($0)(language) } ?? "–" },
    ]
  }

  private var courses: [[String]] {
    history.courses.map { course in
      let finding = course.finding
      let place = finding.label.isEmpty ? finding.step : "\(finding.step), \(finding.label)"
      return ["\(finding.fingerprint.rawValue) \(finding.check) \(place)"]
        + history.records.map { record in
          switch record.status(of: finding) {
          case .present: "x"
          case .gone: "–"
          case .unknown: "?"
          }
        }
    }
  }

  private var legend: String {
    text(
      "x findes, – ledt efter og væk, ? ikke ledt efter. Kørsler måler fejl og besvær, ikke borgere.",
      "x present, – looked for and gone, ? not looked for. Runs measure defects and effort, not citizens.")
  }

  private func text(_ da: String, _ en: String) -> String { language == .danish ? da : en }
}
