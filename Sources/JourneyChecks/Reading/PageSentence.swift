/// A sentence of a page, with its words and the block it stands in.
struct PageSentence: Sendable, Equatable {
  /// The sentence as it is written.
  let text: String
  /// Its words, as `Wording.words` gives them.
  let words: [String]
  /// The block it stands in.
  let block: TextBlock

  /// The sentences of the blocks that are no program code, in document order.
  static func all(in blocks: [TextBlock]) -> [PageSentence] {
    blocks.filter { !$0.surroundings.contains(.code) }.flatMap { block in
      RunningText.sentences(of: block.text).map {
        PageSentence(text: $0, words: Wording.words(of: $0), block: block)
      }
    }
  }
}
