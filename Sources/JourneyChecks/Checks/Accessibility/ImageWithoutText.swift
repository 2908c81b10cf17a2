package import JourneyModel
import PageModel

/// An image that says something has words for those who don't see it.
///
/// Judged on images, image buttons, drawings and embedded objects that assistive technology is told about: they need
/// `alt`, `aria-label`, `aria-labelledby` or `title`. An empty `alt` says that the image is decoration, which only a
/// person can contradict.
package struct ImageWithoutText: PageCheck {
  package init() {}

  package func judge(_ page: JudgedPage) -> [Verdict] {
    guard page.isAnswer else { return [] }
    let tree = page.page.tree
    var exposed = ExposedElements(tree)
    return tree.elements.compactMap { node in
      guard isImage(node, &exposed), exposed.isExposed(node) else { return nil }
      if hasName(node, &exposed) { return page.passed }
      let name = (tree.attribute("src", of: node) ?? "").split(separator: "/").last.map(String.init) ?? ""
      let file = name.split(separator: "?").first.map(String.init) ?? ""
      return page.failed(
        at: page.place("image/\(Wording.stableKey(file))", file, at: node),
        LocalizedText(
          da: "Et billede har ingen tekst til dem, der ikke ser det.",
          en: "An image has no words for those who don't see it."),
        Observation(tree.startTag(of: node)))
    }
  }

  private func isImage(_ node: NodeID, _ exposed: inout ExposedElements) -> Bool {
    let tree = exposed.tree
    let role = tree.attribute("role", of: node)?.lowercased()
    if tree[node].namespace == .svg { return ["img", "image", "graphics-document", "graphics-symbol"].contains(role) }
    switch tree[node].name {
    case "img": return exposed.role(of: node) == "image"
    case "input": return tree.attribute("type", of: node)?.lowercased() == "image"
    case "object":
      let data = (tree.attribute("data", of: node) ?? "").lowercased()
      return role == nil && Self.media.contains { data.hasSuffix($0) }
    default: return role == "img" || role == "image"
    }
  }

  private func hasName(_ node: NodeID, _ exposed: inout ExposedElements) -> Bool {
    let tree = exposed.tree
    if tree.isElement(node, "input") {
      let words = ["alt", "title", "aria-label"].compactMap { tree.attribute($0, of: node) }.joined()
      if !Wording.collapsed(words).isEmpty { return true }
      return tree.attribute("aria-labelledby", of: node) != nil && !exposed.name(of: node).text.isEmpty
    }
    return !exposed.name(of: node).text.isEmpty
  }

  private static let media = [
    ".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp", ".mp3", ".mp4", ".wav", ".ogg", ".webm",
  ]
}

extension ImageWithoutText {
  package static let metadata = CheckMetadata(
    id: "A11Y-04-image-alt",
    title: LocalizedText(
      da: "Et billede har tekst til dem, der ikke ser det",
      en: "An image has words for those who don't see it"),
    failureTitle: LocalizedText(da: "Billede uden tekst", en: "Image without words"),
    rationale: LocalizedText(
      da: "Den, der ikke ser billedet, ved ikke, om der stod noget vigtigt, og må spørge.",
      en: "People who do not see the image do not know whether it said something important, and have to ask."),
    remedy: LocalizedText(
      da: """
        Skriv, hvad billedet siger: alt="Sådan ser det nye sundhedskort ud", eller alt="" hvis det kun er pynt.
        """,
      en: """
        Write what the image says: alt="What the new health card looks like", or alt="" where it is decoration.
        """),
    limits: LocalizedText(
      da: "Om alt=\"\" er rigtigt, og om teksten passer til billedet, kan kun et menneske se.",
      en: "Whether alt=\"\" is right and whether the words fit the image only a person can see."),
    cause: .accessibility, severity: .friction,
    severityReason: LocalizedText(
      da: "Oftest står det vigtige også i teksten.",
      en: "What matters mostly stands in the text too."),
    confidence: .deterministic,
    standards: [
      "WCAG 2.1, 1.1.1 (A), EN 301 549 v3.2.1 section 9.1.1.1",
      "W3C ACT rules 23a2a8, 59796f, 7d6734, 8fc3b6",
    ], kind: .page, version: 1)
}

extension ImageWithoutText {
  package static let examples: [CheckExample] = [
    .page("An image without alt", .failed, "<img src=\"/kort.png\">"),
    .page("An image button without alt", .failed, "<form><input type=image src=\"/send.png\"></form>"),
    .page("A drawing with role img and no name", .failed, "<svg role=\"img\"><circle r=\"4\"></circle></svg>"),
    .page("An image with alt", .passed, "<img src=\"/kort.png\" alt=\"Det nye sundhedskort\">"),
    .page(
      "A name by another element", .passed, isNearMiss: true,
      "<p id=n>Det nye kort</p><img src=\"/kort.png\" aria-labelledby=n>"),
    .page(
      "Decoration", .notApplicable, isNearMiss: true,
      "<img src=\"/streg.png\" alt=\"\"><svg><circle r=\"4\"></circle></svg>"),
  ]

}
