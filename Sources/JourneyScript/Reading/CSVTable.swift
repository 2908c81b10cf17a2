/// A table written as CSV: RFC 4180, with commas or the semicolons that Danish spreadsheets write.
struct CSVTable: Equatable {
  /// Why a text isn't a table that can be used.
  struct Problem: Error, Equatable {
    /// What is wrong, in lower case without a full stop.
    let message: String
    /// The line on which it shows, counted from 1.
    let line: Int
  }

  /// The most rows, the header left out: each is a run of its own.
  static let rowLimit = 500
  /// The most columns.
  static let columnLimit = 100

  /// The names in the first row.
  let columns: [String]
  /// The other rows, each with as many fields as there are columns.
  let rows: [Row]

  /// One row.
  struct Row: Equatable {
    let fields: [String]
    /// The line it begins on.
    let line: Int
  }

  /// Reads a table.
  ///
  /// A byte order mark before the table and empty lines are left out.
  init(_ text: String) throws(Problem) {
    let lines = try Self.records(text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text)
    guard let header = lines.first else { throw Problem(message: "the table is empty", line: 1) }
    columns = header.fields.map { String($0.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()) }
    rows = Array(lines.dropFirst())
    for (index, name) in columns.enumerated() {
      guard !name.isEmpty, name.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" }) else {
        throw Problem(message: "column \(index + 1) needs a name of letters, digits, '_' and '-'", line: header.line)
      }
      guard columns.firstIndex(of: name) == index else {
        throw Problem(message: "two columns are called '\(name.prefix(40))'", line: header.line)
      }
    }
    for row in rows where row.fields.count != columns.count {
      throw Problem(
        message: "the row has \(row.fields.count) fields, and the first line has \(columns.count)", line: row.line)
    }
    if rows.isEmpty { throw Problem(message: "the table has no rows under its first line", line: header.line) }
  }

  /// The records of a text (RFC 4180 section 2).
  private static func records(_ text: String) throws(Problem) -> [Row] {
    let separator = separator(in: text)
    var reader = Reader(separator: separator)
    // Swift reads CR LF as one character, which is a line break like the others.
    for character in text { try reader.take(character) }
    return try reader.end()
  }

  /// The separator: whichever of semicolon and comma the first line has more of, outside quotes.
  private static func separator(in text: String) -> Character {
    var counts: [Character: Int] = [:]
    var isQuoted = false
    for character in text {
      if character == "\"" { isQuoted.toggle() }
      if character.isNewline, !isQuoted { break }
      if !isQuoted, character == ";" || character == "," { counts[character, default: 0] += 1 }
    }
    return counts[";", default: 0] > counts[",", default: 0] ? ";" : ","
  }

  private struct Reader {
    let separator: Character
    private var rows: [Row] = []
    private var fields: [String] = []
    private var field = ""
    private var state = State.fresh
    private var line = 1
    private var start = 1

    private enum State { case fresh, plain, quoted, quoteSeen }

    init(separator: Character) { self.separator = separator }

    mutating func take(_ character: Character) throws(Problem) {
      defer { if character.isNewline { line += 1 } }
      switch (state, character) {
      case (.quoted, "\""): state = .quoteSeen
      case (.quoted, _): field.append(character)
      case (.quoteSeen, "\""):
        field.append(character)
        state = .quoted
      case (.fresh, "\""): state = .quoted
      case (_, separator): try endField()
      case (_, _) where character.isNewline: try endRow()
      case (.quoteSeen, _): throw Problem(message: "text stands after a closing quote", line: line)
      default:
        field.append(character)
        state = .plain
      }
    }

    mutating func end() throws(Problem) -> [Row] {
      if state == .quoted { throw Problem(message: "a quoted field has no closing quote", line: start) }
      try endRow()
      return rows
    }

    private mutating func endField() throws(Problem) {
      fields.append(field)
      field = ""
      state = .fresh
      if fields.count > CSVTable.columnLimit {
        throw Problem(message: "there are more than \(CSVTable.columnLimit) columns", line: line)
      }
    }

    private mutating func endRow() throws(Problem) {
      let isEmpty = fields.isEmpty && field.isEmpty && state == .fresh
      try endField()
      if !isEmpty { rows.append(Row(fields: fields, line: start)) }
      fields = []
      start = line + 1
      if rows.count > CSVTable.rowLimit + 1 {
        throw Problem(message: "there are more than \(CSVTable.rowLimit) rows", line: line)
      }
    }
  }
}
