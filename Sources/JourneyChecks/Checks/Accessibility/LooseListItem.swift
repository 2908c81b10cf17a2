package import JourneyModel
import PageModel

/// A list item stands in a list, and a list holds items.
///
/// A screen reader says "list with four items" and lets people jump past it; an item outside `ul`, `ol` or `menu`, a
/// term outside `dl`, anything but items right inside a list, and a definition without its term break that. The words
/// themselves still come through, so it is a hint.
package struct LooseListItem: PageCheck {
  package init() {}

  package func judge(_ page: JudgedPage) -> [Verdict] {
    guard page.isAnswer else { return [] }
    let tree = page.page.tree
    let parts = tree.elements.filter {
      tree.isElement($0, "li", "dt", "dd", "ul", "ol", "dl") && tree.attribute("role", of: $0) == nil
    }
    guard !parts.isEmpty else { return [] }
    let exposed = ExposedElements(tree)
    let broken = parts.first { node in
      isBroken(node, tree) && exposed.isExposed(node) && !tree.visibleText(of: node).isEmpty
    }
    guard let broken else { return [page.passed] }
    let words = tree.visibleText(of: broken).prefix(60)
    let isItem = tree.isElement(broken, "li", "dt", "dd")
    return [
      page.failed(
        at: page.place(isItem ? "list/loose" : "list/content", String(words), at: broken),
        isItem
          ? LocalizedText(
            da: "»\(words)« er et punkt uden for en liste.", en: "'\(words)' is an item outside any list.")
          : LocalizedText(
            da: "Listen »\(words)« har andet end punkter i sig.", en: "The list '\(words)' holds more than items."),
        Observation(tree.startTag(of: broken)))
    ]
  }

  private func isBroken(_ node: NodeID, _ tree: PageTree) -> Bool {
    switch tree[node].name {
    case "li": !isItemInList(node, tree)
    case "dt", "dd": !isTermInList(node, tree)
    default: holdsOther(node, tree)
    }
  }

  private func isItemInList(_ item: NodeID, _ tree: PageTree) -> Bool {
    tree.parent(of: item).map {
      tree.isElement($0, "ul", "ol", "menu", "dir") || tree.attribute("role", of: $0) == "list"
    } ?? false
  }

  /// HTML standard section 4.4.9: groups in a description list may stand in a div.
  private func isTermInList(_ term: NodeID, _ tree: PageTree) -> Bool {
    guard let parent = tree.parent(of: term) else { return false }
    let list = tree.isElement(parent, "div") ? tree.parent(of: parent) : parent
    return list.map { tree.isElement($0, "dl") } ?? false
  }

  /// Whether text or another element stands right in a list, or a definition comes before any term.
  private func holdsOther(_ list: NodeID, _ tree: PageTree) -> Bool {
    let allowed: Set<String> = tree.isElement(list, "dl") ? ["dt", "dd", "div"] : ["li"]
    var isFirst = true
    for child in tree.children(of: list) {
      let node = tree[child]
      if node.kind == .text, !node.text.allSatisfy(\.isWhitespace) { return true }
      guard node.kind == .element, !["script", "template", "noscript"].contains(node.name) else { continue }
      if isFirst, node.name == "dd" { return true }
      isFirst = false
      let isItem = allowed.contains(node.name) || tree.attribute("role", of: child) == "listitem"
      if !isItem, !tree.visibleText(of: child).isEmpty { return true }
    }
    return false
  }
}

extension LooseListItem {
  package static let metadata = CheckMetadata(
    id: "A11Y-03-lists",
    title: LocalizedText(
      da: "Et punkt står i en liste, og en liste har punkter", en: "An item stands in a list, and a list holds items"),
    failureTitle: LocalizedText(da: "Ødelagt liste", en: "Broken list"),
    rationale: LocalizedText(
      da: "Den, der hører siden, får ikke at vide, hvor mange punkter der er, og kan ikke springe dem over.",
      en: "Those who listen to the page aren't told how many items there are, and can't jump past them."),
    remedy: LocalizedText(
      da: "Sæt <li> i <ul> eller <ol>, <dt> og <dd> i <dl>, og alt, hvad en liste rummer, i et punkt.",
      en: "Put <li> in <ul> or <ol>, <dt> and <dd> in <dl>, and everything a list holds in an item."),
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
    .page("A paragraph right in a list", .failed, "<ul><p>Du skal bruge</p><li>Pas</li></ul>"),
    .page("A definition without its term", .failed, "<dl><dd>225 kr.</dd></dl>"),
    .page("Items in a list", .passed, "<ul><li>Pas</li><li>Kørekort</li></ul>"),
    .page(
      "Terms grouped in a div", .passed, isNearMiss: true, "<dl><div><dt>Pris</dt><dd>225 kr.</dd></div></dl>"),
    .page("A list made by its role", .passed, isNearMiss: true, "<div role=list><li>Pas</li></div>"),
    .page(
      "A list in an item", .passed, isNearMiss: true, "<ul><li>Pas<ul><li>til børn</li></ul></li></ul>"),
    .page("No items", .notApplicable, "<p>Pas og kørekort</p>"),
  ]
}
