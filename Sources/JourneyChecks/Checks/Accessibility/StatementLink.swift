package import JourneyModel
import PageModel

/// The footer leads to the accessibility statement.
///
/// The law asks for a statement that tells what doesn't work yet and whom to ask; without a link nobody finds it.
/// Judged over a journey on Danish pages: at least one of the service's own pages must link to the statement by its
/// name.
package struct StatementLink: RunCheck {
  package init() {}

  package func judge(_ journey: JourneyContext) -> [Verdict] {
    let pages = journey.ownPages
    guard let first = pages.first, !journey.plan.goal.isEmpty,
      pages.contains(where: { $0.page.language?.lowercased().hasPrefix("da") == true })
    else { return [.notApplicable(step: journey.firstStep)] }
    if pages.contains(where: { StatementPage.link(on: $0.page) != nil }) { return [.passed(step: first.step)] }
    return [
      first.failed(
        at: Place(key: "statement", label: ""),
        LocalizedText(
          da: "Ingen side i forløbet har et link til tilgængelighedserklæringen.",
          en: "No page of the flow links to the accessibility statement."),
        Observation(first.blocks.filter { $0.surroundings.contains(.footer) }.map(\.text).joined(separator: " / ")))
    ]
  }
}

extension StatementLink {
  package static let metadata = CheckMetadata(
    id: "A11Y-05-footer",
    title: LocalizedText(
      da: "Sidefoden fører til tilgængelighedserklæringen",
      en: "The footer leads to the accessibility statement"),
    failureTitle: LocalizedText(
      da: "Intet link til tilgængelighedserklæringen",
      en: "No link to the accessibility statement"),
    rationale: LocalizedText(
      da: "Den, der ikke kan bruge siden, finder ikke ud af, hvem der kan hjælpe, og ringer hovednummeret.",
      en: "People who can't use the page do not find out who can help, and call the switchboard."),
    remedy: LocalizedText(
      da: "Sæt linket »Tilgængelighedserklæring« i sidefoden på alle sider.",
      en: "Put the link \"Tilgængelighedserklæring\" in the footer of every page."),
    limits: LocalizedText(
      da: """
        Kun danske sider og kun forløb. Intranet og lukkede systemer kan være undtaget: Slå kontrollen fra for \
        dem.
        """,
      en: """
        Only Danish pages, and only journeys. Intranets and closed systems may be exempt: turn the check off for \
        them.
        """),
    cause: .accessibility, severity: .friction,
    severityReason: LocalizedText(
      da: "Det er et lovkrav, men stopper ikke ærindet.",
      en: "The law asks for it, but it does not stop the errand."),
    confidence: .deterministic,
    standards: [
      "Lov om tilgængelighed (lov nr. 692 af 8. juni 2018) § 4",
      "Bekendtgørelse nr. 904 af 22. august 2019",
      "Digitaliseringsstyrelsen, Tilgængelighedserklæring (link i sidefoden)",
    ], kind: .run, version: 1)
}

extension StatementLink {
  package static let examples: [CheckExample] = [
    .page("A footer without it", .failed, "<h1>Bestil</h1><footer><a href=\"/kontakt\">Kontakt</a></footer>"),
    .page("No footer", .failed, "<h1>Bestil</h1>"),
    .page("The link", .passed, "<h1>Bestil</h1><footer><a href=\"/was\">Tilgængelighedserklæring</a></footer>"),
    .page(
      "The link stands outside the footer, at the central register", .passed, isNearMiss: true,
      "<h1>Bestil</h1><a href=\"https://www.was.digst.dk/x\">Tilgængelighed: læs vores erklæring</a>"),
    .page(
      "An English page", .notApplicable,
      "<html lang=en><head><title>Order</title></head><body><h1>Order</h1></body></html>"),
  ]

}
