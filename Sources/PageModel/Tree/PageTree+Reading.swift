extension PageTree {
  /// The node with an id.
  package subscript(id: NodeID) -> PageNode { nodes[Int(id.index)] }

  /// The value of an element's attribute, or nil when it has none of that name.
  package func attribute(_ name: String, of id: NodeID) -> String? {
    for index in self[id].attributes where attributes[Int(index)].name == name {
      return attributes[Int(index)].value
    }
    return nil
  }

  /// Whether the node is an HTML element with one of these local names.
  package func isElement(_ id: NodeID, _ names: String...) -> Bool {
    let node = self[id]
    return node.kind == .element && node.namespace == .html && names.contains(node.name)
  }

  /// The node's parent, or nil for the document.
  package func parent(of id: NodeID) -> NodeID? {
    let parent = self[id].parent
    return parent < 0 ? nil : NodeID(Int(parent))
  }

  /// The node's ancestors, nearest first.
  package func ancestors(of id: NodeID) -> some Sequence<NodeID> {
    sequence(state: id) { [self] current in
      guard let next = parent(of: current) else { return nil }
      current = next
      return next
    }
  }

  /// The node's children in document order.
  package func children(of id: NodeID) -> some Sequence<NodeID> {
    let end = self[id].end
    return sequence(state: id.index + 1) { [self] next in
      guard next < end else { return nil }
      let child = NodeID(Int(next))
      next = self[child].end
      return child
    }
  }

  /// The node's descendants in document order, without the node itself.
  package func descendants(of id: NodeID) -> some Sequence<NodeID> {
    let first = Int(id.index) + 1
    return (first..<max(first, Int(self[id].end))).lazy.map(NodeID.init)
  }

  /// Every element of the page in document order.
  package var elements: some Sequence<NodeID> {
    nodes.indices.lazy.filter { nodes[$0].kind == .element }.map(NodeID.init)
  }

  /// The text of all text nodes under a node, as written (DOM standard section 4.4, descendant text content).
  package func textContent(of id: NodeID) -> String {
    if self[id].kind == .text { return self[id].text }
    var text = ""
    for descendant in descendants(of: id) where self[descendant].kind == .text { text += self[descendant].text }
    return text
  }

  /// The first element with an id attribute of this value (HTML standard section 3.2.6).
  ///
  /// Reading one id is a scan; whoever resolves many makes a table with `identifiers` once.
  package func element(withID value: String) -> NodeID? {
    value.isEmpty ? nil : elements.first { attribute("id", of: $0) == value }
  }

  /// The first element of every id attribute's value.
  package func identifiers() -> [String: NodeID] {
    var table: [String: NodeID] = [:]
    for element in elements {
      guard let value = attribute("id", of: element), !value.isEmpty, table[value] == nil else { continue }
      table[value] = element
    }
    return table
  }
}
