package import JourneyModel
import PageModel

/// Every page of the journey shows a way to reach the authority.
///
/// Whoever is stuck looks for a number or a contact link; where there is none, they leave the flow to search and often
/// end in the wrong queue. A route is a phone number, an e-mail address, a `tel:` or `mailto:` link, or a visible link
/// or button whose words say contact, help, support or chat. Pages of the login broker and the payment provider are not
/// the authority's, and error pages are judged by other checks.
package struct MissingContactRoute: PageCheck {
  package init() {}

  package func judge(_ page: JudgedPage) -> [Verdict] {
    guard page.isAnswer, !page.page.text.isEmpty else { return [] }
    if page.showsContact { return [page.passed] }
    let title = page.page.headings.first { $0.level == 1 }?.text ?? page.page.title
    return [page.failed(.noRoute(title), Observation(page.page.text, sign: "no contact route"))]
  }
}

extension LocalizedText {
  fileprivate static func noRoute(_ title: String) -> LocalizedText {
    LocalizedText(
      da: "Siden »\(title)« viser ingen vej til hjælp: intet telefonnummer, ingen e-mail og intet link til kontakt.",
      en: "The page '\(title)' shows no way to get help: no phone number, no e-mail and no contact link.")
  }
}

extension MissingContactRoute {
  package static let metadata = CheckMetadata(
    id: "KON-01",
    title: LocalizedText(da: "Hver side viser en vej til hjælp", en: "Every page shows a way to get help"),
    failureTitle: LocalizedText(da: "Ingen kontaktvej på siden", en: "No contact route on the page"),
    rationale: LocalizedText(
      da: """
        Den, der sidder fast, leder efter et nummer. Er der intet, forlader borgeren forløbet, søger på nettet og ender \
        tit i den forkerte kø, hvor samtalen skal stilles om.
        """,
      en: """
        Whoever is stuck looks for a number. Where there is none the citizen leaves the flow, searches the web and often \
        ends in the wrong queue, from which the call has to be passed on.
        """),
    remedy: LocalizedText(
      da: """
        Sæt samme kontaktvej samme sted på alle sider, for eksempel i sidehovedet: »Brug for hjælp? Ring til \
        Borgerservice på …, hverdage kl. 9-15«, eller et link »Kontakt og hjælp«.
        """,
      en: """
        Put the same contact route in the same place on every page, for example in the header: "Need help? Call Citizen \
        Service on …, weekdays 9-15", or a link "Contact and help".
        """),
    limits: LocalizedText(
      da: """
        Login hos MitID og betaling hos en udbyder bedømmes ikke. En chat, som et script lægger på siden, kan ikke ses.
        """,
      en: """
        Login at MitID and payment at a provider are not judged. A chat that a script adds to the page can't be seen.
        """),
    cause: .contact, severity: .friction,
    severityReason: LocalizedText(
      da: "Borgeren kan gå videre, men må lede efter hjælp uden for forløbet.",
      en: "The citizen can go on but has to look for help outside the flow."),
    confidence: .heuristic,
    standards: [
      "DKFDS, Header (kontakt og support)", "Kravbank 2.7 (vis din afsender), nu Fælles krav til digitale løsninger #3",
      "WCAG 2.2, 3.2.6 (A; varsel, ikke i EN 301 549 v3.2.1)",
    ], kind: .page, version: 1)

  package static let examples: [CheckExample] = [
    .page(
      "A form page with nothing but the form", .failed,
      "<h1>Bestil sundhedskort</h1><form><label>Årsag <input name=\"a\"></label><button>Næste</button></form>"),
    .page(
      "The citizen's own number on a summary is no route", .failed,
      "<main><h1>Tjek dine svar</h1><dl><dt>Mobil</dt><dd>12 34 56 78</dd></dl></main>"),
    .page(
      "A number in the footer (DKFDS markup)", .passed,
      "<h1>Bestil</h1><footer class=\"footer\"><p>Kontakt Borgerservice på tlf. 12 34 56 78</p></footer>"),
    .page("A tel link", .passed, "<h1>Bestil</h1><a href=\"tel:+4512345678\">12 34 56 78</a>"),
    .page(
      "A link to the contact page, in English", .passed,
      "<header><a href=\"/contact\">Contact us</a></header><h1>Order</h1>"),
    .page(
      "Only an e-mail address in plain text", .passed, isNearMiss: true,
      "<h1>Bestil</h1><p>Skriv til borgerservice@kommune.example</p>"),
    .page("A company number is no phone number", .failed, "<h1>Bestil</h1><footer>CVR 12345678</footer>"),
    CheckExample(
      "A page of the login broker", .notApplicable, isNearMiss: true,
      ExampleJourney([ExampleVisit("login", "<h1>Log på</h1>", at: "https://login.example/")])),
  ]
}
