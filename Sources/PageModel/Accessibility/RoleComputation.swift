/// Computes the role that assistive technology is told (WAI-ARIA 1.3 section 9.1, HTML-AAM 1.0, Core-AAM 1.2).
///
/// Roles are named as WAI-ARIA names them; elements that HTML-AAM maps to no ARIA role have its `html-` names.
package struct RoleComputation {
  private let tree: PageTree
  private var names: AccessibleName

  /// Prepares the roles of a page's elements.
  package init(_ tree: PageTree) {
    self.tree = tree
    names = AccessibleName(PageIndex(tree))
  }

  /// The computed role of an element; `none` for nodes that have no role.
  package mutating func role(of id: NodeID) -> String {
    guard tree[id].kind == .element else { return "none" }
    let role = explicitRole(of: id) ?? nativeRole(of: id)
    // HTML-AAM, minimum role: what can be dragged, takes the focus or pops up is at least a group.
    let isNeutral = role == "generic" || role == "none"
    return isNeutral && needsMinimumRole(id) ? "group" : role
  }

  // MARK: The role attribute (WAI-ARIA section 9.1, handling author errors)

  private mutating func explicitRole(of id: NodeID) -> String? {
    guard let value = tree.attribute("role", of: id) else { return nil }
    for token in value.utf8.split(whereSeparator: \.isHTMLWhiteSpace) {
      let role = (String(token) ?? "").lowercased()
      guard KnownRoles.all.contains(role), isUsable(role, on: id) else { continue }
      return KnownRoles.synonyms[role] ?? role
    }
    return nil
  }

  private mutating func isUsable(_ role: String, on id: NodeID) -> Bool {
    switch role {
    case "region", "form": return hasAuthorName(id, withTitle: true)
    case "none", "presentation": return !isFocusable(id) && !hasGlobalAttribute(id)
    default:
      guard let parents = KnownRoles.requiredParents[role] else { return true }
      return tree.ancestors(of: id).contains { ancestor in
        guard let value = tree.attribute("role", of: ancestor) else {
          return parents.contains(KnownRoles.natively(tree[ancestor].name))
        }
        return value.utf8.split(whereSeparator: \.isHTMLWhiteSpace).contains { token in
          parents.contains((String(token) ?? "").lowercased())
        }
      }
    }
  }

  /// Whether the author names the element, other than by its content.
  private mutating func hasAuthorName(_ id: NodeID, withTitle: Bool) -> Bool {
    switch names.name(of: id).origin {
    case .labelledBy, .ariaLabel: true
    case .title: withTitle
    default: false
    }
  }

  private func isFocusable(_ id: NodeID) -> Bool {
    if tree.attribute("tabindex", of: id).flatMap({ Int($0) }) != nil { return true }
    if tree.isElement(id, "a", "area") { return tree.attribute("href", of: id) != nil }
    return tree.isElement(id, "button", "input", "select", "textarea", "summary")
      && tree.attribute("disabled", of: id) == nil
  }

  private func hasGlobalAttribute(_ id: NodeID) -> Bool {
    tree[id].attributes.contains { KnownRoles.globalAttributes.contains(tree.attributes[Int($0)].name) }
  }

  private func needsMinimumRole(_ id: NodeID) -> Bool {
    guard tree[id].namespace == .html else { return false }
    if tree.attribute("autofocus", of: id) != nil || tree.attribute("popover", of: id) != nil { return true }
    return tree.attribute("draggable", of: id).map { $0.lowercased() != "false" } ?? false
  }

  // MARK: Native roles (HTML-AAM section 3.4)

  private mutating func nativeRole(of id: NodeID) -> String {
    guard tree[id].namespace == .html else {
      return tree[id].name == "svg" ? "graphics-document" : tree[id].name == "math" ? "math" : "generic"
    }
    let name = tree[id].name
    switch name {
    case "a", "area": return tree.attribute("href", of: id) != nil ? "link" : "generic"
    case "aside":
      return !isInside(id, KnownRoles.sectioning) || hasAuthorName(id, withTitle: true) ? "complementary" : "generic"
    case "section": return hasAuthorName(id, withTitle: true) ? "region" : "generic"
    case "header": return isInside(id, KnownRoles.sectioningAndMain) ? "sectionheader" : "banner"
    case "footer": return isInside(id, KnownRoles.sectioningAndMain) ? "sectionfooter" : "contentinfo"
    case "img":
      return tree.attribute("alt", of: id)?.isEmpty != true || hasAuthorName(id, withTitle: false) ? "image" : "none"
    case "li":
      return tree.parent(of: id).map { tree.isElement($0, "ul", "ol", "menu") } == true ? "listitem" : "generic"
    case "input": return inputRole(of: id)
    case "select":
      let rows = tree.attribute("size", of: id).flatMap(HTMLNumber.nonNegativeInteger) ?? 1
      return tree.attribute("multiple", of: id) != nil || rows > 1 ? "listbox" : "combobox"
    case "td": return isInGrid(id) ? "gridcell" : "cell"
    case "th": return headerRole(of: id)
    default: return KnownRoles.natively(name)
    }
  }

  private func inputRole(of id: NodeID) -> String {
    let hasList = tree.attribute("list", of: id) != nil
    return switch FieldKind(inputType: tree.attribute("type", of: id)) {
    case .submitButton, .resetButton, .button, .imageButton: "button"
    case .checkbox: tree.attribute("switch", of: id) != nil ? "switch" : "checkbox"
    case .radio: "radio"
    case .range: "slider"
    case .number: "spinbutton"
    case .search: hasList ? "combobox" : "searchbox"
    case .text, .email, .telephone, .url: hasList ? "combobox" : "textbox"
    case .hidden: "none"
    case let kind: "html-input-\(kind.rawValue)"
    }
  }

  /// The scope of a header cell (HTML standard section 4.9.12.2), by the row alone where none is written.
  private func headerRole(of id: NodeID) -> String {
    switch tree.attribute("scope", of: id)?.lowercased() {
    case "row", "rowgroup": return "rowheader"
    case "col", "colgroup": return "columnheader"
    default:
      guard let row = tree.parent(of: id) else { return "columnheader" }
      return tree.children(of: row).contains { tree.isElement($0, "td") } ? "rowheader" : "columnheader"
    }
  }

  private func isInGrid(_ id: NodeID) -> Bool {
    guard let table = tree.ancestors(of: id).first(where: { tree.isElement($0, "table") }) else { return false }
    return ["grid", "treegrid"].contains(tree.attribute("role", of: table)?.lowercased())
  }

  private func isInside(_ id: NodeID, _ elements: Set<String>) -> Bool {
    tree.ancestors(of: id).contains { tree[$0].namespace == .html && elements.contains(tree[$0].name) }
  }
}
