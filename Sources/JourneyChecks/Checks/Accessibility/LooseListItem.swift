package import JourneyModel
import PageModel

/// A list item stands in a list.
///
/// A screen reader says "list with four items" and lets people jump past it; an item outside `ul`, `ol` or `menu`, and
/// a term outside `dl`, is read as any other text. The words themselves still come through, so it is a hint.
package struct LooseListItem: PageCheck {
  package init() {}

  package func judge(_ page: JudgedPage) -> [Verdict] {
    guard page.isAnswer else { return [] }
    let tree = page.page.tree
    let items = tree.elements.filter {
      tree.isElement($0, "li", "dt", "dd") && tree.attribute("role", of: $0) == nil
    }
    guard !items.isEmpty else { return [] }
    let exposed = ExposedElements(tree)
    let loose = items.first { !isInList($0, tree) && exposed.isExposed($0) && !tree.visibleText(of: $0).isEmpty }
    guard let first = loose else { return [page.passed] }
    return [
      page.failed(
        at: page.place("list/loose", tree.visibleText(of: first), at: first),
        LocalizedText(
          da: "»\(excerpt(first, tree))« er et punkt uden for en liste.",
          en: "'\(excerpt(first, tree))' is an item outside any list."),
        Observation(tree.startTag(of: first)))
    ]
  }

  private func isInList(_ item: NodeID, _ tree: PageTree) -> Bool {
    guard let parent = tree.parent(of: item) else { return false }
    if tree.isElement(item, "li") {
      return tree.isElement(parent, "ul", "ol", "menu", "dir") || tree.attribute("role", of: parent) == "list"
    }
    // HTML standard section 4.4.9: groups in a description list may stand in a div.
    let list = tree.isElement(parent, "div") ? tree.parent(of: parent) : parent
    return list.map { tree.isElement($0, "dl") } ?? false
  }

  private func excerpt(_ node: NodeID, _ tree: PageTree) -> String { String(tree.visibleText(of: node).prefix(60)) }
}

extension LooseListItem {
  package static let metadata = CheckMetadata(
    id: "A11Y-03-lists",
    title: LocalizedText(da: "Et punkt står i en liste", en: "An item stands in a list"),
    failureTitle: LocalizedText(da: "Punkt uden liste", en: "Item without a list"),
    rationale: LocalizedText(
      da: "Den, der hører siden, får ikke at vide, hvor mange punkter der er, og kan ikke springe dem over.",
      en: "Those who listen to the page aren't told how many items there are, and can't jump past them."),
    remedy: LocalizedText(
      da: "Sæt <li> i <ul> eller <ol>, og <dt> og <dd> i <dl>.",
      en: "Put <li> in <ul> or <ol>, and <dt> and <dd> in <dl>."),
    limits: LocalizedText(
      da: "Lister, der kun er lavet med streger eller billeder, ses ikke. Én bemærkning pr. side.",
      en: "Lists that are made of dashes or images only are not seen. One hint a page."),
    cause: .accessibility, severity: .hint,
    severityReason: LocalizedText(
      da: "Ordene kan læses; kun listen mangler.", en: "The words can be read; only the list is missing."),
    confidence: .deterministic,
    standards: [
      "WCAG 2.1, 1.3.1 (A), EN 301 549 v3.2.1 section 9.1.3.1",
      "W3C techniques H48, H40",
      "HTML Living Standard section 4.4.8, 4.4.9",
    ], kind: .page, version: 1)
}

extension LooseListItem {
  package static let examples: [CheckExample] = [
    .page("An item without a list", .failed, "<div><li>Pas</li><li>Kørekort</li></div>"),
    .page("A term without a list", .failed, "<div><dt>Pris</dt><dd>225 kr.</dd></div>"),
    .page("Items in a list", .passed, "<ul><li>Pas</li><li>Kørekort</li></ul>"),
    .page(
      "Terms grouped in a div", .passed, isNearMiss: true, "<dl><div><dt>Pris</dt><dd>225 kr.</dd></div></dl>"),
    .page("A list made by its role", .passed, isNearMiss: true, "<div role=list><li>Pas</li></div>"),
    .page("No items", .notApplicable, "<p>Pas og kørekort</p>"),
  ]
}
