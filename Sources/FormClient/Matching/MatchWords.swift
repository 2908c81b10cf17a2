/// Words of a label or a script in the form they are compared in.
///
/// Case, white space, a trailing colon, and the marks that say whether a field must be filled in don't count: citizens
/// don't read them as part of the name.
struct MatchWords: Hashable {
  /// The words, in lower case.
  let text: String

  /// The words of a text.
  init(_ text: String) {
    let start = text.prefix(Self.mostCharacters).lowercased()
    var words = start.split { $0.isWhitespace || $0 == "\u{A0}" }.joined(separator: " ")[...]
    var isChanged = true
    var rounds = 0
    while isChanged && rounds < Self.mostRounds {
      isChanged = false
      rounds += 1
      // In bytes: counting characters for each mark would take time by the square of a label's length.
      for mark in Self.marks where words.utf8.count > mark.utf8.count && words.hasSuffix(mark) {
        words = words.dropLast(mark.count)
        isChanged = true
      }
      if words.utf8.count > 1, words.hasPrefix("*") {
        words = words.dropFirst()
        isChanged = true
      }
      while words.first == " " { words = words.dropFirst() }
      while words.last == " " { words = words.dropLast() }
    }
    self.text = String(words)
  }

  /// Whether there is nothing to compare.
  var isEmpty: Bool { text.isEmpty }

  /// Whether these words start with others, at the end of a word.
  func starts(with other: MatchWords) -> Bool {
    guard !other.isEmpty, text.hasPrefix(other.text) else { return false }
    return isBoundary(text.index(text.startIndex, offsetBy: other.text.count))
  }

  /// Whether these words hold others, from the start of a word to the end of one.
  func contains(_ other: MatchWords) -> Bool {
    guard !other.isEmpty else { return false }
    for range in text.ranges(of: other.text) {
      let startsWord = range.lowerBound == text.startIndex || !text[text.index(before: range.lowerBound)].isLetter
      if startsWord && isBoundary(range.upperBound) { return true }
    }
    return false
  }

  private func isBoundary(_ index: String.Index) -> Bool {
    index == text.endIndex || !(text[index].isLetter || text[index].isNumber)
  }

  /// Nobody tells a field by what stands after the first page of its label; fifty thousand fields may share one.
  private static let mostCharacters = 1_000

  /// A label has a mark or two at its end; one of a million colons isn't worth the time.
  private static let mostRounds = 8

  private static let marks = [
    ":", "*", "(valgfrit)", "(valgfri)", "(frivilligt)", "(skal udfyldes)", "(påkrævet)", "(krævet)", "(obligatorisk)",
    "(optional)", "(required)", "(must be filled in)",
  ]
}
