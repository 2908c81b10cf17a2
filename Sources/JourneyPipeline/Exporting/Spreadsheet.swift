import Foundation

/// A table as a file that a Danish spreadsheet opens by a double click.
///
/// UTF-8 with byte order mark, semicolons, decimal comma, CRLF (RFC 4180). A cell of text that a spreadsheet would take for a
/// formula gets an apostrophe before it (OWASP, "CSV Injection"): findings quote pages, and pages can be hostile.
package struct Spreadsheet: Sendable, Equatable {
  /// One cell.
  package enum Cell: Sendable, Equatable {
    /// Words, never a formula.
    case text(String)
    /// A number; written with a decimal comma and without separators for thousands.
    case number(Double)
    /// Nothing.
    case empty

    /// A number, or nothing.
    package static func number(_ value: Double?) -> Cell { value.map { .number($0) } ?? .empty }
  }

  /// The headings.
  package let header: [String]
  /// The rows.
  package let rows: [[Cell]]

  /// Makes a table.
  package init(header: [String], rows: [[Cell]]) {
    self.header = header
    self.rows = rows
  }

  /// The whole file.
  package func render() -> String {
    let lines = ([header.map(Cell.text)] + rows).map { $0.map(Self.written).joined(separator: ";") + "\r\n" }
    return "\u{FEFF}" + lines.joined()
  }

  static func written(_ cell: Cell) -> String {
    switch cell {
    case .empty: ""
    case .number(let value): number(value)
    case .text(let text): quoted(harmless(text))
    }
  }

  /// Up to six decimals, without zeros at the end.
  private static func number(_ value: Double) -> String {
    guard value.isFinite else { return "" }
    var text = String(format: "%.6f", value)
    while text.hasSuffix("0") { text.removeLast() }
    if text.hasSuffix(".") { text.removeLast() }
    return text == "-0" ? "0" : text.replacing(".", with: ",")
  }

  /// Spreadsheets skip white space before a formula, and take full-width signs for plain ones.
  private static func harmless(_ text: String) -> String {
    let scalars = text.unicodeScalars.filter { $0.value >= 0x20 || $0 == "\n" || $0 == "\t" }
      .map { $0 == "\u{7F}" ? " " : $0 }
    let clean = String(String.UnicodeScalarView(scalars))
    let first = clean.unicodeScalars.first { !$0.properties.isWhitespace && $0 != "\u{FEFF}" && $0 != "\u{200B}" }
    let starts = clean.unicodeScalars.first
    let isFormula = first.map { "=+-@|%＝＋－＠".unicodeScalars.contains($0) } ?? false
    return isFormula || starts == "\t" || starts == "\n" ? "'" + clean : clean
  }

  private static func quoted(_ text: String) -> String {
    // Semicolons and tabs would start a cell in one reader or another, and so would commas where the separator is guessed.
    let needsQuotes = text.unicodeScalars.contains { "\";,\t\n\r".unicodeScalars.contains($0) } || text.hasPrefix(" ")
    return needsQuotes ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
  }
}
