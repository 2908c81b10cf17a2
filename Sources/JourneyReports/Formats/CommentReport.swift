/// What got worse, in at most five lines of Markdown: a comment on the change that made it so.
package struct CommentReport: Sendable {
  private let lines: [String]

  /// A comment on a document.
  package init(_ document: ReportDocument) { lines = document.pipeline.comment }

  /// The comment's text.
  package func render() -> String {
    guard let first = lines.first else { return "" }
    let rest = lines.dropFirst().map { "- \(TextEscaping.markdown($0))" }
    return (["**\(TextEscaping.markdown(first))**"] + (rest.isEmpty ? [] : [""]) + rest).joined(separator: "\n") + "\n"
  }
}
