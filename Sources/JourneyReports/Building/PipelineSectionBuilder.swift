import JourneyModel
import RunAnalysis

/// Gathers what pipelines take: the cards with their places in scripts, and what only the baseline has.
struct PipelineSectionBuilder {
  let input: ReportInput
  /// The cards, one a finding of the result, in its order.
  let cards: [FindingCard]
  /// The first sentence of a comment.
  let headline: String

  private var result: RunResult { input.result }
  private var language: ReportLanguage { input.language }

  /// The section.
  var section: PipelineSection {
    let keptOut = KeptOutFindings(input: input, cards: cards).findings
    let findings = present + keptOut + gone
    return PipelineSection(
      run: result.metadata.run, startedAt: result.metadata.startedAt, gaps: gaps,
      isCutShort: result.ending != .finished, rules: rules(of: findings), findings: findings,
      comment: CommentBuilder(input: input, headline: headline).lines(of: findings))
  }

  private var present: [PipelineFinding] {
    let states = Dictionary(
      input.comparisons.flatMap(\.findings).compactMap { change in change.after.map { ($0.fingerprint, change.kind) } },
      uniquingKeysWith: { first, _ in first })
    var seen: [Fingerprint: Int] = [:]
    return zip(result.findings, cards).map { finding, card in
      seen[finding.fingerprint, default: 0] += 1
      var entry = entry(finding, card: card, occurrence: seen[finding.fingerprint, default: 1])
      entry.state = states[finding.fingerprint].map(PipelineFinding.State.init)
      entry.waiver = finding.waiver
      return entry
    }
  }

  /// What the baseline has and the run hasn't: fixed, or not looked for.
  private var gone: [PipelineFinding] {
    input.comparisons.flatMap(\.findings).compactMap { change in
      guard change.after == nil, let finding = change.before else { return nil }
      var entry = entry(finding, card: nil, occurrence: 1)
      entry.state = PipelineFinding.State(change.kind)
      entry.isPresent = false
      return entry
    }
  }

  private func entry(_ finding: Finding, card: FindingCard?, occurrence: Int) -> PipelineFinding {
    let place = ScriptPlace(step: finding.step, journey: finding.journey, in: result)
    let check = result.checks.first { $0.id == finding.check }
    return PipelineFinding(
      number: card?.number ?? 0, rule: finding.check,
      title: card?.title ?? check?.failureTitle(language) ?? finding.check,
      message: finding.message(language),
      location: card?.location ?? [finding.step, finding.place.label].filter { !$0.isEmpty }.joined(separator: " › "),
      severity: finding.severity.rawValue, severityLabel: finding.severity.label(language),
      isError: card?.isError ?? false, journey: finding.journey, step: finding.step, place: finding.place.label,
      file: place.file, line: place.line, fingerprint: finding.fingerprint.rawValue, occurrence: occurrence)
  }

  private func rules(of findings: [PipelineFinding]) -> [PipelineRule] {
    let broken = Set(findings.map(\.rule))
    let checks = result.checks.filter { broken.contains($0.id) }.map { check in
      PipelineRule(
        id: check.id, title: check.failureTitle(language), summary: check.title(language),
        help: [check.rationale(language), check.remedy(language), check.limits(language)].filter { !$0.isEmpty },
        standards: check.standards, severity: check.severity.rawValue, cause: check.cause.rawValue,
        confidence: check.confidence)
    }
    let known = Set(checks.map(\.id))
    let other = broken.subtracting(known).subtracting([KeptOutFindings.rule]).sorted().map { id in
      // A check that has left the catalogue still has findings in the baseline.
      PipelineRule(
        id: id, title: id, summary: id, help: [], standards: [], severity: Severity.hint.rawValue, cause: "",
        confidence: .deterministic)
    }
    let outcome = broken.contains(KeptOutFindings.rule) ? [KeptOutFindings.rule(language)] : []
    return (checks + other + outcome).sorted { $0.id < $1.id }
  }

  /// Why the run says less than was asked of it.
  private var gaps: [String] {
    let notices = result.ending == .finished ? [] : FrameBuilder(input: input).endingNotices
    let blocked = result.journeys.flatMap { journey in
      journey.walks.filter { $0.outcome.kind == .blocked }.map { walk in
        "\(journey.plan.id)/\(walk.persona): \(walk.outcome.reason(language))"
      }
    }
    return (notices + blocked).uniqued()
  }
}

/// Where a step stands in its script, as another machine can find it.
struct ScriptPlace {
  let file: String
  let line: Int

  /// The step's place, else the beginning of the journey's script.
  init(step: String, journey: String, in result: RunResult) {
    let plan = result.journeys.first { $0.plan.id == journey }?.plan
    let location = plan?.steps.first { $0.id == step }?.location
    let path = location?.file ?? plan?.source ?? ""
    let isAbsolute = path.hasPrefix("/")
    let relative = path.hasPrefix("./") ? String(path.dropFirst(2)) : path
    file = isAbsolute ? path.split(separator: "/").last.map(String.init) ?? "" : relative
    line = max(1, location?.line ?? 1)
  }
}

extension PipelineFinding.State {
  init(_ kind: FindingChange.Kind) {
    switch kind {
    case .new: self = .new
    case .worsened: self = .worsened
    case .unknown: self = .unknown
    case .known: self = .known
    case .fixed: self = .fixed
    }
  }
}
