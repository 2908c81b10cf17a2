package import JourneyModel
import JourneyReports
package import RunAnalysis

/// A journey's history as lines for a person.
package struct HistoryText: Sendable {
  private let history: JourneyHistory
  private let last: Int?
  private let language: ReportLanguage

  /// The text of a history; `last` is how many of the newest runs have a row, nil for all.
  package init(_ history: JourneyHistory, last: Int? = nil, language: ReportLanguage) {
    self.history = history
    self.last = last
    self.language = language
  }

  /// The runs with their figures, then the findings with their courses, ending with a line break.
  ///
  /// - Parameter finding: the beginning of one finding's fingerprint or check, or nil for all.
  /// - Returns: the lines.
  package func render(finding: String? = nil) -> String {
    let courses = history.courses.filter { course in
      finding.map { course.finding.fingerprint.rawValue.hasPrefix($0) || course.finding.check.hasPrefix($0) } ?? true
    }
    var lines = [history.journey, "", runs, ""]
    lines += courses.isEmpty ? [text("Ingen fund.", "No findings.")] : courses.map(line)
    return lines.map {
      $0.split(separator: "\n", omittingEmptySubsequences: false).map { TextEscaping.terminal(String($0)) }
    }
    .flatMap { $0 }.joined(separator: "\n") + "\n"
  }

  private var runs: String {
    MarkdownTable(
      header: [
        text("Kørsel", "Run"), text("Startet (UTC)", "Started (UTC)"), text("Udgave", "Edition"),
        text("Fund (4/3/2/1)", "Findings (4/3/2/1)"),
        text("Rigtigt mål", "Right end"), text("Ekspertsekunder", "Expert seconds"),
        text("Svartid, ms", "Response, ms"),
        text("Forespørgsler", "Requests"),
      ],
      rows: history.records.suffix(last ?? .max).map { record in
        [
          record.run, record.startedAt.shownMoment, record.label,
          Severity.allCases.sorted(by: >).map { severity in String(record.findings.count { $0.severity == severity }) }
            .joined(separator: "/"),
          "\(record.rightEnds)/\(record.walks)", number(record.expertSeconds), number(record.serviceMilliseconds),
          String(record.requests),
        ]
      }
    ).render()
  }

  private func line(_ course: JourneyHistory.Course) -> String {
    let finding = course.finding
    let place = finding.label.isEmpty ? finding.step : "\(finding.step), \(finding.label)"
    let run = course.sinceRun ?? ""
    let since = course.since.map { text("siden \($0.shownMoment) (\(run))", "since \($0.shownMoment) (\(run))") }
    let when = since ?? text("sidst set \(course.lastSeen.shownMoment)", "last seen \(course.lastSeen.shownMoment)")
    let back =
      switch course.returns {
      case 0: ""
      case 1: text(", vendt tilbage 1 gang", ", came back once")
      default: text(", vendt tilbage \(course.returns) gange", ", came back \(course.returns) times")
      }
    let runs = course.runs == 1 ? text("1 kørsel", "1 run") : text("\(course.runs) kørsler", "\(course.runs) runs")
    return "\(finding.fingerprint.rawValue)  \(course.status.label(language))  \(finding.severity.rawValue)  "
      + "\(finding.check)  \(place)  "
      + text("\(when), i \(runs)\(back)", "\(when), in \(runs)\(back)")
  }

  private func number(_ value: Double?) -> String { value.map { LocalizedNumber.decimal($0)(language) } ?? "–" }

  private func text(_ da: String, _ en: String) -> String { language == .danish ? da : en }
}
