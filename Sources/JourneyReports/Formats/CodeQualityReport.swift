import Foundation

/// The report as GitLab reads code quality: a list of findings, each beside a line of a script.
///
/// GitLab holds two branches' lists against each other by fingerprint, so every finding has one of its own, and only what
/// the run has is listed. What somebody answers for is marked and has the lowest severity.
package struct CodeQualityReport: Sendable {
  private let document: ReportDocument

  /// A report of a document.
  package init(_ document: ReportDocument) { self.document = document }

  /// The file's text.
  ///
  /// - Throws: what `JSONEncoder` throws.
  package func render() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let entries = document.pipeline.findings.filter(\.isPresent).map(entry)
    return String(decoding: try encoder.encode(entries), as: UTF8.self) + "\n"
  }

  private struct Entry: Encodable {
    struct Location: Encodable {
      struct Lines: Encodable { let begin: Int }
      let path: String
      let lines: Lines
    }
    let description: String
    let checkName: String
    let fingerprint: String
    let severity: String
    let location: Location

    enum CodingKeys: String, CodingKey {
      case description, fingerprint, severity, location
      case checkName = "check_name"
    }
  }

  private func entry(_ finding: PipelineFinding) -> Entry {
    let waived = finding.waiver == nil ? "" : " [\(ReportWords(document.language).waived)]"
    let number = finding.occurrence == 1 ? "" : "-\(finding.occurrence)"
    return Entry(
      description: TextEscaping.terminal("\(finding.title)\(waived): \(finding.message) (\(finding.location))"),
      checkName: TextEscaping.terminal(finding.rule),
      fingerprint: TextEscaping.terminal(finding.fingerprint + number), severity: Self.severity(finding),
      location: Entry.Location(
        path: TextEscaping.terminal(finding.file), lines: Entry.Location.Lines(begin: max(1, finding.line))))
  }

  /// GitLab's five levels: the four of a finding, and a blocker for a citizen who is kept out.
  private static func severity(_ finding: PipelineFinding) -> String {
    if finding.waiver != nil { return "info" }
    if finding.rule == KeptOutFindings.rule { return "blocker" }
    return switch finding.severity {
    case 4: "critical"
    case 3: "major"
    case 2: "minor"
    default: "info"
    }
  }
}
