extension AccessibleName {
  /// The text of a subtree (accname step 2F): the text of its nodes, with words standing in for what isn't text.
  ///
  /// - Parameters:
  ///   - id: the root.
  ///   - traversal: why the text is collected.
  ///   - excluded: the control whose label this is: it doesn't name itself.
  /// - Returns: the text, its white space collapsed.
  mutating func content(of id: NodeID, _ traversal: Traversal, without excluded: NodeID? = nil) -> String {
    let isShared = excluded.map { !isInside($0, id) } ?? true
    let key = Content(node: id, traversal: traversal, isInReference: isInReference)
    if isShared, let text = known[key] { return text }
    guard depth < Self.maximumDepth else { return "" }
    depth += 1
    defer { depth -= 1 }
    var walk = Walk(first: Int(id.index) + 1, end: Int(tree[id].end))
    while walk.next < walk.end, !walk.buffer.isFull, walk.visited < Self.maximumNodes {
      visit(&walk, traversal, excluded)
    }
    walk.leave(all: true)
    let text = walk.buffer.text
    if isShared { known[key] = text }
    return text
  }

  private func isInside(_ node: NodeID, _ root: NodeID) -> Bool {
    node.index > root.index && node.index < tree[root].end
  }

  /// Where a walk over a subtree is.
  private struct Walk {
    var next: Int
    let end: Int
    var visited = 0
    var buffer = TextBuffer(limit: AccessibleName.maximumBytes)
    /// Elements gone into whose end still means something.
    var open: [(end: Int, isBlock: Bool, title: String?, length: Int)] = []

    init(first: Int, end: Int) {
      next = first
      self.end = end
    }

    /// Leaves the elements that end before the next node.
    mutating func leave(all: Bool = false) {
      while let last = open.last, all || last.end <= next {
        open.removeLast()
        if let title = last.title, buffer.bytes.count == last.length { buffer.append(title) }
        if last.isBlock { buffer.space() }
      }
    }
  }

  private mutating func visit(_ walk: inout Walk, _ traversal: Traversal, _ excluded: NodeID?) {
    walk.leave()
    let position = walk.next
    walk.visited += 1
    walk.next += 1
    switch tree.nodes[position].kind {
    case .text: walk.buffer.append(tree.nodes[position].text)
    case .element:
      let id = NodeID(position)
      let isSkipped = id == excluded || (traversal != .hiddenReference && !index.isAccessible(id))
      if isSkipped || replacement(for: id, &walk, traversal) { walk.next = Int(tree.nodes[position].end) }
    default: break
    }
  }

  /// Takes the words that stand for an element instead of its content, and says whether there are any.
  private mutating func replacement(for id: NodeID, _ walk: inout Walk, _ traversal: Traversal) -> Bool {
    let node = tree[id]
    let isBlock = node.namespace == .html && Self.isBlock(node.name, of: id, in: tree)
    if isBlock { walk.buffer.space() }
    if let words = words(for: id, traversal) {
      // Controls and images stand as words of their own.
      if node.name != "img" && node.name != "span" || isBlock { walk.buffer.space() }
      walk.buffer.append(words)
      if node.name != "img" && node.name != "span" || isBlock { walk.buffer.space() }
      return true
    }
    if ["script", "style", "template", "head"].contains(node.name) { return true }
    let title = tree.attribute("title", of: id)
    if isBlock || title != nil {
      walk.open.append((Int(node.end), isBlock, title, walk.buffer.bytes.count))
    }
    return false
  }

  private mutating func words(for id: NodeID, _ traversal: Traversal) -> String? {
    guard !tree[id].attributes.isEmpty || tree[id].name != "span" else { return nil }
    if !traversal.isReference, let references = tree.attribute("aria-labelledby", of: id) {
      let text = text(ofReferences: references)
      if !text.isEmpty { return text }
    }
    if let value = embeddedValue(of: id) { return value }
    if let label = tree.attribute("aria-label", of: id)?.collapsed, !label.isEmpty { return label }
    switch tree[id].name {
    case "img", "area": return tree.attribute("alt", of: id) ?? tree.attribute("title", of: id) ?? ""
    case "input": return nativeName(of: id)?.text ?? ""
    case "svg": return nativeName(of: id)?.text
    case "table", "fieldset", "figure": return nil
    default: return nil
    }
  }

  /// Whether an element starts and ends lines of its own: by its name (HTML standard section 15.3), or its inline style.
  static func isBlock(_ name: String, of id: NodeID, in tree: PageTree) -> Bool {
    if tree[id].attributes.isEmpty { return BlockElements.names.contains(name) }
    if let style = tree.attribute("style", of: id), let display = InlineStyle(style).display {
      return display != "inline" && display != "contents"
    }
    return BlockElements.names.contains(name)
  }
}

/// Elements that a style sheet of a browser shows as blocks, table parts or list items (HTML standard section 15.3).
enum BlockElements {
  /// Their names, `br` among them since it ends a line too.
  static let names: Set<String> = [
    "address", "article", "aside", "blockquote", "body", "br", "caption", "center", "dd", "details", "dialog", "dir",
    "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6",
    "header", "hgroup", "hr", "html", "legend", "li", "listing", "main", "menu", "nav", "ol", "optgroup", "option", "p",
    "plaintext", "pre", "search", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
    "xmp",
  ]
}
