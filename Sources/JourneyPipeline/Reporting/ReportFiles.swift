package import JourneyReports
package import RunStore

/// Writes a run's reports into its folder.
package enum ReportFiles {
  /// Writes every format.
  ///
  /// - Parameters:
  ///   - input: what the report is made of.
  ///   - folder: the run's folder.
  /// - Returns: the report as a document, and the path of the HTML file.
  /// - Throws: `RunStoreError` when one can't be written.
  package static func write(
    _ input: ReportInput, to folder: RunFolder
  ) throws -> (document: ReportDocument, path: String) {
    let document = ReportDocument(input)
    try folder.write(Array(try JSONReport(input).render().utf8), as: "report.json")
    try folder.write(Array(JUnitReport(document).render().utf8), as: "junit.xml")
    try folder.write(Array(MarkdownReport(document).render().utf8), as: "report.md")
    try folder.write(Array(HTMLReport(document).render().utf8), as: "report.html")
    return (document, "\(folder.path)/report.html")
  }
}
