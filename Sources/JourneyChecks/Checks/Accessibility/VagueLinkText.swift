package import JourneyModel
import PageModel

/// A link says where it leads.
///
/// "Klik her" in a list of links says nothing, and a page with five of them is five riddles. Judged on links whose
/// words as a whole are one of the listed generic ones. Inside a sentence or right under a heading the context tells
/// (WCAG 2.4.4), which makes it a hint.
package struct VagueLinkText: PageCheck {
  package init() {}

  package func judge(_ page: JudgedPage) -> [Verdict] {
    guard page.isAnswer else { return [] }
    let links = page.page.links.filter { !$0.isHidden && !Wording.key($0.text).isEmpty }
    guard !links.isEmpty else { return [] }
    let vague = links.filter { LinkWords.vague.contains(Wording.key($0.text)) }
    guard !vague.isEmpty else { return [page.passed] }
    let blocks = page.blocks
    return vague.map { link in
      let ancestors = Set(page.page.tree.ancestors(of: link.node))
      let block = blocks.last { ancestors.contains($0.node) }
      let around = Wording.words(of: block?.text ?? "").count - Wording.words(of: link.text).count
      let hasContext = around > 2 || !(block?.heading ?? "").isEmpty
      return page.failed(
        at: page.place(
          "link/\(Wording.key(link.text))/\(Wording.stableKey(block?.heading ?? ""))", link.text, at: link.node),
        LocalizedText(
          da: "Linket »\(link.text)« siger ikke, hvor det fører hen.",
          en: "The link '\(link.text)' does not say where it leads."),
        Observation(block?.text ?? link.text), severity: hasContext ? .hint : nil)
    }
  }
}

extension VagueLinkText {
  package static let metadata = CheckMetadata(
    id: "A11Y-03-link-words",
    title: LocalizedText(da: "Et link siger, hvor det fører hen", en: "A link says where it leads"),
    failureTitle: LocalizedText(da: "Intetsigende linktekst", en: "Vague link words"),
    rationale: LocalizedText(
      da: "Den, der skimmer eller hører siden, kan ikke se forskel på linkene og vælger forkert.",
      en: "People who skim or listen can't tell the links apart and choose wrongly."),
    remedy: LocalizedText(
      da: "Skriv målet i linket: »Se priser for sundhedskort« i stedet for »Læs mere«.",
      en: "Write the target in the link: \"See prices of health cards\" instead of \"Read more\"."),
    limits: LocalizedText(
      da: """
        Kun link, hvis hele tekst er en af de kendte intetsigende. I en sætning eller under en overskrift er det \
        kun en bemærkning.
        """,
      en: """
        Only links whose whole text is one of the known vague ones. In a sentence or under a heading it is a hint \
        only.
        """),
    cause: .accessibility, severity: .friction,
    severityReason: LocalizedText(da: "De fleste kan prøve sig frem.", en: "Most can find out by trying."),
    confidence: .heuristic,
    standards: [
      "WCAG 2.1, 2.4.4 (A), EN 301 549 v3.2.1 section 9.2.4.4",
      "borger.dk, Sådan skriver vi",
    ], kind: .page, version: 1)
}

extension VagueLinkText {
  package static let examples: [CheckExample] = [
    .page("A link alone", .failed, "<div><a href=\"/a\">Klik her</a></div>"),
    .page("A link alone, in English", .failed, "<div><a href=\"/a\">Read more</a></div>"),
    .page("A link that says it", .passed, "<p><a href=\"/a\">Se priser</a></p>"),
    .page("A name that begins alike", .passed, isNearMiss: true, "<p><a href=\"/a\">Læs mere om priser</a></p>"),
    .page(
      "Inside a sentence: a hint", .failed, severity: .hint, isNearMiss: true,
      "<p>Se alle priser for sundhedskort <a href=\"/a\">her</a>.</p>"),
    .page("No links", .notApplicable, "<p>Vent lidt.</p>"),
  ]

}
