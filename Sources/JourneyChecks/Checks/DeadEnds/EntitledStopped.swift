package import JourneyModel
import PageModel

/// A citizen who has a right to it gets through, and one who has none is told so.
///
/// This is the common public user test's own measure: from login to the end, alone. Judged for each persona by the
/// right end that the persona's file states, on every walk. Walks that the harness stopped tell nothing.
package struct EntitledStopped: RunCheck {
  package init() {}

  package func judge(_ journey: JourneyContext) -> [Verdict] {
    let walks = journey.journey.walks.filter { $0.walk.isControl }
    guard !walks.isEmpty else { return [.notApplicable(step: journey.firstStep)] }
    return walks.flatMap { walk -> [Verdict] in
      let judged = JudgedWalk(context: journey, observed: walk)
      let step = walk.walk.outcome.step ?? journey.plan.goal
      switch walk.walk.outcome.kind {
      case .completed, .correctlyRefused:
        return walk.walk.steps.filter { $0.status == .passed }.map { .passed(step: $0.step) }
      case .blocked, .stopped: return [.cannotTell(step: step, reason: walk.walk.outcome.reason)]
      case .failed:
        guard let persona = judged.persona else { return [] }
        return [
          judged.failed(
            step: step, at: Place(key: "outcome/\(persona.id)", label: persona.title),
            exchange: walk.walk.exchanges.last, .stopped(persona, at: title(of: step, journey)),
            Observation(walk.walk.outcome.reason.da, actual: walk.walk.outcome.reason))
        ]
      }
    }
  }

  private func title(of step: String, _ journey: JourneyContext) -> String {
    journey.plan.steps.first { $0.id == step }?.title ?? step
  }
}

extension LocalizedText {
  fileprivate static func stopped(_ persona: Persona, at step: String) -> LocalizedText {
    persona.rightOutcome == .completed
      ? LocalizedText(
        da: "»\(persona.title)« har ret til at komme igennem, men blev stoppet ved »\(step)«.",
        en: "'\(persona.title)' has a right to get through but was stopped at '\(step)'.")
      : LocalizedText(
        da: "»\(persona.title)« skulle have haft et klart nej, men fik det ikke ved »\(step)«.",
        en: "'\(persona.title)' should have got a clear no but did not at '\(step)'.")
  }
}

extension EntitledStopped {
  package static let metadata = CheckMetadata(
    id: "DEAD-02",
    title: LocalizedText(
      da: "Den, der har ret til det, kommer igennem",
      en: "Whoever has a right to it gets through"),
    failureTitle: LocalizedText(da: "Borgeren når ikke frem", en: "The citizen does not get through"),
    rationale: LocalizedText(
      da: """
        Borgeren har ret til det og bliver alligevel stoppet. Den eneste vej er at ringe, skrive eller møde op.
        """,
      en: """
        The citizen has a right to it and is stopped all the same. The only way is to call, write or walk in.
        """),
    remedy: LocalizedText(
      da: "Følg borgerens gennemløb trin for trin i rapporten, og ret reglen eller siden, hvor det stoppede.",
      en: """
        Follow the citizen's walk step by step in the report, and mend the rule or the page where it stopped.
        """),
    limits: LocalizedText(
      da: """
        Er det scriptet eller testdata, der er forkert, er fundet det også: se efter dér først. Gennemløb, som \
        Rejse selv stoppede, bedømmes ikke.
        """,
      en: """
        Where the script or the test data are wrong, so is the finding: look there first. Walks that Rejse itself \
        stopped are not judged.
        """),
    cause: .deadEnd, severity: .critical,
    severityReason: LocalizedText(da: "Borgeren når ikke sit mål.", en: "The citizen does not get the errand done."),
    confidence: .deterministic,
    standards: [
      "Fællesoffentlig brugertest (mindst 80 % gennemfører uden kritiske fejl)",
      "Fælles krav til digitale løsninger #8",
    ], kind: .run, version: 1)
}

extension EntitledStopped {
  package static let examples: [CheckExample] = [
    CheckExample(
      "Stopped on the way", .failed,
      ExampleJourney(
        [ExampleVisit("start", "<h1>Start</h1>"), ExampleVisit("send", "<h1>Fejl</h1>")], outcome: .failed)),
    CheckExample("Got through", .passed, ExampleJourney([ExampleVisit("slut", "<h1>Tak</h1>")])),
    CheckExample(
      "Refused, and rightly so", .passed, isNearMiss: true,
      ExampleJourney([ExampleVisit("nej", "<h1>Du kan ikke bestille</h1>")], outcome: .correctlyRefused)),
    CheckExample(
      "Stopped by the harness", .cannotTell, isNearMiss: true,
      ExampleJourney([ExampleVisit("slut", "<h1>Tjek</h1>")], outcome: .stopped)),
    CheckExample("Nobody walked", .notApplicable, ExampleJourney([], repeats: 0)),
  ]

}
