package import JourneyModel

extension LostSession {
  package static let metadata = CheckMetadata(
    id: "SES-01",
    title: LocalizedText(
      da: "Den, der kommer for sent tilbage, får det at vide", en: "Who comes back too late is told so"),
    failureTitle: LocalizedText(da: "Udløbet login uden forklaring", en: "An ended session without explanation"),
    rationale: LocalizedText(
      da: """
        Mange går fra formularen for at finde et papir. Møder de en fejlside bagefter, ved de ikke, om noget er sendt, \
        og ringer for at høre det.
        """,
      en: """
        Many leave the form to find a paper. If an error page meets them afterwards they don't know whether anything was \
        sent, and call to ask.
        """),
    remedy: LocalizedText(
      da: """
        Vis en side, der siger, at login er udløbet, om svarene er gemt eller tabt, og hvordan man kommer ind igen: \
        »Du har været væk i mere end 30 minutter. Dine svar er ikke gemt. Log på igen«.
        """,
      en: """
        Show a page that says that the session has ended, whether the answers are saved or lost, and how to get in \
        again: "You were away for more than 30 minutes. Your answers aren't saved. Log in again".
        """),
    limits: LocalizedText(
      da: """
        Hvor længe en session varer, bedømmes ikke; det bestemmer loginløsningen. At sessionen er udløbet, kan kun \
        afprøves, hvor scriptet kan bede testmiljøet om det (»expire«); at cookien er væk, altid. Hvad et script på \
        siden varsler, kan ikke ses.
        """,
      en: """
        How long a session lasts is not judged; the login federation decides that. An expired session can be tried only \
        where the script can ask the test environment for it ("expire"); a lost cookie always. What a script on the page \
        warns of can't be seen.
        """),
    cause: .session, severity: .critical,
    severityReason: LocalizedText(
      da: "En teknisk fejl lader borgeren stå; er det kun svarenes skæbne, der mangler, er det en gene.",
      en: "A technical error leaves the citizen stranded; where only the fate of the answers is unsaid it is friction."),
    confidence: .deterministic,
    standards: [
      "WCAG 2.1, 2.2.1 (A), EN 301 549 v3.2.1 section 9.2.2.1", "DKFDS, Session udløber",
    ], kind: .experiment, version: 1)

  package static let examples: [CheckExample] = [
    .detour("An error page with its status", .failed, away("<h1>Fejl</h1><p>Prøv igen.</p>", status: 500)),
    .detour("An error page with status 200", .failed, away("<h1>Der er opstået en fejl</h1><a href=/>Forside</a>")),
    .detour("No way on", .failed, away("<h1>Din session er udløbet</h1><p>Dine svar er ikke gemt.</p>")),
    .detour(
      "The front page without a word", .failed, severity: .seeksHelp, away("<h1>Velkommen</h1><a href=/a>Bestil</a>")),
    .detour(
      "The session ended, and the answers are gone unsaid", .failed, severity: .friction,
      away("<h1>Du er logget af</h1><a href=/start>Log på igen</a>")),
    .detour(
      "It is told, with what became of the answers", .passed,
      away("<h1>Du er logget af</h1><p>Svar, du ikke har sendt, er ikke gemt.</p><a href=/start>Log på igen</a>")),
    .detour(
      "A login, and the answers are there afterwards", .passed, isNearMiss: true,
      away("<h1>Log ind</h1><form><input type=password name=k><button>Log ind</button></form>", kept: "Ida")),
    .detour(
      "Told in English with other words", .passed, isNearMiss: true,
      away("<h1>Your session timed out</h1><p>Your answers have been deleted.</p><a href=/start>Begin again</a>")),
    .detour(
      "The test environment could not end the session", .cannotTell,
      ExampleDetour("session-lost", .wayBackIn, answer: nil)),
    .detour(
      "The citizen only went back", .notApplicable,
      ExampleDetour("back", .answersKept, answer: ExampleVisit("kvittering", "<h1>A</h1>"))),
  ]

  private static func away(_ html: String, status: Int = 200, kept: String = "") -> ExampleDetour {
    let form = { (name: String) in
      "<h1>Kontakt</h1><form><label>Navn <input name=navn value=\"\(name)\"></label><button>Næste</button></form>"
    }
    return ExampleDetour(
      "session-lost", .wayBackIn, left: ExampleVisit("kvittering", form("")),
      answer: ExampleVisit("kvittering", html, at: "/svar", status: status),
      back: ExampleVisit("kvittering", form(kept)),
      sent: [.example("Navn", name: "navn", "Ida")])
  }
}
