import JourneyModel
import RunAnalysis

/// Words a journey's walks as lanes and stations.
struct JourneySectionBuilder {
  let language: ReportLanguage
  let cards: [FindingCard]

  /// The picture of a journey; steps that were skipped for every citizen are left out.
  func section(_ journey: JourneyResult) -> JourneySection {
    let shown = journey.plan.steps.filter { step in
      journey.walks.contains { walk in walk.steps.contains { $0.step == step.id && $0.status != .skipped } }
    }
    return JourneySection(
      id: journey.plan.id, title: journey.plan.title, steps: shown.map(\.title),
      lanes: journey.plan.personas.compactMap { lane($0, of: journey, steps: shown) }, note: note(language))
  }

  private func lane(_ persona: Persona, of journey: JourneyResult, steps: [Step]) -> JourneyLane? {
    let walks = journey.walks.filter { $0.persona == persona.id }
    guard let walk = worst(walks) else { return nil }
    return JourneyLane(
      persona: persona.id, title: persona.title, summary: persona.summary, share: share(persona),
      outcome: OutcomeWords(language).badge(walk.outcome), reason: walk.outcome.reason(language),
      stations: steps.map { station($0, of: walk, in: journey) })
  }

  /// The walk that shows the worst end: a defect that only some repeats meet must not hide behind a good one.
  private func worst(_ walks: [WalkSummary]) -> WalkSummary? {
    let order: [WalkOutcome.Kind] = [.failed, .blocked, .stopped, .correctlyRefused, .completed]
    return order.lazy.compactMap { kind in
      let ended = walks.filter { $0.outcome.kind == kind }
      return ended.first(where: \.outcome.isFlaky) ?? ended.first
    }.first
  }

  private func station(_ step: Step, of walk: WalkSummary, in journey: JourneyResult) -> Station {
    let record = walk.steps.first { $0.step == step.id }
    let status = record?.status ?? .notReached
    let effort = journey.effort.first { $0.step == step.id && $0.persona == walk.persona }
    let isReached = status == .passed || status == .failed
    return Station(
      step: step.id, title: step.title, status: OutcomeWords(language).badge(status), isReached: isReached,
      expertSeconds: isReached ? effort?.expertSeconds : nil,
      effort: effort.map { effortText($0.expertSeconds) } ?? "",
      problems: record.map { ($0.problems + $0.notes).map { $0.message(language) } } ?? [],
      marks: marks(step: step.id, persona: walk.persona, journey: journey.plan.id))
  }

  private func marks(step: String, persona: String, journey: String) -> [FindingMark] {
    cards.filter { $0.journey == journey && $0.step == step && $0.personas.contains(persona) }.map {
      FindingMark(anchor: $0.anchor, number: $0.number, severity: $0.severity, title: $0.title)
    }
  }

  /// KLM predicts practised, error-free use; citizens need 1.3 to 4 times as long, so the range is always shown.
  private func effortText(_ seconds: Double) -> String {
    let range = EffortRange(expertSeconds: seconds)
    return "\(LocalizedNumber.decimal(range.low)(language))–\(LocalizedNumber.decimal(range.high)(language)) s"
  }

  private func share(_ persona: Persona) -> String {
    guard let share = persona.share else {
      return language == .danish ? "andel ukendt" : "share unknown"
    }
    let of = language == .danish ? "af borgerne" : "of the citizens"
    return "\(LocalizedNumber.percent(share)(language)) \(of)"
  }

  private func note(_ language: ReportLanguage) -> String {
    LocalizedText(
      da: "Hver række er en syntetisk borger, hver kolonne et trin. Tallene i mærkerne fører til fundene. "
        + "Sekunderne er beregnet af sidernes felter, valg og tekst (KLM) gange 1,3–4 for uøvede: "
        + "de kan sammenlignes med hinanden, men er ikke målt på mennesker.",
      en: "Each row is a synthetic citizen, each column a step. The numbers in the marks lead to the findings. "
        + "The seconds are computed from the pages' fields, choices and text (KLM) times 1.3–4 for novices: "
        + "they compare with each other, but were not measured on people.")(language)
  }
}

/// Words the ends that steps and walks can come to.
struct OutcomeWords {
  let language: ReportLanguage

  /// The words of a language.
  init(_ language: ReportLanguage) { self.language = language }

  /// The badge of a walk's end: one that came only on a second attempt is told as flaky.
  func badge(_ outcome: WalkOutcome) -> Badge {
    outcome.isFlaky ? badge("Ustabil: lykkedes først igen", "Flaky: only on a retry", .mixed) : badge(outcome.kind)
  }

  /// The badge of a walk's end.
  func badge(_ kind: WalkOutcome.Kind) -> Badge {
    switch kind {
    case .completed: badge("Gennemført", "Completed", .good)
    case .correctlyRefused: badge("Afvist med rette", "Correctly refused", .good)
    case .failed: badge("Kom ikke igennem", "Did not get through", .bad)
    case .blocked: badge("Kunne ikke afprøves", "Could not be tested", .mixed)
    case .stopped: badge("Stoppet med vilje", "Stopped on purpose", .neutral)
    }
  }

  /// The badge of a step's end.
  func badge(_ status: StepRecord.Status) -> Badge {
    switch status {
    case .passed: badge("Gik godt", "Went well", .good)
    case .failed: badge("Gik galt", "Went wrong", .bad)
    case .skipped: badge("Ikke for denne borger", "Not for this citizen", .neutral)
    case .notReached: badge("Ikke nået", "Not reached", .neutral)
    case .withheld: badge("Ikke sendt: binder borgeren", "Not sent: binds the citizen", .neutral)
    }
  }

  private func badge(_ da: String, _ en: String, _ tone: Tone) -> Badge {
    Badge(text: language == .danish ? da : en, tone: tone)
  }
}
