/// A parsed page: one flat array of nodes in document order, made once a page and never changed.
///
/// Node 0 is the document. A node's descendants follow it directly, so a subtree is a range of indices and every
/// walk over the tree is a loop, never a recursion: a page nested 100,000 deep costs time, not stack.
package struct PageTree: Sendable, Equatable {
  /// The nodes in document order; the first one is the document.
  package let nodes: [PageNode]
  /// All attributes of all elements, in document order; a node owns the range `PageNode.attributes`.
  package let attributes: [PageAttribute]
  /// Why the tree is not the whole page, or nil when it is.
  package let truncation: TreeTruncation?
  /// The name of the character encoding the page was read in (Encoding standard section 4.2), as `UTF-8`.
  package let encoding: String
  /// The form owners that the parser gave and the tree doesn't show (HTML standard section 13.2.6.1, "form element
  /// pointer"): controls of a form that a table or misnested tags tore apart.
  package let parserOwners: [NodeID: NodeID]

  /// Makes a tree from nodes that already satisfy the order described above.
  package init(
    nodes: [PageNode], attributes: [PageAttribute], truncation: TreeTruncation? = nil, encoding: String = "UTF-8",
    parserOwners: [NodeID: NodeID] = [:]
  ) {
    self.nodes = nodes
    self.attributes = attributes
    self.truncation = truncation
    self.encoding = encoding
    self.parserOwners = parserOwners
  }

  /// A tree with a document node and nothing else.
  package static let empty = PageTree(nodes: [PageNode(kind: .document)], attributes: [])
}

/// The place of a node in `PageTree.nodes`.
package struct NodeID: Hashable, Comparable, Sendable, Codable {
  /// The index in `PageTree.nodes`.
  package let index: Int32

  /// The node at an index.
  package init(_ index: Int) { self.index = Int32(truncatingIfNeeded: index) }

  /// The document node.
  package static let document = NodeID(0)

  package static func < (left: NodeID, right: NodeID) -> Bool { left.index < right.index }
}

/// What stopped the parser before the end of a page.
package enum TreeTruncation: String, Sendable, Codable {
  /// More open elements at once than the client accepts.
  case tooDeep
  /// More attributes in one tag than the client accepts.
  case tooManyAttributes
  /// More nodes than the client accepts.
  case tooManyNodes
}
