/// States that depend on a control's form or fieldset (HTML standard section 4.16.3).
struct ControlStates {
  private let tree: PageTree
  private let index: PageIndex
  /// The first submit button of each form.
  private var defaultButtons: Set<NodeID> = []
  /// Radio groups with a checked button.
  private var decided: Set<Group> = []

  private struct Group: Hashable {
    let form: Int32
    let name: String
  }

  init(_ tree: PageTree) {
    self.tree = tree
    index = PageIndex(tree)
    var served: Set<Int32> = []
    for control in index.controls {
      let form = index[control].form
      if form >= 0, isSubmitButton(control), served.insert(form).inserted { defaultButtons.insert(control) }
      if isRadio(control), tree.attribute("checked", of: control) != nil, let name = tree.attribute("name", of: control) {
        decided.insert(Group(form: form, name: name))
      }
    }
  }

  /// Whether an element is in a state.
  func holds(_ state: String, _ id: NodeID) -> Bool {
    switch state {
    case "default": isDefault(id)
    case "indeterminate": isIndeterminate(id)
    case "disabled": canBeDisabled(id) && isDisabled(id)
    case "enabled": canBeDisabled(id) && !isDisabled(id)
    case "read-write": isWritable(id)
    case "read-only": !isWritable(id)
    default: false
    }
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
    guard isRadio(id), let name = tree.attribute("name", of: id), !name.isEmpty else { return false }
    return !decided.contains(Group(form: index[id].form, name: name))
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
    for node in [id] + Array(tree.ancestors(of: id)) {
      guard let value = tree.attribute("contenteditable", of: node)?.lowercased() else { continue }
      return value == "" || value == "true" || value == "plaintext-only"
    }
    return false
  }
}
