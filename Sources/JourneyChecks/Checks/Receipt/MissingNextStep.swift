package import JourneyModel
import PageModel

/// A receipt says what happens now, and when.
///
/// Who isn't told begins to wonder after a few days and calls to ask how far it has come: the commonest avoidable
/// contact. Judged on receipts. A time frame passes, but not the citizen's own, for complaining or correcting; "what
/// happens now" without one is friction.
package struct MissingNextStep: PageCheck {
  package init() {}

  package func judge(_ page: JudgedPage) -> [Verdict] {
    guard page.isReceipt else { return [] }
    let text = page.ownBlocks.map(\.text).joined(separator: "\n")
    let sentences = page.ownBlocks.flatMap { RunningText.sentences(of: $0.text) }
    let tellsWhen = sentences.contains { TimeFrame.isIn($0) && !ReceiptWords.ownDeadline.isIn($0) }
    if tellsWhen || ReceiptWords.done.isIn(text) { return [page.passed] }
    let tellsNext = ReceiptWords.next.isIn(text)
    return [
      page.failed(
        at: Place(key: "next", label: ""), tellsNext ? .noTime : .nothing, Observation(text),
        severity: tellsNext ? .friction : nil)
    ]
  }
}

extension LocalizedText {
  fileprivate static let nothing = LocalizedText(
    da: "Kvitteringen siger hverken, hvad der sker nu, eller hvor lang tid det tager.",
    en: "The receipt says neither what happens now nor how long it takes.")
  fileprivate static let noTime = LocalizedText(
    da: "Kvitteringen siger, hvad der sker, men ikke hvornår.", en: "The receipt says what happens, but not when.")
}

extension MissingNextStep {
  package static let metadata = CheckMetadata(
    id: "KVI-03",
    title: LocalizedText(
      da: "Kvitteringen siger, hvad der sker nu og hvornår",
      en: "The receipt says what happens now and when"),
    failureTitle: LocalizedText(
      da: "Borgeren ved ikke, hvad der sker nu",
      en: "The citizen does not know what happens now"),
    rationale: LocalizedText(
      da: """
        Den, der ikke ved, hvor længe det tager, ringer for at høre, hvor langt sagen er. Det er den hyppigste \
        undgåelige henvendelse.
        """,
      en: """
        People who do not know how long it takes call to ask how far it has come. It is the commonest avoidable \
        contact.
        """),
    remedy: LocalizedText(
      da: """
        Skriv under »Hvad sker der nu?«: »Kortet kommer med posten inden for 14 dage. Har du ikke fået det den 5. \
        december, så ring på …«.
        """,
      en: """
        Write under "What happens now?": "The card comes by post within 14 days. If you have not got it by 5 \
        December, call …".
        """),
    limits: LocalizedText(
      da: "Bedømmes kun på kvitteringen. Er ærindet gjort færdigt med det samme, skal siden sige det.",
      en: "Judged on the receipt only. Where the errand is done at once, the page has to say so."),
    cause: .receipt, severity: .seeksHelp,
    severityReason: LocalizedText(
      da: "Borgeren må spørge for at vide, hvornår noget er for længe.",
      en: "The citizen has to ask to know when long is too long."),
    confidence: .heuristic,
    standards: [
      "DKFDS, Kvittering (Hvad sker der nu?)",
      "Kravbank 2.6 (kvittering)",
      "Folketingets Ombudsmand, Myndighedsguiden (sagsbehandlingstid)",
    ], kind: .page, version: 1)
}

extension MissingNextStep {
  package static let examples: [CheckExample] = [
    .page("A thank you only", .failed, "<h1>Tak</h1><p>Vi har modtaget din bestilling.</p>"),
    .page(
      "What, but not when", .failed, severity: .friction,
      "<h1>Tak</h1><h2>Hvad sker der nu?</h2><p>Vi behandler din sag.</p>"),
    .page(
      "Only the deadline for complaining", .failed,
      "<h1>Tak</h1><p>Vi har modtaget din bestilling. Du kan klage inden 4 uger.</p>"),
    .page("What and when", .passed, "<h1>Tak</h1><h2>Hvad sker der nu?</h2><p>Kortet kommer inden for 14 dage.</p>"),
    .page("In English", .passed, "<h1>Thank you</h1><p>You will hear from us within two weeks.</p>"),
    .page("Done at once", .passed, isNearMiss: true, "<h1>Tak</h1><p>Din adresse er ændret nu.</p>"),
    CheckExample(
      "A page on the way", .notApplicable, ExampleJourney([ExampleVisit("side", "<h1>Bestil</h1>")], outcome: .failed)),
  ]

}
