import JourneyModel
package import PageModel

extension FieldFinder {
  /// The control that a CSS selector finds, for scripts that can't use words; hidden ones are found too.
  package func field(css text: String) throws(FieldSearchFailure) -> FieldMatch {
    try only(elements(css: text, sought: "field"), words: text, by: .css)
  }

  /// The control that an XPath expression finds, for scripts that can't use words; hidden ones are found too.
  package func field(xpath expression: String) throws(FieldSearchFailure) -> FieldMatch {
    try only(elements(xpath: expression, sought: "field"), words: expression, by: .xpath)
  }

  /// The link that a CSS selector finds, for scripts that can't use words; several with one address count as one.
  package func link(css text: String) throws(FieldSearchFailure) -> Link {
    try link(among: elements(css: text, sought: "link"), words: text)
  }

  /// The link that an XPath expression finds, for scripts that can't use words; several with one address count as one.
  package func link(xpath expression: String) throws(FieldSearchFailure) -> Link {
    try link(among: elements(xpath: expression, sought: "link"), words: expression)
  }

  private func link(among nodes: [NodeID], words: String) throws(FieldSearchFailure) -> Link {
    let wanted = Set(nodes)
    let found = page.links.filter { wanted.contains($0.node) }
    guard let only = Self.only(found) else {
      throw FieldSearchFailure(
        sought: "link", words: words, candidates: found.map(\.text), isAmbiguous: !found.isEmpty)
    }
    return only
  }

  private func elements(css text: String, sought: String) throws(FieldSearchFailure) -> [NodeID] {
    do {
      return try Selector(parsing: text).matches(in: page.tree, fragment: page.url.fragment)
    } catch {
      throw FieldSearchFailure(sought: sought, words: text, problem: "\(error)")
    }
  }

  private func elements(xpath expression: String, sought: String) throws(FieldSearchFailure) -> [NodeID] {
    do {
      return try XPathDocument(page.tree).elements(expression)
    } catch {
      throw FieldSearchFailure(sought: sought, words: expression, problem: "\(error)")
    }
  }

  private func only(_ nodes: [NodeID], words: String, by kind: MatchKind) throws(FieldSearchFailure) -> FieldMatch {
    let wanted = Set(nodes)
    let found = places.filter { wanted.contains($0.field.node) }
    guard found.count == 1, let only = found.first else {
      throw FieldSearchFailure(
        sought: "field", words: words, candidates: found.map(\.words), isAmbiguous: found.count > 1,
        problem: nodes.isEmpty || !found.isEmpty
          ? nil : "\u{201C}\(words)\u{201D} finds \(nodes.count) elements, none of which is a field.")
    }
    return match(only, by: kind)
  }
}
