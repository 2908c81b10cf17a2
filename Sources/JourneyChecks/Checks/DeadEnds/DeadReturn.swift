package import JourneyModel
import PageModel

/// Who turns back at the payment or the login comes to a page that leads on.
///
/// A card that isn't at hand, a second thought: people cancel, and must be able to try again or to see that nothing was
/// ordered. Judged by a probe of each link with which another site's page on the way leads back to the service: the
/// page behind it must have a link, a button or a contact route. A link that was taken by breaking off a payment is left
/// to `DeadEndPage`.
package struct DeadReturn: RunCheck {
  package init() {}

  package func probes(for journey: JourneyContext) -> [ProbeRequest] {
    Self.candidates(in: journey).map(\.request)
  }

  package func judge(_ journey: JourneyContext) -> [Verdict] {
    let candidates = Self.candidates(in: journey)
    guard !candidates.isEmpty else { return [.notApplicable(step: journey.firstStep)] }
    return candidates.map { page, link, request in
      if Self.isTaken(request, in: journey) { return page.notApplicable }
      guard let probe = journey.probe(request), let seen = probe.pages.last, let status = probe.status, status < 500
      else { return page.cannotTell(Self.unseen) }
      let buttons = seen.page.forms.flatMap(\.submitButtons).filter { !$0.isHidden && !$0.isDisabled }
      if seen.page.linksOn || !buttons.isEmpty || seen.page.refresh != nil || journey.readings(of: seen).showsContact {
        return page.passed
      }
      return page.failed(
        at: page.place("return/\(Wording.stableKey(link.text))", link.text, at: link.node),
        LocalizedText(
          da: "»\(link.text)« fører tilbage til en side uden vej videre.",
          en: "'\(link.text)' leads back to a page without a way on."),
        Observation(seen.page.text))
    }
  }

  /// Whether citizens who broke off went that way: then `DeadEndPage` judges the page they came to.
  private static func isTaken(_ request: ProbeRequest, in journey: JourneyContext) -> Bool {
    let address = request.url.prefix { $0 != "#" }
    return journey.journey.experiments.contains { experiment in
      experiment.experiment.relation == .wayOn && experiment.answer != nil
        && experiment.variant.walk.exchanges.contains { $0.request.url.prefix { $0 != "#" } == address }
    }
  }

  private typealias Candidate = (page: JudgedPage, link: Link, request: ProbeRequest)

  /// The links back from pages of other sites, each address once.
  private static func candidates(in journey: JourneyContext) -> [Candidate] {
    var seen: Set<String> = []
    let pages = journey.journey.walks.flatMap { JudgedWalk(context: journey, observed: $0).pages }
    return pages.filter { !$0.isOwn && $0.isAnswer }.flatMap { page in
      page.page.links.compactMap { link -> Candidate? in
        guard let url = link.url, !link.isHidden, journey.isOwn(url), seen.count < limit,
          MaskToken.tokens(in: url.href).isEmpty, seen.insert(url.href).inserted
        else { return nil }
        return (page, link, ProbeRequest(kind: .link, url: url.href, step: page.step))
      }
    }
  }

  private static let limit = 5
  private static let unseen = LocalizedText(
    da: "Siden bag linket tilbage kunne ikke hentes.", en: "The page behind the link back could not be fetched.")
}

extension DeadReturn {
  package static let metadata = CheckMetadata(
    id: "DEAD-01-return",
    title: LocalizedText(
      da: "Den, der fortryder betaling eller login, kan komme videre",
      en: "Whoever turns back at payment or login can go on"),
    failureTitle: LocalizedText(da: "Blindgyde efter afbrudt betaling", en: "Dead end after turning back"),
    rationale: LocalizedText(
      da: """
        Den, der afbryder, ved ikke, om noget er bestilt eller betalt. Uden en vej videre ringer man for at høre det, \
        eller begynder forfra.
        """,
      en: """
        People who turn back don't know whether anything was ordered or paid. Without a way on they call to ask, or \
        begin again.
        """),
    remedy: LocalizedText(
      da: "Skriv: »Du har ikke betalt, og intet er bestilt«, og giv et link til at prøve igen og til at rette svarene.",
      en: "Write: \"You have not paid, and nothing is ordered\", with a link to try again and to change the answers."),
    limits: LocalizedText(
      da: "Kun links tilbage fra login- og betalingssider; knapper og det, sessionen bestemmer, ses ikke.",
      en: "Only links back from login and payment pages; buttons and what the session decides are not seen."),
    cause: .deadEnd, severity: .seeksHelp,
    severityReason: LocalizedText(
      da: "Borgeren kan gå tilbage i browseren, men er i tvivl.",
      en: "The citizen can use the browser's back button, but is in doubt."),
    confidence: .deterministic,
    standards: [
      "ISO 9241-110:2020, 5.6 (styring)", "DKFDS, Fejlsider (hjælp til at komme videre)",
    ], kind: .run, version: 1)
}

extension DeadReturn {
  package static let examples: [CheckExample] = [
    flow("Cancelled, and nothing else", .failed, "<h1>Betalingen er afbrudt</h1><p>Intet er betalt.</p>"),
    flow(
      "Cancelled, with a link to try again", .passed,
      "<h1>Betalingen er afbrudt</h1><p><a href=\"/betal\">Prøv igen</a></p>"),
    flow(
      "A bare page with a number", .passed, isNearMiss: true,
      "<h1>Betalingen er afbrudt</h1><p>Ring til os på 12 34 56 78.</p>"),
    taken("Who broke off the payment went that way", .notApplicable),
    .page("No other site on the way", .notApplicable, "<h1>Bestil</h1>"),
  ]

  /// A payment that a citizen broke off: what they came to is `DeadEndPage`'s.
  private static func taken(_ name: String, _ outcome: CheckExample.Outcome) -> CheckExample {
    var journey = flow(name, outcome, "<h1>Betalingen er afbrudt</h1>").journey
    journey.detours = [
      ExampleDetour(
        "payment-cancelled", .wayOn,
        answer: ExampleVisit("betaling", "<h1>Betalingen er afbrudt</h1>", at: "/afbrudt", cause: .follow))
    ]
    return CheckExample(name, outcome, isNearMiss: true, journey)
  }

  private static func flow(
    _ name: String, _ outcome: CheckExample.Outcome, isNearMiss: Bool = false, _ html: String
  ) -> CheckExample {
    CheckExample(
      name, outcome, isNearMiss: isNearMiss,
      ExampleJourney(
        [
          ExampleVisit("tjek", "<h1>Tjek</h1>"),
          ExampleVisit(
            "betaling", "<h1>Betaling</h1><a href=\"https://service.example/afbrudt\">Fortryd</a>",
            at: "https://login.example/betal"),
          ExampleVisit("slut", "<h1>Kvittering</h1>"),
        ], probes: [ExampleProbe("/afbrudt", html)]))
  }
}
