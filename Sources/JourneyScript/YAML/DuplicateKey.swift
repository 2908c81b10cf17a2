/// Finds the second place of a key that stands twice in a mapping.
///
/// The parser only tells the first place and gives up. So the second is looked for in the text and its name is changed
/// there to one that nobody writes, so that the rest of the file can be read and its other problems be shown too.
struct DuplicateKey {
  /// The key.
  let name: String
  /// The line of its first place, counted from 1.
  let line: Int
  /// The column of its first place in Unicode scalars, counted from 1.
  let column: Int

  /// A private-use character: never part of a key's name, and as wide as the character it stands for.
  static let mark: Unicode.Scalar = "\u{E000}"

  /// The second place, and the text in which the key there has another name.
  struct Found {
    let line: Int
    let column: Int
    let repairedText: String
  }

  /// The second place in a text, or nil when it can't be told.
  func second(in text: String) -> Found? {
    let scalars = Array(text.unicodeScalars)
    guard let first = offset(in: scalars), let match = blockMatch(scalars, first) ?? flowMatch(scalars, first) else {
      return nil
    }
    var repaired = String.UnicodeScalarView(scalars)
    let position = repaired.index(repaired.startIndex, offsetBy: match)
    repaired.replaceSubrange(position...position, with: [Self.mark])
    let before = scalars[..<match]
    let lineStart = before.lastIndex(of: "\n").map { $0 + 1 } ?? 0
    let isQuoted = match > lineStart && Self.quotes.contains(scalars[match - 1])
    return Found(
      line: 1 + before.count { $0 == "\n" }, column: match - lineStart + (isQuoted ? 0 : 1),
      repairedText: String(repaired))
  }

  private static let quotes: Set<Unicode.Scalar> = ["\"", "'"]

  private func offset(in scalars: [Unicode.Scalar]) -> Int? {
    var start = 0
    for _ in 1..<max(line, 1) {
      guard let end = scalars[start...].firstIndex(of: "\n") else { return nil }
      start = end + 1
    }
    let offset = start + column - 1
    return offset < scalars.count ? offset : nil
  }

  /// The same name at the same column on a later line, before a line that is indented less.
  private func blockMatch(_ scalars: [Unicode.Scalar], _ first: Int) -> Int? {
    var start = first
    while let end = scalars[start...].firstIndex(of: "\n") {
      start = end + 1
      let indent = scalars[start...].prefix { $0 == " " }.count
      let content = start + indent
      guard content < scalars.count else { return nil }
      if scalars[content] == "\n" || scalars[content] == "#" { continue }
      if indent < column - 1 { return nil }
      if indent == column - 1, let match = nameOffset(scalars, content) { return match }
    }
    return nil
  }

  /// The same name after a comma of the same flow mapping.
  private func flowMatch(_ scalars: [Unicode.Scalar], _ first: Int) -> Int? {
    var depth = 0
    var quote: Unicode.Scalar?
    for index in scalars.indices[first...].prefix(20_000) {
      let scalar = scalars[index]
      if let open = quote {
        if scalar == open { quote = nil }
        continue
      }
      switch scalar {
      case "\"", "'": quote = scalar
      case "{", "[": depth += 1
      case "}", "]":
        depth -= 1
        if depth < 0 { return nil }
      case "," where depth == 0:
        let next = scalars[(index + 1)...].firstIndex { $0 != " " && $0 != "\n" } ?? scalars.count
        if let match = nameOffset(scalars, next) { return match }
      default: break
      }
    }
    return nil
  }

  /// Where the name begins when it stands at an offset as a key, bare or quoted.
  private func nameOffset(_ scalars: [Unicode.Scalar], _ offset: Int) -> Int? {
    guard offset < scalars.count else { return nil }
    let isQuoted = Self.quotes.contains(scalars[offset])
    let start = isQuoted ? offset + 1 : offset
    let name = Array(name.unicodeScalars)
    guard !name.isEmpty, scalars[start...].starts(with: name) else { return nil }
    let rest = scalars[(start + name.count + (isQuoted ? 1 : 0))...].drop { $0 == " " }
    return rest.first == ":" ? start : nil
  }
}
