package import JourneyModel
import PageModel

/// A receipt says where the citizen can see how far it has come, or how word will come.
///
/// Judged on receipts: a sentence or link about status, a copy, Digital Post, e-mail or a message must be there. The
/// citizen's own address among the answers is none, nor is the way to write a complaint.
package struct MissingStatusRoute: PageCheck {
  package init() {}

  package func judge(_ page: JudgedPage) -> [Verdict] {
    guard page.isReceipt else { return [] }
    let text = page.ownBlocks.map(\.text).joined(separator: "\n")
    if tellsStatus(page) || ReceiptWords.done.isIn(text) { return [page.passed] }
    return [
      page.failed(
        at: Place(key: "status", label: ""),
        LocalizedText(
          da: "Kvitteringen siger ikke, hvor man kan følge sagen, eller hvordan man får besked.",
          en: "The receipt does not say where to follow the case or how word will come."),
        Observation(text))
    ]
  }

  private func tellsStatus(_ page: JudgedPage) -> Bool {
    let tree = page.page.tree
    let answers = Set(page.readings.labelledValues.map(\.node))
    let own = page.ownBlocks
    let sentences = own.filter { block in
      !answers.contains(block.node) && !block.surroundings.contains(.control)
        && !([block.node] + tree.ancestors(of: block.node)).contains { node in
          answers.contains(node) || tree.isElement(node, "dt", "dd", "th", "td")
        }
    }.flatMap { RunningText.sentences(of: $0.text) }
    if sentences.contains(where: { ReceiptWords.status.isIn($0) && !ReceiptWords.ownDeadline.isIn($0) }) { return true }
    let nodes = Set(own.map(\.node))
    return page.page.links.contains { link in
      !link.isHidden && ReceiptWords.status.isIn(link.text)
        && tree.ancestors(of: link.node).contains { nodes.contains($0) }
    }
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
    .page(
      "The citizen's own address and the way to complain", .failed,
      """
      <h1>Tak</h1><p>Kortet kommer inden for 14 dage.</p><dl><dt>E-mailadresse</dt><dd>a@b.example</dd></dl>
      <p>E-mail: a@b.example</p><p>Vil du klage, så skriv til os i Digital Post inden 4 uger.</p>
      """),
    .page(
      "A link to the case among the answers", .passed, isNearMiss: true,
      "<h1>Tak</h1><dl><dt>Sag</dt><dd><a href=\"/sager/1\">Følg din sag</a></dd></dl>"),
    CheckExample(
      "A page on the way", .notApplicable, ExampleJourney([ExampleVisit("side", "<h1>Bestil</h1>")], outcome: .failed)),
  ]

}
