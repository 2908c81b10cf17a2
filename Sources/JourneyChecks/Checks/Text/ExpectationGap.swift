package import JourneyModel
import PageModel

/// The start page says what it takes: what to have at hand, the steps, the time and the price.
///
/// Whoever finds out half-way that a document is missing stops and calls. Judged on the first page of journeys with at
/// least two pages to fill in; three of the four must be told. Short errands need no such list.
package struct ExpectationGap: RunCheck {
  package init() {}

  package func judge(_ journey: JourneyContext) -> [Verdict] {
    let walks = journey.journey.walks.map { JudgedWalk(context: journey, observed: $0) }
    let longest = walks.max { forms($0) < forms($1) }
    guard let longest, forms(longest) >= 2, let start = longest.pages.first, start.isOwn, start.isAnswer,
      start.entryFields.count < 2
    else { return [.notApplicable(step: journey.firstStep)] }
    let text = start.page.text
    let told: [(name: LocalizedText, isTold: Bool)] = [
      (LocalizedText(da: "hvad man skal bruge", en: "what to have at hand"), StartWords.needs.isIn(text)),
      (LocalizedText(da: "hvilke trin der er", en: "the steps"), StartWords.steps.isIn(text) || hasOrderedList(start)),
      (LocalizedText(da: "hvor lang tid det tager", en: "how long it takes"), TimeFrame.isIn(text)),
      (LocalizedText(da: "hvad det koster", en: "what it costs"), StartWords.price.isIn(text)),
    ]
    let missing = told.filter { !$0.isTold }.map(\.name)
    guard missing.count > 1 else { return [.passed(step: start.step)] }
    return [start.failed(at: Place(key: "expectation", label: ""), .gap(missing), Observation(text))]
  }

  private func forms(_ walk: JudgedWalk) -> Int {
    walk.pages.filter { $0.isOwn && !$0.entryFields.isEmpty }.count
  }

  private func hasOrderedList(_ page: JudgedPage) -> Bool {
    page.page.tree.elements.contains { page.page.tree.isElement($0, "ol") }
  }
}

extension LocalizedText {
  fileprivate static func gap(_ missing: [LocalizedText]) -> LocalizedText {
    LocalizedText(
      da: "Startsiden siger ikke \(Wording.list(missing.map(\.da), last: "eller")).",
      en: "The start page does not say \(Wording.list(missing.map(\.en), last: "or")).")
  }
}

extension ExpectationGap {
  package static let metadata = CheckMetadata(
    id: "TXT-06",
    title: LocalizedText(da: "Startsiden siger, hvad der kræves", en: "The start page says what it takes"),
    failureTitle: LocalizedText(
      da: "Borgeren ved ikke, hvad der venter",
      en: "The citizen does not know what to expect"),
    rationale: LocalizedText(
      da: "Den, der midt i det hele mangler et papir eller bliver overrasket over en pris, stopper og ringer.",
      en: "People who lack a paper half-way, or are surprised by a price, stop and call."),
    remedy: LocalizedText(
      da: """
        Skriv øverst: »Du skal bruge MitID og dit betalingskort. Det tager 5 minutter, har 3 trin og koster 225 \
        kr.«.
        """,
      en: """
        Say at the top: "You need MitID and your payment card. It takes 5 minutes, has 3 steps and costs 225 kr.".
        """),
    limits: LocalizedText(
      da: "Tre af fire oplysninger er nok. Forløb med kun én side at udfylde behøver ingen liste.",
      en: "Three of the four are enough. Journeys with only one page to fill in need no list."),
    cause: .text, severity: .friction,
    severityReason: LocalizedText(
      da: "De fleste kommer igennem, men nogle må begynde igen.",
      en: "Most get through, but some have to start again."),
    confidence: .heuristic,
    standards: [
      "Kravbank 2.2 (forbered brugerne), nu Fælles krav til digitale løsninger #3 (Forberedelse)",
      "Forordning (EU) 2018/1724 (SDG), artikel 10",
    ], kind: .run, version: 1)
}

extension ExpectationGap {
  package static let examples: [CheckExample] = [
    flow("Nothing but a button", .failed, "<h1>Bestil kort</h1><a href=\"/b\">Start</a>"),
    flow("Only the price", .failed, "<h1>Bestil kort</h1><p>Det koster 225 kr.</p>"),
    flow(
      "Everything told", .passed,
      "<h1>Bestil kort</h1><p>Du skal bruge MitID. Det tager 5 minutter og koster 225 kr.</p>"),
    flow(
      "The steps as a list, and it is free", .passed, isNearMiss: true,
      "<h1>Bestil kort</h1><ol><li>Log på</li></ol><p>Hav dit pas klar. Det er gratis.</p>"),
    .page("A short errand", .notApplicable, "<h1>Bestil</h1><form><input name=a><button>Send</button></form>"),
  ]

  private static func flow(
    _ name: String, _ outcome: CheckExample.Outcome, isNearMiss: Bool = false, _ html: String
  ) -> CheckExample {
    let form = "<h1>Trin</h1><form><label>A <input name=a></label><button>Næste</button></form>"
    return CheckExample(
      name, outcome, isNearMiss: isNearMiss,
      ExampleJourney([
        ExampleVisit("start", html), ExampleVisit("et", form), ExampleVisit("to", form),
        ExampleVisit("slut", "<h1>Tak</h1>"),
      ]))
  }
}
