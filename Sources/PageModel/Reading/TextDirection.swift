/// The directionality of elements (HTML standard section 3.2.6.4), as `dirname` submits it and `:dir()` asks for it.
package struct TextDirection {
  private let tree: PageTree

  /// The directions of a page.
  package init(tree: PageTree) { self.tree = tree }

  /// `ltr` or `rtl`.
  ///
  /// - Parameters:
  ///   - id: the element.
  ///   - value: what a text control holds now; nil takes it from the page.
  /// - Returns: the direction.
  package func direction(of id: NodeID, value: String? = nil) -> String {
    var current: NodeID? = id
    while let node = current, tree[node].kind == .element {
      let own = declared(node)
      if own == "ltr" || own == "rtl" { return own ?? "ltr" }
      if own == "auto" { return automatic(node, value: node == id ? value : nil) ?? "ltr" }
      if tree.isElement(node, "bdi") { return automatic(node, value: nil) ?? "ltr" }
      if tree.isElement(node, "input"), FieldKind(inputType: tree.attribute("type", of: node)) == .telephone {
        return "ltr"
      }
      current = tree.parent(of: node)
    }
    return "ltr"
  }

  private func declared(_ id: NodeID) -> String? {
    guard let value = tree.attribute("dir", of: id)?.lowercased() else { return nil }
    return ["ltr", "rtl", "auto"].contains(value) ? value : nil
  }

  private func automatic(_ id: NodeID, value: String?) -> String? {
    if tree.isElement(id, "input") {
      guard Self.writable.contains(FieldKind(inputType: tree.attribute("type", of: id))) else { return nil }
      return Self.direction(of: value ?? tree.attribute("value", of: id) ?? "")
    }
    if tree.isElement(id, "textarea") { return Self.direction(of: value ?? tree.textContent(of: id)) }
    var position = Int(id.index) + 1
    while position < Int(tree[id].end) {
      let node = tree.nodes[position]
      if node.kind == .text, let direction = Self.direction(of: node.text) { return direction }
      let isSkipped =
        node.kind == .element
        && (["bdi", "script", "style", "textarea", "input"].contains(node.name) || declared(NodeID(position)) != nil)
      position = isSkipped ? Int(node.end) : position + 1
    }
    return nil
  }

  private static let writable: Set<FieldKind> = [
    .hidden, .text, .search, .telephone, .url, .email, .password, .submitButton, .resetButton, .button,
  ]

  /// The direction of the first character that has one.
  private static func direction(of text: String) -> String? {
    for scalar in text.unicodeScalars {
      if isRightToLeft(scalar) { return "rtl" }
      if scalar.properties.isAlphabetic { return "ltr" }
    }
    return nil
  }

  /// The blocks of right-to-left scripts (Unicode Standard Annex 9, default Bidi_Class R and AL).
  private static func isRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x10800...0x10FFF, 0x1E800...0x1EFFF:
      scalar.properties.isAlphabetic
    default: false
    }
  }
}
