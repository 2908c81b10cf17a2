/// The report as JUnit XML: a suite a journey and persona, a case a step.
///
/// There is no schema of JUnit's own; the form is what GitLab, GitHub, Jenkins and Azure read
/// (the Ant task's `testsuites > testsuite > testcase` with failure, error and skipped).
package struct JUnitReport: Sendable {
  private let document: ReportDocument

  /// A report of a document.
  package init(_ document: ReportDocument) { self.document = document }

  /// The file's text.
  package func render() -> String {
    var lines = ["<?xml version=\"1.0\" encoding=\"UTF-8\"?>"]
    let suites = document.journeys.flatMap { journey in journey.lanes.map { (journey, $0) } }
    let cases = suites.flatMap { journey, lane in lane.stations.map { outcome(of: $0, in: journey) } }
    lines.append(
      "<testsuites name=\"rejse\" tests=\"\(cases.count)\" failures=\"\(cases.count { $0.isFailure })\" "
        + "errors=\"0\" skipped=\"\(cases.count { $0.isSkipped })\">")
    for (journey, lane) in suites { lines += suite(journey, lane) }
    return (lines + ["</testsuites>", ""]).joined(separator: "\n")
  }

  private func suite(_ journey: JourneySection, _ lane: JourneyLane) -> [String] {
    let cases = lane.stations.map { ($0, outcome(of: $0, in: journey)) }
    let name = TextEscaping.xml("\(journey.id).\(lane.persona)")
    var lines = [
      "  <testsuite name=\"\(name)\" tests=\"\(cases.count)\" failures=\"\(cases.count { $0.1.isFailure })\" errors=\"0\" "
        + "skipped=\"\(cases.count { $0.1.isSkipped })\">"
    ]
    for (station, outcome) in cases {
      let attributes = "classname=\"\(name)\" name=\"\(TextEscaping.xml(station.step))\""
      guard !outcome.body.isEmpty else {
        lines.append("    <testcase \(attributes)/>")
        continue
      }
      lines.append("    <testcase \(attributes)>")
      lines += outcome.body.map { "      \($0)" }
      lines.append("    </testcase>")
    }
    return lines + ["  </testsuite>"]
  }

  /// What a case says: failed where the step failed or an error-level finding stands on it, skipped where not reached.
  private func outcome(of station: Station, in journey: JourneySection) -> CaseOutcome {
    let cards = station.marks.compactMap { mark in
      document.findings.cards.first { $0.anchor == mark.anchor && $0.journey == journey.id }
    }
    let errors = cards.filter(\.isError)
    let warnings = cards.filter { !$0.isError }
    var body: [String] = []
    if !station.isReached {
      body.append("<skipped message=\"\(TextEscaping.xml(station.status.text))\"/>")
    } else if !station.problems.isEmpty || !errors.isEmpty {
      let texts = station.problems + errors.map(sentence)
      let message = TextEscaping.xml(texts.first ?? "")
      body.append("<failure message=\"\(message)\">\(TextEscaping.xml(texts.joined(separator: "\n")))</failure>")
    }
    if !warnings.isEmpty {
      body.append("<system-out>\(TextEscaping.xml(warnings.map(sentence).joined(separator: "\n")))</system-out>")
    }
    return CaseOutcome(
      isFailure: body.first?.hasPrefix("<failure") == true, isSkipped: !station.isReached, body: body)
  }

  private func sentence(_ card: FindingCard) -> String {
    "[\(card.check)] \(card.severityLabel): \(card.title) (\(card.location)): \(card.message)"
  }

  private struct CaseOutcome {
    let isFailure: Bool
    let isSkipped: Bool
    let body: [String]
  }
}
