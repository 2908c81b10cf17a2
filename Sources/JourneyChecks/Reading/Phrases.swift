/// Words and phrases that texts are searched for, at word borders and without case.
///
/// A star at the end of a phrase stands for any ending: `fritag*` finds "fritaget" and "fritagelse".
struct Phrases: Sendable, ExpressibleByArrayLiteral {
  private struct Phrase: Sendable {
    let words: [String]
    let isOpen: Bool
  }

  private let exact: [String: [Phrase]]
  private let open: [Phrase]

  init(arrayLiteral elements: String...) { self.init(elements) }

  /// The phrases of a list.
  init(_ list: [String]) {
    let phrases = list.map { Phrase(words: Wording.words(of: $0), isOpen: $0.hasSuffix("*")) }
    let isOpenWord = { (phrase: Phrase) in phrase.isOpen && phrase.words.count == 1 }
    exact = Dictionary(grouping: phrases.filter { !isOpenWord($0) && !$0.words.isEmpty }) { $0.words[0] }
    open = phrases.filter(isOpenWord)
  }

  /// Whether a text holds one of the phrases.
  func isIn(_ text: String) -> Bool { first(in: Wording.words(of: text)) != nil }

  /// The first phrase in some words, as they stand there.
  func first(in words: [String]) -> String? {
    for (index, word) in words.enumerated() {
      if open.contains(where: { word.hasPrefix($0.words[0]) }) { return word }
      guard let phrases = exact[word] else { continue }
      if let phrase = phrases.first(where: { matches($0, words, at: index) }) {
        return words[index..<(index + phrase.words.count)].joined(separator: " ")
      }
    }
    return nil
  }

  private func matches(_ phrase: Phrase, _ words: [String], at start: Int) -> Bool {
    guard start + phrase.words.count <= words.count else { return false }
    return phrase.words.indices.allSatisfy { index in
      let word = words[start + index]
      let isLast = index == phrase.words.count - 1
      return isLast && phrase.isOpen ? word.hasPrefix(phrase.words[index]) : word == phrase.words[index]
    }
  }
}
