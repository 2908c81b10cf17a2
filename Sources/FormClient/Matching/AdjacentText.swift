import PageModel

/// The text beside a control that nothing in the markup ties to it: what a sighted citizen takes for its label.
struct AdjacentText {
  /// The page's tree.
  let tree: PageTree
  /// How many nodes away a text may stand.
  private static let reach = 60

  /// The text of the table cell to the left or before the control in its container; after it for a checkbox or radio
  /// button.
  func text(beside field: Field) -> String {
    let isTick = field.kind == .checkbox || field.kind == .radio
    let after = isTick ? following(field.node) : ""
    return after.isEmpty ? preceding(field.node) : after
  }

  /// The nearest text before a node, back to the start of that text's block or another control.
  func preceding(_ id: NodeID) -> String {
    var pieces: [String] = []
    var start = 0
    var position = Int(id.index) - 1
    let last = max(1, position - Self.reach)
    while position >= max(last, start) {
      let node = tree.nodes[position]
      if node.kind == .element, stops(node.name) { break }
      if node.kind == .text, !isSkipped(position) {
        if pieces.isEmpty, !node.text.collapsed.isEmpty { start = blockStart(of: position) }
        pieces.append(node.text)
      }
      position -= 1
    }
    // Pieces of different elements are different words on the screen, white space between the tags or not.
    return pieces.reversed().joined(separator: " ").collapsed
  }

  /// The nearest text after a node, to the end of its block or another control.
  private func following(_ id: NodeID) -> String {
    var text = ""
    var position = Int(tree[id].end)
    var end = tree.parent(of: id).map { Int(tree[$0].end) } ?? tree.nodes.count
    end = min(end, position + Self.reach)
    while position < end {
      let node = tree.nodes[position]
      if node.kind == .element, stops(node.name) || (node.name == "br" && !text.collapsed.isEmpty) { break }
      if node.kind == .text, !isSkipped(position) { text += " " + node.text }
      position += 1
    }
    return text.collapsed
  }

  private func stops(_ name: String) -> Bool {
    ["input", "select", "textarea", "button", "form", "fieldset", "table"].contains(name)
  }

  private func blockStart(of position: Int) -> Int {
    for ancestor in tree.ancestors(of: NodeID(position)) where !Self.inline.contains(tree[ancestor].name) {
      return Int(ancestor.index)
    }
    return 0
  }

  /// Whether a text belongs to something else: another control's label or options, or nothing shown.
  private func isSkipped(_ position: Int) -> Bool {
    for ancestor in tree.ancestors(of: NodeID(position)).prefix(6) {
      switch tree[ancestor].name {
      case "option", "script", "style", "select", "textarea", "button", "datalist", "legend": return true
      case "label": return tree.attribute("for", of: ancestor) != nil
      default: if tree.attribute("hidden", of: ancestor) != nil { return true }
      }
    }
    return false
  }

  private static let inline: Set<String> = [
    "a", "abbr", "b", "bdi", "big", "cite", "code", "em", "font", "i", "label", "mark", "nobr", "q", "s", "small",
    "span", "strong", "sub", "sup", "tt", "u",
  ]
}
