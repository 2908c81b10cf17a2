package import JourneyReports
package import RunStore

/// Writes a run's reports into its folder.
package enum ReportFiles {
  /// Writes every format.
  ///
  /// - Returns: the path of the HTML report.
  /// - Throws: `RunStoreError` when one can't be written.
  @discardableResult
  package static func write(_ document: ReportDocument, to folder: RunFolder) throws -> String {
    try folder.write(Array(JUnitReport(document).render().utf8), as: "junit.xml")
    try folder.write(Array(MarkdownReport(document).render().utf8), as: "report.md")
    try folder.write(Array(HTMLReport(document).render().utf8), as: "report.html")
    return "\(folder.path)/report.html"
  }
}
