/// Text that is safe for a terminal, with the number of columns it takes there.
struct TerminalText: Sendable, Equatable {
  private(set) var text = ""
  private(set) var width = 0

  /// Empty text.
  init() {}

  /// Untrusted text, escaped.
  init(_ text: String) {
    for character in TextEscaping.terminal(text) { append(character) }
  }

  /// The words of untrusted text, escaped.
  static func words(of text: String) -> [TerminalText] {
    TextEscaping.terminal(text).split(separator: " ").map { TerminalText(String($0)) }
  }

  /// The text in pieces of at most some columns.
  func pieces(of columns: Int) -> [TerminalText] {
    guard width > columns else { return [self] }
    var pieces: [TerminalText] = []
    var piece = TerminalText()
    for character in text {
      if piece.width + Self.width(of: character) > columns {
        pieces.append(piece)
        piece = TerminalText()
      }
      piece.append(character)
    }
    return piece.width > 0 ? pieces + [piece] : pieces
  }

  /// Adds text.
  mutating func append(_ other: TerminalText) {
    text += other.text
    width += other.width
  }

  /// Adds a character; a pile of marks on it is cut, since a terminal draws them over the lines around.
  mutating func append(_ character: Character) {
    text.unicodeScalars.append(contentsOf: character.unicodeScalars.prefix(8))
    width += Self.width(of: character)
  }

  /// The columns of a character: two for wide ones (Unicode Standard Annex #11) and emoji, none for a lone mark.
  private static func width(of character: Character) -> Int {
    guard let scalar = character.unicodeScalars.first else { return 0 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    switch scalar.value {
    case 0x1100...0x115f, 0x2e80...0x303e, 0x3041...0xa4cf, 0xa960...0xa97c, 0xac00...0xd7a3, 0xf900...0xfaff,
      0xfe30...0xfe6f, 0xff00...0xff60, 0xffe0...0xffe6, 0x1f300...0x1faff, 0x20000...0x3fffd:
      return 2
    default: return 1
    }
  }
}
