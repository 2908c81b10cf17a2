/// Splits text into words, in lower case: runs of letters and digits, as Swift's characters tell them.
///
/// Nearly all text that pages hold is ASCII, Latin-1 and common punctuation, where bytes tell as much as characters
/// do, in a tenth of the time; any other text goes by its characters.
enum WordReader {
  /// The words of a text.
  static func words(of text: String) -> [String] { byBytes(text) ?? byCharacters(text) }

  /// The words by Swift's characters, whatever the text holds.
  static func byCharacters(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  /// The words by bytes, or nil for a text with anything else than ASCII, Latin-1 and common punctuation in it: there
  /// a combining character may join the one before.
  private static func byBytes(_ text: String) -> [String]? {
    let bytes = Array(text.utf8)
    var words: [String] = []
    var word: [UInt8] = []
    var index = 0
    while index < bytes.count {
      let first = bytes[index]
      let second = index + 1 < bytes.count ? bytes[index + 1] : 0
      switch first {
      case 0x61...0x7A, 0x30...0x39: word.append(first)
      case 0x41...0x5A: word.append(first + 0x20)
      case 0xC2 where latinWordSigns.contains(second): word += [first, second]
      // À to Þ have their small letters 32 places on; × and ÷ between them are signs.
      case 0xC3 where second != 0x97 && second != 0xB7: word += [first, second < 0x9F ? second + 0x20 : second]
      default:
        guard first < 0x80 || first == 0xC2 || first == 0xC3 || isPunctuation(bytes, at: index) else { return nil }
        if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
        word.removeAll(keepingCapacity: true)
      }
      index += first < 0x80 ? 1 : first < 0xE0 ? 2 : 3
    }
    return word.isEmpty ? words : words + [String(decoding: word, as: UTF8.self)]
  }

  /// The second bytes of ª ² ³ µ ¹ º ¼ ½ ¾, which count as letters and digits.
  private static let latinWordSigns: Set<UInt8> = [0xAA, 0xB2, 0xB3, 0xB5, 0xB9, 0xBA, 0xBC, 0xBD, 0xBE]

  /// Whether three bytes are U+2010 to U+203F (dashes, quotation marks, bullets, dots), € or a mask's bracket.
  private static func isPunctuation(_ bytes: [UInt8], at index: Int) -> Bool {
    guard index + 2 < bytes.count, bytes[index] == 0xE2 else { return false }
    switch (bytes[index + 1], bytes[index + 2]) {
    case (0x80, 0x90...0xBF), (0x82, 0xAC), (0x9F, 0xA6...0xA7): return true
    default: return false
    }
  }
}
