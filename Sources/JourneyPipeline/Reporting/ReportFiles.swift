package import JourneyModel
package import JourneyReports
package import RunStore

/// Writes a run's reports into its folder.
package struct ReportFiles {
  /// The report as a document.
  package let document: ReportDocument
  private let input: ReportInput
  private let review: KeptReview
  private let formats: [ReportFormat]

  /// The reports of a run.
  ///
  /// - Parameters:
  ///   - input: what the report is made of.
  ///   - review: what is kept beside them, so that they can be rendered again.
  ///   - formats: those that are written beside the ones that every run leaves.
  package init(_ input: ReportInput, keeping review: KeptReview, formats: [ReportFormat] = []) {
    self.input = input
    self.review = review
    self.formats = formats
    document = ReportDocument(input)
  }

  /// Writes every format into the run's folder and, with their fixed names, into another one.
  ///
  /// - Parameters:
  ///   - folder: the run's folder.
  ///   - output: a folder whose path a pipeline knows, or nil for none.
  /// - Returns: the path of the HTML file.
  /// - Throws: `RunStoreError` when one can't be written.
  package func write(to folder: RunFolder, and output: OutputFolder? = nil) throws -> String {
    for (name, text) in try texts {
      try folder.write(Array(text.utf8), as: name)
      try output?.write(Array(text.utf8), as: name)
    }
    try folder.write(review)
    return "\(folder.path)/report.html"
  }

  private var texts: [(name: String, text: String)] {
    get throws {
      let always = [
        ("report.json", try JSONReport(input).render()), ("junit.xml", JUnitReport(document).render()),
        ("report.md", MarkdownReport(document).render()), ("report.html", HTMLReport(document).render()),
      ]
      return always + (try formats.compactMap(file))
    }
  }

  private func file(_ format: ReportFormat) throws -> (String, String)? {
    guard let name = format.file else { return nil }
    let text =
      switch format {
      case .sarif: try SARIFReport(document).render()
      case .gitlab: try CodeQualityReport(document).render()
      case .tap: TAPReport(document).render()
      case .comment: CommentReport(document).render()
      case .github: ""
      }
    return (name, text)
  }
}
