import Foundation
import JourneyModel

/// The report as SARIF 2.1.0 (OASIS standard, errata 01): for code scanning beside the scripts' lines.
///
/// What somebody answers for is marked as suppressed, and what the baseline alone has as absent; nothing is left out.
/// `rejse/v1` among the partial fingerprints is the finding's own, whose number grows with its recipe;
/// `primaryLocationLineHash` is the one that GitHub matches by, which would else be that of the script's line.
package struct SARIFReport: Sendable {
  private let document: ReportDocument

  /// A report of a document.
  package init(_ document: ReportDocument) { self.document = document }

  /// The file's text.
  ///
  /// - Throws: what `JSONEncoder` throws.
  package func render() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(SARIFLog(runs: [run])), as: UTF8.self) + "\n"
  }

  private var pipeline: PipelineSection { document.pipeline }

  private var run: SARIFLog.Run {
    let indices = Dictionary(
      pipeline.rules.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    return SARIFLog.Run(
      tool: SARIFLog.Tool(
        driver: SARIFLog.Driver(version: TextEscaping.terminal(document.toolVersion), rules: pipeline.rules.map(rule))),
      automationDetails: SARIFLog.AutomationDetails(id: "rejse/\(TextEscaping.terminal(pipeline.run))"),
      invocations: [
        SARIFLog.Invocation(
          executionSuccessful: pipeline.gaps.isEmpty, startTimeUtc: Self.moment(pipeline.startedAt),
          toolExecutionNotifications: pipeline.gaps.map { SARIFLog.Notification(message: message($0)) })
      ],
      language: document.language.rawValue, results: pipeline.findings.map { result($0, indices[$0.rule] ?? 0) })
  }

  private func rule(_ rule: PipelineRule) -> SARIFLog.Rule {
    let standards = rule.standards.map { "- \($0)" }.joined(separator: "\n")
    let paragraphs = rule.help + (standards.isEmpty ? [] : [standards])
    let shown = rule.help.map(TextEscaping.markdown) + (standards.isEmpty ? [] : [bullets(rule.standards)])
    return SARIFLog.Rule(
      id: TextEscaping.terminal(rule.id), shortDescription: message(rule.title), fullDescription: message(rule.summary),
      help: SARIFLog.Help(
        text: paragraphs.isEmpty ? TextEscaping.sarif(rule.summary) : paragraphs.map(lines).joined(separator: "\n\n"),
        markdown: shown.isEmpty ? TextEscaping.markdown(rule.summary) : shown.joined(separator: "\n\n")),
      defaultConfiguration: SARIFLog.Configuration(level: Self.level(rule.severity)),
      properties: SARIFLog.RuleProperties(
        tags: [rule.cause].filter { !$0.isEmpty }, precision: Self.precision(rule.confidence),
        severity: Self.problemSeverity(rule.severity)))
  }

  private func result(_ finding: PipelineFinding, _ index: Int) -> SARIFLog.Result {
    // Nobody looked: the standard's "open", which has no level (section 3.27.9).
    let isOpen = finding.state == .unknown && !finding.isPresent
    return SARIFLog.Result(
      ruleId: TextEscaping.terminal(finding.rule), ruleIndex: index, kind: isOpen ? "open" : "fail",
      level: isOpen ? "none" : Self.level(finding.severity),
      message: message("\(finding.title): \(finding.message)"), locations: [location(finding)],
      partialFingerprints: [
        "rejse/v1": TextEscaping.terminal(finding.fingerprint),
        "primaryLocationLineHash": TextEscaping.terminal("\(finding.fingerprint):\(finding.occurrence)"),
      ],
      baselineState: finding.state.map { Self.baselineState($0, isPresent: finding.isPresent) },
      suppressions: finding.waiver.map { [suppression($0)] },
      properties: SARIFLog.ResultProperties(severity: finding.severity))
  }

  private func location(_ finding: PipelineFinding) -> SARIFLog.Location {
    let uri = TextEscaping.relativeURI(finding.file)
    let physical = SARIFLog.PhysicalLocation(
      artifactLocation: SARIFLog.ArtifactLocation(uri: uri), region: SARIFLog.Region(startLine: max(1, finding.line)))
    let names = [(finding.journey, "journey"), (finding.step, "step"), (finding.place, "field")]
      .map { (TextEscaping.terminal($0.0), $0.1) }.filter { !$0.0.isEmpty }
    let logical = names.indices.reversed().map { index in
      SARIFLog.LogicalLocation(
        name: names[index].0, fullyQualifiedName: names[...index].map(\.0).joined(separator: "/"), kind: names[index].1)
    }
    return SARIFLog.Location(physicalLocation: uri.isEmpty ? nil : physical, logicalLocations: logical)
  }

  private func suppression(_ waiver: Waiver) -> SARIFLog.Suppression {
    SARIFLog.Suppression(justification: TextEscaping.terminal("\(waiver.reason) (\(waiver.by), \(waiver.until))"))
  }

  private func message(_ text: String) -> SARIFLog.Message { SARIFLog.Message(text: TextEscaping.sarif(text)) }

  private func lines(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { TextEscaping.sarif(String($0)) }
      .joined(separator: "\n")
  }

  private func bullets(_ standards: [String]) -> String {
    standards.map { "- \(TextEscaping.markdown($0))" }.joined(separator: "\n")
  }

  /// Severity 3 and 4 are what turns a run red unless it is told otherwise.
  private static func level(_ severity: Int) -> String { severity >= 3 ? "error" : severity == 2 ? "warning" : "note" }

  private static func problemSeverity(_ severity: Int) -> String {
    severity >= 3 ? "error" : severity == 2 ? "warning" : "recommendation"
  }

  private static func precision(_ confidence: Confidence) -> String {
    switch confidence {
    case .deterministic, .needsOracle: "very-high"
    case .heuristic, .needsBrowser: "medium"
    }
  }

  /// Section 3.27.24; a finding that the baseline couldn't look for isn't among its results, and so is new there.
  private static func baselineState(_ state: PipelineFinding.State, isPresent: Bool) -> String {
    switch state {
    case .new: "new"
    case .known: "unchanged"
    case .worsened: "updated"
    case .fixed: "absent"
    case .unknown: isPresent ? "new" : "unchanged"
    }
  }

  /// A moment in UTC as the standard wants it (section 3.9), or nil where the run has no such moment.
  private static func moment(_ text: String) -> String? {
    (try? Date(text, strategy: .iso8601)).map { $0.formatted(.iso8601) }
  }
}
