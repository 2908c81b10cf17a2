import JourneyModel
import RunAnalysis
import ServiceEconomics

extension ReportDocument {
  /// The document of a run with its comparison and estimate.
  package init(_ input: ReportInput) {
    let language = input.language
    let findings = FindingSectionBuilder(
      result: input.result, language: language, failOn: input.failOn, changes: Self.changes(input),
      shares: Self.shares(input)
    ).section()
    let anchors = Dictionary(
      zip(input.result.findings.map(\.fingerprint), findings.cards.map(\.anchor)),
      uniquingKeysWith: { first, _ in first })
    let personas = Dictionary(
      input.result.journeys.flatMap { $0.plan.personas.map { ($0.id, $0.title) } },
      uniquingKeysWith: { first, _ in first })
    let frame = FrameBuilder(input: input)
    self.init(
      language: language, title: frame.title, notices: frame.notices, facts: frame.facts,
      verdict: VerdictBuilder(input: input).verdict, figures: FigureBuilder(input: input).figures,
      journeys: input.result.journeys.map {
        JourneySectionBuilder(language: language, cards: findings.cards).section($0)
      },
      findings: findings,
      comparison: ComparisonSectionBuilder(result: input.result, language: language, anchors: anchors)
        .section(input.comparisons),
      estimate: input.estimate.map {
        EstimateSectionBuilder(estimate: $0, language: language, personas: personas).section()
      },
      coverage: CoverageBuilder(result: input.result, language: language).section,
      toolVersion: input.result.metadata.toolVersion)
  }

  private static func changes(_ input: ReportInput) -> [Fingerprint: Badge] {
    let pairs = input.comparisons.flatMap(\.findings).compactMap { change in
      change.after.map { finding in
        (
          finding.fingerprint,
          Badge(text: change.kind.label(input.language), tone: ComparisonSectionBuilder.tone(change.kind))
        )
      }
    }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }

  /// What mending each finding that is left would come to in hours, where the estimate says so.
  private static func shares(_ input: ReportInput) -> [Fingerprint: String] {
    let pairs = (input.estimate?.findings ?? []).compactMap { hours -> (Fingerprint, String)? in
      guard hours.kind == .remaining, let fingerprint = hours.share.fingerprint else { return nil }
      let value = LocalizedNumber.decimal(Rounding.benefit(hours.grossHours))(input.language)
      let share = LocalizedNumber.percent(hours.share.shareOfBaseline)(input.language)
      let text =
        input.language == .danish
        ? "ca. \(value) bruttotimer om året, hvis det rettes (\(share) af baselinens modellerede risiko)"
        : "about \(value) gross hours a year if mended (\(share) of the baseline's modelled risk)"
      return (fingerprint, text)
    }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }
}
