import JourneyModel
import RunAnalysis

/// Words how each persona fared on each journey of a run.
struct MatrixSectionBuilder {
  let result: RunResult
  let language: ReportLanguage

  /// What makes two journeys' personas the same row: an id alone may stand for other people in another journey.
  private struct Key: Hashable {
    let id: String
    let title: String
    let right: Persona.RightOutcome
    let share: Double?
    let source: String

    init(_ persona: Persona) {
      (id, title, right) = (persona.id, persona.title, persona.rightOutcome)
      (share, source) = (persona.share, persona.shareSource)
    }
  }

  /// The section, or nil when no journey has a persona.
  var section: MatrixSection? {
    let keys = result.journeys.flatMap { $0.plan.personas.map(Key.init) }.uniqued()
    guard !keys.isEmpty else { return nil }
    return MatrixSection(
      heading: text("Borgere og servicerejser", "Citizens and journeys"), summary: summary,
      header: [
        text("Borger", "Citizen"), text("Rigtig udgang", "Right end"), text("Andel", "Share"),
        text("Andelens kilde", "Source of the share"),
      ],
      journeys: result.journeys.map { MatrixColumn(id: $0.plan.id, title: $0.plan.title) }, rows: keys.map(row))
  }

  private func row(_ key: Key) -> MatrixRow {
    MatrixRow(
      title: key.title, rightEnd: rightEnd(key.right),
      share: key.share.map { LocalizedNumber.percent($0)(language) } ?? text("ukendt", "unknown"),
      source: key.source.isEmpty ? "–" : key.source, cells: result.journeys.map { cell(key, in: $0) })
  }

  private func cell(_ key: Key, in journey: JourneyResult) -> MatrixCell {
    guard journey.plan.personas.contains(where: { Key($0) == key }) else {
      return MatrixCell(outcome: Badge(text: text("Ikke med", "Not in it"), tone: .neutral), details: [])
    }
    let walks = journey.walks.filter { $0.persona == key.id }
    guard let worst = walks.worst else {
      return MatrixCell(outcome: Badge(text: text("Ikke spillet", "Not played"), tone: .neutral), details: [])
    }
    let findings = result.findings.count { $0.journey == journey.plan.id && $0.personas.contains(key.id) }
    let details = [
      place(of: worst, in: journey.plan), repeats(of: worst, among: walks),
      CountWords(language: language).findings(findings),
    ]
    return MatrixCell(outcome: badge(worst.outcome), details: details.compactMap(\.self))
  }

  private func badge(_ outcome: WalkOutcome) -> Badge {
    switch outcome.misjudgement {
    case .wronglyRefused: Badge(text: text("Afvist med urette", "Wrongly refused"), tone: .bad)
    case .wronglyAccepted: Badge(text: text("Sluppet igennem med urette", "Wrongly let through"), tone: .bad)
    case nil: OutcomeWords(language).badge(outcome)
    }
  }

  /// The step at which a walk ended that didn't get through.
  private func place(of walk: WalkSummary, in plan: JourneyPlan) -> String? {
    guard walk.outcome.kind != .completed, let id = walk.outcome.step else { return nil }
    let title = plan.steps.first { $0.id == id }?.title ?? id
    return text("på trinnet “\(title)”", "on the step “\(title)”")
  }

  /// How many of the persona's walks ended so, where there were several.
  private func repeats(of worst: WalkSummary, among walks: [WalkSummary]) -> String? {
    guard walks.count > 1 else { return nil }
    let same = walks.count { $0.outcome.kind == worst.outcome.kind && $0.outcome.isFlaky == worst.outcome.isFlaky }
    return text("\(same) af \(walks.count) gennemløb", "\(same) of \(walks.count) walks")
  }

  private func rightEnd(_ right: Persona.RightOutcome) -> String {
    switch right {
    case .completed: text("Gennemføre", "Complete")
    case .refused: text("Blive afvist", "Be refused")
    }
  }

  /// Counts pairs of a citizen and a journey, by the worst of their walks.
  private var summary: String {
    let ends = result.journeys.flatMap { journey in
      journey.plan.personas.map { persona in journey.walks.filter { $0.persona == persona.id }.worst?.outcome.kind }
    }
    let right = ends.count { $0 == .completed || $0 == .correctlyRefused }
    return text(
      "\(right) af \(ends.count) ærinder endte, som det er rigtigt for borgeren. Fundene er dem, borgeren møder på servicerejsen.",
      "\(right) of \(ends.count) errands ended as is right for the citizen. The findings are those that the citizen meets on the journey."
    )
  }

  private func text(_ da: String, _ en: String) -> String { language == .danish ? da : en }
}

extension [WalkSummary] {
  /// The walk that shows the worst end: a defect that only some repeats meet must not hide behind a good one.
  var worst: WalkSummary? {
    let order: [WalkOutcome.Kind] = [.failed, .blocked, .stopped, .correctlyRefused, .completed]
    return order.lazy.compactMap { kind in
      let ended = filter { $0.outcome.kind == kind }
      return ended.first(where: \.outcome.isFlaky) ?? ended.first
    }.first
  }
}
