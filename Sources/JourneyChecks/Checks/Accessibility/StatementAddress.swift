package import JourneyModel
import PageModel

/// The accessibility statement is found at /was.
///
/// The address is the same for every authority, so that people needn't search. Judged by a probe of `/was` on the
/// service's own address: a page, or a way on to the central register, passes; "not found" is a failure.
package struct StatementAddress: RunCheck {
  package init() {}

  package func probes(for journey: JourneyContext) -> [ProbeRequest] {
    Self.request(journey).map { [$0] } ?? []
  }

  package func judge(_ journey: JourneyContext) -> [Verdict] {
    guard let request = Self.request(journey) else { return [.notApplicable(step: journey.firstStep)] }
    guard let probe = journey.probe(request), let last = probe.probe.exchanges.last else {
      return [.cannotTell(step: request.step, reason: Self.unseen)]
    }
    // The central register is another host, where the probe stops.
    if last.failure?.kind.isGuard == true, probe.probe.exchanges.count > 1 { return [.passed(step: request.step)] }
    guard let status = last.response?.status, status < 500 else {
      return [.cannotTell(step: request.step, reason: Self.unseen)]
    }
    if status < 400 { return [.passed(step: request.step)] }
    guard let page = journey.ownPages.first else { return [.notApplicable(step: request.step)] }
    return [
      page.failed(
        at: Place(key: "was", label: "/was"),
        LocalizedText(
          da: "Adressen /was giver status \(status) i stedet for tilgængelighedserklæringen.",
          en: "The address /was gives status \(status) instead of the accessibility statement."),
        Observation(request.url))
    ]
  }

  /// The probe, for journeys over Danish pages of an https address: elsewhere nobody expects it.
  private static func request(_ journey: JourneyContext) -> ProbeRequest? {
    let isDanish = journey.ownPages.contains { $0.page.language?.lowercased().hasPrefix("da") == true }
    guard isDanish, !journey.plan.goal.isEmpty, let origin = journey.origin else { return nil }
    return ProbeRequest(kind: .page, url: origin + "/was", step: journey.firstStep)
  }

  private static let unseen = LocalizedText(
    da: "Adressen /was blev ikke hentet.", en: "The address /was was not fetched.")
}

extension StatementAddress {
  package static let metadata = CheckMetadata(
    id: "A11Y-05-was",
    title: LocalizedText(
      da: "Tilgængelighedserklæringen findes på /was",
      en: "The accessibility statement is found at /was"),
    failureTitle: LocalizedText(da: "/was findes ikke", en: "/was does not exist"),
    rationale: LocalizedText(
      da: "Den, der kender adressen fra andre myndigheder, finder ingenting og må spørge.",
      en: "People who know the address from other authorities find nothing and have to ask."),
    remedy: LocalizedText(
      da: "Lad /was sende videre til erklæringen i WAS-værktøjet.",
      en: "Let /was lead on to the statement in the WAS tool."),
    limits: LocalizedText(
      da: """
        Kun danske forløb. Ligger tjenesten på en underadresse, kan erklæringen stå på hovedadressen: Slå så \
        kontrollen fra.
        """,
      en: """
        Only Danish journeys. Where the service lives on a subdomain the statement may stand at the main address: \
        turn the check off then.
        """),
    cause: .accessibility, severity: .friction,
    severityReason: LocalizedText(
      da: "Det er et lovkrav, men stopper ikke ærindet.",
      en: "The law asks for it, but it does not stop the errand."),
    confidence: .deterministic,
    standards: [
      "Bekendtgørelse nr. 904 af 22. august 2019",
      "Digitaliseringsstyrelsen, nemURL /was",
    ], kind: .run, version: 1)
}

extension StatementAddress {
  package static let examples: [CheckExample] = [
    probe("Not found", .failed, ExampleProbe("/was", "<h1>404</h1>", status: 404)),
    probe("The statement", .passed, ExampleProbe("/was", "<h1>Tilgængelighedserklæring</h1>")),
    probe(
      "A statement behind a short page", .passed, isNearMiss: true, ExampleProbe("/was", "<a href=\"/e\">Erklæring</a>")
    ),
    probe("The server broke", .cannotTell, ExampleProbe("/was", "", status: 503)),
    .page(
      "An English page", .notApplicable,
      "<html lang=en><head><title>Order</title></head><body><h1>Order</h1></body></html>"),
  ]

  private static func probe(
    _ name: String, _ outcome: CheckExample.Outcome, isNearMiss: Bool = false, _ probe: ExampleProbe
  ) -> CheckExample {
    CheckExample(
      name, outcome, isNearMiss: isNearMiss, ExampleJourney([ExampleVisit("side", "<h1>Bestil</h1>")], probes: [probe]))
  }
}
