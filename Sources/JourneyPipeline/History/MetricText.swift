package import JourneyModel
import JourneyReports
package import RunAnalysis

/// One figure over many runs, for a person.
package struct MetricText: Sendable {
  private let journey: String
  private let course: MetricCourse
  private let last: Int?
  private let language: ReportLanguage

  /// The text of a figure of a journey; `last` is how many of the newest runs have a row, nil for all.
  package init(
    _ metric: MetricCourse.Metric, of history: JourneyHistory, last: Int? = nil, language: ReportLanguage
  ) {
    self.last = last
    journey = history.journey
    course = MetricCourse(metric, of: history)
    self.language = language
  }

  /// Since when the figure has stood there, then a table of the runs, ending with a line break.
  package func render() -> String {
    let title = "\(journey): \(course.metric.label(language))"
    let lines = [title] + standing + ["", table]
    return lines.joined(separator: "\n").split(separator: "\n", omittingEmptySubsequences: false)
      .map { TextEscaping.terminal(String($0)) }.joined(separator: "\n") + "\n"
  }

  private var standing: [String] {
    guard let standing = course.standing, let value = course.points.last(where: { $0.value != nil })?.value else {
      return []
    }
    let before = standing.before.map { text(", før \(number($0))", ", before \(number($0))") } ?? ""
    return [
      text(
        "\(number(value)) siden \(standing.startedAt.shownMoment) (\(standing.run))\(before)",
        "\(number(value)) since \(standing.startedAt.shownMoment) (\(standing.run))\(before)")
    ]
  }

  private var table: String {
    MarkdownTable(
      header: [
        text("Kørsel", "Run"), text("Startet (UTC)", "Started (UTC)"), text("Udgave", "Edition"),
        course.metric.label(language),
        "n",
      ],
      rows: course.points.suffix(last ?? .max).map { point in
        [
          point.run, point.startedAt.shownMoment, point.label, point.value.map(number) ?? "–",
          point.samples.map(String.init) ?? "",
        ]
      }
    ).render()
  }

  private func number(_ value: Double) -> String {
    switch course.metric {
    case .rightEnds: LocalizedNumber.percent(value)(language)
    case .effort, .response: LocalizedNumber.decimal(value, digits: 1)(language)
    case .findings, .errors, .requests: LocalizedNumber.decimal(value)(language)
    }
  }

  private func text(_ da: String, _ en: String) -> String { language == .danish ? da : en }
}
