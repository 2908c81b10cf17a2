import JourneyModel
import RunAnalysis

/// Citizens who were kept from their right end although no check says why: what turns a run red must be seen in every
/// format that lists findings.
struct KeptOutFindings {
  let input: ReportInput
  /// The cards of all findings.
  let cards: [FindingCard]

  /// The id of the rule that they break; no check has it.
  static let rule = "outcome"

  /// The citizens, in plan order.
  var findings: [PipelineFinding] {
    var number = cards.map(\.number).max() ?? 0
    return input.result.journeys.flatMap { journey in
      journey.plan.personas.compactMap { persona -> PipelineFinding? in
        let walks = journey.walks.filter { $0.persona == persona.id }
        let isTold = cards.contains {
          $0.isError && $0.journey == journey.plan.id && $0.personas.contains(persona.id)
        }
        guard let walk = walks.first(where: { $0.outcome.kind == .failed }), !isTold else { return nil }
        number += 1
        return finding(walk, persona, journey.plan, number: number)
      }
    }
  }

  private func finding(
    _ walk: WalkSummary, _ persona: Persona, _ plan: JourneyPlan, number: Int
  ) -> PipelineFinding {
    let step = walk.outcome.step ?? walk.steps.first { $0.status == .failed }?.step ?? ""
    let place = ScriptPlace(step: step, journey: plan.id, in: input.result)
    let title = plan.steps.first { $0.id == step }?.title ?? step
    var finding = PipelineFinding(
      number: number, rule: Self.rule, title: Self.title(input.language), message: walk.outcome.reason(input.language),
      location: [plan.title, title, persona.title].filter { !$0.isEmpty }.joined(separator: " › "),
      severity: Severity.critical.rawValue, severityLabel: Severity.critical.label(input.language), isError: true,
      journey: plan.id, step: step, place: "", file: place.file, line: place.line,
      fingerprint: StableHash.of("1", Self.rule, plan.id, persona.id), occurrence: 1)
    finding.state = state(of: persona.id, on: plan.id)
    return finding
  }

  private func state(of persona: String, on journey: String) -> PipelineFinding.State? {
    let outcomes = input.comparisons.filter { $0.journey == journey }.flatMap(\.outcomes)
    switch outcomes.first(where: { $0.persona == persona })?.kind {
    case nil: return nil
    case .lost: return .new
    case .unchanged: return .known
    case .gained, .unknown, .added, .removed: return .unknown
    }
  }

  /// The rule in words.
  static func rule(_ language: ReportLanguage) -> PipelineRule {
    let summary = LocalizedText(
      da: "Borgeren kommer til det mål, der er ret for vedkommende.",
      en: "The citizen comes to the end that is right for them.")
    let help = LocalizedText(
      da: "Ingen kontrol forklarer, hvad der skete. Rapporten viser trinnet og siden.",
      en: "No check explains what happened. The report shows the step and the page.")
    return PipelineRule(
      id: rule, title: title(language), summary: summary(language), help: [help(language)], standards: [],
      severity: Severity.critical.rawValue, cause: CauseCode.deadEnd.rawValue, confidence: .deterministic)
  }

  private static func title(_ language: ReportLanguage) -> String {
    LocalizedText(da: "Borgeren kom ikke igennem", en: "The citizen did not get through")(language)
  }
}
