import PageModel

extension PageTree {
  /// Whether an element keeps its content from everybody who reads the page.
  func hides(_ id: NodeID) -> Bool {
    if Self.unseenElements.contains(self[id].name) { return true }
    if attribute("hidden", of: id) != nil { return true }
    guard let style = attribute("style", of: id)?.lowercased().filter({ !$0.isWhitespace }) else { return false }
    return style.contains("display:none") || style.contains("visibility:hidden")
  }

  private static let unseenElements: Set<String> = [
    "head", "script", "style", "template", "noscript", "title", "iframe", "object", "svg", "datalist",
  ]

  /// The text under a node that a citizen sees, white space collapsed.
  func visibleText(of id: NodeID) -> String {
    var text = ""
    var index = id.index
    let end = self[id].end
    while index < end {
      let node = NodeID(Int(index))
      if self[node].kind == .element, node != id, hides(node) {
        index = self[node].end
        continue
      }
      if self[node].kind == .text { text += self[node].text } else { text += " " }
      index += 1
    }
    return Wording.collapsed(text)
  }

  /// An element's start tag, as evidence.
  func startTag(of id: NodeID) -> String {
    let node = self[id]
    let written = node.attributes.map { index in
      let attribute = attributes[Int(index)]
      return " \(attribute.name)=\"\(attribute.value)\""
    }
    return "<\(node.name)\(written.joined())>"
  }
}
