import JourneyModel

/// Gathers the problems of all files that one reading touches.
///
/// A fragment is read once for every use, so the same problem can be reported again; it is kept once.
final class ProblemLog {
  private var diagnostics: [Diagnostic] = []
  private var seen: Set<Diagnostic> = []
  private var lines: [String: [Substring]] = [:]
  private var fileOrder: [String] = []

  /// More problems than anybody reads at once; a hostile file can't fill the memory with them.
  private static let limit = 500

  /// Makes a file's text known, so that problems in it can show their line.
  func opened(_ file: String, text: String) {
    guard lines[file] == nil else { return }
    fileOrder.append(file)
    // The line breaks of YAML 1.1 (5.4), which are also those the parser counts.
    lines[file] = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
  }

  /// The line of a file, counted from 1, without its line ending.
  func line(_ number: Int, of file: String) -> String? {
    guard let lines = lines[file], lines.indices.contains(number - 1) else { return nil }
    return String(lines[number - 1])
  }

  /// Notes a problem.
  ///
  /// A number that may be a person's CPR number is never shown.
  func report(_ kind: DiagnosticKind, _ message: String, at location: SourceLocation, notes: [String] = []) {
    guard diagnostics.count < Self.limit else { return }
    let diagnostic = Diagnostic(
      id: kind.rawValue, severity: kind.severity, message: CPRMask.masked(message), location: location,
      sourceLine: line(location.line, of: location.file).map(CPRMask.masked), notes: notes.map(CPRMask.masked))
    if seen.insert(diagnostic).inserted { diagnostics.append(diagnostic) }
  }

  /// Whether any problem makes the script unusable.
  var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// The problems by file in the order of reading, then by place, then as they were found.
  var inFileOrder: [Diagnostic] {
    let rank = Dictionary(uniqueKeysWithValues: fileOrder.enumerated().map { ($1, $0) })
    func place(_ entry: (offset: Int, element: Diagnostic)) -> (Int, Int, Int, Int) {
      let location = entry.element.location
      return (rank[location.file] ?? fileOrder.count, location.line, location.column, entry.offset)
    }
    return diagnostics.enumerated().sorted { place($0) < place($1) }.map(\.element)
  }
}
