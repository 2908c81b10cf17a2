import PageModel

/// Reads the cells of a page's tables by the words of row and column.
///
/// Cells that span rows are counted in their first row only; nested tables are tables of their own.
struct TableReader {
  let tree: PageTree

  /// One row: its cells' texts, each with the column it begins in.
  private typealias Row = [(column: Int, text: String)]

  /// The most columns that a cell is taken to span: a hostile page may claim any number (HTML standard section
  /// 4.9.11 allows 1000).
  private static let longestSpan = 1_000

  /// The texts of the cells in rows whose first cell holds some words: of one column, or of all after the first.
  ///
  /// - Parameters:
  ///   - row: the row's words, in lower case.
  ///   - column: the words of the heading over the column, in lower case, or nil for any column.
  /// - Returns: the texts, white space collapsed, in document order.
  func cells(row: String, column: String?) -> [String] {
    tables.flatMap { rows -> [String] in
      let columns = Set(
        column.map { words in rows.first?.filter { $0.text.folded.contains(words) }.map(\.column) ?? [] } ?? [])
      return rows.filter { $0.first?.text.folded.contains(row) ?? false }.flatMap { cells in
        cells.dropFirst().filter { column == nil || columns.contains($0.column) }.map(\.text)
      }
    }
  }

  private var tables: [[Row]] {
    var rows: [NodeID: [Row]] = [:]
    var order: [NodeID] = []
    for element in tree.elements where tree.isElement(element, "tr") {
      guard let table = tree.ancestors(of: element).first(where: { tree.isElement($0, "table") }) else { continue }
      if rows[table] == nil { order.append(table) }
      rows[table, default: []].append(row(element))
    }
    return order.compactMap { rows[$0] }
  }

  private func row(_ element: NodeID) -> Row {
    var row: Row = []
    var column = 0
    for cell in tree.children(of: element) where tree.isElement(cell, "td", "th") {
      row.append((column, tree.textContent(of: cell).collapsed))
      let span = tree.attribute("colspan", of: cell).flatMap { Int($0) } ?? 1
      column += min(max(1, span), Self.longestSpan)
    }
    return row
  }
}
