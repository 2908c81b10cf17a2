/// Finds the error messages that a page shows, by evidence that any service may give.
///
/// An element tells of an error when a control that is marked invalid refers to it, when its class says so, when
/// it is an alert whose words say so, when its text starts with the word, or when it hints inside a container that is
/// marked as wrong. What only hints is no message.
struct ErrorMessageReader {
  private let index: PageIndex
  private let fields: [Field]
  private var binder: MessageBinder

  /// A reader for an indexed page with its forms.
  init(_ index: PageIndex, forms: [Form]) {
    self.index = index
    fields = forms.flatMap(\.fields).filter { $0.kind != .hidden }.sorted { $0.node < $1.node }
    binder = MessageBinder(index, fields: fields)
  }

  private var tree: PageTree { index.tree }

  /// The messages in document order.
  func messages(_ names: inout AccessibleName) -> [ErrorMessage] {
    let candidates = candidates()
    var messages: [ErrorMessage] = []
    var covered: Int32 = 0
    for (position, candidate) in candidates.enumerated() where candidate.node.index >= covered {
      let id = candidate.node
      guard !index.isHidden(id), !binder.holdsEntryField(id) else { continue }
      let text = names.content(of: id, .reference)
      guard !text.isEmpty, tells(candidate, text) else { continue }
      let nested = candidates[(position + 1)...].prefix { $0.node.index < tree[id].end }
      if nested.contains(where: { $0.evidence == .certain }), holdsMostOf(text, nested, &names) { continue }
      covered = tree[id].end
      messages += expanded(id, text: text, &names)
    }
    return messages
  }

  /// An element that may be a message.
  private struct Candidate {
    let node: NodeID
    var evidence: KnownClasses.ErrorEvidence
    /// Whether the element is an alert or alike, so that its words decide.
    var isAlert = false
  }

  private func candidates() -> [Candidate] {
    var found: [NodeID: Candidate] = [:]
    for node in index.messages {
      if isControl(node) { continue }
      found[node] = candidate(node)
    }
    for node in binder.errorReferences { found[node] = Candidate(node: node, evidence: .certain) }
    for prefixed in index.prefixed {
      // The word often stands in an element of its own, for screen readers.
      let isAlone = tree.textContent(of: prefixed).collapsed.utf8.count <= 6
      let node = (isAlone ? tree.parent(of: prefixed) : nil) ?? prefixed
      if found[node] == nil { found[node] = Candidate(node: node, evidence: .certain) }
    }
    return found.values.sorted { $0.node < $1.node }
  }

  private func candidate(_ node: NodeID) -> Candidate {
    let classes = tree.attribute("class", of: node) ?? ""
    var evidence = KnownClasses.errorEvidence(classes)
    if classes.contains("invalid-feedback") || classes.contains("invalid-tooltip") {
      evidence = binder.followsInvalidSibling(node) || classes.contains("d-block") ? .certain : .none
    }
    let role = tree.attribute("role", of: node)
    let isAlert = role == "alert" || role == "alertdialog" || role == "status" || classes.contains("alert")
    let isRed = tree.attribute("style", of: node) != nil || tree.attribute("color", of: node) != nil
    return Candidate(node: node, evidence: evidence, isAlert: isAlert || isRed || classes.contains("warning"))
  }

  /// Whether an element's evidence and words make it a message.
  private func tells(_ candidate: Candidate, _ text: String) -> Bool {
    if candidate.evidence == .certain { return text.utf8.count > 1 }
    if candidate.isAlert { return ErrorWords.tellOfError(text) || isSummary(candidate.node) }
    return candidate.evidence == .possible && isInWrongContainer(candidate.node)
  }

  /// Whether an alert leads to the fields below it, as a summary of errors does in whatever words.
  private func isSummary(_ id: NodeID) -> Bool {
    tree.attribute("role", of: id) == "alert"
      && tree.descendants(of: id).contains { tree[$0].name == "a" && binder.target(ofLink: $0) != nil }
  }

  /// Whether a container around an element says that what is in it is wrong.
  private func isInWrongContainer(_ id: NodeID) -> Bool {
    tree.ancestors(of: id).prefix(4).contains { ancestor in
      guard let classes = tree.attribute("class", of: ancestor) else { return false }
      return KnownClasses.errorEvidence(classes) == .certain && binder.holdsEntryField(ancestor)
    }
  }

  private func holdsMostOf(_ text: String, _ nested: ArraySlice<Candidate>, _ names: inout AccessibleName) -> Bool {
    var length = 0
    var covered: Int32 = 0
    for candidate in nested where candidate.node.index >= covered && !index.isHidden(candidate.node) {
      let own = names.content(of: candidate.node, .reference)
      guard tells(candidate, own) else { continue }
      length += own.utf8.count
      covered = tree[candidate.node].end
    }
    return length * 10 >= text.utf8.count * 6
  }

  private func isControl(_ id: NodeID) -> Bool {
    ["input", "select", "textarea", "button", "form", "label", "body", "html", "fieldset"].contains(tree[id].name)
  }

  /// A summary's links or a list's items as messages of their own, else the element as one.
  private func expanded(_ id: NodeID, text: String, _ names: inout AccessibleName) -> [ErrorMessage] {
    let links = tree.descendants(of: id).filter { tree[$0].name == "a" && binder.target(ofLink: $0) != nil }
    if !links.isEmpty {
      return links.map { link in
        ErrorMessage(
          text: names.content(of: link, .reference), node: link, field: binder.target(ofLink: link),
          binding: .summaryLink)
      }
    }
    let items = tree.descendants(of: id).filter { tree.isElement($0, "li") }
    if items.count > 1 || (items.count == 1 && ["ul", "ol"].contains(tree[id].name)) {
      return items.compactMap { item in
        let text = names.content(of: item, .reference)
        return text.isEmpty ? nil : binder.message(text, at: item)
      }
    }
    return [binder.message(text, at: id)]
  }
}

/// Words that tell of an error in Danish and English, for alerts that no class calls errors.
enum ErrorWords {
  /// Whether a text has such a word.
  static func tellOfError(_ text: String) -> Bool {
    let lowered = text.lowercased()
    return words.contains { lowered.contains($0) }
  }

  private static let words = [
    "fejl", "ugyldig", "ikke gyldig", "mangler", "skal udfylde", "påkrævet", "forkert", "ikke korrekt", "prøv igen",
    "ikke udfyldt", "kunne ikke", "kan ikke", "skal være", "skal vælge", "skal indtaste", "skal angive", "du skal",
    "udfyld ", "error", "invalid", "required", "must ", "missing", "incorrect", "not valid", "please enter",
    "please select", "please correct", "blank", "try again", "failed", "cannot", "can't", "could not", "couldn't",
    "problem", "wrong", "too short", "too long", "does not match", "already ",
  ]
}
