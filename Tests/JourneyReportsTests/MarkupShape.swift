/// The tags of an HTML text with the names of their attributes, read without mercy: only what the report's own renderer
/// writes is understood, so that markup which slipped in shows as a different shape or as a problem.
struct MarkupShape: Equatable {
  private(set) var tags: [String] = []
  private(set) var values: [String] = []
  private(set) var problems: [String] = []

  init(_ html: String) {
    var rest = html.unicodeScalars[...]
    while let open = rest.firstIndex(of: "<") {
      let text = rest[..<open]
      if text.contains(where: { ">\"'".unicodeScalars.contains($0) }) { problems.append("bare mark in \(text)") }
      rest = rest[rest.index(after: open)...]
      readTag(&rest)
    }
  }

  private mutating func readTag(_ rest: inout Substring.UnicodeScalarView) {
    let name = take(&rest) { $0 != " " && $0 != ">" }
    var shape = name
    while rest.first == " " {
      rest = rest.dropFirst()
      let attribute = take(&rest) { $0 != "=" && $0 != ">" }
      guard rest.starts(with: "=\"".unicodeScalars) else {
        shape += " \(attribute)"
        continue
      }
      rest = rest.dropFirst(2)
      values.append(take(&rest) { $0 != "\"" })
      rest = rest.dropFirst()
      shape += " \(attribute)="
    }
    if rest.first != ">" { problems.append("\(name) does not end") }
    rest = rest.dropFirst()
    tags.append(shape)
    guard name == "style" else { return }
    while !rest.isEmpty, !rest.starts(with: "</style>".unicodeScalars) { rest = rest.dropFirst() }
  }

  private func take(
    _ rest: inout Substring.UnicodeScalarView, while belongs: (Unicode.Scalar) -> Bool
  ) -> String {
    let part = rest.prefix(while: belongs)
    rest = rest[part.endIndex...]
    return String(part)
  }
}
