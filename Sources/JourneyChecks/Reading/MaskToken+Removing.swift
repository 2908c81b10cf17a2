import JourneyModel

extension MaskToken {
  /// A text without its tokens: they differ from run to run and are no words.
  static func removed(from text: String) -> String {
    guard text.unicodeScalars.contains("\u{27E6}") else { return text }
    var kept = ""
    for (index, piece) in text.split(separator: "\u{27E6}", omittingEmptySubsequences: false).enumerated() {
      if index == 0 {
        kept += piece
      } else if let end = piece.firstIndex(of: "\u{27E7}") {
        kept += piece[piece.index(after: end)...]
      } else {
        kept += piece
      }
    }
    return kept
  }
}
