import JourneyModel
import RunAnalysis

/// Words what changed since the baseline.
struct ComparisonSectionBuilder {
  let result: RunResult
  let language: ReportLanguage
  /// The anchors of the cards that this run has.
  let anchors: [Fingerprint: String]

  /// The section of all compared journeys; nil when nothing was compared.
  func section(_ comparisons: [RunComparison]) -> ComparisonSection? {
    guard let first = comparisons.first else { return nil }
    var section = ComparisonSection(
      heading: text("Sammenligning med baseline", "Comparison with the baseline"), summary: summary(first),
      groups: groups(comparisons), effort: effort(comparisons), outcomes: outcomes(comparisons),
      cautions: comparisons.flatMap { $0.incompatibilities.map { $0.message(language) } })
    section.pages = comparisons.flatMap { comparison in
      plan(comparison.journey).map { PageChangeWords(language: language, plan: $0).tables(comparison.pages) } ?? []
    }
    return section
  }

  private func plan(_ journey: String) -> JourneyPlan? { result.journeys.first { $0.plan.id == journey }?.plan }

  private func summary(_ comparison: RunComparison) -> String {
    let label = comparison.before.label.isEmpty ? "" : " “\(comparison.before.label)”"
    let reason = comparison.before.reason.isEmpty ? "" : ": \(comparison.before.reason)"
    return text(
      "Baseline\(label) er godkendt af \(comparison.before.acceptedBy)\(reason). Fund sammenlignes på kontrol, trin og sted, "
        + "ikke på ordlyd. Et fund er kun rettet, hvis kørslen nåede stedet igen og kunne bedømme det.",
      "The baseline\(label) was accepted by \(comparison.before.acceptedBy)\(reason). Findings are compared by check, step "
        + "and place, not by wording. A finding is fixed only if the run reached the place again and could judge it.")
  }

  private func groups(_ comparisons: [RunComparison]) -> [ChangeGroup] {
    let findings = FindingChange.Kind.allCases.compactMap { kind -> ChangeGroup? in
      let changes = comparisons.flatMap { $0.changes(kind) }.filter { $0.finding != nil }
      guard !changes.isEmpty else { return nil }
      return ChangeGroup(
        title: Badge(text: "\(kind.label(language)): \(changes.count)", tone: Self.tone(kind)), rows: rows(changes))
    }
    return growth(comparisons) + findings
  }

  /// What the journeys ask more for than before, where they do.
  private func growth(_ comparisons: [RunComparison]) -> [ChangeGroup] {
    let rows = comparisons.flatMap { comparison -> [ChangeRow] in
      guard let plan = plan(comparison.journey) else { return [] }
      return comparison.growth.map { growth in
        let met = growth.personas.map { persona($0, comparison.journey) }.joined(separator: ", ")
        let parts = [growth.message(in: plan)(language), EffortGrowth.severity.label(language), met]
        return ChangeRow(
          title: text("Større indsats (\(EffortGrowth.rule))", "More effort (\(EffortGrowth.rule))"),
          detail: parts.joined(separator: " · "), anchor: nil)
      }
    }
    guard !rows.isEmpty else { return [] }
    let title = text("Rejsen kræver mere", "The journey asks for more")
    return [ChangeGroup(title: Badge(text: "\(title): \(rows.count)", tone: .bad), rows: rows)]
  }

  /// One line for what several families of mistakes show at one place, each told when.
  private func rows(_ changes: [FindingChange]) -> [ChangeRow] {
    let lines = changes.compactMap { change in row(change).map { (change: change, row: $0, line: Line($0)) } }
    let alike = Dictionary(grouping: lines, by: \.line)
    var told: Set<Line> = []
    return lines.compactMap { _, row, line -> ChangeRow? in
      guard told.insert(line).inserted, let same = alike[line] else { return nil }
      let families = same.map { $0.change.finding?.family }.uniqued()
      guard families.contains(where: { $0 != nil }) else { return row }
      let words = families.map { family in
        family.map(MistakeWords(language).clause) ?? text("uden fejl undervejs", "without a mistake")
      }
      return ChangeRow(
        title: row.title, detail: "\(row.detail) · \(words.joined(separator: "; "))",
        anchor: same.compactMap(\.row.anchor).first)
    }
  }

