package import JourneyModel
import PageModel

/// Citizens who can't use digital self-service are shown another way.
///
/// Some are exempt from Digital Post, have no MitID or can't use a computer; they or their relatives land on the start
/// page. Judged on the service's own pages up to the login of a journey that has one, and on the start page of Danish
/// self-service without. Words about another way pass; beside a contact route it is friction, since the citizen has to
/// guess that it helps.
package struct NoOtherRoute: RunCheck {
  package init() {}

  package func judge(_ journey: JourneyContext) -> [Verdict] {
    let login = journey.journey.walks.first { needsLogin($0, journey) }
    guard let walk = login ?? journey.journey.walks.first(where: { isDanishService($0) }) else {
      return [.notApplicable(step: journey.firstStep)]
    }
    let pages = JudgedWalk(context: journey, observed: walk).pages
    let before = pages.prefix { login == nil ? $0.isStart : $0.isOwn }.filter(\.isAnswer)
    guard let start = before.first else { return [.notApplicable(step: journey.firstStep)] }
    if before.contains(where: { RefusalWords.notDigital.isIn($0.page.text) }) { return [.passed(step: start.step)] }
    let hasContact = before.contains { $0.showsContact }
    return [
      start.failed(
        at: Place(key: "other-route", label: ""), .none(start.headline), Observation(start.page.text),
        severity: hasContact ? .friction : nil)
    ]
  }

  /// Whether it is self-service in Danish, which citizens may have to use (lov om obligatorisk digital selvbetjening):
  /// a start page, and something sent after it.
  private func isDanishService(_ walk: ObservedWalk) -> Bool {
    guard let start = walk.seen.first?.page.page, start.language?.lowercased().hasPrefix("da") == true else {
      return false
    }
    return start.forms.flatMap(\.entryFields).isEmpty && walk.walk.exchanges.contains { $0.cause == .submit }
  }

  /// Whether the citizen logs in on another host on the way.
  private func needsLogin(_ walk: ObservedWalk, _ journey: JourneyContext) -> Bool {
    walk.seen.contains { !journey.isOwn($0.page.page.url) }
      || walk.walk.steps.contains { $0.entries.contains { $0.kind == FieldKind.password.rawValue } }
  }
}

extension LocalizedText {
  fileprivate static func none(_ headline: String) -> LocalizedText {
    LocalizedText(
      da: "Siden »\(headline)« siger ikke, hvad man gør, hvis man ikke kan bruge selvbetjening eller MitID.",
      en: "The page '\(headline)' does not say what to do for those who can't use self-service or MitID.")
  }
}

extension NoOtherRoute {
  package static let metadata = CheckMetadata(
    id: "DEAD-05",
    title: LocalizedText(
      da: "Der er en vej for den, der ikke kan bruge selvbetjening",
      en: "There is a way for those who can't use self-service"),
    failureTitle: LocalizedText(da: "Ingen vej uden om det digitale", en: "No way around the digital one"),
    rationale: LocalizedText(
      da: """
        Den, der er fritaget, mangler MitID eller hjælper en anden, må selv finde frem til hovednummeret og blive \
        stillet om.
        """,
      en: """
        People who are exempt, have no MitID or help somebody else have to find the switchboard and be passed on.
        """),
    remedy: LocalizedText(
      da: "Skriv det på startsiden: »Kan du ikke bruge selvbetjening? Mød op i Borgerservice, eller ring på …«.",
      en: "Say it on the start page: \"Can't use self-service? Come to Citizen Service, or call …\"."),
    limits: LocalizedText(
      da: """
        Gælder forløb med login og danske forløb med en startside. Står der en kontaktvej, men ikke hvem den er til \
        for, er det mindre alvorligt.
        """,
      en: """
        Applies to journeys with a login and to Danish ones with a start page. Where a contact route stands, but not \
        whom it is for, it is less severe.
        """),
    cause: .deadEnd, severity: .seeksHelp,
    severityReason: LocalizedText(
      da: "Borgeren kan ikke komme i gang uden at søge hjælp.",
      en: "The citizen can't begin without seeking help."),
    confidence: .heuristic,
    standards: [
      "Sundhedsloven § 59, stk. 2",
      "Forordning (EU) 2018/1724 (SDG), artikel 6",
      "WCAG 2.2, 3.3.8 (AA; varsel, ikke i EN 301 549 v3.2.1)",
    ], kind: .run, version: 1)
}

extension NoOtherRoute {
  package static let examples: [CheckExample] = [
    example("Nothing but the login", .failed, "<h1>Bestil kort</h1><p>Log på med MitID.</p>"),
    example(
      "Words about another way", .passed,
      "<h1>Bestil kort</h1><p>Er du fritaget for digital selvbetjening, så mød op i Borgerservice.</p>"),
    example("In English", .passed, "<h1>Order</h1><p>If you can't use MitID, come in person.</p>"),
    example(
      "A phone number but not whom it is for", .failed, severity: .friction,
      "<h1>Bestil kort</h1><p>Ring til os på 12 34 56 78.</p>"),
    example(
      "A link for those who can't", .passed, isNearMiss: true,
      "<h1>Bestil kort</h1><p><a href=\"/hjaelp\">Hjælp til dig, der ikke kan bestille på nettet</a></p>"),
    withoutLogin(
      "Nobody logs in, and a number stands on the page", .failed, severity: .friction,
      "<h1>Bestil tid</h1><p>Ring til os på 12 34 56 78.</p>"),
    withoutLogin(
      "Nobody logs in, and the page tells of another way", .passed, isNearMiss: true,
      "<h1>Bestil tid</h1><p>Du kan også møde op uden tid.</p>"),
    .page("A journey without login", .notApplicable, "<h1>Find en læge</h1>"),
  ]

  private static func withoutLogin(
    _ name: String, _ outcome: CheckExample.Outcome, severity: Severity? = nil, isNearMiss: Bool = false, _ html: String
  ) -> CheckExample {
    CheckExample(
      name, outcome, severity: severity, isNearMiss: isNearMiss,
      ExampleJourney([
        ExampleVisit("start", "<html lang=\"da\"><body>\(html)</body></html>", cause: .open),
        ExampleVisit("slut", "<h1>Tak</h1>"),
      ]))
  }

  private static func example(
    _ name: String, _ outcome: CheckExample.Outcome, severity: Severity? = nil, isNearMiss: Bool = false, _ html: String
  ) -> CheckExample {
    CheckExample(
      name, outcome, severity: severity, isNearMiss: isNearMiss,
      ExampleJourney([
        ExampleVisit("start", html), ExampleVisit("login", "<h1>Log på</h1>", at: "https://login.example/"),
        ExampleVisit("slut", "<h1>Tak</h1>"),
      ]))
  }
}
