import PageModel

/// A value that a page shows beside the words that tell what it is: a row of a summary, receipt or table.
struct LabelledValue: Sendable, Equatable {
  /// The words.
  let label: String
  /// The value.
  let value: String
  /// Where it stands.
  let node: NodeID

  /// Whether the value stands among the page's contact facts rather than among the citizen's own: in a header, footer,
  /// menu or side box, or under a heading about contact.
  func isContact(on page: Page) -> Bool {
    let outside = page.tree.ancestors(of: node).contains { ancestor in
      page.tree.isElement(ancestor, "footer", "header", "nav", "aside", "address")
        || ["contentinfo", "banner", "complementary", "navigation"]
          .contains(page.tree.attribute("role", of: ancestor) ?? "")
    }
    let heading = page.headings.last { $0.node < node }?.text ?? ""
    return outside || Wording.words(of: heading).contains { ["kontakt", "contact", "hjælp", "help"].contains($0) }
  }

  /// The labelled values of a page: definition lists, rows of two cells, paired elements, "label: value" and
  /// controls that can only be read.
  static func all(on page: Page, blocks: [TextBlock]) -> [LabelledValue] {
    var found: [LabelledValue] = []
    for element in page.tree.elements where page.tree[element].namespace == .html {
      if let pair = pair(at: element, in: page.tree) { found.append(pair) }
    }
    for block in blocks where !block.surroundings.contains(.control) {
      if let pair = colonPair(block) { found.append(pair) }
    }
    for field in page.forms.flatMap(\.fields)
    where (field.isReadOnly || field.isDisabled || field.kind == .output) && !field.isHidden && !field.kind.isChoice {
      found.append(LabelledValue(label: field.label.text, value: field.value, node: field.node))
    }
    return found
  }

  private static func pair(at element: NodeID, in tree: PageTree) -> LabelledValue? {
    // A larger part of a page is no row, and reading it again at every level would take quadratic time.
    guard tree[element].end - element.index <= 60 else { return nil }
    switch tree[element].name {
    case "dt":
      guard let parent = tree.parent(of: element),
        let next = elementChildren(of: parent, in: tree).first(where: { $0 > element }), tree[next].name == "dd"
      else { return nil }
      return make(element, next, in: tree)
    case "tr", "div", "li", "p", "section":
      let children = elementChildren(of: element, in: tree)
      guard children.count >= 2, children.count <= 3, tree[children[0]].name != "dt" else { return nil }
      // A third cell may hold the link that changes the value.
      if children.count == 3, !holdsOnlyLink(children[2], in: tree) { return nil }
      guard !hasOwnText(element, in: tree) else { return nil }
      return make(children[0], children[1], in: tree)
    default:
      return nil
    }
  }

  private static func make(_ label: NodeID, _ value: NodeID, in tree: PageTree) -> LabelledValue? {
    let words = tree.visibleText(of: label)
    guard !words.isEmpty, words.count <= labelLimit, !holdsControl(label, in: tree), !holdsControl(value, in: tree)
    else { return nil }
    return LabelledValue(label: words, value: tree.visibleText(of: value), node: value)
  }

  private static func colonPair(_ block: TextBlock) -> LabelledValue? {
    guard let colon = block.text.firstRange(of: ": ") else { return nil }
    let label = String(block.text[..<colon.lowerBound])
    guard !label.isEmpty, label.count <= labelLimit, !label.contains(".") else { return nil }
    return LabelledValue(label: label, value: String(block.text[colon.upperBound...]), node: block.node)
  }

  /// Longer words are a text, not a label.
  private static let labelLimit = 80

  private static func elementChildren(of id: NodeID, in tree: PageTree) -> [NodeID] {
    tree.children(of: id).filter { tree[$0].kind == .element && tree[$0].name != "br" }
  }

  private static func hasOwnText(_ id: NodeID, in tree: PageTree) -> Bool {
    tree.children(of: id).contains { tree[$0].kind == .text && tree[$0].text.contains { !$0.isWhitespace } }
  }

  private static func holdsOnlyLink(_ id: NodeID, in tree: PageTree) -> Bool {
    tree[id].name == "a" || tree[id].name == "button"
      || tree.descendants(of: id).contains { tree.isElement($0, "a", "button") }
  }

  private static func holdsControl(_ id: NodeID, in tree: PageTree) -> Bool {
    tree.isElement(id, "input", "select", "textarea", "button")
      || tree.descendants(of: id).contains { tree.isElement($0, "input", "select", "textarea", "button") }
  }
}
