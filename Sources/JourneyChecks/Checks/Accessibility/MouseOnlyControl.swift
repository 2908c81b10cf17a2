package import JourneyModel
import PageModel

/// What the mouse can press, the keyboard can reach.
///
/// A `div` or `span` with `onclick` is no button: the tab key passes it by, and a screen reader says only its words
/// (WCAG failures F54, F59). Judged on elements with a click handler in their markup that aren't in the tab order and
/// neither hold nor stand in anything that is: a handler around a link or field only adds to it. Handlers that a script
/// adds can't be seen.
package struct MouseOnlyControl: PageCheck {
  package init() {}

  package func judge(_ page: JudgedPage) -> [Verdict] {
    guard page.isAnswer else { return [] }
    let tree = page.page.tree
    let pressed = tree.elements.filter {
      tree[$0].namespace == .html && isHandler(tree.attribute("onclick", of: $0))
        && !tree.isElement($0, "html", "body", "form", "label", "option", "dialog")
    }
    guard !pressed.isEmpty else { return [] }
    var exposed = ExposedElements(tree)
    let reached = tree.elements.filter { exposed.isInTabOrder($0) }
    let all = Set(reached)
    var count = 0
    return pressed.compactMap { node in
      guard exposed.isExposed(node) else { return nil }
      if holds(node, reached, tree) || standsIn(node, all, tree) { return page.passed }
      let words = words(of: node, &exposed)
      guard !words.isEmpty else { return nil }
      count += 1
      return page.failed(
        at: page.place("click#\(count)", words, at: node),
        LocalizedText(
          da: "»\(words)« kan kun trykkes på med mus.", en: "'\(words)' can be pressed with a mouse only."),
        Observation(tree.startTag(of: node)))
    }
  }

  /// A handler that only keeps a click to itself does nothing for anybody.
  private func isHandler(_ code: String?) -> Bool {
    guard let code = code?.lowercased(), code.contains("(") else { return false }
    return !code.contains("stoppropagation") && !code.contains("preventdefault")
  }

  private func words(of node: NodeID, _ exposed: inout ExposedElements) -> String {
    let text = exposed.tree.visibleText(of: node)
    return String((text.isEmpty ? exposed.name(of: node).text : text).prefix(60))
  }

  /// Whether the keyboard reaches the element or something in it.
  private func holds(_ node: NodeID, _ reached: [NodeID], _ tree: PageTree) -> Bool {
    let next = reached.firstIndex(notBefore: node)
    return next < reached.count && reached[next].index < tree[node].end
  }

  /// Whether it is part of something that the keyboard reaches, or of a field's label.
  private func standsIn(_ node: NodeID, _ reached: Set<NodeID>, _ tree: PageTree) -> Bool {
    tree.ancestors(of: node).contains { reached.contains($0) || tree.isElement($0, "label") }
  }
}

extension MouseOnlyControl {
  package static let metadata = CheckMetadata(
    id: "A11Y-04-mouse-only",
    title: LocalizedText(
      da: "Det, musen kan trykke på, kan tastaturet nå", en: "What the mouse can press, the keyboard can reach"),
    failureTitle: LocalizedText(da: "Kun til mus", en: "For the mouse only"),
    rationale: LocalizedText(
      da: "Den, der ikke bruger mus, kommer ikke videre og må have hjælp.",
      en: "People who don't use a mouse can't get on and need help."),
    remedy: LocalizedText(
      da: "Brug <button type=\"button\" onclick=\"…\"> i stedet for <div onclick=\"…\">.",
      en: "Use <button type=\"button\" onclick=\"…\"> in place of <div onclick=\"…\">."),
    limits: LocalizedText(
      da: "Kun klik, der står i siden selv (onclick). Det, et script binder, kræver en browser.",
      en: "Only clicks that stand in the page itself (onclick). What a script binds needs a browser."),
    cause: .accessibility, severity: .friction,
    severityReason: LocalizedText(
      da: "Det rammer kun dem uden mus, og ofte er der en anden vej.",
      en: "It hits only those without a mouse, and often there is another way."),
    confidence: .deterministic,
    standards: [
      "WCAG 2.1, 2.1.1 (A), 4.1.2 (A), failures F54, F59",
      "EN 301 549 v3.2.1 section 9.2.1.1, 9.4.1.2",
    ], kind: .page, version: 1)
}

extension MouseOnlyControl {
  package static let examples: [CheckExample] = [
    .page("A div to press", .failed, "<div onclick=\"vis()\">Vis flere læger</div>"),
    .page("A button", .passed, "<button type=button onclick=\"vis()\">Vis flere læger</button>"),
    .page(
      "A div that the keyboard reaches", .passed, isNearMiss: true,
      "<div role=button tabindex=0 onclick=\"vis()\">Vis flere læger</div>"),
    .page(
      "A card around its link", .passed, isNearMiss: true,
      "<div onclick=\"gaa('/pas')\"><h2><a href=\"/pas\">Pas</a></h2><p>Bestil nyt</p></div>"),
    .page(
      "Part of a button", .passed, isNearMiss: true, "<button type=button><span onclick=\"vis()\">Vis</span></button>"),
    .page("No click in the markup", .notApplicable, "<div>Vis flere læger</div>"),
  ]
}
