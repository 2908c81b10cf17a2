/// A table in Markdown.
struct MarkdownTable {
  let header: [String]
  let rows: [[String]]

  /// The table, without a line break at its end.
  func render() -> String {
    let rule = header.map { _ in "---" }
    return ([header, rule] + rows).map { "| " + $0.map(Self.cell).joined(separator: " | ") + " |" }
      .joined(separator: "\n")
  }

  /// A text that can't leave its cell: no line breaks, bars escaped.
  static func cell(_ text: String) -> String {
    String(text.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : Character($0) })
      .replacing("|", with: "\\|")
  }
}
