package import JourneyModel

extension RepeatedOrder {
  package static let metadata = CheckMetadata(
    id: "TEK-07",
    title: LocalizedText(
      da: "Et tryk for meget giver ingen ekstra bestilling", en: "A press too many orders nothing more"),
    failureTitle: LocalizedText(da: "Bestilt to gange", en: "Ordered twice"),
    rationale: LocalizedText(
      da: """
        Når siden er langsom, trykker mange en gang til eller genindlæser. Står der så to bestillinger eller to \
        betalinger, må borgeren ringe for at få den ene fjernet.
        """,
      en: """
        When the page is slow many press again or reload. If two orders or two payments come of it, the citizen has to \
        call to have one removed.
        """),
    remedy: LocalizedText(
      da: """
        Giv bestillingssiden en nøgle, som kun tæller én gang, og vis samme kvittering, når den kommer igen. Svar på \
        formularen med en omdirigering til kvitteringen (303), så en genindlæsning ikke sender igen.
        """,
      en: """
        Give the ordering page a key that counts once, and show the same receipt when it comes again. Answer the form \
        with a redirect to the receipt (303), so that reloading doesn't send it again.
        """),
    limits: LocalizedText(
      da: """
        Spilles aldrig i drift. Kan kun ses med et orakel eller på to kvitteringer med referencenummer. Rejse sender \
        anden gang efter det første svar; to på én gang afprøves ikke.
        """,
      en: """
        Never played in production. It shows only by an oracle, or on two receipts with reference numbers. Rejse sends \
        the second after the first was answered; two at once are not tried.
        """),
    cause: .technical, severity: .critical,
    severityReason: LocalizedText(
      da: "Borgeren kan ikke selv fjerne den ekstra bestilling.", en: "The citizen can't remove the extra order alone."),
    confidence: .deterministic,
    standards: [
      "WCAG 2.1, 3.3.4 (AA), EN 301 549 v3.2.1 section 9.3.3.4", "RFC 9110, 15.4.4 (303 See Other)",
    ], kind: .experiment, version: 1)

  package static let examples: [CheckExample] = [
    .detour("The register has one order more", .failed, sent("1", "1", [order(0)], [order(0), order(1)])),
    .detour("Two receipts with two numbers", .failed, sent("2026-0001", "2026-0002")),
    .detour("The register has as many as before", .passed, sent("1", "1", [order(0)], [order(0)])),
    .detour("The same receipt again", .passed, isNearMiss: true, sent("2026-0001", "2026-0001")),
    .detour(
      "Orders from before don't count", .passed, isNearMiss: true,
      sent("1", "1", [order(0), order(1)], [order(0), order(1)])),
    .detour("No number and no oracle", .cannotTell, sent("", "")),
    .detour(
      "The citizen only went back", .notApplicable,
      ExampleDetour("back", .answersKept, answer: ExampleVisit("kvittering", "<h1>A</h1>"))),
  ]

  private static func order(_ number: Int) -> OracleValue { OracleValue(path: "\(number).mobil", value: "22334455") }

  private static func sent(
    _ first: String, _ second: String, _ before: [OracleValue]? = nil, _ after: [OracleValue] = []
  ) -> ExampleDetour {
    let receipt = { (number: String) in
      "<h1>Kvittering</h1>" + (number.isEmpty ? "<p>Tak.</p>" : "<dl><dt>Sagsnummer<dd>\(number)</dl>")
    }
    return ExampleDetour(
      "double-order", .countsOnce, left: ExampleVisit("kvittering", receipt(first)),
      answer: ExampleVisit("kvittering", receipt(second)), oracle: before.map { ($0, after) })
  }
}
