import JourneyModel
import PageModel

/// The running text of a page: whole sentences in paragraphs, without headings, lists, tables, labels and menus.
///
/// LIX means nothing on lists and short texts, so only this text is measured, and only from `minimumWords` on.
struct RunningText: Sendable, Equatable {
  /// The sentences in order.
  let sentences: [String]
  /// All words, in order.
  let words: [String]

  /// The fewest words that LIX is computed on.
  static let minimumWords = 100

  /// The running text among a page's blocks.
  init(_ blocks: [TextBlock]) {
    let outside: TextBlock.Surroundings = [
      .heading, .list, .table, .navigation, .header, .footer, .control, .aside, .code, .alert,
    ]
    let hasMain = blocks.contains { $0.surroundings.contains(.main) }
    sentences = blocks.filter { block in
      block.surroundings.isDisjoint(with: outside) && (!hasMain || block.surroundings.contains(.main))
        && Self.isRunning(block)
    }.flatMap { Self.sentences(of: $0.text) }
    words = sentences.flatMap(Self.words)
  }

  /// A paragraph, or a block that ends as a sentence does and is longer than a caption.
  private static func isRunning(_ block: TextBlock) -> Bool {
    let words = words(of: block.text).count
    return words >= 4
      && (block.surroundings.contains(.paragraph) || (words >= 8 && ".!?".contains(block.text.last ?? " ")))
  }

  /// The text's LIX.
  ///
  /// Words per sentence plus the percentage of words with seven or more letters (Björnsson, Läsbarhet, 1968; Danish
  /// practice at dansksproghistorie.dk).
  var lix: Double {
    guard !words.isEmpty else { return 0 }
    let long = words.filter { $0.count > 6 }.count
    return Double(words.count) / Double(max(1, sentences.count)) + 100 * Double(long) / Double(words.count)
  }

  /// The sentences of more than 25 words.
  var longSentences: [String] { sentences.filter { Self.words(of: $0).count > 25 } }

  /// The chancery words in the text, each with the plain word in its place, in the order of the list.
  func chanceryWords(of vocabulary: Vocabulary) -> [(word: String, plain: String)] {
    let text = Wording.key(sentences.joined(separator: " "))
    return vocabulary.chancery.filter { Wording.contains(text, $0.word) }
  }

  /// Whether the text is Danish, told by its smallest words; the bands of LIX hold for no other language here.
  var isDanish: Bool {
    let words = words.map { $0.lowercased() }
    let danish = words.filter(TextWords.danishMarkers.contains).count
    return danish > 2 * words.filter(TextWords.englishMarkers.contains).count && danish * 12 > words.count
  }

  /// The words of a text: runs of letters and digits; masks, addresses and e-mail addresses are no words.
  static func words(of text: String) -> [String] {
    MaskToken.removed(from: text).split(whereSeparator: \.isWhitespace)
      .filter { !$0.utf8.contains(UInt8(ascii: "@")) && !$0.contains("://") && !$0.hasPrefix("www.") }
      .map { $0.filter { $0.isLetter || $0.isNumber } }.filter { !$0.isEmpty }
  }

  /// The sentences of a block: they end at `.`, `!`, `?`, or a colon before a space, but not after an abbreviation or
  /// an ordinal number.
  static func sentences(of text: String) -> [String] {
    var sentences: [String] = []
    var current: [Substring] = []
    for word in text.split(separator: " ") {
      current.append(word)
      if endsSentence(word) {
        sentences.append(current.joined(separator: " "))
        current = []
      }
    }
    if !current.isEmpty { sentences.append(current.joined(separator: " ")) }
    return sentences.filter { !words(of: $0).isEmpty }
  }

  private static func endsSentence(_ word: Substring) -> Bool {
    let bare = word.trimmingSuffix { "\"')»”".contains($0) }
    guard let last = bare.last, ".!?:".contains(last) else { return false }
    guard last == "." else { return true }
    let stem = bare.dropLast().lowercased().drop { !$0.isLetter && !$0.isNumber }
    return !stem.isEmpty && !stem.allSatisfy(\.isNumber) && !TextWords.abbreviations.contains(String(stem))
  }
}
