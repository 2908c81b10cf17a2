/// Why a register of contacts can't be used.
///
/// It never quotes the file: a register may hold what people said.
package enum RegisterError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The file is larger than a register may be.
  case tooLarge(what: String, limit: Int)
  /// The heading lacks columns.
  case missingColumns([String])
  /// Two headings mean the same column.
  case doubledColumn(String)
  /// No row could be read.
  case noContacts(skipped: Int)
  /// The day of the change leaves one side without contacts.
  case emptySide(before: Int, after: Int)
  /// The day isn't one.
  case invalidDay(String)

  package var description: String {
    switch self {
    case .tooLarge(let what, let limit):
      "The register has more than \(limit) \(what); split it by year and use one part at a time."
    case .missingColumns(let columns):
      "The register's first line lacks \(columns.joined(separator: ", ")); the columns are "
        + RegisterColumn.allCases.map { $0.headings[0] }.joined(separator: ", ") + "."
    case .doubledColumn(let column): "Two columns of the register mean '\(column)'; keep one of them."
    case .noContacts(let skipped):
      "No contact could be read from the register (\(skipped) rows without a day or a known channel)."
    case .emptySide(let before, let after):
      "The register has \(before) phone calls before the change and \(after) after it; both sides need some."
    case .invalidDay(let text): "'\(text.prefix(20))' is no day; write it as 2026-03-01."
    }
  }
}
