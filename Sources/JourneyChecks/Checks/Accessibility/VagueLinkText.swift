package import JourneyModel
import PageModel

/// A link says where it leads.
///
/// "Klik her" in a list of links says nothing, and a page with five of them is five riddles. Judged on links whose
/// words as a whole are one of the listed generic ones, and on those that call their target "page" in a sentence. WCAG
/// 2.4.4 lets the link's context tell: its sentence, paragraph, list item or table cell with that cell's headers, and a
/// `title` or description of its own. The heading before it makes no failure either (F63), unless links of the same
/// words under it lead to different places. With context it is a hint.
package struct VagueLinkText: PageCheck {
  package init() {}

  package func judge(_ page: JudgedPage) -> [Verdict] {
    guard page.isAnswer else { return [] }
    let links = page.page.links.filter { !$0.isHidden && !Wording.key($0.text).isEmpty }
    guard !links.isEmpty else { return [] }
    let vague = links.filter { LinkWords.vague.contains(Wording.key($0.text)) }.prefix(Self.limit)
    let general = links.filter { LinkWords.general.contains(Wording.key($0.text)) }.prefix(Self.limit)
    guard !vague.isEmpty || !general.isEmpty else { return [page.passed] }
    let contexts = LinkContexts(page)
    let found = vague.map { Vague(link: $0, context: contexts.context(of: $0)) }
    let alike = Dictionary(grouping: found.filter { !$0.context.isTold }, by: \.likeness)
    let verdicts = found.map { item in
      let isAmong = alike[item.likeness, default: []].contains { $0.link.reference != item.link.reference }
      let hasContext = item.context.isTold || (!item.context.heading.isEmpty && !isAmong)
      return failed(item, on: page, severity: hasContext ? .hint : nil)
    }
    let named = general.map { Vague(link: $0, context: contexts.context(of: $0)) }.filter(\.context.isInSentence)
      .map { failed($0, on: page, severity: .hint) }
    return verdicts + named + (verdicts.isEmpty && named.isEmpty ? [page.passed] : [])
  }

  /// A vague link with what stands around it.
  private struct Vague {
    let link: Link
    let context: LinkContexts.Context
    /// The same for links that nothing but their address tells apart.
    let likeness: String

    init(link: Link, context: LinkContexts.Context) {
      self.link = link
      self.context = context
      likeness = "\(Wording.key(link.text))/\(context.heading)"
    }
  }

  /// So many vague links of a page are judged; more say nothing new.
  private static let limit = 500

  private func failed(_ item: Vague, on page: JudgedPage, severity: Severity?) -> Verdict {
    let (link, context) = (item.link, item.context)
    return page.failed(
      at: page.place("link/\(Wording.key(link.text))/\(Wording.stableKey(context.heading))", link.text, at: link.node),
      LocalizedText(
        da: "Linket »\(link.text)« siger ikke, hvor det fører hen.",
        en: "The link '\(link.text)' does not say where it leads."),
      Observation(context.text.isEmpty ? link.text : context.text), severity: severity)
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
        Kun link, hvis hele tekst er en af de kendte intetsigende. Siger sætningen, punktet, cellen eller \
        overskriften det, er det kun en bemærkning.
        """,
      en: """
        Only links whose whole text is one of the known vague ones. Where the sentence, list item, cell or heading \
        tells, it is a hint only.
        """),
    cause: .accessibility, severity: .friction,
    severityReason: LocalizedText(da: "De fleste kan prøve sig frem.", en: "Most can find out by trying."),
    confidence: .heuristic,
    standards: [
      "WCAG 2.1, 2.4.4 (A), failures F63, F84, EN 301 549 v3.2.1 section 9.2.4.4",
      "W3C techniques G53, H33, H77, H78, H79, H81; H80 (advisory)",
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
    .page(
      "The rest of the link is hidden from everybody", .failed,
      "<div><a href=\"/a\">Læs mere <span style=\"display:none\">om pas</span></a></div>"),
    .page(
      "Two under one heading that lead to different places", .failed,
      "<h2>Pas</h2><div><a href=\"/a\">Læs mere</a></div><div><a href=\"/b\">Læs mere</a></div>"),
    .page(
      "Under a heading of its own: a hint", .failed, severity: .hint, isNearMiss: true,
      "<h2>Pas</h2><div><a href=\"/a\">Læs mere</a></div><h2>Kort</h2><div><a href=\"/b\">Læs mere</a></div>"),
    .page(
      "In a list item that tells: a hint", .failed, severity: .hint, isNearMiss: true,
      "<ul><li><div>Bestil nyt pas</div><div><a href=\"/a\">Læs mere</a></div></li></ul>"),
    .page(
      "In a row whose header tells: a hint", .failed, severity: .hint, isNearMiss: true,
      "<table><tr><th>Nyt pas til voksne</th><td><a href=\"/a\">Læs mere</a></td></tr></table>"),
    .page(
      "A title that tells: a hint", .failed, severity: .hint, isNearMiss: true,
      "<div><a href=\"/a\" title=\"Læs mere om nyt pas\">Læs mere</a></div>"),
    .page(
      "A page called a page, in a sentence: a hint", .failed, severity: .hint, isNearMiss: true,
      "<p>Priserne står på denne <a href=\"/a\">side</a>.</p>"),
    .page(
      "A tab that is called a page", .passed, isNearMiss: true, "<ul><li><a href=\"/a\">Side</a></li></ul>"),
    .page("No links", .notApplicable, "<p>Vent lidt.</p>"),
  ]

}
