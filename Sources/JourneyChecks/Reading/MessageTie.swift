import PageModel

/// How an error message belongs to a field, as far as a citizen can see or hear it.
struct MessageTie {
  /// The message.
  let message: ErrorMessage
  /// The field, or nil when the message only stands somewhere on the page.
  let field: NodeID?
  /// Whether assistive technology tells it with the field, or leads there.
  let isFirm: Bool

  /// Judges how a page ties a message.
  init(_ message: ErrorMessage, on page: Page) {
    self.message = message
    isFirm = [.described, .insideLabel, .summaryLink].contains(message.binding)
    field = isFirm || Self.isBeside(message, on: page) ? message.field : nil
  }

  /// Whether the message is about a question.
  func belongs(to question: Field, on page: Page) -> Bool {
    guard let field else { return false }
    if field == question.node { return true }
    return page.forms.flatMap(\.fields).contains { $0.node == field && $0.isSameQuestion(as: question) }
  }

  /// Whether the message can't be taken for another field's.
  ///
  /// It shares a container with this question only, or stands right before or after the control among flat markup. An
  /// alert above the form is nobody's.
  private static func isBeside(_ message: ErrorMessage, on page: Page) -> Bool {
    guard message.binding == .beside, let node = message.field else { return false }
    let fields = page.forms.flatMap(\.entryFields)
    guard let field = fields.first(where: { $0.node == node }) else { return false }
    let tree = page.tree
    let container = tree.ancestors(of: message.node).first { tree[$0].end > node.index && $0 < node }
    if let container, !tree.isElement(container, "form", "body", "html", "main") {
      let inside = fields.filter { $0.node > container && $0.node.index < tree[container].end }
      if inside.allSatisfy({ $0.isSameQuestion(as: field) }) { return true }
    }
    return isFlat(message, field, tree)
  }

  private static func isFlat(_ message: ErrorMessage, _ field: Field, _ tree: PageTree) -> Bool {
    // An item speaks for its list only where the field itself is marked as wrong: others list what is wrong on the page.
    let list = tree.isElement(message.node, "li") && field.isInvalid ? tree.parent(of: message.node) : nil
    let node = list ?? message.node
    let classes = tree.attribute("class", of: node) ?? ""
    guard tree.attribute("role", of: node) != "alert", !classes.contains("alert"), !classes.contains("summary"),
      let parent = tree.parent(of: node), tree[parent].end > field.node.index, parent < field.node
    else { return false }
    let isBefore = node < field.node
    let from = isBefore ? tree[node].end : tree[field.node].end
    let to = isBefore ? field.node.index : node.index
    let between = (from..<max(from, to)).map { tree[NodeID(Int($0))] }.filter { $0.kind == .text }.map(\.text).joined()
    let words = Wording.key(between)
    if words.isEmpty || (isBefore && words == Wording.key(field.label.text)) { return true }
    // Between a message and the first option of its question stand the question's words.
    let isOption = field.kind == .radio || field.kind == .checkbox
    return isBefore && isOption && (field.isInvalid || words == Wording.key(field.group))
  }
}
