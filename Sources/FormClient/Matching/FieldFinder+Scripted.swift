package import PageModel

extension FieldFinder {
  /// The words of a control that does something only by a script, or nil where none has the words.
  ///
  /// Such are `button type=button` and elements with the role of a button that no form is sent by, links to `#` or to a
  /// `javascript:` address, and elements that only answer to a click.
  ///
  /// - Parameter words: the control's words, or nil for any that stands in a form without a submit button.
  /// - Returns: the words as the page has them.
  package func scriptedControl(_ words: String?) -> String? {
    let sought = words.map { MatchWords($0) }
    func isMeant(_ text: String) -> Bool {
      let own = MatchWords(text)
      return sought.map { !$0.isEmpty && (own == $0 || own.starts(with: $0)) } ?? !own.isEmpty
    }
    for form in page.forms where sought != nil || (form.node != nil && form.submitButtons.isEmpty) {
      if let button = form.fields.first(where: { $0.kind == .button && !$0.isHidden && isMeant($0.label.text) }) {
        return button.label.text
      }
    }
    guard sought != nil else { return nil }
    if let link = page.links.first(where: { !$0.isHidden && page.needsScript($0) && isMeant($0.text) }) {
      return link.text
    }
    let tree = page.tree
    for element in tree.elements where isScripted(element) {
      let text = tree.attribute("aria-label", of: element) ?? tree.textContent(of: element).collapsed
      if text.utf8.count < 500, isMeant(text) { return text }
    }
    return nil
  }

  private func isScripted(_ element: NodeID) -> Bool {
    let tree = page.tree
    guard !tree.isElement(element, "input", "body", "form", "html") else { return false }
    if tree.isElement(element, "a") { return tree.attribute("href", of: element) == nil && acts(element) }
    return !tree.isElement(element, "button") && acts(element)
  }

  private func acts(_ element: NodeID) -> Bool {
    page.tree.attribute("onclick", of: element) != nil || page.tree.attribute("role", of: element) == "button"
      || page.tree.attribute("role", of: element) == "link"
  }
}

extension Page {
  /// Whether a link leads somewhere only by a script: to a `javascript:` address, or to `#` on a page with scripts.
  package func needsScript(_ link: Link) -> Bool {
    if link.url?.scheme == "javascript" { return true }
    guard link.reference.collapsed == "#" else { return false }
    return tree.attribute("onclick", of: link.node) != nil
      || tree.elements.contains { tree.isElement($0, "script") }
  }
}
