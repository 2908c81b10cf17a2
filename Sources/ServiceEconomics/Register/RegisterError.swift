package import JourneyModel

/// Why a register of contacts can't be used.
///
/// It never quotes the file: a register may hold what people said.
package enum RegisterError: WordedError, Sendable, Equatable {
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

  package var words: LocalizedText {
    switch self {
    case .tooLarge(let what, let limit):
      LocalizedText(
        da: "Registeret er for stort (højst \(limit) \(what)); del det efter år, og brug en del ad gangen.",
        en: "The register has more than \(limit) \(what); split it by year and use one part at a time.")
    case .missingColumns(let columns):
      LocalizedText(
        da: "Registerets første linje mangler \(columns.joined(separator: ", ")); kolonnerne er \(Self.headings).",
        en: "The register's first line lacks \(columns.joined(separator: ", ")); the columns are \(Self.headings).")
    case .doubledColumn(let column):
      LocalizedText(
        da: "To af registerets kolonner betyder '\(column)'; behold den ene.",
        en: "Two columns of the register mean '\(column)'; keep one of them.")
    case .noContacts(let skipped):
      LocalizedText(
        da: "Ingen henvendelse kunne læses af registeret (\(skipped) rækker uden dag eller kendt kanal).",
        en: "No contact could be read from the register (\(skipped) rows without a day or a known channel).")
    case .emptySide(let before, let after):
      LocalizedText(
        da: "Registeret har \(before) opkald før ændringen og \(after) efter; der skal være nogle på begge sider.",
        en: "The register has \(before) phone calls before the change and \(after) after it; both sides need some.")
    case .invalidDay(let text):
      LocalizedText(
        da: "'\(text.prefix(20))' er ingen dag; skriv den som 2026-03-01.",
        en: "'\(text.prefix(20))' is no day; write it as 2026-03-01.")
    }
  }

  private static var headings: String {
    RegisterColumn.allCases.map { $0.headings[0] }.joined(separator: ", ")
  }
}
