package import JourneyModel
import PageModel

/// A receipt says where the citizen can see how far it has come, or how word will come.
///
/// Judged on receipts: words or links about status, a copy, Digital Post, e-mail or a message must be there.
package struct MissingStatusRoute: PageCheck {
  package init() {}

  package func judge(_ page: JudgedPage) -> [Verdict] {
    guard page.isReceipt else { return [] }
    let text = page.ownBlocks.map(\.text).joined(separator: "\n")
    if ReceiptWords.status.isIn(text) || ReceiptWords.done.isIn(text) { return [page.passed] }
    return [
      page.failed(
        at: Place(key: "status", label: ""),
        LocalizedText(
          da: "Kvitteringen siger ikke, hvor man kan følge sagen, eller hvordan man får besked.",
          en: "The receipt does not say where to follow the case or how word will come."),
        Observation(text))
    ]
  }
}

extension MissingStatusRoute {
  package static let metadata = CheckMetadata(
    id: "KVI-04",
    title: LocalizedText(
      da: "Kvitteringen viser, hvordan man følger sagen",
      en: "The receipt shows how to follow the case"),
    failureTitle: LocalizedText(da: "Ingen vej til status", en: "No way to see the status"),
    rationale: LocalizedText(
      da: "Den, der ikke kan se, hvor langt det er kommet, kan kun ringe.",
      en: "People who can't see how far it has come can only call."),
    remedy: LocalizedText(
      da: """
        Skriv: »Du får besked i Digital Post, når kortet er sendt. Du kan følge bestillingen under Mine sager«.
        """,
      en: """
        Write: "You will be notified in Digital Post when the card is sent. You can follow the order under My \
        cases".
        """),
    limits: LocalizedText(
      da: "Bedømmes kun på kvitteringen, og kun på dens ord. Om beskeden kommer, kan ikke ses her.",
      en: "Judged on the receipt only, and on its words only. Whether the message comes can't be seen here."),
    cause: .receipt, severity: .friction,
    severityReason: LocalizedText(
      da: "Først når det trækker ud, har borgeren brug for det.",
      en: "Only when it drags on does the citizen need it."),
    confidence: .heuristic,
    standards: [
      "Fælles krav til digitale løsninger #10 (Digital Post, NemSMS)",
      "Forordning (EU) 2018/1724 (SDG), artikel 6",
      "DKFDS, Kvittering",
    ], kind: .page, version: 1)
}

extension MissingStatusRoute {
  package static let examples: [CheckExample] = [
    .page("Nothing about how word comes", .failed, "<h1>Tak</h1><p>Kortet kommer inden for 14 dage.</p>"),
    .page("Nothing, in English", .failed, "<h1>Thank you</h1><p>It takes two weeks.</p>"),
    .page("Digital Post", .passed, "<h1>Tak</h1><p>Du får en kvittering i Digital Post.</p>"),
    .page(
      "A link to the case", .passed, isNearMiss: true,
      "<h1>Thank you</h1><p><a href=\"/cases/1\">Track your order</a></p>"),
    CheckExample(
      "A page on the way", .notApplicable, ExampleJourney([ExampleVisit("side", "<h1>Bestil</h1>")], outcome: .failed)),
  ]

}
