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
        text("Kørsel", "Run"), text("Startet", "Started"), text("Udgave", "Edition"),
        text("Fund (4/3/2/1)", "Findings (4/3/2/1)"),
        text("Rigtigt mål", "Right end"), text("Ekspertsekunder", "Expert seconds"),
        text("Svartid, ms", "Response, ms"),
        text("Forespørgsler", "Requests"),
      ],
      rows: history.records.suffix(last ?? .max).map { record in
        [
          record.run, record.startedAt, record.label,
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
    let since = course.since.map { text("siden \($0) (\(run))", "since \($0) (\(run))") }
    let when = since ?? text("sidst set \(course.lastSeen)", "last seen \(course.lastSeen)")
    let back =
      course.returns > 0 ? text(", vendt tilbage \(course.returns) gange", ", came back \(course.returns) times") : ""
    return "\(finding.fingerprint.rawValue)  \(course.status.label(language))  \(finding.severity.rawValue)  "
      + "\(finding.check)  \(place)  "
      + text("\(when), i \(course.runs) kørsler\(back)", "\(when), in \(course.runs) runs\(back)")
  }

  private func number(_ value: Double?) -> String { value.map { LocalizedNumber.decimal($0)(language) } ?? "–" }

  private func text(_ da: String, _ en: String) -> String { language == .danish ? da : en }
}
