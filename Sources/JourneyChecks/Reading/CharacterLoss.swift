import JourneyModel

/// What became of a text's characters between the form and a later page.
enum CharacterLoss: Sendable, Equatable {
  /// The end is gone.
  case cut
  /// Letters or signs that aren't plain ASCII were left out or turned into others: `æ` into `?` or `Ã¦`.
  case letters

  /// How a shown text has lost characters of the one that was sent, or nil when it hasn't or is another text altogether.
  ///
  /// Capitals, white space, characters without width and the way an accent is encoded (Unicode normal forms) are no
  /// difference. A text that ends in an ellipsis was shortened for show.
  static func between(sent: String, shown: String) -> CharacterLoss? {
    let (sent, shown) = (comparable(sent), comparable(shown))
    guard sent != shown, shown.count >= shortest, !shown.hasSuffix("…"), !shown.hasSuffix("...") else { return nil }
    if sent.hasPrefix(shown) { return .cut }
    return isSpoilt(Array(sent), in: Array(shown)) ? .letters : nil
  }

  /// Whether a page's text shows all of a text.
  static func isWhole(_ sent: String, in shown: String) -> Bool { comparable(shown).contains(comparable(sent)) }

  /// Fewer characters are too few to know a text by.
  private static let shortest = 6
  /// The most characters that one may turn into: a character reference such as `&#128512;`.
  private static let mostForOne = 9

  private static func comparable(_ text: String) -> String {
    let visible = text.unicodeScalars.filter { $0.properties.generalCategory != .format || $0.value == 0x200D }
    return Wording.collapsed(String(String.UnicodeScalarView(visible))).lowercased()
  }

  /// Whether the plain characters of a text all stand there in order, and something else where the others should.
  private static func isSpoilt(_ sent: [Character], in shown: [Character]) -> Bool {
    var position = 0
    var isSpoilt = false
    var index = 0
    while index < sent.count {
      let special = Array(sent[index...].prefix { !isPlain($0) })
      index += special.count
      let plain = Array(sent[index...].prefix(while: isPlain))
      index += plain.count
      let window = position...min(shown.count, position + special.count * mostForOne)
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
