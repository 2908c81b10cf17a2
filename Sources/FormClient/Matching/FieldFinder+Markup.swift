import JourneyModel
import PageModel

extension FieldFinder {
  /// The control that a CSS selector finds, for scripts that can't use words; hidden ones are found too.
  package func field(css text: String) throws(FieldSearchFailure) -> FieldMatch {
    let selector: Selector
    do {
      selector = try Selector(parsing: text)
    } catch {
      throw FieldSearchFailure(sought: "field", words: text, problem: "\(error)")
    }
    return try only(selector.matches(in: page.tree, fragment: page.url.fragment), words: text, by: .css)
  }

  /// The control that an XPath expression finds, for scripts that can't use words; hidden ones are found too.
  package func field(xpath expression: String) throws(FieldSearchFailure) -> FieldMatch {
    let elements: [NodeID]
    do {
      elements = try XPathDocument(page.tree).elements(expression)
    } catch {
      throw FieldSearchFailure(sought: "field", words: expression, problem: "\(error)")
    }
    return try only(elements, words: expression, by: .xpath)
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
