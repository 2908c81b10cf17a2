package import JourneyModel
import PageModel

/// An image and the words beside it are one link.
///
/// Two links to one address beside each other, one of them around the image and one around the words, are two stops for
/// the keyboard and are read out twice (technique H2). A hint: it costs time and leads nobody astray.
package struct DoubledLink: PageCheck {
  package init() {}

  package func judge(_ page: JudgedPage) -> [Verdict] {
    guard page.isAnswer else { return [] }
    let tree = page.page.tree
    let links = page.page.links.filter { !$0.isHidden && $0.url != nil }
    guard links.contains(where: { holdsImage($0.node, tree) }) else { return [] }
    let exposed = ExposedElements(tree)
    let shown = links.filter { exposed.isExposed($0.node) && exposed.isInTabOrder($0.node) }
    let pair = zip(shown, shown.dropFirst()).first { first, second in
      first.url == second.url && isImageAlone(first.node, tree) != isImageAlone(second.node, tree)
        && !first.text.isEmpty && !second.text.isEmpty && areAdjacent(first.node, second.node, tree)
    }
    guard let (first, second) = pair else { return [page.passed] }
    return [
      page.failed(
        at: page.place("link/twice/\(Wording.stableKey(second.text))", second.text, at: second.node),
        LocalizedText(
          da: "To links ved siden af hinanden fører samme sted hen: »\(second.text)«.",
          en: "Two links beside each other lead to one place: '\(second.text)'."),
        Observation(tree.startTag(of: first.node) + " " + tree.startTag(of: second.node)))
    ]
  }

  private func holdsImage(_ link: NodeID, _ tree: PageTree) -> Bool {
    tree.descendants(of: link).contains { tree.isElement($0, "img") }
  }

  private func isImageAlone(_ link: NodeID, _ tree: PageTree) -> Bool {
    holdsImage(link, tree) && tree.visibleText(of: link).isEmpty
  }

  /// Whether nothing but white space and wrappers stands between two links.
  private func areAdjacent(_ first: NodeID, _ second: NodeID, _ tree: PageTree) -> Bool {
    let end = Int(tree[first].end)
    guard end <= Int(second.index) else { return false }
    return tree.nodes[end..<Int(second.index)].allSatisfy { node in
      switch node.kind {
      case .text: node.text.allSatisfy(\.isWhitespace)
      case .element: Self.wrappers.contains(node.name)
      default: true
      }
    }
  }

  private static let wrappers: Set<String> = ["div", "span", "p", "br", "h2", "h3", "h4", "figcaption", "strong"]
}

extension DoubledLink {
  package static let metadata = CheckMetadata(
    id: "A11Y-03-link-twice",
    title: LocalizedText(da: "Billede og ord er ét link", en: "Image and words are one link"),
    failureTitle: LocalizedText(da: "Samme link to gange i træk", en: "The same link twice in a row"),
    rationale: LocalizedText(
      da: "Den, der bruger tastatur eller skærmlæser, møder alting to gange.",
      en: "People who use the keyboard or a screen reader meet everything twice."),
    remedy: LocalizedText(
      da: "Sæt billede og ord i samme link: <a href=\"/pas\"><img src=\"pas.svg\" alt=\"\"> Pas</a>.",
      en: "Put image and words in one link: <a href=\"/passport\"><img src=\"p.svg\" alt=\"\"> Passport</a>."),
    limits: LocalizedText(
      da: "Kun et billede og ord lige efter hinanden. Én bemærkning pr. side.",
      en: "Only an image and words right after each other. One hint a page."),
    cause: .accessibility, severity: .hint,
    severityReason: LocalizedText(da: "Ingen bliver ledt forkert.", en: "Nobody is led astray."),
    confidence: .deterministic,
    standards: ["WCAG 2.1, 2.4.4 (A)", "W3C technique H2"], kind: .page, version: 1)
}

extension DoubledLink {
  package static let examples: [CheckExample] = [
    .page(
      "An image and its words", .failed,
      "<a href=\"/pas\"><img src=\"/pas.svg\" alt=\"Pas\"></a> <a href=\"/pas\">Bestil pas</a>"),
    .page("In one link", .passed, "<a href=\"/pas\"><img src=\"/pas.svg\" alt=\"\"> Bestil pas</a>"),
    .page(
      "Words between them", .passed, isNearMiss: true,
      "<a href=\"/pas\"><img src=\"/pas.svg\" alt=\"Pas\"></a> Sådan gør du: <a href=\"/pas\">Bestil pas</a>"),
    .page(
      "The image's link is taken out of the way", .passed, isNearMiss: true,
      """
      <a href="/pas" tabindex="-1" aria-hidden="true"><img src="/pas.svg" alt=""></a> <a href="/pas">Bestil pas</a>
      """),
    .page("No image in a link", .notApplicable, "<a href=\"/pas\">Bestil pas</a>"),
  ]
}
