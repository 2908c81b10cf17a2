import JourneyModel

extension SampleRun {
  static let steps: [(id: String, title: String, seconds: Double)] = [
    ("information", "Læs om bestillingen", 21), ("login", "Log på", 14), ("oplysninger", "Tjek dine oplysninger", 19),
    ("barn", "Barnets CPR-nummer", 9), ("aarsag", "Årsag og kontakt", 46), ("kvittering", "Bestil kortet", 17),
  ]

  static let personas: [(id: String, title: String, share: Double, right: Persona.RightOutcome)] = [
    ("mistet-kort", "Åse på 67 har mistet sit kort", 0.55, .completed),
    ("nyt-navn", "Søren på 34 har fået nyt navn", 0.20, .completed),
    ("foraelder", "Mette på 41 bestiller kort til sit barn", 0.20, .completed),
    ("udrejst", "Jørgen på 58 er flyttet til Sverige", 0.05, .refused),
  ]

  static func journey(walks: [WalkSummary], effort: [StepEffort], isNow: Bool = true) -> JourneyResult {
    var result = JourneyResult(
      plan: JourneyPlan(
        id: "sundhedskort", title: "Bestil nyt sundhedskort", source: "Journeys/sundhedskort.yaml", digest: "a1b2",
        service: ServicePlan(
          name: "Bestil nyt sundhedskort", authority: "Københavns Kommune", base: "http://127.0.0.1:8017/",
          environment: .demo),
        personas: personas.map {
          Persona(
            id: $0.id, title: $0.title, summary: "", share: $0.share, shareSource: "Skøn", rightOutcome: $0.right)
        },
        steps: steps.map {
          Step(id: $0.id, title: $0.title, isBinding: $0.id == "kvittering", location: place)
        }, goal: "kvittering", mistakes: .standard),
      walks: walks, experiments: experiments, effort: effort, requests: 214)
    result.pages = pages(isNow: isNow)
    return result
  }

  /// Before, the parent got stuck at the child's number.
  static var walksBefore: [WalkSummary] {
    personas.map { walk($0.id, stuckAt: ["foraelder": "barn", "udrejst": "login"][$0.id]) }
  }

  /// Now everyone but the parent gets where they should; the parent is stuck one step later.
  static var walksAfter: [WalkSummary] {
    personas.map { walk($0.id, stuckAt: ["foraelder": "aarsag", "udrejst": "login"][$0.id]) }
  }

  private static func walk(_ persona: String, stuckAt stuck: String?) -> WalkSummary {
    let isRefused = persona == "udrejst"
    var isStuck = false
    let records = steps.map { step -> StepRecord in
      if isStuck { return StepRecord(step: step.id, status: .notReached, milliseconds: 0) }
      if step.id == "barn", persona != "foraelder" {
        return StepRecord(step: step.id, status: .skipped, milliseconds: 0)
      }
      isStuck = step.id == stuck
      guard isStuck, !isRefused else { return StepRecord(step: step.id, status: .passed, milliseconds: 41.5) }
      return StepRecord(step: step.id, status: .failed, problems: [problem(step.title)], milliseconds: 63)
    }
    return WalkSummary(
      id: "sundhedskort/\(persona)/1", persona: persona, repetition: 1, steps: records,
      outcome: outcome(stuckAt: stuck, isRefused: isRefused))
  }

  private static func problem(_ title: String) -> StepProblem {
    StepProblem(
      kind: .unexpected,
      message: LocalizedText(
        da: "Siden efter “\(title)” mangler overskriften “Tjek dine svar”.",
        en: "The page after “\(title)” lacks the heading “Tjek dine svar”."), location: place)
  }

  private static func outcome(stuckAt stuck: String?, isRefused: Bool) -> WalkOutcome {
    if isRefused {
      return WalkOutcome(
        kind: .correctlyRefused, step: stuck,
        reason: LocalizedText(da: "Afslaget siger hvorfor.", en: "The refusal says why."))
    }
    guard let stuck else {
      return WalkOutcome(
        kind: .completed, reason: LocalizedText(da: "Målet blev nået.", en: "The goal was reached."))
    }
    return WalkOutcome(
      kind: .failed, step: stuck,
      reason: LocalizedText(
        da: "Borgeren kom ikke videre fra trinnet.", en: "The citizen did not get on from the step."))
  }

  static func effort(scale: Double) -> [StepEffort] {
    personas.enumerated().flatMap { index, persona in
      steps.map { step in
        StepEffort(
          step: step.id, persona: persona.id, pages: 1, typedFields: 1, choices: 1, characters: 12, textCharacters: 400,
          expertSeconds: step.seconds * (step.id == "aarsag" ? scale : 1) + Double(index), serviceMilliseconds: [41.5])
      }
    }
  }

  static let experiments = ["required-empty", "cpr-format", "phone-format"].map { family in
    Experiment(
      id: "sundhedskort/aarsag/\(family)", family: family, variation: "v", journey: "sundhedskort",
      persona: "mistet-kort", step: "aarsag", relation: .errorToldRestKept, control: "sundhedskort/mistet-kort/1",
      variant: "sundhedskort/mistet-kort/1/\(family)", answer: 9,
      incomplete: family == "cpr-format"
        ? LocalizedText(da: "Trinnet har intet CPR-felt.", en: "The step has no CPR field.") : nil)
  }
}
