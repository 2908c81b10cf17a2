/// Words of one subject that checks look for: the program's own, or what a user adds to them.
///
/// A list is a text file, one entry a line, with its source in comments that begin with `#`. What a line holds depends
/// on the subject: `såfremt = hvis`, `partshør* = at du får lov at udtale dig ; udtale dig, din mening`, `udfyld feltet`.
/// A star at the end of a word stands for any ending.
package struct WordList: Sendable, Hashable, Codable {
  /// The subjects, by the name of the file.
  package enum Subject: String, Sendable, Codable, CaseIterable {
    /// Stiff, old or legal words: `word = plain word`, where the plain word may be left out.
    case chancery
    /// Professional terms: `term, another form = meaning ; plain words, plain words`, where the last part may be left
    /// out.
    case terms
    /// Error messages that could stand at any field: a whole message a line.
    case genericMessages = "generic-messages"
    /// Phrases that blame the citizen: one a line.
    case blamingMessages = "blaming-messages"
    /// Names of one thing: `name = other name, other name`.
    case synonyms
  }

  /// One line.
  package struct Entry: Sendable, Hashable, Codable {
    /// The words looked for, the name first.
    package let words: [String]
    /// What stands after the `=`: the plain word, the meaning, or nothing.
    package let meaning: String
    /// What stands after the `;`: plain words that tell the same.
    package let plain: [String]

    /// Makes an entry.
    package init(words: [String], meaning: String = "", plain: [String] = []) {
      (self.words, self.meaning, self.plain) = (words, meaning, plain)
    }
  }

  /// What the words are.
  package let subject: Subject
  /// The entries, in the order of the file.
  package let entries: [Entry]

  /// Makes a list.
  package init(subject: Subject, entries: [Entry]) { (self.subject, self.entries) = (subject, entries) }
}

extension WordList {
  /// Why a line is no entry.
  package struct Problem: Error, Sendable, Equatable {
    /// What is wrong and how to write it, in lower case without a full stop.
    package let message: String
    /// The line, counted from 1.
    package let line: Int
  }

  /// The most entries a list may have.
  package static let mostEntries = 2_000
  /// The most characters a line may have.
  package static let longestLine = 300

  /// Reads a list.
  ///
  /// - Parameters:
  ///   - subject: what the words are.
  ///   - text: the file's text, UTF-8 with any line ends.
  /// - Returns: the list with every line that can be read, and the problems of the others in the order of the lines.
  package static func read(_ subject: Subject, _ text: String) -> (list: WordList, problems: [Problem]) {
    var (entries, problems): ([Entry], [Problem]) = ([], [])
    var lines: [String: Int] = [:]
    for (index, raw) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
      let line = raw.trimmed
      guard !line.isEmpty, !line.hasPrefix("#") else { continue }
      let number = index + 1
      do throws(Fault) {
        let entry = try subject.entry(line)
        if let known = lines.updateValue(number, forKey: entry.words[0].lowercased()) {
          throw Fault("'\(entry.words[0].prefix(60))' stands on line \(known) already")
        }
        if entries.count == mostEntries { throw Fault("a list has \(mostEntries) entries at most") }
        entries.append(entry)
      } catch {
        problems.append(Problem(message: error.message, line: number))
        if entries.count == mostEntries { break }
      }
    }
    return (WordList(subject: subject, entries: entries), problems)
  }
}

/// What is wrong with a line.
private struct Fault: Error {
  let message: String

  init(_ message: String) { self.message = message }
}

extension WordList.Subject {
  fileprivate func entry(_ line: String) throws(Fault) -> WordList.Entry {
    guard line.count <= WordList.longestLine else {
      throw Fault("a line has \(WordList.longestLine) characters at most")
    }
    switch self {
    case .genericMessages, .blamingMessages:
      return WordList.Entry(words: [try Self.word(line)])
    case .chancery:
      let (left, right) = Self.halves(line, at: "=")
      return WordList.Entry(words: [try Self.word(left)], meaning: right ?? "")
    case .terms:
      let (left, right) = Self.halves(line, at: "=")
      let (meaning, plain) = Self.halves(right ?? "", at: ";")
      guard !meaning.isEmpty else { throw Fault("a term needs its meaning: '\(left.prefix(60)) = what it means'") }
      return WordList.Entry(words: try Self.words(left), meaning: meaning, plain: try plain.map(Self.words) ?? [])
    case .synonyms:
      let (left, right) = Self.halves(line, at: "=")
      guard let right, !right.isEmpty else {
        throw Fault("a name needs another one: '\(left.prefix(60)) = other name'")
      }
      return WordList.Entry(words: [try Self.word(left)] + (try Self.words(right)))
    }
  }

  private static func words(_ text: some StringProtocol) throws(Fault) -> [String] {
    var words: [String] = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) { words.append(try word(part)) }
    return words
  }

  private static func word(_ text: some StringProtocol) throws(Fault) -> String {
    let word = text.trimmed
    guard word.contains(where: { $0.isLetter || $0.isNumber }) else {
      throw Fault(word.isEmpty ? "a word is missing" : "'\(word.prefix(60))' has no letters")
    }
    return word
  }

  private static func halves(_ text: some StringProtocol, at mark: Character) -> (String, String?) {
    guard let index = text.firstIndex(of: mark) else { return (text.trimmed, nil) }
    return (text[..<index].trimmed, text[text.index(after: index)...].trimmed)
  }
}

extension StringProtocol {
  fileprivate var trimmed: String {
    let start = drop(while: \.isWhitespace)
    return String(start.reversed().drop(while: \.isWhitespace).reversed())
  }
}
