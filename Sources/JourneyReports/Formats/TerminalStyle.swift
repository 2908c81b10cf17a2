/// Colours and width of the terminal that a report is written to.
package struct TerminalStyle: Sendable, Equatable {
  /// Whether escape sequences may be written.
  package let usesColour: Bool
  /// Columns, 40 or more.
  package let width: Int

  /// A style.
  package init(usesColour: Bool, width: Int) {
    self.usesColour = usesColour
    self.width = max(40, width)
  }

  /// No colours, 80 columns: files, pipes and CI.
  package static let plain = TerminalStyle(usesColour: false, width: 80)

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

  /// Text broken into lines between words, each after the indent.
  func wrapped(_ text: String, indent: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in TextEscaping.terminal(text).split(separator: " ") {
      if !line.isEmpty, indent + line.count + 1 + word.count > width {
        lines.append(line)
        line = ""
      }
      line += line.isEmpty ? String(word) : " \(word)"
    }
    if !line.isEmpty { lines.append(line) }
    return lines.map { String(repeating: " ", count: indent) + $0 }
  }

  private func painted(_ text: String, _ code: String) -> String {
    usesColour ? "\u{1b}[\(code)m\(text)\u{1b}[0m" : text
  }
}
