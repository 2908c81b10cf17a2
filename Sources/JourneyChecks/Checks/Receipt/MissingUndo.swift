package import JourneyModel
import PageModel

/// A receipt says how to correct, cancel or complain, or that it can't be done.
///
/// Judged on receipts by words and links. A contact route alone doesn't tell whether anything can still be changed:
/// asking is the very contact. Saying that an order can't be cancelled is an answer too.
package struct MissingUndo: PageCheck {
  package init() {}

  package func judge(_ page: JudgedPage) -> [Verdict] {
    guard page.isReceipt else { return [] }
    let text = page.ownBlocks.map(\.text).joined(separator: "\n")
    if ReceiptWords.undo.isIn(text) { return [page.passed] }
    return [
      page.failed(
        at: Place(key: "undo", label: ""),
        LocalizedText(
          da: "Kvitteringen siger ikke, hvordan man retter, fortryder eller klager.",
          en: "The receipt does not say how to correct, cancel or complain."),
        Observation(text))
    ]
  }
}

extension MissingUndo {
  package static let metadata = CheckMetadata(
    id: "KVI-05",
    title: LocalizedText(
      da: "Kvitteringen siger, hvordan man retter eller fortryder",
      en: "The receipt says how to correct or cancel"),
    failureTitle: LocalizedText(da: "Ingen vej til at rette eller fortryde", en: "No way to correct or cancel"),
    rationale: LocalizedText(
      da: "Den, der opdager en fejl lige efter afsendelsen, ringer, mens sagen allerede er på vej.",
      en: "People who find a mistake right after sending call while the case is already on its way."),
    remedy: LocalizedText(
      da: "Skriv: »Har du skrevet forkert, så ring inden i morgen kl. 12«, eller at det ikke kan gøres om.",
      en: "Write: \"If you made a mistake, call before noon tomorrow\", or that it can't be undone."),
    limits: LocalizedText(
      da: "Bedømmes kun på kvitteringen, og kun på dens ord. En kontaktvej alene er intet svar.",
      en: "Judged on the receipt only, and on its words only. A contact route alone is no answer."),
    cause: .receipt, severity: .friction,
    severityReason: LocalizedText(
      da: "Det rammer kun dem, der har lavet en fejl.",
      en: "It concerns only those who made a mistake."),
    confidence: .heuristic,
    standards: [
      "WCAG 2.1, 3.3.4 (AA), EN 301 549 v3.2.1 section 9.3.3.4",
      "Forvaltningsloven § 25 (klagevejledning ved afgørelser)",
    ], kind: .page, version: 1)
}

extension MissingUndo {
  package static let examples: [CheckExample] = [
    .page("Nothing", .failed, "<h1>Tak</h1><p>Kortet kommer inden for 14 dage.</p>"),
    .page("How to correct", .passed, "<h1>Tak</h1><p>Er der fejl i bestillingen, kan du rette den her.</p>"),
    .page("In English", .passed, "<h1>Thank you</h1><p>You can cancel the order today.</p>"),
    .page("That it can't be done", .passed, isNearMiss: true, "<h1>Tak</h1><p>Bestillingen kan ikke annulleres.</p>"),
    .page(
      "A contact route that says nothing of it", .failed,
      "<h1>Tak</h1><footer><p>Kontakt os på 12 34 56 78</p></footer>"),
    .page(
      "An appointment that can be moved", .passed, isNearMiss: true,
      "<h1>Din tid er bestilt</h1><p>Kan du ikke komme, så <a href=\"/tid\">aflys tiden</a>.</p>"),
    CheckExample(
      "A page on the way", .notApplicable, ExampleJourney([ExampleVisit("side", "<h1>Bestil</h1>")], outcome: .failed)),
  ]

}
