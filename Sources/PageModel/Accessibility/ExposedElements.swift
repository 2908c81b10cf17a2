/// What assistive technology is told of a page's elements: whether they are there at all, as what, and by which name.
package struct ExposedElements {
  /// The page.
  package let tree: PageTree
  private let index: PageIndex
  private var names: AccessibleName
  private var roles: RoleComputation

  /// Prepares a page.
  package init(_ tree: PageTree) {
    self.tree = tree
    index = PageIndex(tree)
    names = AccessibleName(index)
    roles = RoleComputation(tree)
  }

  /// The accessible name of an element.
  package mutating func name(of id: NodeID) -> FieldLabel { names.name(of: id) }

  /// The computed role of an element, as `RoleComputation` names it.
  package mutating func role(of id: NodeID) -> String { roles.role(of: id) }

  /// Whether an element is in the accessibility tree: neither hidden from everybody nor under aria-hidden.
  package func isExposed(_ id: NodeID) -> Bool { index.isAccessible(id) }

  /// Whether an element is hidden from everybody, by attribute, inline style or place.
  package func isHidden(_ id: NodeID) -> Bool { index.isHidden(id) }

  /// Whether the keyboard reaches an element (HTML standard section 6.6.3, sequentially focusable).
  package func isInTabOrder(_ id: NodeID) -> Bool {
    guard !isHidden(id), tree[id].kind == .element else { return false }
    let isDisabled = tree.attribute("disabled", of: id) != nil || index[id].facts.contains(.inDisabledFieldset)
    if tree.isElement(id, "button", "input", "select", "textarea"), isDisabled { return false }
    if let tabIndex = tree.attribute("tabindex", of: id).flatMap({ Int($0) }) { return tabIndex >= 0 }
    switch tree[id].name {
    case "a", "area": return tree.attribute("href", of: id) != nil
    case "input": return tree.attribute("type", of: id)?.lowercased() != "hidden"
    case "button", "select", "textarea": return true
    case "summary": return tree.parent(of: id).map { tree.isElement($0, "details") } ?? false
    case "audio", "video": return tree.attribute("controls", of: id) != nil
    default:
      let editable = tree.attribute("contenteditable", of: id)
      return editable == "" || editable == "true"
    }
  }

  /// Whether a word names a role of WAI-ARIA 1.3 (section 5.4).
  package static func isRole(_ word: String) -> Bool {
    let word = word.lowercased()
    return KnownRoles.all.contains(word) || word.hasPrefix("doc-")
  }
}
