import JourneyModel
import RunAnalysis

/// Words what a run came to.
struct VerdictBuilder {
  let input: ReportInput

  /// How one persona fared in all its walks.
  private enum End { case right, failed, unsettled }

  /// The verdict: against the baseline where there is one, else by itself.
  var verdict: Verdict {
    let ends = ends
    let (right, all) = (ends.count { $0 == .right }, ends.count)
    let journeys = text(
      "\(counts.citizens(right, of: all)) kom til deres rette mål.",
      "\(counts.citizens(right, of: all)) came to their right end.")
    guard errors > 0 || ends.contains(where: { $0 != .unsettled }) else {
      return Verdict(
        tone: .mixed, headline: text("Løsningen kunne ikke afprøves.", "The service could not be tested."),
        details: [journeys] + unsettledReasons)
    }
    return input.comparisons.isEmpty ? alone(ends, journeys) : compared(journeys)
  }

  /// For each persona on each journey, the worst end of its walks.
  private var ends: [End] {
    input.result.journeys.flatMap { journey in
      journey.plan.personas.compactMap { persona -> End? in
        let kinds = journey.walks.filter { $0.persona == persona.id }.map(\.outcome.kind)
        guard !kinds.isEmpty else { return nil }
        if kinds.contains(.failed) { return .failed }
        return kinds.allSatisfy { $0 == .completed || $0 == .correctlyRefused } ? .right : .unsettled
      }
    }
  }

  private var errors: Int { input.result.findings.filter { $0.severity >= input.failOn && $0.waiver == nil }.rootCount }

  private var unsettledReasons: [String] {
    input.result.journeys.flatMap(\.walks).map { $0.outcome.reason(input.language) }.uniqued()
  }

  private func alone(_ ends: [End], _ journeys: String) -> Verdict {
    let failed = ends.count { $0 == .failed }
    let isWhole = !ends.contains(.unsettled) && input.result.ending == .finished
    let (tone, headline): (Tone, String) =
      if errors > 0 {
        (
          .bad,
          text(
            "\(counts.findings(errors)) på fejlniveau bør rettes.",
            "\(counts.findings(errors)) at error level should be mended.")
        )
      } else if failed > 0 {
        (
          .bad,
          text(
            "\(counts.citizens(failed, of: ends.count)) kom ikke igennem.",
            "\(counts.citizens(failed, of: ends.count)) did not get through.")
        )
      } else if isWhole {
        (.good, text("Ingen fund på fejlniveau.", "No findings at error level."))
      } else {
        (
          .mixed,
          text(
            "Ingen fund på fejlniveau, men ikke alt blev afprøvet.",
            "No findings at error level, but not everything was tested.")
        )
      }
    let next = text(
      "Der er endnu ingen baseline at sammenligne med. Kørslen kan godkendes som baseline.",
      "There is no baseline to compare with yet. The run can be accepted as one.")
    return Verdict(tone: tone, headline: headline, details: [journeys, next])
  }

  private func compared(_ journeys: String) -> Verdict {
    func count(_ kind: FindingChange.Kind) -> Int { input.comparisons.reduce(0) { $0 + $1.changes(kind).count } }
    let isWorse = input.comparisons.contains { $0.isRegression(failOn: input.failOn) }
    let (fixed, added) = (count(.fixed), count(.new) + count(.worsened))
    let rest = text(
      "Kendte fund, der stadig er der: \(count(.known)). Fund, der ikke kan afgøres: \(count(.unknown)).",
      "Known findings that remain: \(count(.known)). Findings that can't be told: \(count(.unknown)).")
    let reasons = input.comparisons.flatMap { comparison in
      comparison.regressions.filter { $0.kind == .grownEffort || ($0.severity ?? .critical) >= input.failOn }
    }.map { $0.message(input.language) }.uniqued()
    return Verdict(
      tone: tone(fixed: fixed, added: added, isWorse: isWorse),
      headline: headline(fixed: fixed, added: added, isWorse: isWorse), details: [journeys, rest] + reasons)
  }

  private func tone(fixed: Int, added: Int, isWorse: Bool) -> Tone {
    if isWorse { return fixed > added ? .mixed : .bad }
    if input.comparisons.contains(where: { !$0.growth.isEmpty }) { return .mixed }
    return fixed > 0 ? .good : .neutral
  }

  private func headline(fixed: Int, added: Int, isWorse: Bool) -> String {
    let worse = text(
      added == 1 ? "1 er nyt eller forværret" : "\(added) er nye eller forværrede",
      "\(added) \(added == 1 ? "is" : "are") new or worsened")
    switch (fixed, added) {
    case (0, 0) where isWorse && input.comparisons.contains { $0.regressions.contains { $0.kind == .lostOutcome } }:
      return text(
        "Dårligere end baseline: borgere kommer ikke længere igennem.",
        "Worse than the baseline: citizens no longer get through.")
    case (0, 0) where input.comparisons.contains { !$0.growth.isEmpty }:
      return text(
        "Ingen nye fund, men rejsen kræver mere af borgeren end i baseline.",
        "No new findings, but the journey asks more of the citizen than in the baseline.")
    case (0, 0): return text("Uændret i forhold til baseline.", "Unchanged against the baseline.")
    case (_, 0):
      return text(
        "Bedre end baseline: \(counts.findings(fixed)) er rettet, ingen er nye.",
        "Better than the baseline: \(counts.findings(fixed)) fixed, none new.")
    case (0, _):
      return text(
        "Dårligere end baseline: \(added) fund er \(added == 1 ? "nyt eller forværret" : "nye eller forværrede").",
        "Worse than the baseline: \(counts.findings(added)) \(added == 1 ? "is" : "are") new or worsened.")
    default:
      return text(
        "\(counts.findings(fixed)) er rettet, men \(worse).", "\(counts.findings(fixed)) fixed, but \(worse).")
    }
  }

  private var counts: CountWords { CountWords(language: input.language) }

  private func text(_ da: String, _ en: String) -> String { input.language == .danish ? da : en }
}
