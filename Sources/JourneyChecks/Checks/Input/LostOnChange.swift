import JourneyModel
import PageModel

/// Who changes one answer from the review keeps the others.
///
/// The review is there to correct from. Judged on the detours that follow one of its links or buttons to an earlier form,
/// send it unchanged and go on until the review is there again: every form on the way must hold what was answered. Having to pass
/// three forms or more again with everything in place is a hint.
package struct LostOnChange: ExperimentCheck {
  package init() {}

  package func judge(_ series: ExperimentSeries) -> [Verdict] {
    guard series.relation == .answersKept, series.family == "change-from-review" else {
      return [.notApplicable(step: series.step)]
    }
    return series.experiments.map { judge($0, in: series) }
  }

  private func judge(_ experiment: ObservedExperiment, in series: ExperimentSeries) -> Verdict {
    guard let first = experiment.answer else { return series.incomplete(experiment) }
    let recorded = experiment.experiment
    let last = recorded.correction ?? .max
    let passed = experiment.variant.pages.filter { $0.exchange.id >= first.exchange.id && $0.exchange.id < last }
    let place = Place(key: "change/\(recorded.variation)", label: "")
    for page in passed where series.context.isOwn(page.page.url) && page.page.errors.isEmpty {
      let lost = KeptAnswer.all(of: recorded.sent, on: page.page).filter { !$0.isKept }
      guard let answer = lost.first else { continue }
      return series.failed(
        at: place, in: experiment, .lost(page.headline, lost.map(\.name)),
        Observation(page.page.tree.startTag(of: answer.field.node)))
    }
    guard recorded.correction != nil else {
      return experiment.variant.walk.outcome.kind == .blocked
        ? series.incomplete(experiment)
        : series.failed(
          at: place, in: experiment, .notBack(passed.last?.headline ?? ""), Observation(passed.last?.page.text ?? ""),
          severity: .seeksHelp)
    }
    let forms = passed.filter { !$0.page.forms.flatMap(\.entryFields).isEmpty }
    guard forms.count > Self.fewForms else { return .passed(step: series.step) }
    return series.failed(
      at: place, in: experiment, .replayed(forms.count), Observation(forms.map(\.headline).joined(separator: " → ")),
      severity: .hint)
  }

  private static let fewForms = 2
}

extension LocalizedText {
  fileprivate static func lost(_ headline: String, _ names: [String]) -> LocalizedText {
    LocalizedText(
      da:
        "Den, der retter et svar fra opsummeringen, mister andre på »\(headline)«: \(Wording.list(names, last: "og")).",
      en: "Who changes an answer from the review loses others on '\(headline)': \(Wording.list(names, last: "and")).")
  }

  fileprivate static func notBack(_ headline: String) -> LocalizedText {
    LocalizedText(
      da: "Den, der retter et svar fra opsummeringen, kommer ikke tilbage til den, men ender på »\(headline)«.",
      en: "Who changes an answer from the review doesn't come back to it, but ends on '\(headline)'.")
  }

  fileprivate static func replayed(_ count: Int) -> LocalizedText {
    LocalizedText(
      da: "Den, der retter et svar fra opsummeringen, skal igennem \(count) sider igen.",
      en: "Who changes an answer from the review has to go through \(count) pages again.")
  }
}
