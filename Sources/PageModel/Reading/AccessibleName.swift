/// Computes accessible names and descriptions (Accessible Name and Description Computation 1.2, HTML-AAM 1.0).
///
/// Names end at 4,096 bytes and a walk over content at 20,000 nodes, and what many controls refer to is worked out
/// once: 50,000 controls that share one label cost no more than the label once.
struct AccessibleName {
  /// What the names are read from.
  let index: PageIndex
  /// The page's labels.
  let labels: LabelTable
  /// Names of content that were asked for before.
  var known: [Content: String] = [:]
  /// Texts of reference lists that were asked for before.
  private var knownReferences: [String: String] = [:]
  /// Whether the texts of an IDREF list are being collected: no second list is followed from there (accname step 2B).
  private(set) var isInReference = false
  /// How many subtrees are being collected, one inside the other: labels can hold controls with labels of their own.
  var depth = 0

  /// A subtree whose text was collected, and how.
  struct Content: Hashable {
    let node: NodeID
    let traversal: Traversal
    let isInReference: Bool
  }

  /// Why a subtree's text is collected.
  enum Traversal: Hashable {
    /// For the element's own name.
    case ownContent
    /// As the native label of a control.
    case label
    /// By aria-labelledby or aria-describedby, where the node that is named is shown.
    case reference
    /// The same, where that node is hidden: then its hidden content counts (accname step 2A).
    case hiddenReference

    var isReference: Bool { self == .reference || self == .hiddenReference }
  }

  static let maximumBytes = 4_096
  static let maximumNodes = 20_000
  static let maximumDepth = 16

  /// Names for an indexed page.
  init(_ index: PageIndex) {
    self.index = index
    labels = LabelTable(index)
  }

  var tree: PageTree { index.tree }

  /// The name of an element with what gave it (accname section 4.3.2, computation steps 2B to 2I).
  mutating func name(of id: NodeID) -> FieldLabel {
    if let references = tree.attribute("aria-labelledby", of: id) {
      let text = text(ofReferences: references)
      if !text.isEmpty { return FieldLabel(text: text, origin: .labelledBy) }
    }
    let role = Role.of(id, in: index)
    if let label = tree.attribute("aria-label", of: id)?.collapsed, !label.isEmpty, !role.prohibitsName {
      return FieldLabel(text: label, origin: .ariaLabel)
    }
    if !role.isPresentational, let native = nativeName(of: id) { return native }
    if role.takesNameFromContent {
      let text = content(of: id, .ownContent)
      if !text.isEmpty { return FieldLabel(text: text, origin: .content) }
    }
    return tooltip(of: id)
  }

  /// The accessible description: aria-describedby, aria-description, else a title that isn't the name already.
  mutating func description(of id: NodeID, named name: FieldLabel) -> String {
    if let references = tree.attribute("aria-describedby", of: id) {
      return text(ofReferences: references)
    }
    if let text = tree.attribute("aria-description", of: id)?.collapsed, !text.isEmpty { return text }
    return name.origin == .title ? "" : tree.attribute("title", of: id)?.collapsed ?? ""
  }

  /// The texts of the nodes that an IDREF list names, joined (accname step 2B).
  mutating func text(ofReferences references: String) -> String {
    guard !isInReference else { return "" }
    if let text = knownReferences[references] { return text }
    isInReference = true
    let text = joinedText(ofReferences: references)
    isInReference = false
    knownReferences[references] = text
    return text
  }

  private mutating func joinedText(ofReferences references: String) -> String {
    var buffer = TextBuffer(limit: Self.maximumBytes)
    for reference in references.spaceSeparated {
      if buffer.isFull { break }
      guard let node = index.identifiers[String(reference)] else { continue }
      buffer.space()
      buffer.append(text(ofReferenced: node))
    }
    return buffer.text
  }

  /// The text of one node that aria-labelledby names: its own name, without following aria-labelledby again.
  private mutating func text(ofReferenced id: NodeID) -> String {
    if let label = tree.attribute("aria-label", of: id)?.collapsed, !label.isEmpty { return label }
    if let value = embeddedValue(of: id) { return value }
    if let native = nativeName(of: id), native.origin != .title, native.origin != .placeholder {
      return native.text
    }
    let text = content(of: id, index.isAccessible(id) ? .reference : .hiddenReference)
    return text.isEmpty ? tooltip(of: id).text : text
  }

  private func tooltip(of id: NodeID) -> FieldLabel {
    if let title = tree.attribute("title", of: id)?.collapsed, !title.isEmpty {
      return FieldLabel(text: title, origin: .title)
    }
    for name in ["placeholder", "aria-placeholder"] {
      if let text = tree.attribute(name, of: id)?.collapsed, !text.isEmpty {
        return FieldLabel(text: text, origin: .placeholder)
      }
    }
    return .none
  }
}
