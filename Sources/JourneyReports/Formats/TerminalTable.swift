/// A table on a terminal: in columns while it fits, its last column in several lines where that helps, else each row's
/// cells under each other.
struct TerminalTable: Sendable {
  private let header: [String]
  private let rows: [[String]]
  private let style: TerminalStyle

  /// The fewest columns that a text of several lines is readable in.
  private static let leastRoom = 24

  /// A table; an empty header has no line.
  init(header: [String], rows: [[String]], style: TerminalStyle) {
    self.header = header
    self.rows = rows
    self.style = style
  }

  /// The lines.
  var lines: [String] {
    let shown = (header.allSatisfy(\.isEmpty) ? [] : [header]) + rows
    let widths = header.indices.map { column in
      shown.map { column < $0.count ? TerminalText($0[column]).width : 0 }.max() ?? 0
    }
    let before = widths.dropLast().reduce(2) { $0 + $1 + 2 }
    let last = widths.last ?? 0
    guard before + last <= style.width || style.width - before >= Self.leastRoom else { return rows.flatMap(stacked) }
    return shown.flatMap { row in
      let cells = zip(row, widths).dropLast().map { style.cell($0, $1) }.joined(separator: "  ")
      let wrapped = style.wrapped(row.last ?? "", indent: before)
      let first = wrapped.first?.dropFirst(before) ?? ""
      return [("  " + cells + (cells.isEmpty ? "" : "  ") + first).withoutTrailingSpaces] + wrapped.dropFirst()
    }
  }

  /// A row's cells, each on a line of its own; many short ones share lines.
  private func stacked(_ row: [String]) -> [String] {
    let cells = zip(header, row).dropFirst().filter { !$1.isEmpty }.map { $0.isEmpty ? $1 : "\($0): \($1)" }
    let isLong = cells.count < 5 || cells.contains { TerminalText($0).width > Self.leastRoom + 10 }
    let lines = isLong ? cells : [cells.joined(separator: " · ")]
    return style.wrapped(row.first ?? "", indent: 2) + lines.flatMap { style.wrapped($0, indent: 5) }
  }
}

extension String {
  /// The text without the spaces at its end.
  fileprivate var withoutTrailingSpaces: String {
    var text = Substring(self)
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
