import PageModel

/// What stands around a page's links and can be found from them by a program (WCAG 2.1, "programmatically determined
/// link context").
struct LinkContexts {
  /// What stands around one link.
  struct Context {
    /// The words of the block around it.
    let text: String
    /// The words of the nearest heading before it; empty when there is none.
    let heading: String
    /// Whether its sentence, paragraph, list item, table cell or own description says more than the link does.
    let isTold: Bool
    /// Whether words stand with it in one sentence or paragraph.
    let isInSentence: Bool
  }

  private let page: JudgedPage
  private let blocks: [NodeID: [TextBlock]]
  private let cells: Set<NodeID>

  /// Prepares a page.
  init(_ page: JudgedPage) {
    self.page = page
    blocks = Dictionary(grouping: page.blocks, by: \.node)
    let tree = page.page.tree
    cells = Set(
      WrittenTable.all(in: tree).flatMap { table in
        table.holdsData(tree) ? Array(table.rows.joined()) : []
      })
  }

  /// The context of a link.
  func context(of link: Link) -> Context {
    let tree = page.page.tree
    let around = Array(tree.ancestors(of: link.node))
    let words = Wording.collapsed(tree.visibleText(of: link.node))
    let block = around.lazy.compactMap { blocks[$0]?.first { $0.text.contains(words) } }.first
    let own = Wording.words(of: link.text).count
    let beside = Wording.words(of: block?.text ?? "").count - own
    let isInSentence = beside > Self.few
    return Context(
      text: block?.text ?? "", heading: block?.heading ?? "",
      isTold: isInSentence || isDescribed(link, own) || holdsMore(around, own), isInSentence: isInSentence)
  }

  /// Whether a paragraph, list item or cell around it says more (H77, H78, H81), or the cell's row in a table with header
  /// cells (H79): which cells of a row head it, pages seldom mark.
  private func holdsMore(_ around: [NodeID], _ own: Int) -> Bool {
    let tree = page.page.tree
    return around.contains { node in
      guard tree.isElement(node, "p", "li", "dd", "td", "th") else { return false }
      if says(node, moreThan: own + Self.few) { return true }
      guard cells.contains(node), let row = tree.parent(of: node) else { return false }
      return tree.children(of: row).contains {
        tree.isElement($0, "th", "td") && $0 != node && says($0, moreThan: 0)
      }
    }
  }

  /// Whether the words under a node are more than so many; stops at the first too many.
  private func says(_ node: NodeID, moreThan limit: Int) -> Bool {
    let tree = page.page.tree
    var count = 0
    var index = Int(node.index) + 1
    while index < Int(tree[node].end), count <= limit {
      let child = tree.nodes[index]
      if child.kind == .text { count += Wording.words(of: child.text).count }
      index = child.kind == .element && tree.hides(NodeID(index)) ? Int(child.end) : index + 1
    }
    return count > limit
  }

  /// Whether `title` or `aria-describedby` says more (techniques H33, ARIA1).
  private func isDescribed(_ link: Link, _ own: Int) -> Bool {
    let tree = page.page.tree
    if Wording.words(of: tree.attribute("title", of: link.node) ?? "").count > own { return true }
    return tree.attribute("aria-describedby", of: link.node) != nil
  }

  /// So few words more than the link's own may be a mark or a bullet.
  private static let few = 2
}
