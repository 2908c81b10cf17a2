import Foundation
import JourneyReports

/// Writes for people and for scripts.
enum Console {
  /// Writes to standard output.
  static func write(_ text: String) { FileHandle.standardOutput.write(Data(text.utf8)) }

  /// Writes a line to standard output.
  static func line(_ text: String) { write(text + "\n") }

  /// Writes lines, laid out where they go to a terminal and as they are elsewhere.
  static func page(_ text: String, isMarkdown: Bool = false) {
    write(isatty(STDOUT_FILENO) == 1 ? TerminalPage(style: style, isMarkdown: isMarkdown).render(text) : text)
  }

  /// Writes lines to standard error, laid out where they go to a terminal; a question keeps its line, for the answer.
  static func note(_ text: String, isQuestion: Bool = false) {
    let style = TerminalStyle(usesColour: false, width: progressWidth)
    let shown = isatty(STDERR_FILENO) == 1 ? TerminalPage(style: style).render(text) : text
    draw(isQuestion ? (shown.hasSuffix(" ") ? shown : shown + " ") : shown + "\n")
  }

  /// Writes to standard error as it is.
  static func draw(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }

  /// Clears the line of standard error that progress was drawn on.
  static func clearLine() { draw("\r\u{1b}[K") }

  /// Writes a value as JSON with sorted keys.
  static func json(_ value: some Encodable) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    line(String(decoding: try encoder.encode(value), as: UTF8.self))
  }

  /// Colour only on a terminal that wants it (no-color.org), and its width.
  static var style: TerminalStyle {
    let environment = ProcessInfo.processInfo.environment
    let isTerminal = isatty(STDOUT_FILENO) == 1
    let usesColour = isTerminal && environment["NO_COLOR"].map(\.isEmpty) ?? true && environment["TERM"] != "dumb"
    return TerminalStyle(usesColour: usesColour, width: width(of: STDOUT_FILENO))
  }

  /// The columns of a line that is drawn over itself.
  static var progressWidth: Int { width(of: STDERR_FILENO) }

  /// Whether progress may be drawn over itself.
  static var drawsProgress: Bool {
    isatty(STDERR_FILENO) == 1 && ProcessInfo.processInfo.environment["CI"] == nil
      && ProcessInfo.processInfo.environment["TERM"] != "dumb"
  }

  /// The columns of a terminal; 80 of what is none.
  private static func width(of descriptor: Int32) -> Int {
    var size = winsize()
    guard isatty(descriptor) == 1, ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return TerminalStyle.plain.width
    }
    return Int(size.ws_col)
  }
}
