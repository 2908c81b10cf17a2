/// The commands in a guide's shell blocks.
struct GuidePage {
  /// The words of each command after `rejse`, without the file that its output goes to.
  let commands: [[String]]

  /// The commands of a page in Markdown.
  init(_ page: String) {
    var isShell = false
    commands = page.split(separator: "\n").compactMap { line in
      if line.hasPrefix("```") { isShell = line == "```sh" }
      guard isShell, line.hasPrefix("rejse ") else { return nil }
      // A quoted part may stand within a word, as in FIELD="two words".
      let words = line.prefix { $0 != ">" }.matches(of: /(?:"[^"]*"|[^\s"])+/).map { $0.0.replacing("\"", with: "") }
      return words.dropFirst().map { String($0) }
    }
  }
}
