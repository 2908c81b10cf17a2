package import JourneyModel
import JourneyReports

/// What the page checks found on one page, as lines for a person.
package struct PageFindingsText: Sendable {
  private let findings: [Finding]
  private let language: ReportLanguage

  /// The text of a page's findings.
  package init(_ findings: [Finding], language: ReportLanguage) {
    self.findings = findings
    self.language = language
  }

  /// The lines, ending with a line break: they are comments of a script, as the rest of the inventory.
  package func render() -> String {
    let title = language == .danish ? "# \(findings.count) fund" : "# \(findings.count) findings"
    return (["", title] + findings.map(line)).joined(separator: "\n") + "\n"
  }

  private func line(_ finding: Finding) -> String {
    let place = finding.place.line.map { language == .danish ? " (linje \($0))" : " (line \($0))" } ?? ""
    let head = "# \(finding.check)  \(finding.severity.rawValue) \(finding.severity.label(language))\(place): "
    return TextEscaping.terminal(head + finding.message(language))
  }
}
