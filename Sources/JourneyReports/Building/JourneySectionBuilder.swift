import JourneyModel
import RunAnalysis

/// Words a journey's walks as lanes and stations.
struct JourneySectionBuilder {
  let language: ReportLanguage
  /// The cards of the journey's findings.
  let cards: [FindingCard]

  /// The picture of a journey; steps that were skipped for every citizen are left out.
  func section(_ journey: JourneyResult) -> JourneySection {
    let shown = journey.plan.steps.filter { step in
      journey.walks.contains { walk in walk.steps.contains { $0.step == step.id && $0.status != .skipped } }
    }
    let curves = EffortCurveBuilder(journey: journey, steps: shown, cards: cards, language: language)
    let lanes = journey.plan.personas.compactMap { persona -> JourneyLane? in
      let walks = journey.walks.filter { $0.persona == persona.id }
      return walks.worst.map { lane(persona, $0, in: journey, steps: shown, curves: curves) }
    }
    return JourneySection(
      id: journey.plan.id, title: journey.plan.title, steps: shown.map(\.title), lanes: lanes, note: note,
      unplaced: unplaced(lanes), scope: ScopeWords(language).sentence(on: journey.plan))
  }

  private func lane(
    _ persona: Persona, _ walk: WalkSummary, in journey: JourneyResult, steps: [Step], curves: EffortCurveBuilder
  ) -> JourneyLane {
    let words = OutcomeWords(language)
    return JourneyLane(
      persona: persona.id, title: persona.title, summary: persona.summary, share: share(persona),
      outcome: words.badge(walk.outcome), reason: walk.outcome.reason(language),
      stations: steps.map { station($0, of: walk, in: journey) }, curve: curves.curve(of: walk),
      end: words.end(walk.outcome.kind))
  }

  private func station(_ step: Step, of walk: WalkSummary, in journey: JourneyResult) -> Station {
    let record = walk.steps.first { $0.step == step.id }
    let status = record?.status ?? .notReached
    let words = OutcomeWords(language)
    let isReached = status == .passed || status == .failed
    let effort = journey.effort.first { $0.step == step.id && $0.persona == walk.persona }
    return Station(
      step: step.id, title: step.title, status: words.badge(status), end: words.end(status, of: walk.outcome.kind),
      isReached: isReached, effort: isReached ? effort.map { words.seconds($0.citizenSeconds) } ?? "" : "",
      milliseconds: record?.milliseconds ?? 0,
      problems: record.map { ($0.problems + $0.notes).map { $0.message(language) } } ?? [],
      marks: marks(step: step.id, persona: walk.persona), file: step.location.file, line: step.location.line)
  }

  private func marks(step: String, persona: String) -> [FindingMark] {
    cards.filter { $0.step == step && $0.personas.contains(persona) }.map {
      FindingMark(anchor: $0.anchor, number: $0.number, severity: $0.severity, title: $0.title)
    }
  }

  /// The findings that no station shows: on a step that this walk didn't come to, or on none.
  private func unplaced(_ lanes: [JourneyLane]) -> [String] {
    let placed = Set(lanes.flatMap(\.stations).flatMap(\.marks).map(\.anchor))
    return cards.map(\.anchor).filter { !placed.contains($0) }
  }

  private func share(_ persona: Persona) -> String {
    guard let share = persona.share else {
      return language == .danish ? "andel ukendt" : "share unknown"
    }
    let of = language == .danish ? "af borgerne" : "of the citizens"
    return "\(LocalizedNumber.percent(share)(language)) \(of)"
  }

  private var note: String {
    LocalizedText(
      da: "Hver række er en syntetisk borger, hver kolonne et trin. Tallene i mærkerne fører til fundene. "
        + "Kurven viser borgerens tid på hvert trin, søjlerne den samlede alvor af fundene. "
        + "Tiden er beregnet af sidernes felter, valg og tekst (KLM) gange 1,3–4 for uøvede: "
        + "trinnene kan sammenlignes med hinanden, men tiden er ikke målt på mennesker.",
      en: "Each row is a synthetic citizen, each column a step. The numbers in the marks lead to the findings. "
        + "The curve shows the citizen's time on each step, the bars the findings' severities added up. "
        + "The time is computed from the pages' fields, choices and text (KLM) times 1.3–4 for novices: "
        + "the steps compare with each other, but the time was not measured on people.")(language)
  }
}
