import JourneyModel
import PageModel

/// Who comes back too late is told so in plain words, and what became of the answers, and gets in again.
///
/// Judged on the detours on which a form is sent after the session is gone: the cookies (the browser was closed) or the
/// session itself (too long without a request). A technical error fails; so does a page without a way on, or one that
/// says nothing; and that the answers are gone must be told. Then the citizen begins again and must come as far.
package struct LostSession: ExperimentCheck {
  package init() {}

  package func judge(_ series: ExperimentSeries) -> [Verdict] {
    guard series.relation == .wayBackIn else { return [.notApplicable(step: series.step)] }
    return series.experiments.map { judge($0, in: series) }
  }

  private func judge(_ experiment: ObservedExperiment, in series: ExperimentSeries) -> Verdict {
    guard let answer = experiment.answer else {
      return failedExchange(of: experiment, in: series) ?? series.incomplete(experiment)
    }
    if experiment.experiment.correction == experiment.experiment.answer { return .passed(step: series.step) }
    let readings = series.context.readings(of: answer)
    let told = readings.blocks.map(\.text).joined(separator: " . ")
    if let error = technicalError(answer, readings) {
      return series.failed(at: Self.place, in: experiment, .technical(error), Observation(answer.page.text))
    }
    if !answer.page.hasWayOn, !readings.showsContact {
      return series.failed(at: Self.place, in: experiment, .noWayOn, Observation(answer.page.text))
    }
    let asksForLogin = answer.page.forms.flatMap(\.entryFields).contains { $0.kind == .password }
    let isElsewhere = !series.context.isOwn(answer.page.url)
    guard asksForLogin || isElsewhere || AwayWords.ended.isIn(told) else {
      return series.failed(
        at: Self.place, in: experiment, .unsaid, Observation(answer.page.text), severity: .seeksHelp,
        confidence: .heuristic)
    }
    return judgeReturn(experiment, told, in: series)
  }

  /// What becomes of who begins again.
  private func judgeReturn(_ experiment: ObservedExperiment, _ told: String, in series: ExperimentSeries) -> Verdict {
    guard let back = experiment.correction else {
      let outcome = experiment.variant.walk.outcome
      return outcome.kind == .blocked || experiment.experiment.incomplete != nil
        ? series.incomplete(experiment)
        : series.failed(at: Place(key: "return", label: ""), in: experiment, .notBack, Observation(told))
    }
    let kept = KeptAnswer.all(of: experiment.experiment.sent, on: back.page)
    guard !kept.isEmpty, !kept.allSatisfy(\.isKept), !AwayWords.answers.isIn(told) else {
      return .passed(step: series.step)
    }
    return series.failed(
      at: Place(key: "answers", label: ""), in: experiment, .lossUnsaid, Observation(told), severity: .friction,
      confidence: .heuristic)
  }

  private func technicalError(_ page: ObservedPage, _ readings: PageReadings) -> String? {
    let status = page.exchange.response?.status ?? 0
    if status >= 500 { return "HTTP \(status)" }
    if let output = readings.programOutput { return output }
    let titles = [page.page.title] + page.page.headings.filter { $0.level <= 2 }.map(\.text)
    return titles.first { FailureWords.headings.contains(Wording.key($0)) }
  }

  /// An error without a page, where the form was sent and nothing readable came.
  private func failedExchange(of experiment: ObservedExperiment, in series: ExperimentSeries) -> Verdict? {
    let sent = experiment.variant.walk.exchanges.last
    guard experiment.left != nil, let status = sent?.response?.status, status >= 500 else { return nil }
    return series.failed(at: Self.place, in: experiment, .technical("HTTP \(status)"), Observation("HTTP \(status)"))
  }

  private static let place = Place(key: "session", label: "")
}

extension LocalizedText {
  fileprivate static func technical(_ error: String) -> LocalizedText {
    LocalizedText(
      da:
        "Den, der har været for længe væk, får en teknisk fejl i stedet for at vide, at login er udløbet: »\(error)«.",
      en: "Who was away too long gets a technical error instead of being told that the session ended: '\(error)'.")
  }

  fileprivate static let noWayOn = LocalizedText(
    da: "Den, der har været for længe væk, ender på en side uden vej videre.",
    en: "Who was away too long ends on a page with no way on.")

  fileprivate static let unsaid = LocalizedText(
    da: "Den, der har været for længe væk, får ikke at vide, at login er udløbet.",
    en: "Who was away too long isn't told that the session ended.")

  fileprivate static let notBack = LocalizedText(
    da: "Den, der har været for længe væk, kan ikke komme til formularen igen ved at begynde forfra.",
    en: "Who was away too long can't get to the form again by beginning anew.")

  fileprivate static let lossUnsaid = LocalizedText(
    da: "Siden siger ikke, hvad der blev af svarene, og de er væk.",
    en: "The page doesn't say what became of the answers, and they are gone.")
}
