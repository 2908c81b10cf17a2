/// States that depend on a control's form or fieldset (HTML standard section 4.16.3).
struct ControlStates {
  private let tree: PageTree
  private let index: PageIndex
  /// The first submit button of each form.
  private var defaultButtons: Set<NodeID> = []
  /// The radio button that is checked in each group.
  private var chosenRadios: [Group: NodeID] = [:]
  private var chosenOptions: Set<NodeID> = []

  private struct Group: Hashable {
    let form: NodeID?
    let name: String
  }

  init(_ tree: PageTree) {
    self.tree = tree
    index = PageIndex(tree)
    var served: Set<NodeID> = []
    let options = OptionReader(tree: tree)
    for control in index.controls {
      if let form = index.formOwner(of: control), isSubmitButton(control), served.insert(form).inserted {
        defaultButtons.insert(control)
      }
      if tree.isElement(control, "select") { chosenOptions.formUnion(options.chosenNodes(of: control)) }
      if let group = group(of: control), tree.attribute("checked", of: control) != nil { chosenRadios[group] = control }
    }
  }

  /// Whether an element is in a state.
  func holds(_ state: String, _ id: NodeID) -> Bool {
    switch state {
    case "default": isDefault(id)
    case "checked": isChecked(id)
    case "indeterminate": isIndeterminate(id)
    case "disabled": canBeDisabled(id) && isDisabled(id)
    case "enabled": canBeDisabled(id) && !isDisabled(id)
    case "read-write": isWritable(id)
    case "read-only": tree[id].namespace == .html && !isWritable(id)
    case "in-range", "out-of-range":
      !isBarred(id) && ValueRange(tree: tree, control: id).contains.map { $0 == (state == "in-range") } ?? false
    default: false
    }
  }

  /// The group of a radio button with a name.
  private func group(of id: NodeID) -> Group? {
    guard isRadio(id), let name = tree.attribute("name", of: id), !name.isEmpty else { return nil }
    return Group(form: index.formOwner(of: id), name: name)
  }

  private func isChecked(_ id: NodeID) -> Bool {
    if tree.isElement(id, "option") {
      return chosenOptions.contains(id)
        || (tree.attribute("selected", of: id) != nil
          && !tree.ancestors(of: id).contains { tree.isElement($0, "select") })
    }
    guard tree.isElement(id, "input"), tree.attribute("checked", of: id) != nil else { return false }
    if let group = group(of: id) { return chosenRadios[group] == id }
    return isRadio(id) || FieldKind(inputType: tree.attribute("type", of: id)) == .checkbox
  }

  /// Whether a control is barred from constraint validation (HTML standard sections 4.10.10.2 and 4.10.18.5).
  private func isBarred(_ id: NodeID) -> Bool {
    isDisabled(id) || tree.attribute("readonly", of: id) != nil || index[id].facts.contains(.inDatalist)
  }

  private func isSubmitButton(_ id: NodeID) -> Bool {
    if tree.isElement(id, "button") { return FieldKind(buttonType: tree.attribute("type", of: id)).isSubmitButton }
    return tree.isElement(id, "input") && FieldKind(inputType: tree.attribute("type", of: id)).isSubmitButton
  }

  private func isRadio(_ id: NodeID) -> Bool {
    tree.isElement(id, "input") && FieldKind(inputType: tree.attribute("type", of: id)) == .radio
  }

  private func isDefault(_ id: NodeID) -> Bool {
    if defaultButtons.contains(id) { return true }
    if tree.isElement(id, "option") { return tree.attribute("selected", of: id) != nil }
    guard tree.isElement(id, "input"), tree.attribute("checked", of: id) != nil else { return false }
    return isRadio(id) || FieldKind(inputType: tree.attribute("type", of: id)) == .checkbox
  }

  private func isIndeterminate(_ id: NodeID) -> Bool {
    if tree.isElement(id, "progress") { return tree.attribute("value", of: id) == nil }
    if tree.isElement(id, "input"), FieldKind(inputType: tree.attribute("type", of: id)) == .checkbox {
      // Only a script can set the state; an attribute of its name is how a page without one shows it.
      return tree.attribute("indeterminate", of: id) != nil
    }
    guard isRadio(id) else { return false }
    guard let group = group(of: id) else { return tree.attribute("checked", of: id) == nil }
    return chosenRadios[group] == nil
  }

  private func canBeDisabled(_ id: NodeID) -> Bool {
    tree.isElement(id, "button", "input", "select", "textarea", "optgroup", "option", "fieldset")
  }

  private func isDisabled(_ id: NodeID) -> Bool {
    if tree.attribute("disabled", of: id) != nil { return true }
    if tree.isElement(id, "option"), let parent = tree.parent(of: id), tree.isElement(parent, "optgroup") {
      return tree.attribute("disabled", of: parent) != nil
    }
    return tree.isElement(id, "button", "input", "select", "textarea", "fieldset")
      && index[id].facts.contains(.inDisabledFieldset)
  }

  private func isWritable(_ id: NodeID) -> Bool {
    let isReadOnly = tree.attribute("readonly", of: id) != nil || isDisabled(id)
    if tree.isElement(id, "textarea") { return !isReadOnly }
    if tree.isElement(id, "input") {
      let kind = FieldKind(inputType: tree.attribute("type", of: id))
      return (kind.isTyped && kind != .textArea) && !isReadOnly
    }
    guard tree[id].namespace == .html else { return false }
    for node in [id] + Array(tree.ancestors(of: id)) where tree[node].namespace == .html {
      guard let value = tree.attribute("contenteditable", of: node)?.lowercased() else { continue }
      return value == "" || value == "true" || value == "plaintext-only"
    }
    return false
  }
}
