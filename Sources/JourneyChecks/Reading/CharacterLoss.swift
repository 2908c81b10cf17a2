import JourneyModel

/// What became of a text's characters between the form and a later page.
enum CharacterLoss: Sendable, Equatable {
  /// The end is gone.
  case cut
  /// Letters or signs that aren't plain ASCII were left out or turned into others: `æ` into `?` or `Ã¦`.
  case letters
}

/// A text that a citizen sent, to be looked for on later pages.
///
/// Capitals, white space, characters without width and the way an accent is encoded (Unicode normal forms) are no
/// difference.
struct SentText: Sendable {
  private let text: String
  private let characters: [Character]

  /// A text as it was sent.
  init(_ sent: String) {
    text = Self.comparable(sent)
    characters = Array(text)
  }

  /// Whether a page's text shows all of it.
  func isWhole(in shown: String) -> Bool {
    shown.unicodeScalars.count >= characters.count && Self.comparable(shown).contains(text)
  }

  /// How a shown text has lost characters of it, or nil when it hasn't or is another text altogether.
  ///
  /// A text that ends in an ellipsis was shortened for show.
  func loss(in shown: String) -> CharacterLoss? {
    guard shown.utf8.count <= text.utf8.count * Self.mostForOne else { return nil }
    let shown = Self.comparable(shown)
    guard shown != text, shown.count >= Self.shortest, !shown.hasSuffix("…"), !shown.hasSuffix("...") else {
      return nil
    }
    if text.hasPrefix(shown) { return .cut }
    return isSpoilt(in: Array(shown)) ? .letters : nil
  }

  /// Fewer characters are too few to know a text by.
  private static let shortest = 6
  /// The most characters that one may turn into: a character reference such as `&#128512;`.
  private static let mostForOne = 9

  private static func comparable(_ text: String) -> String {
    let visible = text.unicodeScalars.filter { $0.properties.generalCategory != .format || $0.value == 0x200D }
    return Wording.collapsed(String(String.UnicodeScalarView(visible))).lowercased()
  }

  /// Whether the plain characters of a text all stand there in order, and something else where the others should.
  private func isSpoilt(in shown: [Character]) -> Bool {
    let sent = characters
    var position = 0
    var isSpoilt = false
    var index = 0
    while index < sent.count {
      let special = Array(sent[index...].prefix { !Self.isPlain($0) })
      index += special.count
      let plain = Array(sent[index...].prefix(while: Self.isPlain))
      index += plain.count
      let window = position...min(shown.count, position + special.count * Self.mostForOne)
      guard
        let start = window.first(where: { shown[$0...].starts(with: plain) && (!plain.isEmpty || $0 == shown.count) })
      else { return false }
      if Array(shown[position..<start]) != special { isSpoilt = true }
      position = start + plain.count
    }
    return isSpoilt && position == shown.count
  }

  private static func isPlain(_ character: Character) -> Bool {
    character.isASCII && (character.isLetter || character.isNumber || character == " ")
  }
}
