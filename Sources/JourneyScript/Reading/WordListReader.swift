import JourneyModel

/// Reads the word lists that a journey or a command line adds to the program's own.
struct WordListReader {
  /// The files.
  let library: ScriptLibrary

  /// Reads the list of a file, or the lists of a folder, and reports what is wrong with them.
  ///
  /// - Parameters:
  ///   - path: a file named after its subject, `terms.txt`, or a folder with such files.
  ///   - node: where the script names it, or nil where the command line does.
  /// - Returns: the lists, with every line that can be read.
  func lists(_ path: String, namedBy node: ScriptNode?) -> [WordList] {
    let names = WordList.Subject.allCases.map { "\($0.rawValue).txt" }
    guard !path.hasSuffix(".txt") else {
      let name = path.split(separator: "/").last.map(String.init) ?? path
      guard let subject = WordList.Subject(rawValue: String(name.dropLast(4))) else {
        report("'\(path)' isn't named after a word list", of: name, among: names, path, node)
        return []
      }
      return list(subject, path, namedBy: node).map { [$0] } ?? []
    }
    let folder = path.hasSuffix("/") ? String(path.dropLast()) : path
    let found = WordList.Subject.allCases.filter { library.exists("\(folder)/\($0.rawValue).txt") }
    if found.isEmpty { report("the folder '\(path)' holds no word list", of: "", among: names, path, node) }
    return found.compactMap { list($0, "\(folder)/\($0.rawValue).txt", namedBy: node) }
  }

  private func list(_ subject: WordList.Subject, _ path: String, namedBy node: ScriptNode?) -> WordList? {
    guard let text = library.text(path, namedBy: node) else { return nil }
    library.log.opened(path, text: text)
    let (list, problems) = WordList.read(subject, text)
    for problem in problems {
      library.log.report(
        .wordList, problem.message, at: SourceLocation(file: path, line: problem.line, column: 1))
    }
    return list
  }

  private func report(
    _ message: String, of name: String, among names: [String], _ path: String, _ node: ScriptNode?
  ) {
    library.log.report(
      .wordList, message, at: node?.location ?? SourceLocation(file: path, line: 1, column: 1),
      notes: Nearest.notes(for: name, among: names))
  }
}
