package import JourneyModel
import PageModel

/// A field's help text is tied to the field.
///
/// A screen reader that goes from field to field skips what stands between them. Judged on text of three words or more
/// that stands between a field's label and the field, or right after it in a container that holds nothing else: the
/// field's `aria-describedby` should name it (technique ARIA1). It can be found by reading line by line, so it is a
/// hint. Error messages are another check's.
package struct UntiedHint: PageCheck {
  package init() {}

  package func judge(_ page: JudgedPage) -> [Verdict] {
    guard page.isAnswer else { return [] }
    let tree = page.page.tree
    let errors = Set(page.page.errors.map(\.node))
    let fields = page.entryFields.filter {
      !$0.isDisabled && $0.label.origin == .label && ($0.kind.isTyped || $0.kind == .select || $0.kind == .file)
    }
    return fields.compactMap { field in
      if tree.attribute("aria-describedby", of: field.node) != nil { return page.passed(at: field) }
      guard let hint = hint(of: field, errors, tree) else { return nil }
      let words = tree.visibleText(of: hint)
      return page.failed(
        at: field,
        LocalizedText(
          da: "Hjælpeteksten »\(words.prefix(80))« er ikke knyttet til »\(page.words(for: field))«.",
          en: "The help text '\(words.prefix(80))' isn't tied to '\(page.words(for: field))'."),
        Observation(tree.startTag(of: hint) + words))
    }
  }

  /// The element that helps with a field, by where it stands.
  private func hint(of field: Field, _ errors: Set<NodeID>, _ tree: PageTree) -> NodeID? {
    guard let parent = tree.parent(of: field.node) else { return nil }
    let around = Array(tree.children(of: parent).lazy.filter { tree[$0].kind == .element && !tree.hides($0) }.prefix(8))
    guard around.count < 8, let place = around.firstIndex(of: field.node) else { return nil }
    let isHint = { (node: NodeID) in
      tree.isElement(node, "p", "div", "span", "small") && tree.attribute("role", of: node) == nil
        && isText(node, field, errors, tree)
    }
    if place > 1, isHint(around[place - 1]), isLabel(around[place - 2], field, tree) { return around[place - 1] }
    let isAlone = around.count == place + 2 && place > 0 && isLabel(around[0], field, tree)
    return isAlone && isHint(around[place + 1]) ? around[place + 1] : nil
  }

  private func isLabel(_ node: NodeID, _ field: Field, _ tree: PageTree) -> Bool {
    tree.isElement(node, "label") && !field.id.isEmpty && tree.attribute("for", of: node) == field.id
  }

  /// Whether an element holds a few sentences and nothing else.
  private func isText(_ node: NodeID, _ field: Field, _ errors: Set<NodeID>, _ tree: PageTree) -> Bool {
    let isPlain = !tree.descendants(of: node).contains { child in
      errors.contains(child)
        || tree.isElement(child, "input", "select", "textarea", "button", "label", "table", "ul", "form")
    }
    guard isPlain, !errors.contains(node) else { return false }
    let words = tree.visibleText(of: node)
    return (3...60).contains(Wording.words(of: words).count) && !MessageWords.wrong.isIn(words)
  }
}

extension UntiedHint {
  package static let metadata = CheckMetadata(
    id: "A11Y-01-hint",
    title: LocalizedText(da: "Hjælpetekst hører til sit felt", en: "Help text belongs to its field"),
    failureTitle: LocalizedText(da: "Løs hjælpetekst", en: "Loose help text"),
    rationale: LocalizedText(
      da: "Den, der hører siden, springer fra felt til felt og får ikke at vide, hvordan svaret skal skrives.",
      en: "Those who listen to the page go from field to field and aren't told how to write the answer."),
    remedy: LocalizedText(
      da: "Giv teksten et id, og peg på det: <input aria-describedby=\"telefon-hjaelp\">.",
      en: "Give the text an id, and point at it: <input aria-describedby=\"phone-help\">."),
    limits: LocalizedText(
      da: "Kun tekst på tre ord og mere mellem label og felt, eller lige efter feltet i samme ramme.",
      en: "Only text of three words and more between label and field, or right after the field in the same box."),
    cause: .accessibility, severity: .hint,
    severityReason: LocalizedText(
      da: "Teksten kan findes ved at læse linje for linje.", en: "The text can be found by reading line by line."),
    confidence: .heuristic,
    standards: ["WCAG 2.1, 1.3.1 (A), 3.3.2 (A)", "W3C technique ARIA1", "DKFDS, Formular (hjælpetekst)"],
    kind: .page, version: 1)
}

extension UntiedHint {
  package static let examples: [CheckExample] = [
    .page(
      "Between label and field", .failed,
      "<form><label for=t>Telefon</label><p>Skriv de otte cifre</p><input id=t name=t></form>"),
    .page(
      "After the field in its box", .failed,
      "<form><div><label for=t>Telefon</label><input id=t name=t><small>Skriv de otte cifre</small></div></form>"),
    .page(
      "Tied to it", .passed,
      """
      <form><label for=t>Telefon</label><p id=h>Skriv de otte cifre</p>\
      <input id=t name=t aria-describedby=h></form>
      """),
    .page(
      "Inside the label", .notApplicable, isNearMiss: true,
      "<form><label for=t>Telefon <span>Skriv de otte cifre</span></label><input id=t name=t></form>"),
    .page(
      "Only a mark", .notApplicable, isNearMiss: true,
      "<form><label for=t>Telefon</label> <span>(valgfrit)</span> <input id=t name=t></form>"),
    .page(
      "What comes next on the page", .notApplicable, isNearMiss: true,
      """
      <form><label for=t>Telefon</label><input id=t name=t><p>Vi svarer inden fem dage.</p>\
      <label for=m>Mail</label><input id=m name=m></form>
      """),
    .page("A field without help", .notApplicable, "<form><label for=t>Telefon</label><input id=t name=t></form>"),
  ]
}
