package import JourneyModel
import PageModel

/// The same citizen who does the same things comes to the same end every time.
///
/// A service that works on the third try makes people call who did everything right. Judged where a persona walked the
/// journey at least twice: one end for all walks passes, different ends fail at the first step that some walks failed.
/// Walks that the harness itself stopped are left out.
package struct FlakyStep: RunCheck {
  package init() {}

  package func judge(_ journey: JourneyContext) -> [Verdict] {
    let ends: Set<WalkOutcome.Kind> = [.completed, .correctlyRefused, .failed]
    var personas: [String] = []
    for walk in journey.journey.walks where !personas.contains(walk.walk.persona) { personas.append(walk.walk.persona) }
    guard !personas.isEmpty else { return [.notApplicable(step: journey.firstStep)] }
    return personas.map { persona in
      let walks = journey.journey.walks.filter { $0.walk.persona == persona && ends.contains($0.walk.outcome.kind) }
      guard walks.count > 1 else { return .cannotTell(step: journey.firstStep, reason: Self.tooFew) }
      let kinds = Set(walks.map(\.walk.outcome.kind))
      guard kinds.count > 1, let failed = walks.first(where: { $0.walk.outcome.kind == .failed }) else {
        return .passed(step: journey.firstStep)
      }
      let count = walks.filter { $0.walk.outcome.kind == .failed }.count
      let step = failed.walk.outcome.step ?? journey.firstStep
      return JudgedWalk(context: journey, observed: failed).failed(
        step: step, at: Place(key: "outcome", label: ""), exchange: failed.walk.exchanges.last,
        .flaky(count, of: walks.count), Observation(failed.walk.outcome.reason.da))
    }
  }

  private static let tooFew = LocalizedText(
    da: "Hver borger gik rejsen én gang, så det vides ikke, om udfaldet er det samme hver gang.",
    en: "Each citizen walked the journey once, so whether the end is the same every time is unknown.")
}

extension LocalizedText {
  fileprivate static func flaky(_ count: Int, of all: Int) -> LocalizedText {
    LocalizedText(
      da: "Samme borger gjorde det samme \(all) gange og kom ikke igennem \(count) af dem.",
      en: "The same citizen did the same thing \(all) times and did not get through \(count) of them.")
  }
}

extension FlakyStep {
  package static let metadata = CheckMetadata(
    id: "TEK-08",
    title: LocalizedText(da: "Samme handling giver samme udfald", en: "The same acts come to the same end"),
    failureTitle: LocalizedText(da: "Virker kun nogle gange", en: "Works only at times"),
    rationale: LocalizedText(
      da: "Den, der gjorde alt rigtigt og alligevel blev stoppet, prøver igen, ringer eller sender dobbelt.",
      en: "People who did everything right and were stopped all the same try again, call or send it twice."),
    remedy: LocalizedText(
      da: """
        Find de gennemløb, der fejlede, i kørslens sider, og se efter i serverens log: ofte er det en timeout mod \
        et fagsystem eller en server ud af flere.
        """,
      en: """
        Find the walks that failed among the run's pages and look into the server's log: it is often a time-out \
        towards a back-end system or one server of several.
        """),
    limits: LocalizedText(
      da: """
        Kræver mindst to gennemløb for samme borger (--repeats). Data, der ændrer sig undervejs, for eksempel en \
        læge, der lukker for tilgang, giver også forskelle.
        """,
      en: """
        Needs at least two walks by the same citizen (--repeats). Data that change meanwhile, such as a doctor who \
        closes the list, make differences too.
        """),
    cause: .technical, severity: .seeksHelp,
    severityReason: LocalizedText(
      da: "Borgeren kan ikke selv se, hvad der er galt.",
      en: "The citizen can't see what is wrong."),
    confidence: .deterministic,
    standards: [
      "ISO 9241-110:2020, 5.4 (forventelighed)",
      "Fælles krav til digitale løsninger #3",
    ], kind: .run, version: 1)
}

extension FlakyStep {
  package static let examples: [CheckExample] = [
    CheckExample(
      "Fails every second time", .failed,
      ExampleJourney(
        [ExampleVisit("start", "<h1>Start</h1>"), ExampleVisit("slut", "<h1>Tak</h1>")], repeats: 4,
        failingRepeats: [2, 4])),
    CheckExample(
      "The same end every time", .passed, ExampleJourney([ExampleVisit("slut", "<h1>Tak</h1>")], repeats: 3)),
    CheckExample(
      "Fails every time: that is another check's", .passed, isNearMiss: true,
      ExampleJourney([ExampleVisit("slut", "<h1>Fejl</h1>")], outcome: .failed, repeats: 3)),
    CheckExample("Walked once", .cannotTell, ExampleJourney([ExampleVisit("slut", "<h1>Tak</h1>")])),
    CheckExample("Nothing was walked", .notApplicable, ExampleJourney([], repeats: 0)),
  ]

}
