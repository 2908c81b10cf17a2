/// Something wrong in a script, with its place: a mistake of the author, never of the service or the harness.
package struct Diagnostic: Error, Sendable, Hashable, Codable, CustomStringConvertible {
  /// How bad it is.
  package enum Severity: String, Sendable, Codable { case error, warning }

  /// The stable id of this kind of diagnostic, in kebab case: `unknown-key`.
  package let id: String
  /// Whether the script can't be used, or only deserves a second look.
  package let severity: Severity
  /// What is wrong and what to do, one sentence in lower case without a full stop.
  package let message: String
  /// Where.
  package let location: SourceLocation
  /// The line of the script that holds the place, or nil where the file can't be read.
  package let sourceLine: String?
  /// Further lines: "did you mean 'submit'?".
  package let notes: [String]

  /// Makes a diagnostic.
  package init(
    id: String, severity: Severity, message: String, location: SourceLocation, sourceLine: String? = nil,
    notes: [String] = []
  ) {
    self.id = id
    self.severity = severity
    self.message = message
    self.location = location
    self.sourceLine = sourceLine
    self.notes = notes
  }

  /// The compiler's form: place, severity, message, then the line with a caret under the column, then the notes.
  package var description: String {
    var lines = ["\(location): \(severity.rawValue): \(message) [\(id)]"]
    if let sourceLine {
      lines.append("  " + sourceLine)
      lines.append("  " + String(repeating: " ", count: max(0, location.column - 1)) + "^")
    }
    return (lines + notes.map { "  note: \($0)" }).joined(separator: "\n")
  }
}
