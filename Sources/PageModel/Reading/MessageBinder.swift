/// Finds the control that an error message belongs to, and what binds them.
struct MessageBinder {
  private let index: PageIndex
  private let fields: [Field]
  private var described: [NodeID: NodeID] = [:]
  /// Nodes that controls marked invalid name as their error.
  private(set) var errorReferences: [NodeID] = []

  /// How far up a message's container is looked for.
  private static let reach = 6

  /// A binder for a page's controls in tree order.
  init(_ index: PageIndex, fields: [Field]) {
    self.index = index
    self.fields = fields
    for field in fields { read(field) }
    for group in index.groups { read(group: group) }
  }

  /// A message that a group names belongs to its question, and so to its first control.
  private mutating func read(group: NodeID) {
    guard let first = entryFields(in: group, limit: 1).first else { return }
    for name in ["aria-errormessage", "aria-describedby"] {
      for node in tree.attribute(name, of: group).map(nodes) ?? [] where described[node] == nil {
        described[node] = first.node
      }
    }
  }

  private var tree: PageTree { index.tree }

  private mutating func read(_ field: Field) {
    let own = field.attributes["aria-errormessage"].map(nodes) ?? []
    var describing = field.attributes["aria-describedby"].map(nodes) ?? []
    for node in own + describing where described[node] == nil { described[node] = field.node }
    if field.isInvalid {
      errorReferences += own
      if describing.count > 1 {
        let certain = describing.filter(looksLikeError)
        describing = certain.isEmpty ? describing.filter { !looksLikeHint($0) } : certain
      }
      errorReferences += describing
    }
  }

  private func nodes(_ references: String) -> [NodeID] {
    references.spaceSeparated.prefix(50).compactMap { index.identifiers[String($0)] }
  }

  private func looksLikeError(_ id: NodeID) -> Bool {
    ["class", "id"].contains { KnownClasses.errorEvidence(tree.attribute($0, of: id) ?? "") == .certain }
      || tree.attribute("role", of: id) == "alert"
  }

  private func looksLikeHint(_ id: NodeID) -> Bool {
    let words = ((tree.attribute("class", of: id) ?? "") + " " + (tree.attribute("id", of: id) ?? "")).lowercased()
    return ["hint", "help", "hjaelp", "hjælp", "desc", "note", "info"].contains { words.contains($0) }
  }

  /// The message of an element with the control it belongs to.
  func message(_ text: String, at id: NodeID) -> ErrorMessage {
    for node in [id] + tree.ancestors(of: id).prefix(3) + tree.descendants(of: id).prefix(8) {
      if let field = described[node] { return ErrorMessage(text: text, node: id, field: field, binding: .described) }
    }
    if let field = labelled(by: id) {
      return ErrorMessage(text: text, node: id, field: field, binding: .insideLabel)
    }
    if let field = beside(id) { return ErrorMessage(text: text, node: id, field: field, binding: .beside) }
    return ErrorMessage(text: text, node: id, field: nil, binding: .none)
  }

  private func labelled(by id: NodeID) -> NodeID? {
    let label = index[id].label
    if label >= 0 {
      let labelID = NodeID(Int(label))
      if let reference = tree.attribute("for", of: labelID) {
        return index.identifiers[reference].flatMap { control in fields.first { $0.node == control }?.node }
      }
      return entryFields(in: labelID, limit: 1).first?.node
    }
    guard let legend = tree.ancestors(of: id).prefix(Self.reach).first(where: { tree.isElement($0, "legend") }),
      let group = tree.parent(of: legend)
    else { return nil }
    return entryFields(in: group, limit: 1).first?.node
  }

  /// The control in the smallest container around a message that holds one question only.
  private func beside(_ id: NodeID) -> NodeID? {
    var child = id
    for container in tree.ancestors(of: id).prefix(Self.reach) {
      // What stands outside every form speaks of the page.
      if ["body", "html", "main"].contains(tree[container].name) { return nil }
      let found = entryFields(in: container, limit: 24)
      if let first = found.first {
        if found.allSatisfy({ $0.isSameQuestion(as: first) }) { return first.node }
        return neighbour(of: child, among: found)
      }
      if tree[container].name == "form" { return nil }
      child = container
    }
    return nil
  }

  /// In a container with several questions, the control before the message.
  ///
  /// One after it counts only where it is marked as wrong, or where the message is a list, which frameworks put before
  /// the control. A message before all of them speaks of all.
  private func neighbour(of id: NodeID, among found: [Field]) -> NodeID? {
    let end = tree[id].end
    let before = found.last { $0.node < id }
    let after = found.first { $0.node.index >= end }
    let isWrong = { (field: Field?) in field.map { $0.isInvalid || self.isMarkedWrong($0.node) } ?? false }
    if isWrong(after) != isWrong(before) { return isWrong(after) ? after?.node : before?.node }
    if tree.isElement(id, "ul", "ol", "li") { return after?.node ?? before?.node }
    return before?.node
  }

  private func isMarkedWrong(_ id: NodeID) -> Bool {
    KnownClasses.errorEvidence(tree.attribute("class", of: id) ?? "") == .certain
  }

  /// Whether an element holds a control that a citizen fills in.
  func holdsEntryField(_ id: NodeID) -> Bool { !entryFields(in: id, limit: 1).isEmpty }

  private func entryFields(in id: NodeID, limit: Int) -> [Field] {
    var (low, high) = (0, fields.count)
    while low < high {
      let middle = (low + high) / 2
      if fields[middle].node.index >= id.index { high = middle } else { low = middle + 1 }
    }
    var found: [Field] = []
    while low < fields.count, fields[low].node.index < tree[id].end, found.count < limit {
      if !fields[low].kind.isButton { found.append(fields[low]) }
      low += 1
    }
    return found
  }

  /// Whether a control before an element in its container is marked as wrong, as Bootstrap's feedback needs to show.
  func followsInvalidSibling(_ id: NodeID) -> Bool {
    guard let parent = tree.parent(of: id) else { return false }
    return tree.children(of: parent).prefix { $0 < id }.suffix(8).contains { sibling in
      tree[sibling].kind == .element && (tree.attribute("class", of: sibling)?.contains("is-invalid") == true)
    }
  }

  /// The control that a link of an error summary leads to: by its own id, its label's, or its container's.
  func target(ofLink link: NodeID) -> NodeID? {
    guard let reference = tree.attribute("href", of: link), reference.hasPrefix("#"),
      let target = index.identifiers[String(reference.dropFirst())]
    else { return nil }
    if let field = entryFields(in: target, limit: 1).first { return field.node }
    return tree.isElement(target, "label") ? labelled(by: target) : nil
  }
}
