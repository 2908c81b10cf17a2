/// Collects the text that a citizen can see.
enum VisibleText {
  /// The text of a page: white space collapsed, one line a block.
  ///
  /// What a style sheet hides is not known; what a citizen could choose or write in a control isn't text of the page.
  static func of(_ index: PageIndex) -> String {
    let tree = index.tree
    var buffer = TextBuffer()
    var blocks: [Int32] = []
    var position = 1
    while position < tree.nodes.count {
      while let end = blocks.last, end <= position {
        blocks.removeLast()
        buffer.newLine()
      }
      let id = NodeID(position)
      switch tree.nodes[position].kind {
      case .text:
        if !index[id].facts.contains(.invisible) { buffer.append(tree.nodes[position].text) }
      case .element:
        let node = tree.nodes[position]
        if index[id].facts.contains(.notRendered) || node.name == "select" || node.name == "textarea" {
          buffer.space()
          position = Int(node.end)
          continue
        }
        if node.name == "td" || node.name == "th" {
          buffer.space()
        } else if node.namespace == .html, AccessibleName.isBlock(node.name, of: id, in: tree) {
          buffer.newLine()
          blocks.append(node.end)
        }
      default: break
      }
      position += 1
    }
    var text = buffer.bytes
    while text.last == 0x0A { text.removeLast() }
    return String(decoding: text, as: UTF8.self)
  }
}
