import PageModel

/// The words that stand over or before links, by which a citizen tells links with the same words apart: “Create New”
/// under “Issues” and under “Keywords”, “Ret” in the row of each child.
struct LinkLeads {
  /// A heading, a row's first cell or alike, with its text.
  private struct Lead {
    let end: Int32
    let text: String
    let isHeading: Bool
  }

  private var leads: [Lead] = []
  /// The most nodes that such words take up: what holds more is a layout.
  private static let span: Int32 = 40

  /// Finds the leads of a page.
  init(_ page: Page) {
    let tree = page.tree
    let headings = Dictionary(page.headings.map { ($0.node, $0.text) }) { first, _ in first }
    var covered: Int32 = 0
    for node in tree.elements where node.index >= covered {
      let heading = headings[node]
      guard heading != nil || Self.isLead(node, in: tree), tree[node].end - node.index <= Self.span else { continue }
      let text = (heading ?? tree.textContent(of: node)).collapsed
      guard !text.isEmpty else { continue }
      covered = tree[node].end
      leads.append(Lead(end: covered, text: text, isHeading: heading != nil))
    }
  }

  private static func isLead(_ node: NodeID, in tree: PageTree) -> Bool {
    if tree.isElement(node, "b", "strong", "th", "dt", "legend", "caption", "summary") { return true }
    guard tree.isElement(node, "td"), let row = tree.parent(of: node) else { return false }
    return tree.children(of: row).first { tree[$0].kind == .element } == node
  }

  /// The nearest words before a link; empty when there are none.
  func nearest(to link: Link) -> String { before(link).last?.text ?? "" }

  /// Whether the nearest words before a link, or the nearest heading, are these.
  func belongs(_ link: Link, to words: MatchWords) -> Bool {
    let earlier = before(link)
    let named = [earlier.last, earlier.last(where: \.isHeading)]
    return named.contains { lead in lead.map { MatchWords($0.text) == words } ?? false }
  }

  private func before(_ link: Link) -> ArraySlice<Lead> {
    var (low, high) = (0, leads.count)
    while low < high {
      let middle = (low + high) / 2
      if leads[middle].end <= link.node.index { low = middle + 1 } else { high = middle }
    }
    return leads[..<low]
  }
}
