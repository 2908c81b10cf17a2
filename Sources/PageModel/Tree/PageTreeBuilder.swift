/// Builds a `PageTree` from a parser's nodes in document order.
package struct PageTreeBuilder {
  private var nodes = [PageNode(kind: .document)]
  private var attributes: [PageAttribute] = []
  private var open: [Int] = [0]
  private var lastChild: [Int] = [-1]

  /// Makes a builder with an empty document, with room for a number of nodes.
  package init(capacity: Int = 0) { nodes.reserveCapacity(capacity) }

  /// How many nodes there are, the document included.
  package var count: Int { nodes.count }

  /// Opens an element as the last child of the open one; what follows becomes its content until `close`.
  ///
  /// - Returns: the element's place.
  @discardableResult
  package mutating func open(
    _ name: String, namespace: PageNode.Namespace = .html, attributes added: some Sequence<PageAttribute>, line: Int32
  ) -> NodeID {
    let first = Int32(truncatingIfNeeded: attributes.count)
    attributes.append(contentsOf: added)
    let index = append(
      PageNode(
        kind: .element, namespace: namespace, name: name,
        attributes: first..<Int32(truncatingIfNeeded: attributes.count), parent: parent, line: line))
    open.append(index)
    lastChild.append(-1)
    return NodeID(index)
  }

  /// Closes the open element; closing the document does nothing.
  package mutating func close() {
    guard open.count > 1 else { return }
    nodes[open.removeLast()].end = Int32(truncatingIfNeeded: nodes.count)
    lastChild.removeLast()
  }

  /// Adds text to the open element; text directly after text becomes one node (DOM standard section 4.4, "normalize").
  package mutating func text(_ text: String, line: Int32) {
    if let last = lastChild.last, last >= 0, nodes[last].kind == .text {
      let node = nodes[last]
      nodes[last] = PageNode(
        kind: .text, text: node.text + text, parent: node.parent, end: node.end, line: node.line)
    } else {
      append(PageNode(kind: .text, text: text, parent: parent, line: line))
    }
  }

  /// Adds a comment to the open element.
  package mutating func comment(_ text: String, line: Int32) {
    append(PageNode(kind: .comment, text: text, parent: parent, line: line))
  }

  /// Adds a doctype; its identifiers become the attributes `public` and `system`, where they aren't empty.
  package mutating func doctype(_ name: String, publicID: String, systemID: String) {
    let first = Int32(truncatingIfNeeded: attributes.count)
    if !publicID.isEmpty { attributes.append(PageAttribute(name: "public", value: publicID)) }
    if !systemID.isEmpty { attributes.append(PageAttribute(name: "system", value: systemID)) }
    append(
      PageNode(
        kind: .doctype, name: name, attributes: first..<Int32(truncatingIfNeeded: attributes.count), parent: parent))
  }

  /// The tree; elements that are still open end here.
  package consuming func finish(
    truncation: TreeTruncation? = nil, encoding: String = "UTF-8", parserOwners: [NodeID: NodeID] = [:]
  ) -> PageTree {
    let end = Int32(truncatingIfNeeded: nodes.count)
    for index in open { nodes[index].end = end }
    return PageTree(
      nodes: nodes, attributes: attributes, truncation: truncation, encoding: encoding, parserOwners: parserOwners)
  }

  private var parent: Int32 { Int32(truncatingIfNeeded: open.last ?? 0) }

  @discardableResult
  private mutating func append(_ node: PageNode) -> Int {
    let index = nodes.count
    var node = node
    node.end = Int32(truncatingIfNeeded: index + 1)
    nodes.append(node)
    lastChild[lastChild.count - 1] = index
    return index
  }
}
