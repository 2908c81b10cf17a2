/// Lays lines that were written for pipes, Markdown among them, out for a terminal.
///
/// Lines are broken between words and go on under their last column, tables stand in columns, headings are bold. What a
/// pipe gets are the lines themselves, so that each stays one.
package struct TerminalPage: Sendable {
  private let style: TerminalStyle
  private let isMarkdown: Bool

  /// A page in a style; lines that begin with `#` are headings in Markdown only.
  package init(style: TerminalStyle, isMarkdown: Bool = false) {
    self.style = style
    self.isMarkdown = isMarkdown
  }

  /// The lines of a text as they are shown, with line breaks where the text has them.
  package func render(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var shown: [String] = []
    var index = 0
    while index < lines.count {
      let group = lines[index...].prefix(while: Kind(lines[index]).goesOn)
      shown += laid(Array(group.isEmpty ? lines[index...index] : group))
      index += max(1, group.count)
    }
    return shown.joined(separator: "\n")
  }

  /// What a line begins: a table in Markdown, rows with tabs, code between fences, or nothing but itself.
  private enum Kind: Equatable {
    case table, tabs, single

    init(_ line: String) {
      self = line.hasPrefix("|") ? .table : line.contains("\t") ? .tabs : .single
    }

    func goesOn(_ line: String) -> Bool { self != .single && Kind(line) == self }
  }

  private func laid(_ lines: [String]) -> [String] {
    switch Kind(lines[0]) {
    case .table:
      let rows = lines.map(Self.cells).filter { !$0.allSatisfy { $0.allSatisfy { $0 == "-" } && !$0.isEmpty } }
      return TerminalTable(header: rows.first ?? [], rows: Array(rows.dropFirst()), style: style).lines
    case .tabs:
      let rows = lines.map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
      let columns = rows.map(\.count).max() ?? 0
      return TerminalTable(header: Array(repeating: "", count: columns), rows: rows, style: style).lines
    case .single:
      let line = isMarkdown ? lines[0].replacing("&lt;", with: "<").replacing("&gt;", with: ">") : lines[0]
      if isMarkdown, line.hasPrefix("```") { return [] }
      let title = line.drop { $0 == "#" }
      let isHeading = isMarkdown && title.count < line.count && title.hasPrefix(" ")
      return isHeading ? folded(String(title.dropFirst())).map(style.bold) : folded(line)
    }
  }

  /// The cells of a Markdown row; a bar that is escaped belongs to its cell.
  private static func cells(_ line: String) -> [String] {
    line.replacing("\\|", with: "\u{e000}").split(separator: "|", omittingEmptySubsequences: false)
      .dropFirst().dropLast()
      .map { String($0.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()).replacing("\u{e000}", with: "|") }
  }

  /// A line between words, its spaces kept; what doesn't fit stands under its last column left of the middle.
  private func folded(_ line: String) -> [String] {
    let whole = TerminalText(line)
    guard whole.width > style.width else { return [whole.text] }
    var lines: [String] = []
    var current = TerminalText(), gap = 0, hang = line.hasPrefix("- ") ? 2 : 0
    for word in whole.text.split(separator: " ", omittingEmptySubsequences: false) {
      guard !word.isEmpty else {
        gap += 1
        continue
      }
      let isColumn = lines.isEmpty && gap > 1 && current.width + gap <= style.width / 2
      if isColumn { hang = current.width + gap + (current.text.allSatisfy { $0 == " " } ? 2 : 0) }
      for piece in TerminalText(String(word)).pieces(of: style.width - hang) {
        if current.width + gap + piece.width > style.width, current.text.contains(where: { $0 != " " }) {
          lines.append(current.text)
          (current, gap) = (TerminalText(), hang)
        }
        current.append(TerminalText(String(repeating: " ", count: gap)))
        current.append(piece)
        gap = 0
      }
      gap = 1
    }
    return lines + [current.text]
  }
}
