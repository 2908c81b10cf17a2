package import JourneyModel
import PageModel

/// Every page has a title that tells it from the others.
///
/// The title is what a screen reader says first, and what tells tabs and history apart. Judged on each page: a title
/// that is missing or says nothing fails. Over a journey, pages with different main headings and one title are a
/// hint; three or more whose title has no word of any of their headings, small words aside, are told apart by nothing
/// (WCAG failure F25).
package struct PoorTitle: PageCheck, RunCheck {
  package init() {}

  package func judge(_ page: JudgedPage) -> [Verdict] {
    guard page.isAnswer, page.page.tree.elements.contains(where: { page.page.tree.isElement($0, "html") }) else {
      return []
    }
    let key = Wording.key(page.page.title)
    guard key.isEmpty || Self.empty.contains(key) else { return [page.passed] }
    return [
      page.failed(
        at: Place(key: "title", label: ""),
        key.isEmpty
          ? LocalizedText(da: "Siden har ingen titel.", en: "The page has no title.")
          : LocalizedText(
            da: "Titlen »\(page.page.title)« siger ikke, hvad siden er.",
            en: "The title '\(page.page.title)' does not say what the page is."),
        Observation("<title>\(page.page.title)</title>"))
    ]
  }

  package func judge(_ journey: JourneyContext) -> [Verdict] {
    var order: [String] = []
    var headings: [String: [String]] = [:]
    var second: [String: JudgedPage] = [:]
    for page in journey.ownPages where page.page.errors.isEmpty {
      let title = Wording.stableKey(page.page.title)
      let heading = Wording.stableKey(page.headline)
      guard !title.isEmpty, !heading.isEmpty, !headings[title, default: []].contains(heading) else { continue }
      if headings[title] == nil { order.append(title) }
      if headings[title]?.count == 1 { second[title] = page }
      headings[title, default: []].append(heading)
    }
    let shared = order.filter { headings[$0, default: []].count > 1 }
    guard let title = shared.max(by: { headings[$0, default: []].count < headings[$1, default: []].count }),
      let page = second[title]
    else { return [] }
    let names = headings[title, default: []]
    let words = Set(title.split(separator: " ").map(String.init))
      .subtracting(TextWords.danishMarkers).subtracting(TextWords.englishMarkers)
    let saysNothing =
      names.count > 2 && names.allSatisfy { words.isDisjoint(with: $0.split(separator: " ").map(String.init)) }
    return [
      page.failed(
        at: Place(key: "title/shared", label: ""),
        LocalizedText(
          da: "Flere sider i forløbet hedder »\(page.page.title)«.",
          en: "Several pages of the flow are called '\(page.page.title)'."),
        Observation(names.prefix(5).joined(separator: " / ")), severity: saysNothing ? nil : .hint)
    ]
  }

  private static let empty: Set<String> = [
    "untitled", "untitled document", "document", "title", "page", "new page", "side", "ny side", "uden titel", "titel",
    "home", "index", "index html", "webpage", "untitled page", "dokument", "page title", "default",
  ]
}

extension PoorTitle {
  package static let metadata = CheckMetadata(
    id: "A11Y-03-title",
    title: LocalizedText(
      da: "Siden har en titel, der siger, hvad den er",
      en: "The page has a title that says what it is"),
    failureTitle: LocalizedText(da: "Manglende eller intetsigende titel", en: "Missing or empty title"),
    rationale: LocalizedText(
      da: "Den, der har flere faner eller hører siden, finder ikke tilbage til det rigtige trin.",
      en: "People with several tabs, or who listen to the page, do not find back to the right step."),
    remedy: LocalizedText(
      da: """
        Skriv trin, tjeneste og myndighed: <title>Dine oplysninger - Bestil sundhedskort - Prøve Kommune</title>.
        """,
      en: """
        Write step, service and authority: <title>Your details - Order a health card - Test Municipality</title>.
        """),
    limits: LocalizedText(
      da: "At flere sider har samme titel, er kun en bemærkning, når den har ord fra deres overskrifter.",
      en: "That several pages share a title is a hint only where it has words of their headings."),
    cause: .accessibility, severity: .friction,
    severityReason: LocalizedText(
      da: "Siden kan bruges, men er svær at finde igen.",
      en: "The page can be used but is hard to find again."),
    confidence: .deterministic,
    standards: [
      "WCAG 2.1, 2.4.2 (A), EN 301 549 v3.2.1 section 9.2.4.2",
      "W3C ACT rule 2779a5", "WCAG technique F25",
    ], kind: .page, version: 1)
}

extension PoorTitle {
  package static let examples: [CheckExample] = [
    .page("No title", .failed, whole("")),
    .page("A title that an editor wrote", .failed, whole("<title>Untitled Document</title>")),
    .page("What the page is", .passed, whole("<title>Bestil sundhedskort - Prøve Kommune</title>")),
    .page("A short title", .passed, isNearMiss: true, whole("<title>Kvittering</title>")),
    CheckExample(
      "Two pages, one title: a hint", .failed, severity: .hint, isNearMiss: true,
      ExampleJourney([ExampleVisit("a", "<h1>Dine oplysninger</h1>"), ExampleVisit("b", "<h1>Kvittering</h1>")])),
    CheckExample(
      "Three steps, one title without a word of any", .failed,
      ExampleJourney(
        ["Dine oplysninger", "Tjek dine svar", "Kvittering"].map { ExampleVisit($0, "<h1>\($0)</h1>") })),
    CheckExample(
      "Three steps, one title that shares a small word with them", .failed,
      ExampleJourney(
        ["Det ved vi", "Dine svar", "Kvittering"].map {
          ExampleVisit($0, "<html lang=da><head><title>Klar det selv</title></head><body><h1>\($0)</h1></body></html>")
        })),
    CheckExample(
      "Three steps under the name of the service: a hint", .failed, severity: .hint, isNearMiss: true,
      ExampleJourney(
        ["Bestil kort: oplysninger", "Bestil kort: svar", "Bestil kort: tak"].map {
          ExampleVisit($0, "<html lang=da><head><title>Bestil kort</title></head><body><h1>\($0)</h1></body></html>")
        })),
    CheckExample(
      "An error page", .notApplicable,
      ExampleJourney([ExampleVisit("side", whole(""), status: 500)], outcome: .failed)),
  ]

  private static func whole(_ title: String) -> String {
    "<html lang=da><head>\(title)</head><body><h1>Bestil</h1></body></html>"
  }
}
