/// Colours and width of the terminal that a report is written to.
package struct TerminalStyle: Sendable, Equatable {
  /// Whether escape sequences may be written.
  package let usesColour: Bool
  /// Columns, 40 or more.
  package let width: Int
  /// Whether signs are said in words, for whoever hears the lines.
  package let usesWords: Bool

  /// A style.
  package init(usesColour: Bool, width: Int, usesWords: Bool = false) {
    self.usesColour = usesColour
    self.usesWords = usesWords
    self.width = max(40, width)
  }

  /// No colours, 80 columns: files, pipes and CI.
  package static let plain = TerminalStyle(usesColour: false, width: 80)

  /// A text from a page may be endless; what it has to say is in its first lines.
  private static let lineLimit = 8

  /// Text in the colour of a tone.
  func toned(_ text: String, _ tone: Tone) -> String {
    switch tone {
    case .good: painted(text, "32")
    case .mixed: painted(text, "33")
    case .bad: painted(text, "31")
    case .neutral: text
    }
  }

  /// Text in bold.
  func bold(_ text: String) -> String { painted(text, "1") }

  /// Text broken into at most eight lines between words, each after the indent; words longer than a line are broken too.
  package func wrapped(_ text: String, indent: Int) -> [String] {
    let room = max(10, width - indent)
    var lines: [String] = []
    var line = TerminalText()
    for word in TerminalText.words(of: text) {
      for piece in word.pieces(of: room) {
        if line.width > 0, line.width + 1 + piece.width > room {
          lines.append(line.text)
          line = TerminalText()
        }
        if line.width > 0 { line.append(" ") }
        line.append(piece)
      }
      if lines.count >= Self.lineLimit { break }
    }
    if line.width > 0 { lines.append(line.text) }
    if lines.count > Self.lineLimit {
      lines = lines.prefix(Self.lineLimit - 1) + ["…"]
    }
    return lines.map { String(repeating: " ", count: indent) + $0 }
  }

  /// Text of at most some columns, cut with an ellipsis.
  package func cut(_ text: String, _ columns: Int) -> String { shortened(text, columns).text }

  /// Text in a cell of a fixed width: cut, or filled up with spaces.
  func cell(_ text: String, _ columns: Int) -> String {
    let text = shortened(text, columns)
    return text.text + String(repeating: " ", count: max(0, columns - text.width))
  }

  private func shortened(_ text: String, _ columns: Int) -> TerminalText {
    let text = TerminalText(text)
    guard text.width > columns, var piece = text.pieces(of: max(1, columns - 1)).first else { return text }
    piece.append("…")
    return piece
  }

  private func painted(_ text: String, _ code: String) -> String {
    usesColour ? "\u{1b}[\(code)m\(text)\u{1b}[0m" : text
  }
}
