/// The formats that a pipeline can ask for, beside those that every run leaves.
package enum ReportFormat: String, Sendable, CaseIterable {
  /// SARIF 2.1.0, for code scanning.
  case sarif
  /// GitLab's code quality.
  case gitlab
  /// GitHub's annotations, in the step's log, and its job summary.
  case github
  /// The Test Anything Protocol, version 13.
  case tap
  /// What got worse in five lines, for a comment on a change.
  case comment

  /// The file that it is written to, or nil where it goes to the log.
  package var file: String? {
    switch self {
    case .sarif: "report.sarif"
    case .gitlab: "gl-code-quality-report.json"
    case .github: nil
    case .tap: "report.tap"
    case .comment: "comment.md"
    }
  }
}
