package import JourneyModel
import PageModel

/// What the keyboard reaches is told.
///
/// A link inside something that is hidden from screen readers takes the focus and says nothing: the citizen is lost on
/// the page. Judged on elements under `aria-hidden="true"`, on controls inside a button or checkbox, whose content is
/// not told apart, and on frames that are taken out of the tab order though they hold links.
package struct HiddenFocus: PageCheck {
  package init() {}

  package func judge(_ page: JudgedPage) -> [Verdict] {
    guard page.isAnswer else { return [] }
    let tree = page.page.tree
    let exposed = ExposedElements(tree)
    let roots = tree.elements.filter { isRoot($0, tree) && !exposed.isHidden($0) }
    return roots.map { root in
      let inside = tree.isElement(root, "iframe") ? holdsLinks(root, tree) ? root : nil : focusable(in: root, exposed)
      guard let inside else { return page.passed }
      return page.failed(
        at: page.place("focus/\(tree[root].name)/\(Wording.stableKey(tree.visibleText(of: inside)))", at: inside),
        LocalizedText(
          da: "Tastaturet når et element, som skærmlæsere ikke får at vide.",
          en: "The keyboard reaches an element that screen readers are not told about."),
        Observation(tree.startTag(of: root) + " … " + tree.startTag(of: inside)))
    }
  }

  private func isRoot(_ node: NodeID, _ tree: PageTree) -> Bool {
    if tree.attribute("aria-hidden", of: node) == "true" { return true }
    if tree.isElement(node, "iframe") { return (tree.attribute("tabindex", of: node).flatMap { Int($0) } ?? 0) < 0 }
    let role = tree.attribute("role", of: node)?.lowercased().split(separator: " ").first.map(String.init)
    return role.map(Self.withoutChildren.contains) ?? tree.isElement(node, "button")
  }

  private func focusable(in root: NodeID, _ exposed: ExposedElements) -> NodeID? {
    let tree = exposed.tree
    let isHiddenRoot = tree.attribute("aria-hidden", of: root) == "true"
    if isHiddenRoot, exposed.isInTabOrder(root), !redirects(root, tree) { return root }
    return tree.descendants(of: root).first { node in
      exposed.isInTabOrder(node) && !redirects(node, tree) && (isHiddenRoot || isControl(node, tree))
    }
  }

  /// Whether an element is a control rather than a part that a script lets the focus rest on.
  private func isControl(_ node: NodeID, _ tree: PageTree) -> Bool {
    tree.isElement(node, "a", "button", "input", "select", "textarea", "summary")
      || tree.attribute("role", of: node) != nil
  }

  /// A focus trap sends the focus on at once; only a browser can tell whether it does.
  private func redirects(_ node: NodeID, _ tree: PageTree) -> Bool { tree.attribute("onfocus", of: node) != nil }

  private func holdsLinks(_ frame: NodeID, _ tree: PageTree) -> Bool {
    let content = (tree.attribute("srcdoc", of: frame) ?? "").lowercased()
    let holds = ["<a href", "<button", "<input", "<select", "<textarea"].contains { content.contains($0) }
    return holds && !content.contains("tabindex='-1'") && !content.contains("tabindex=\"-1\"")
      && !content.contains("tabindex=-1")
  }

  /// WAI-ARIA 1.2 section 5.2.9, children presentational.
  private static let withoutChildren: Set<String> = [
    "button", "checkbox", "img", "image", "math", "menuitemcheckbox", "menuitemradio", "option", "progressbar", "radio",
    "scrollbar", "separator", "slider", "switch", "tab", "meter",
  ]
}

extension HiddenFocus {
  package static let metadata = CheckMetadata(
    id: "A11Y-04-hidden-focus",
    title: LocalizedText(da: "Det, tastaturet når, bliver fortalt", en: "What the keyboard reaches is told"),
    failureTitle: LocalizedText(da: "Fokus på noget skjult", en: "Focus on something hidden"),
    rationale: LocalizedText(
      da: """
        Den, der bruger skærmlæser og tastatur, lander på noget, der intet siger, og tror, at siden er gået i stå.
        """,
      en: """
        People with screen reader and keyboard land on something that says nothing and think the page is stuck.
        """),
    remedy: LocalizedText(
      da: """
        Brug hidden i stedet for aria-hidden, eller tag linket ud af rækkefølgen med tabindex="-1". Læg ikke et \
        link inde i en knap.
        """,
      en: """
        Use hidden instead of aria-hidden, or take the link out of the order with tabindex="-1". Don't put a link \
        inside a button.
        """),
    limits: LocalizedText(
      da: "Stilark og scripts kan skjule mere, end her kan ses.",
      en: "Style sheets and scripts may hide more than can be seen here."),
    cause: .accessibility, severity: .friction,
    severityReason: LocalizedText(
      da: "Det forvirrer, men kan som regel forlades igen.",
      en: "It confuses but can usually be left again."),
    confidence: .deterministic,
    standards: [
      "WCAG 2.1, 4.1.2 (A) og 2.1.1 (A), EN 301 549 v3.2.1 section 9.4.1.2",
      "W3C ACT rules 6cfa84, 307n5z, akn7bn",
    ], kind: .page, version: 1)
}

extension HiddenFocus {
  package static let examples: [CheckExample] = [
    .page("A link in a hidden part", .failed, "<div aria-hidden=\"true\"><a href=\"/\">Start</a></div>"),
    .page(
      "A link in a button", .failed,
      "<form><div role=\"button\" tabindex=\"0\">Hent <a href=\"/p\">prisen</a></div></form>"),
    .page("An icon that is hidden", .passed, "<div aria-hidden=\"true\"><span>*</span></div>"),
    .page(
      "A link that is out of the order", .passed, isNearMiss: true,
      "<div aria-hidden=\"true\"><a href=\"/\" tabindex=\"-1\">Start</a></div>"),
    .page("Nothing hidden", .notApplicable, "<a href=\"/\">Start</a>"),
  ]

}
