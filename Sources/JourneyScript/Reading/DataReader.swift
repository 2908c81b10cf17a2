import JourneyModel

/// Reads the table that a journey is run over, a row a run.
struct DataReader {
  /// The files.
  let library: ScriptLibrary
  /// Keeps real people's numbers out.
  let guardian: CPRGuard

  /// What a journey is run with once.
  struct Row {
    /// What the run's id ends in; empty for a journey without a table.
    let key: String
    /// The first column's value, as reports show it.
    let title: String
    /// The columns with their values.
    let values: [(column: String, value: String)]

    /// The one run of a journey without a table.
    static let none = Row(key: "", title: "", values: [])
  }

  /// The rows of a table, or none after a problem has been reported.
  func rows(_ path: String, namedBy node: ScriptNode) -> [Row] {
    guard let text = library.text(path, namedBy: node) else { return [] }
    let table: CSVTable
    do throws(CSVTable.Problem) {
      table = try CSVTable(text)
    } catch {
      node.report(
        .dataTable, "'\(path)' can't be used: \(error.message)", notes: ["on line \(error.line) of '\(path)'"])
      return []
    }
    for row in table.rows where row.fields.contains(where: { guardian.verdict(on: $0) == .possible }) {
      node.report(
        .possibleCPR, "'\(path)' holds what may be the CPR number of a person",
        notes: ["on line \(row.line) of '\(path)'"])
    }
    var taken: Set<String> = []
    return table.rows.enumerated().map { index, row in
      let plain = Self.key(row.fields.first ?? "")
      let key = taken.insert(plain).inserted && !plain.isEmpty ? plain : "\(plain)-\(index + 1)"
      return Row(
        key: key, title: row.fields.first ?? "", values: zip(table.columns, row.fields).map { ($0, $1) })
    }
  }

  /// A value as a part of an id: letters and digits in lower case, hyphens between.
  private static func key(_ value: String) -> String {
    value.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: "-").prefix(40).description
  }
}
