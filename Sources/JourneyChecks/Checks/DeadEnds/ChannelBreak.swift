package import JourneyModel
import PageModel

/// The errand is done where it was begun.
///
/// A flow that ends in "print the form and post it" or "call to finish" makes a contact out of a digital errand. Judged
/// on pages in the flow, after the start and before the goal, by phrases that ask for paper, post or a visit, and by
/// links to forms as documents. Sentences that begin with "if you can't" offer a choice and are no break.
package struct ChannelBreak: PageCheck {
  package init() {}

  package func judge(_ page: JudgedPage) -> [Verdict] {
    guard page.isAnswer, !page.isGoal, !page.isStart, !page.isRefusal else { return [] }
    for block in page.ownBlocks where !block.surroundings.contains(.control) {
      for sentence in RunningText.sentences(of: block.text) {
        let words = Wording.words(of: sentence)
        guard let phrase = ChannelWords.breaks.first(in: words), ChannelWords.choices.first(in: words) == nil
        else { continue }
        return [
          page.failed(
            at: page.place("channel", phrase, at: block.node), .breaks(phrase), Observation(sentence))
        ]
      }
    }
    if let link = page.page.links.first(where: { isPaperForm($0, on: page) }) {
      return [
        page.failed(
          at: page.place("channel", link.text, at: link.node), .breaks(link.text),
          Observation(page.page.tree.startTag(of: link.node) + link.text))
      ]
    }
    return [page.passed]
  }

  private func isPaperForm(_ link: Link, on page: JudgedPage) -> Bool {
    let path = (link.url?.path ?? "").lowercased()
    guard !link.isHidden, [".pdf", ".doc", ".docx"].contains(where: path.hasSuffix) else { return false }
    let words = Wording.words(of: link.text)
    return ChannelWords.paperForms.first(in: words) != nil && ChannelWords.choices.first(in: words) == nil
  }
}

extension LocalizedText {
  fileprivate static func breaks(_ phrase: String) -> LocalizedText {
    LocalizedText(
      da: "Midt i forløbet må borgeren over i en anden kanal (»\(phrase)«).",
      en: "In the middle of the flow the citizen has to change to another channel ('\(phrase)').")
  }
}

extension ChannelBreak {
  package static let metadata = CheckMetadata(
    id: "DEAD-06",
    title: LocalizedText(
      da: "Ærindet bliver gjort færdigt, hvor det blev begyndt",
      en: "The errand is finished where it was begun"),
    failureTitle: LocalizedText(da: "Kanalbrud i forløbet", en: "Channel break in the flow"),
    rationale: LocalizedText(
      da: """
        Den, der er halvvejs i en selvbetjening og så skal printe, underskrive eller ringe, giver tit op, og \
        resten bliver til post og opkald.
        """,
      en: """
        People who are half-way through self-service and then have to print, sign or call often give up, and the \
        rest become letters and calls.
        """),
    remedy: LocalizedText(
      da: """
        Lad borgeren vedhæfte og skrive under digitalt: »Vedhæft et foto af passet« i stedet for »Print og send«.
        """,
      en: """
        Let the citizen attach and sign digitally: "Attach a photo of the passport" instead of "Print and post".
        """),
    limits: LocalizedText(
      da: """
        Startside, afslag og kvittering bedømmes ikke. En sætning, der tilbyder en anden vej (»Hvis du ikke kan \
        …«), er intet brud. Kræver loven underskrift på papir, så slå kontrollen fra.
        """,
      en: """
        Start page, refusal and receipt are not judged. A sentence that offers another way ("If you can't …") is \
        no break. Where the law asks for a signature on paper, turn the check off.
        """),
    cause: .deadEnd, severity: .friction,
    severityReason: LocalizedText(
      da: "Borgeren kan komme videre, men med besvær og ventetid.",
      en: "The citizen can go on, but with trouble and delay."),
    confidence: .heuristic,
    standards: [
      "Fælles krav til digitale løsninger #3",
      "Forordning (EU) 2018/1724 (SDG), artikel 6 (hele proceduren online)",
    ], kind: .page, version: 1)
}

extension ChannelBreak {
  package static let examples: [CheckExample] = [
    flow("Print, sign and post", .failed, "<h1>Underskrift</h1><p>Print blanketten, og send den med posten.</p>"),
    flow(
      "A form as a document", .failed,
      "<h1>Samtykke</h1><p>Hent <a href=\"/samtykke.pdf\">blanketten til samtykke (pdf)</a> her.</p>"),
    flow(
      "A field for the attachment", .passed, "<h1>Samtykke</h1><form><input type=file><button>Næste</button></form>"),
    flow(
      "Another way for those who can't", .passed, isNearMiss: true,
      "<h1>Samtykke</h1><p>Hvis du ikke kan skrive under digitalt, kan du printe blanketten og sende den med posten.</p>"
    ),
    flow(
      "A leaflet as a document", .passed, isNearMiss: true, "<h1>Vælg</h1><a href=\"/pjece.pdf\">Læs vores pjece</a>"),
    .page("A page outside the flow", .notApplicable, "<h1>Start</h1><p>Print blanketten, og send den med posten.</p>"),
  ]

  private static func flow(
    _ name: String, _ outcome: CheckExample.Outcome, isNearMiss: Bool = false, _ html: String
  ) -> CheckExample {
    CheckExample(
      name, outcome, isNearMiss: isNearMiss,
      ExampleJourney([
        ExampleVisit("start", "<h1>Start</h1>"), ExampleVisit("trin", html), ExampleVisit("slut", "<h1>Tak</h1>"),
      ]))
  }
}
