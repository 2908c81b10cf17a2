package import JourneyModel
import PageModel

/// Whoever sent something gets a receipt.
///
/// Without one, nobody knows whether it arrived; people call, or send it again. Judged at the goal of walks in which
/// something was sent, and on the page after the last binding step where the script expected another. The page must
/// have a receipt's words in title, heading or text. The same form again is the worst: then it looks as if nothing was
/// sent.
package struct MissingReceipt: PageCheck {
  package init() {}

  package func judge(_ page: JudgedPage) -> [Verdict] {
    guard page.isReceiptPlace, page.walk.walk.exchanges.contains(where: { $0.cause == .submit }) else { return [] }
    let text =
      page.page.title + " . " + page.page.headings.map(\.text).joined(separator: " . ") + " . " + page.page.text
    if ReceiptWords.received.isIn(text) { return [page.passed] }
    let entered = Set(page.walk.walk.steps.flatMap(\.entries).map(\.name).filter { !$0.isEmpty })
    let isForm = page.entryFields.contains { entered.contains($0.name) }
    return [
      page.failed(
        at: Place(key: "receipt", label: ""), .none(page.headline), Observation(page.page.text),
        severity: isForm ? nil : .seeksHelp)
    ]
  }
}

extension LocalizedText {
  fileprivate static func none(_ headline: String) -> LocalizedText {
    LocalizedText(
      da: "Efter afsendelsen vises »\(headline)«, og intet siger, at det sendte er modtaget.",
      en: "After sending, the page '\(headline)' comes, and nothing says that it was received.")
  }
}

extension MissingReceipt {
  package static let metadata = CheckMetadata(
    id: "KVI-01",
    title: LocalizedText(
      da: "Den, der har sendt noget, får en kvittering",
      en: "Whoever sent something gets a receipt"),
    failureTitle: LocalizedText(da: "Ingen kvittering", en: "No receipt"),
    rationale: LocalizedText(
      da: "Uden kvittering ved ingen, om det gik igennem. Mange ringer, og nogle sender det hele igen.",
      en: "Without a receipt nobody knows whether it went through. Many call, and some send it all again."),
    remedy: LocalizedText(
      da: "Vis en side med »Tak, vi har modtaget din bestilling«, nummer, dag og hvad der sker nu.",
      en: "Show a page with \"Thank you, we have received your order\", number, day and what happens next."),
    limits: LocalizedText(
      da: """
        Bedømmes ved målet for gennemløb, hvor noget blev sendt, og på siden efter det sidste bindende trin, hvor \
        scriptet ventede en anden. Kommer kvitteringen i Digital Post, skal siden sige det.
        """,
      en: """
        Judged at the goal of walks in which something was sent, and on the page after the last binding step where \
        the script expected another. Where the receipt comes in Digital Post, the page has to say so.
        """),
    cause: .receipt, severity: .critical,
    severityReason: LocalizedText(
      da: "Borgeren tror, at intet er sendt, og kan ikke se andet; er det en anden side, er det tvivl.",
      en: "The citizen thinks that nothing was sent and can't see otherwise; on another page it is doubt."),
    confidence: .heuristic,
    standards: [
      "DKFDS, Kvittering",
      "Kravbank 2.6 (kvittering), nu Fælles krav til digitale løsninger #3 (Afrunding)",
      "Forordning (EU) 2018/1724 (SDG), artikel 6, stk. 2",
    ], kind: .page, version: 1)
}

extension MissingReceipt {
  package static let examples: [CheckExample] = [
    sent("The form again", .failed, form),
    sent("Another page without a word", .failed, severity: .seeksHelp, "<h1>Min side</h1><p>Velkommen.</p>"),
    sent(
      "A thank you (DKFDS markup)", .passed,
      "<div class=\"alert alert-success\"><h1>Vi har modtaget din bestilling</h1></div>"),
    sent("In English", .passed, "<h1>Thank you</h1><p>Your order is confirmed.</p>"),
    sent("Only a line above the list", .passed, isNearMiss: true, "<p>Din sag er oprettet.</p><h1>Sager</h1>"),
    stopped("The front page, where the script expected a receipt", .failed, "<h1>Selvbetjening</h1><p>Søg her.</p>"),
    stopped("A thank you that the script did not expect", .passed, isNearMiss: true, "<h1>Tak for din bestilling</h1>"),
    stopped("A no to what was sent", .notApplicable, isNearMiss: true, "<h1>Du kan ikke bestille igen</h1>"),
    stopped("The form again: an answer, no end", .notApplicable, isNearMiss: true, form),
    .page("Nothing was sent", .notApplicable, "<h1>Find en læge</h1>"),
  ]

  private static func stopped(
    _ name: String, _ outcome: CheckExample.Outcome, isNearMiss: Bool = false, _ html: String
  ) -> CheckExample {
    CheckExample(
      name, outcome, severity: outcome == .failed ? .seeksHelp : nil, isNearMiss: isNearMiss,
      ExampleJourney(
        [
          ExampleVisit("form", form),
          ExampleVisit(
            "slut", html, entries: [.example("Telefon", name: "telefon", "12345678")], isExpected: false),
        ], outcome: .failed, isBinding: true))
  }

  private static let form =
    "<h1>Bestil</h1><form method=post><label>Telefon <input name=telefon></label><button>Send</button></form>"

  private static func sent(
    _ name: String, _ outcome: CheckExample.Outcome, severity: Severity? = nil, isNearMiss: Bool = false, _ html: String
  ) -> CheckExample {
    CheckExample(
      name, outcome, severity: severity, isNearMiss: isNearMiss,
      ExampleJourney([
        ExampleVisit("form", form),
        ExampleVisit("slut", html, entries: [.example("Telefon", name: "telefon", "12345678")]),
      ]))
  }
}
