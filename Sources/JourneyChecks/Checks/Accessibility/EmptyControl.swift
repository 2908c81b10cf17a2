package import JourneyModel
import PageModel

/// Every link and button has words.
///
/// A link that is only an icon is read out as its address, or as "link". Judged on links, buttons, menu items and the
/// summaries of details that assistive technology is told about; words, `alt`, `aria-label` and `title` all count.
package struct EmptyControl: PageCheck {
  package init() {}

  package func judge(_ page: JudgedPage) -> [Verdict] {
    guard page.isAnswer else { return [] }
    let tree = page.page.tree
    var exposed = ExposedElements(tree)
    var count = 0
    return tree.elements.compactMap { node in
      guard isControl(node, &exposed), exposed.isExposed(node) else { return nil }
      if !Wording.collapsed(exposed.name(of: node).text).isEmpty { return page.passed }
      count += 1
      let isLink = tree.isElement(node, "a", "area")
      return page.failed(
        at: page.place(isLink ? "link#\(count)" : "button#\(count)", "<\(tree[node].name)>", at: node),
        isLink
          ? LocalizedText(da: "Et link har ingen ord.", en: "A link has no words.")
          : LocalizedText(da: "En knap har ingen ord.", en: "A button has no words."),
        Observation(tree.startTag(of: node)))
    }
  }

  private func isControl(_ node: NodeID, _ exposed: inout ExposedElements) -> Bool {
    let tree = exposed.tree
    if tree.isElement(node, "summary") {
      let details = tree.parent(of: node).flatMap { tree.isElement($0, "details") ? $0 : nil }
      return details.map { tree.children(of: $0).first { tree.isElement($0, "summary") } == node } ?? false
    }
    if tree.isElement(node, "button", "input"), tree.attribute("disabled", of: node) != nil { return false }
    // Image buttons are images: their words are another check's.
    if tree.isElement(node, "input"), tree.attribute("type", of: node)?.lowercased() == "image" { return false }
    let mayBe = tree.isElement(node, "a", "area", "button", "input") || tree.attribute("role", of: node) != nil
    guard mayBe,
      !tree.isElement(node, "a", "area") || tree.attribute("href", of: node) != nil
        || tree.attribute("role", of: node) != nil
    else { return false }
    return Self.roles.contains(exposed.role(of: node))
  }

  private static let roles: Set<String> = ["link", "button", "menuitem", "menuitemcheckbox", "menuitemradio"]
}

extension EmptyControl {
  package static let metadata = CheckMetadata(
    id: "A11Y-04-empty-control",
    title: LocalizedText(da: "Hvert link og hver knap har ord", en: "Every link and button has words"),
    failureTitle: LocalizedText(da: "Link eller knap uden ord", en: "Link or button without words"),
    rationale: LocalizedText(
      da: "Den, der hører siden, får kun »link« eller »knap« at vide og tør ikke trykke.",
      en: "Those who listen to the page hear only \"link\" or \"button\" and do not dare to press."),
    remedy: LocalizedText(
      da: """
        Skriv ord i linket, eller giv ikonet en alt-tekst: <a href="/start"><img src="logo.svg" alt="Prøve \
        Kommune, forsiden"></a>.
        """,
      en: """
        Write words in the link, or give the icon an alt text: <a href="/"><img src="logo.svg" alt="Test \
        Municipality, front page"></a>.
        """),
    limits: LocalizedText(
      da: "Skjulte elementer bedømmes ikke. Ord, som et script sætter ind, kan ikke ses.",
      en: "Hidden elements are not judged. Words that a script puts in can't be seen."),
    cause: .accessibility, severity: .friction,
    severityReason: LocalizedText(da: "De fleste ser ikonet.", en: "Most see the icon."),
    confidence: .deterministic,
    standards: [
      "WCAG 2.1, 4.1.2 (A) og 2.4.4 (A), EN 301 549 v3.2.1 section 9.4.1.2",
      "W3C ACT rules c487ae, 97a4e1, 2t702h, m6b1q3",
    ], kind: .page, version: 1)
}

extension EmptyControl {
  package static let examples: [CheckExample] = [
    .page("A link around an image without words", .failed, "<a href=\"/\"><img src=\"/logo.svg\" alt=\"\"></a>"),
    .page("An empty button", .failed, "<form><button></button></form>"),
    .page("A link with words", .passed, "<a href=\"/\">Forsiden</a>"),
    .page("An icon with a name", .passed, isNearMiss: true, "<button aria-label=\"Luk\"><svg></svg></button>"),
    .page("A hidden link", .notApplicable, isNearMiss: true, "<a href=\"/\" aria-hidden=\"true\" tabindex=\"-1\"></a>"),
  ]

}
