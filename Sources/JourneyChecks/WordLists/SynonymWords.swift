/// Words around names that citizens may take for different things; the names are a word list, `synonyms`.
enum SynonymWords {
  /// Words that tell that a thing has another name.
  static let alsoCalled: Phrases = [
    "kaldes også", "også kaldet", "også kendt", "hed før", "hedder nu", "også hedder", "tidligere kaldet",
    "also called",
    "also known", "formerly",
  ]
}
