extension AccessibleName {
  /// The name that HTML itself gives an element (HTML-AAM section 4.1), or nil where it gives none.
  mutating func nativeName(of id: NodeID) -> FieldLabel? {
    let node = tree[id]
    guard node.kind == .element else { return nil }
    if node.namespace == .svg { return found(childText("title", of: id), .content) }
    guard node.namespace == .html else { return nil }
    switch node.name {
    case "input": return inputName(of: id)
    case "select", "textarea", "output", "meter", "progress", "button": return labelText(of: id)
    case "fieldset": return found(childText("legend", of: id), .label)
    case "figure": return found(childText("figcaption", of: id), .label)
    case "table": return found(childText("caption", of: id), .label)
    case "img", "area": return found(tree.attribute("alt", of: id)?.collapsed, .alternativeText)
    case "optgroup": return found(tree.attribute("label", of: id)?.collapsed, .ariaLabel)
    case "option":
      return found(tree.attribute("label", of: id)?.collapsed, .ariaLabel)
    default: return nil
    }
  }

  /// The text of a control's labels, in tree order.
  private mutating func labelText(of id: NodeID) -> FieldLabel? {
    let list = labels.labels(of: id)
    guard !list.isEmpty else { return nil }
    var buffer = TextBuffer(limit: Self.maximumBytes)
    for label in list where !buffer.isFull {
      buffer.space()
      buffer.append(text(ofLabel: label, for: id))
    }
    return found(buffer.text, .label)
  }

  private mutating func text(ofLabel label: NodeID, for control: NodeID) -> String {
    if index.isHidden(label) { return "" }
    if let references = tree.attribute("aria-labelledby", of: label) {
      let text = text(ofReferences: references)
      if !text.isEmpty { return text }
    }
    if let text = tree.attribute("aria-label", of: label)?.collapsed, !text.isEmpty { return text }
    return content(of: label, .label, without: control)
  }

  private mutating func inputName(of id: NodeID) -> FieldLabel? {
    if let label = labelText(of: id) { return label }
    let kind = FieldKind(inputType: tree.attribute("type", of: id))
    switch kind {
    case .submitButton, .resetButton, .button:
      if let value = found(tree.attribute("value", of: id)?.collapsed, .value) { return value }
      // What browsers write on a button without words (HTML standard sections 4.10.5.1.18 and 4.10.5.1.20).
      if tree.attribute("value", of: id) != nil || kind == .button { return nil }
      return FieldLabel(text: kind == .submitButton ? "Submit" : "Reset", origin: .value)
    case .imageButton:
      return found(tree.attribute("alt", of: id)?.collapsed, .alternativeText)
        ?? found(tree.attribute("value", of: id)?.collapsed, .value)
        ?? found(tree.attribute("title", of: id)?.collapsed, .title)
        ?? FieldLabel(text: "Submit", origin: .alternativeText)
    default: return nil
    }
  }

  private mutating func childText(_ name: String, of id: NodeID) -> String? {
    guard let child = tree.children(of: id).first(where: { tree[$0].name == name }) else { return nil }
    return index.isHidden(child) ? nil : content(of: child, .label)
  }

  private func found(_ text: String?, _ origin: FieldLabel.Origin) -> FieldLabel? {
    guard let text, !text.isEmpty else { return nil }
    return FieldLabel(text: text, origin: origin)
  }

  /// The value of a control that stands inside a label or another name (accname step 2C), or nil for other elements.
  mutating func embeddedValue(of id: NodeID) -> String? {
    let node = tree[id]
    guard node.kind == .element, node.namespace == .html else { return nil }
    switch Role.of(id, in: index) {
    case .textBox:
      if node.name == "input" { return tree.attribute("value", of: id)?.collapsed ?? "" }
      return content(of: id, .ownContent)
    case .comboBox, .listBox:
      if node.name == "input" { return tree.attribute("value", of: id)?.collapsed ?? "" }
      return selectedText(of: id)
    case .range:
      return
        (tree.attribute("aria-valuetext", of: id) ?? tree.attribute("aria-valuenow", of: id)
        ?? tree.attribute("value", of: id) ?? "").collapsed
    default: return nil
    }
  }

  /// The chosen options of a list, or the first one of a select that shows one at a time.
  private mutating func selectedText(of id: NodeID) -> String {
    var chosen: [NodeID] = []
    var first: NodeID?
    let isSelect = tree[id].name == "select"
    for option in tree.descendants(of: id) where tree[option].kind == .element {
      guard isSelect ? tree[option].name == "option" : Role.of(option, in: index) == .option else { continue }
      if first == nil { first = option }
      let isChosen =
        isSelect
        ? tree.attribute("selected", of: option) != nil : tree.attribute("aria-selected", of: option) == "true"
      if isChosen { chosen.append(option) }
    }
    if chosen.isEmpty, isSelect, tree.attribute("multiple", of: id) == nil, let first { chosen = [first] }
    var buffer = TextBuffer(limit: Self.maximumBytes)
    for option in chosen where !buffer.isFull {
      buffer.space()
      buffer.append(content(of: option, .ownContent))
    }
    return buffer.text
  }
}
