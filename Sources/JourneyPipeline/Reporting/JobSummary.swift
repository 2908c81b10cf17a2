import Foundation
package import JourneyReports
package import JourneyModel

/// The summary that GitHub shows on a job's page: a file that steps append Markdown to.
package struct JobSummary: Sendable {
  /// The most bytes that GitHub takes from one step; of a longer text it shows nothing.
  static let limit = 1_048_576

  private let path: String

  /// The summary of the step that runs now, or nil outside of GitHub's actions.
  ///
  /// - Parameter environment: the environment, where the runner tells the file.
  package init?(environment: [String: String]) {
    guard let path = environment["GITHUB_STEP_SUMMARY"], !path.isEmpty else { return nil }
    self.path = path
  }

  /// Appends a report; where it is too long, what got worse alone.
  ///
  /// - Throws: `JobSummaryError` when the file can't be written.
  package func append(_ document: ReportDocument) throws(JobSummaryError) {
    let whole = MarkdownReport(document).render()
    let text = whole.utf8.count < Self.limit ? whole : CommentReport(document).render()
    if !FileManager.default.fileExists(atPath: path) { _ = FileManager.default.createFile(atPath: path, contents: nil) }
    do {
      let file = try FileHandle(forWritingTo: URL(filePath: path))
      defer { try? file.close() }
      try file.seekToEnd()
      try file.write(contentsOf: Data(text.utf8))
    } catch {
      throw JobSummaryError(path: path)
    }
  }
}

/// A job summary that can't be written.
package struct JobSummaryError: WordedError, Sendable {
  let path: String

  package var words: LocalizedText {
    LocalizedText(
      da: "Jobsammendraget '\(path)' kan ikke skrives; sæt GITHUB_STEP_SUMMARY til en fil, eller udelad '--format "
        + "github'.",
      en: "The job summary '\(path)' can't be written; set GITHUB_STEP_SUMMARY to a file, or leave out '--format "
        + "github'.")
  }
}
