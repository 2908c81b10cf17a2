import JourneyModel

/// Whether a text is Danish or English, told by its smallest words.
enum SpokenLanguage: Equatable {
  case danish, english

  /// The language of a text, or nil when there are fewer than ten words or its words don't settle it.
  init?(of text: String) {
    let words = Wording.words(of: MaskToken.removed(from: text))
    guard words.count >= 10 else { return nil }
    let danish = words.filter(TextWords.danishMarkers.contains).count
    let english = words.filter(TextWords.englishMarkers.contains).count
    if danish > 2 * english, danish * 12 > words.count {
      self = .danish
    } else if english > 2 * danish, english * 12 > words.count {
      self = .english
    } else {
      return nil
    }
  }
}
