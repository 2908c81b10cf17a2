import JourneyModel
import RunAnalysis
import ServiceEconomics

extension ReportDocument {
  /// The document of a run with its comparison and estimate.
  package init(_ input: ReportInput) {
    let language = input.language
    let findings = FindingSectionBuilder(
      result: input.result, language: language, failOn: input.failOn, changes: Self.changes(input),
      shares: Self.shares(input), sightings: input.sightings, exhibits: input.exhibits
    ).section()
    let anchors = Dictionary(
      zip(input.result.findings.map(\.fingerprint), findings.cards.map(\.anchor)),
      uniquingKeysWith: { first, _ in first })
    let personas = input.result.journeys.flatMap { $0.plan.personas.map { (id: $0.id, title: $0.title) } }
    let cards = Dictionary(grouping: findings.cards, by: \.journey)
    let frame = FrameBuilder(input: input)
    let verdict = VerdictBuilder(input: input).verdict
    self.init(
      language: language, title: frame.title, notices: frame.notices, facts: frame.facts,
      verdict: verdict, figures: FigureBuilder(input: input).figures,
      journeys: input.result.journeys.map {
        JourneySectionBuilder(language: language, cards: cards[$0.plan.id, default: []]).section($0)
      },
      matrix: MatrixSectionBuilder(result: input.result, language: language).section, findings: findings,
      comparison: ComparisonSectionBuilder(result: input.result, language: language, anchors: anchors)
        .section(input.comparisons),
      estimate: input.estimate.map {
        EstimateSectionBuilder(
          estimate: $0, language: language, personas: personas, whatIf: input.whatIf, calibration: input.calibration
        ).section()
      },
      coverage: CoverageBuilder(result: input.result, language: language).section,
      toolVersion: input.result.metadata.toolVersion)
    pipeline = PipelineSectionBuilder(input: input, cards: findings.cards, headline: verdict.headline).section
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
      return (fingerprint, effect(of: hours, input.language))
    }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }

  /// The model takes the other findings as they are, so that the effects don't add up to the whole.
  private static func effect(of hours: FindingHours, _ language: ReportLanguage) -> String {
    guard hours.grossHours >= 1 else {
      return language == .danish
        ? "Under 1 bruttotime om året, hvis kun dette rettes" : "Less than 1 gross hour a year if only this is mended"
    }
    let words = BenefitWords(language: language)
    let (value, share) = (words.benefit(hours.grossHours, .grossHours), words.share(hours.share.shareOfBaseline))
    return language == .danish
      ? "Ca. \(value) bruttotimer om året, hvis kun dette rettes (\(share) af den modellerede risiko i baseline)"
      : "About \(value) gross hours a year if only this is mended (\(share) of the modelled risk in the baseline)"
  }
}