  /// What tells one line from another to a reader.
  private struct Line: Hashable {
    let title: String
    let detail: String

    init(_ row: ChangeRow) { (title, detail) = (row.title, row.detail) }
  }

  private func row(_ change: FindingChange) -> ChangeRow? {
    guard let finding = change.finding else { return nil }
    let plan = plan(finding.journey)
    let step = plan?.steps.first { $0.id == finding.step }?.title ?? finding.step
    let title = result.checks.first { $0.id == finding.check }?.failureTitle(language) ?? finding.check
    let parts = [step, finding.place.label, finding.severity.label(language), change.note?(language) ?? ""]
    return ChangeRow(
      title: title, detail: parts.filter { !$0.isEmpty }.joined(separator: " · "),
      anchor: change.after.flatMap { anchors[$0.fingerprint] })
  }

  private func outcomes(_ comparisons: [RunComparison]) -> ReportTable? {
    let rows = comparisons.flatMap { comparison in
      comparison.outcomes.map { change in
        [
          persona(change.persona, comparison.journey), ends(change.before), ends(change.after),
          label(change.kind),
        ]
      }
    }
    guard !rows.isEmpty else { return nil }
    return ReportTable(
      caption: text("Hvordan det gik hver borger", "How each citizen fared"),
      header: [text("Borger", "Citizen"), text("Før", "Before"), text("Nu", "Now"), text("Ændring", "Change")],
      rows: rows)
  }

  private func effort(_ comparisons: [RunComparison]) -> ReportTable? {
    let rows = comparisons.flatMap { comparison in
      comparison.journeyEffort.map { change in
        [
          persona(change.persona, comparison.journey), OutcomeWords(language).seconds(change.before),
          OutcomeWords(language).seconds(change.after),
          change.ratio.map { "× \(LocalizedNumber.decimal($0, digits: 2)(language))" } ?? "–",
        ]
      }
    }
    guard !rows.isEmpty else { return nil }
    return ReportTable(
      caption: text(
        "Beregnet tidsforbrug for hele rejsen (KLM × 1,3–4). Forholdet er det, der kan bruges; sekunderne er ikke målt.",
        "Predicted time for the whole journey (KLM × 1.3–4). The ratio is what counts; the seconds are not measured."),
      header: [text("Borger", "Citizen"), text("Før", "Before"), text("Nu", "Now"), text("Forhold", "Ratio")],
      rows: rows, numbers: [1, 2, 3])
  }

  private func ends(_ kinds: [WalkOutcome.Kind]) -> String {
    kinds.isEmpty ? "–" : kinds.map { OutcomeWords(language).badge($0).text }.uniqued().joined(separator: ", ")
  }

  private func persona(_ id: String, _ journey: String) -> String {
    result.journeys.first { $0.plan.id == journey }?.plan.personas.first { $0.id == id }?.title ?? id
  }

  private func label(_ kind: OutcomeChange.Kind) -> String {
    switch kind {
    case .unchanged: text("uændret", "unchanged")
    case .lost: text("kommer ikke længere igennem", "no longer gets through")
    case .gained: text("kommer nu igennem", "now gets through")
    case .unknown: text("uafklaret", "unknown")
    case .added: text("ny i kørslen", "new in the run")
    case .removed: text("ikke med i kørslen", "not in the run")
    }
  }

  /// How a kind of change is to be felt.
  static func tone(_ kind: FindingChange.Kind) -> Tone {
    switch kind {
    case .new, .worsened: .bad
    case .unknown: .mixed
    case .known: .neutral
    case .fixed: .good
    }
  }

  private func text(_ da: String, _ en: String) -> String { language == .danish ? da : en }
}

extension Array where Element: Hashable {
  /// Each text once, in order of appearance.
  func uniqued() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
