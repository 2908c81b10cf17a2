package import JourneyModel
import PageModel

/// Every page before the goal shows a way on.
///
/// A page with no link, no button and no number leaves the citizen with the browser's back button. Links inside the
/// page, such as "skip to content", lead nowhere. The page that a broken-off payment leads to is judged as well. Pages of
/// other hosts, refusals (DEAD-03) and receipts are left out, and so are answers to requests that broke (TEK-01).
package struct DeadEndPage: PageCheck, ExperimentCheck {
  package init() {}

  package func judge(_ page: JudgedPage) -> [Verdict] {
    guard (page.observed.exchange.response?.status ?? 0) < 500, !page.isReceipt, !page.isRefusal,
      !page.page.text.isEmpty, !page.context.plan.goal.isEmpty
    else { return [] }
    if page.page.hasWayOn || page.showsContact { return [page.passed] }
    if page.hasScripts {
      return [page.cannotTell(Self.scripted)]
    }
    return [page.failed(.deadEnd(page.headline), Observation(page.page.text))]
  }

  package func judge(_ series: ExperimentSeries) -> [Verdict] {
    guard series.relation == .wayOn else { return [] }
    return series.experiments.map { experiment in
      guard let page = experiment.answer, (page.exchange.response?.status ?? 0) < 500 else {
        return series.incomplete(experiment)
      }
      if page.page.hasWayOn || series.context.readings(of: page).showsContact { return .passed(step: series.step) }
      return series.failed(
        at: .page, in: experiment, .deadEnd(page.headline), Observation(page.page.text))
    }
  }

  private static let scripted = LocalizedText(
    da: "Siden har hverken link eller knap, men et script kan lave dem.",
    en: "The page has neither link nor button, but a script may make them.")
}

extension Page {
  /// Whether a citizen can go anywhere from the page: by a link to another page, by a button, or by waiting.
  var hasWayOn: Bool {
    let buttons = forms.flatMap(\.fields).filter { $0.kind.isButton && !$0.isHidden && !$0.isDisabled }
    return linksOn || !buttons.isEmpty || refresh != nil
  }

  /// Whether a visible link leads to another page.
  var linksOn: Bool {
    links.contains { link in
      !link.isHidden && !link.reference.hasPrefix("#") && !link.reference.lowercased().hasPrefix("javascript:")
    }
  }
}

extension LocalizedText {
  fileprivate static func deadEnd(_ headline: String) -> LocalizedText {
    LocalizedText(
      da: "Fra siden »\(headline)« er der ingen vej videre: intet link, ingen knap og intet nummer.",
      en: "The page '\(headline)' has no way on: no link, no button and no number.")
  }
}

extension DeadEndPage {
  package static let metadata = CheckMetadata(
    id: "DEAD-01",
    title: LocalizedText(da: "Hver side har en vej videre", en: "Every page has a way on"),
    failureTitle: LocalizedText(da: "Blindgyde", en: "Dead end"),
    rationale: LocalizedText(
      da: "Borgeren kan kun gå tilbage eller lukke vinduet og ved ikke, om noget blev gemt. Så ringer man.",
      en: """
        The citizen can only go back or close the window, and does not know whether anything was saved. So they \
        call.
        """),
    remedy: LocalizedText(
      da: """
        Giv siden en næste handling og en kontaktvej: »Tilbage til selvbetjening« og »Ring til Borgerservice på \
        …«.
        """,
      en: """
        Give the page a next act and a contact route: "Back to self-service" and "Call Citizen Service on …".
        """),
    limits: LocalizedText(
      da: "Kvitteringer, andres sider og fejlsvar bedømmes ikke her. Har siden scripts, kan det ikke afgøres.",
      en: """
        Receipts, other people's pages and error answers are not judged here. Where the page has scripts it can't \
        be told.
        """),
    cause: .deadEnd, severity: .critical,
    severityReason: LocalizedText(da: "Borgeren kan ikke selv komme videre.", en: "The citizen can't go on alone."),
    confidence: .deterministic,
    standards: [
      "ISO 9241-110:2020, 5.5 (kontrollerbarhed)",
      "DKFDS, Fejlsider (hjælp til at komme videre)",
    ], kind: .page, version: 1)
}

extension DeadEndPage {
  package static let examples: [CheckExample] = [
    middle("A sentence and nothing else", .failed, "<h1>Sagen er låst</h1><p>Du kan ikke gøre mere.</p>"),
    middle(
      "Only a link within the page", .failed,
      "<a href=\"#indhold\">Gå til indhold</a><main id=\"indhold\"><h1>Sagen er låst</h1></main>"),
    middle("A link on", .passed, "<h1>Sagen er låst</h1><a href=\"/start\">Til forsiden</a>"),
    middle("A form", .passed, "<h1>Bestil</h1><form><input name=a><button>Næste</button></form>"),
    middle(
      "Only a phone number in words", .passed, isNearMiss: true,
      "<h1>Sagen er låst</h1><p>Ring til os på 12 34 56 78</p>"),
    middle("A script may add the way on", .cannotTell, "<h1>Vent</h1><script src=\"/a.js\"></script>"),
    .detour(
      "A broken-off payment ends on a sentence", .failed,
      ExampleDetour(
        "payment-cancelled", .wayOn, answer: ExampleVisit("kvittering", "<h1>Betalingen er afbrudt</h1>"))),
    CheckExample(
      "The receipt is the end", .notApplicable, isNearMiss: true,
      ExampleJourney([ExampleVisit("kvittering", "<h1>Kvittering</h1><p>Tak.</p>")])),
  ]

  private static func middle(
    _ name: String, _ outcome: CheckExample.Outcome, isNearMiss: Bool = false, _ html: String
  ) -> CheckExample {
    CheckExample(
      name, outcome, isNearMiss: isNearMiss,
      ExampleJourney(
        [ExampleVisit("trin", html), ExampleVisit("slut", "", failure: .init(.other, "x"))], outcome: .failed))
  }
}
