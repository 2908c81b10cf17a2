package import JourneyModel

/// The reference of the script format as Markdown, written from the reader's own tables.
package enum ScriptReference {
  /// Every key of every file, with type, default and example.
  package static func keys() -> String {
    var page = """
      # Script reference

      Every key a script may have. This page is generated from the tables that the reader checks keys against.

      Scalars are text: `0123`, `no` and `12:30` stay what they are. Paths count from the file they stand in. \
      `${persona.x}` is a fact of the citizen, `${capture.x}` a value that an earlier step remembered, `${x}` a \
      variable of the journey or a parameter of the fragment; `$${` stands for the characters `${`. YAML anchors and \
      aliases aren't read.

      """
    for table in KeyTable.all { page += "\n" + section(table) }
    return page
  }

  /// Every kind of diagnostic with its explanation.
  package static func diagnostics(_ language: ReportLanguage) -> String {
    let isDanish = language == .danish
    var page = isDanish ? "# Fejl og advarsler i scripts\n" : "# Errors and warnings in scripts\n"
    for kind in DiagnosticKind.allCases.sorted(by: { $0.rawValue < $1.rawValue }) {
      let level =
        switch (kind.severity, isDanish) {
        case (.error, true): "Fejl"
        case (.error, false): "Error"
        case (.warning, true): "Advarsel"
        case (.warning, false): "Warning"
        }
      page += "\n## \(kind.rawValue)\n\n\(level). \(kind.explanation(language))\n"
    }
    return page
  }

  private static func section(_ table: KeyTable) -> String {
    var text = "## \(table.name)\n\n\(table.summary)\n\n| key | value | default | meaning |\n|---|---|---|---|\n"
    for key in table.keys {
      let fallback = key.isRequired ? "required" : key.fallback
      text += "| `\(key.name)` | \(cell(key.shape.words)) | \(cell(fallback)) | \(cell(key.summary)) |\n"
    }
    let examples = table.keys.map(\.example).filter { !$0.isEmpty }
    if !examples.isEmpty { text += "\n```yaml\n" + examples.joined(separator: "\n") + "\n```\n" }
    return text
  }

  /// A text that can stand in a cell of a Markdown table.
  private static func cell(_ text: String) -> String {
    text.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  }
}
