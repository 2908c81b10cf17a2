import JourneyModel

/// Words around professional terms that citizens can't be expected to know; the terms are a word list, `terms`.
enum TermWords {
  /// A term with what it means.
  struct Term: Sendable {
    let name: String
    let words: Phrases
    /// What it means, for the report.
    let meaning: String
    /// Plain words that, anywhere on the citizen's way, tell what it means.
    let plain: Phrases

    /// The term of an entry, known by its first form without the star.
    init(_ entry: WordList.Entry) {
      name = entry.words.first.map { $0.hasSuffix("*") ? String($0.dropLast()) : $0 } ?? ""
      words = Phrases(entry.words)
      meaning = entry.meaning
      plain = Phrases(entry.plain)
    }
  }

  /// Words that explain.
  static let explains: Phrases = [
    "betyder", "vil sige", "dvs", "d v s", "det er når", "kaldes", "altså", "forklaring", "means", "that is", "i e",
    "called",
  ]
}
