import JourneyModel
import RunAnalysis

/// Words what a run came to.
struct VerdictBuilder {
  let input: ReportInput

  /// The verdict: against the baseline where there is one, else by itself.
  var verdict: Verdict {
    let walks = lanes
    let right = walks.count { $0 }
    let journeys = text(
      "\(right) af \(walks.count) syntetiske borgere kom til deres rette mål.",
      "\(right) of \(walks.count) synthetic citizens came to their right end.")
    return input.comparisons.isEmpty ? alone(journeys) : compared(journeys)
  }

  /// For each persona on each journey, whether all its walks came to the right end.
  private var lanes: [Bool] {
    input.result.journeys.flatMap { journey in
      journey.plan.personas.compactMap { persona -> Bool? in
        let walks = journey.walks.filter { $0.persona == persona.id }
        guard !walks.isEmpty else { return nil }
        return walks.allSatisfy { $0.outcome.kind == .completed || $0.outcome.kind == .correctlyRefused }
      }
    }
  }

  private func alone(_ journeys: String) -> Verdict {
    let errors = input.result.findings.count { $0.severity >= input.failOn && $0.waiver == nil }
    let headline =
      errors == 0
      ? text("Ingen fund på fejlniveau.", "No findings at error level.")
      : text("\(errors) fund på fejlniveau bør rettes.", "\(errors) findings at error level should be mended.")
    return Verdict(
      tone: errors == 0 ? .good : .bad, headline: headline,
      details: [
        journeys,
        text(
          "Der er ingen baseline at sammenligne med endnu; kørslen kan gøres til en.",
          "There is no baseline to compare with yet; the run can be made one."),
      ])
  }

  private func compared(_ journeys: String) -> Verdict {
    func count(_ kind: FindingChange.Kind) -> Int { input.comparisons.reduce(0) { $0 + $1.changes(kind).count } }
    let worse = input.comparisons.contains(where: \.isRegression)
    let fixed = count(.fixed)
    let added = count(.new) + count(.worsened)
    let headline: String
    switch (fixed, added) {
    case (0, 0): headline = text("Uændret i forhold til baseline.", "Unchanged against the baseline.")
    case (_, 0):
      headline = text(
        "Bedre end baseline: \(fixed) fund er rettet, ingen nye.",
        "Better than the baseline: \(fixed) findings fixed, none new.")
    case (0, _):
      headline = text(
        "Dårligere end baseline: \(added) fund er nye eller forværrede.",
        "Worse than the baseline: \(added) findings are new or worsened.")
    default:
      headline = text(
        "\(fixed) fund er rettet, men \(added) er nye eller forværrede.",
        "\(fixed) findings are fixed, but \(added) are new or worsened.")
    }
    let rest = text(
      "\(count(.known)) kendte fund er der stadig; \(count(.unknown)) kan ikke afgøres.",
      "\(count(.known)) known findings remain; \(count(.unknown)) can't be told.")
    let reasons = input.comparisons.flatMap(\.regressions).map { $0.message(input.language) }.uniqued()
    return Verdict(
      tone: worse ? (fixed > added ? .mixed : .bad) : (fixed > 0 ? .good : .neutral), headline: headline,
      details: [journeys, rest] + reasons)
  }

  private func text(_ da: String, _ en: String) -> String { input.language == .danish ? da : en }
}
