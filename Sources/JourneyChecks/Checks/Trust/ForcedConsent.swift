import JourneyModel
import PageModel

/// A consent that is optional can be refused: the errand goes on, and the refusal stands.
///
/// Judged on experiments that leave a box empty, or say no, where a page asks for a consent that it doesn't call
/// required. A page that says that it is optional must take the form without it. Without such words a service may need
/// the consent and tell so; a refusal without a word is told by FEJL-01. Where the form was taken, later pages must not
/// say that the consent was given, and must not stop the citizen on an error that names no reason.
package struct ForcedConsent: ExperimentCheck {
  package init() {}

  package func judge(_ series: ExperimentSeries) -> [Verdict] {
    guard series.relation == .goesWithout else { return [.notApplicable(step: series.step)] }
    return series.experiments.map { judge($0, in: series) }
  }

  private func judge(_ experiment: ObservedExperiment, in series: ExperimentSeries) -> Verdict {
    guard let field = series.field, let answer = experiment.answer else { return series.incomplete(experiment) }
    let status = answer.exchange.response?.status ?? 0
    // A page that breaks down is judged by TEK-01.
    guard status < 500 else { return .notApplicable(step: series.step) }
    let goal = experiment.control.page(after: experiment.experiment.step)
    let asksAgain = experiment.field(of: field, on: answer.page) != nil
    if asksAgain, goal.map({ experiment.field(of: field, on: $0.page) == nil }) ?? false {
      guard experiment.experiment.variation == "optional" else { return .notApplicable(step: series.step) }
      return series.failed(
        in: experiment, .demanded(series.fieldWords),
        Observation(answer.page.errors.first?.text ?? answer.page.text))
    }
    let later = experiment.variant.pages.filter {
      $0.exchange.id >= answer.exchange.id && series.context.isOwn($0.page.url)
    }
    for page in later {
      guard let row = series.context.rows(of: page).first(where: { isGiven($0, field) }) else { continue }
      return series.failed(
        in: experiment, .given(series.fieldWords, page.headline), Observation("\(row.label): \(row.value)"),
        severity: .critical)
    }
    return stopped(experiment, later.last, series) ?? .passed(step: series.step)
  }

  /// The finding that the errand ends on an error without a reason, on a step that the control walk got past.
  private func stopped(
    _ experiment: ObservedExperiment, _ last: ObservedPage?, _ series: ExperimentSeries
  ) -> Verdict? {
    let outcome = experiment.variant.walk.outcome
    guard outcome.kind == .failed, let last, let step = outcome.step,
      experiment.control.walk.steps.contains(where: { $0.step == step && $0.status == .passed })
    else { return nil }
    let isError = !last.page.errors.isEmpty || (400..<500).contains(last.exchange.response?.status ?? 0)
    let told = Set(Wording.words(of: last.page.text))
    let isReason = Wording.words(of: series.fieldWords).contains { $0.count > 5 && told.contains($0) }
    guard isError, !isReason else {
      return .cannotTell(step: series.step, reason: .otherWay)
    }
    return series.failed(in: experiment, .stopped(series.fieldWords, last.headline), Observation(last.page.text))
  }

  /// Whether a row says that the consent was given: by the field's words, and a yes beside them.
  private func isGiven(_ row: LabelledValue, _ field: Entry) -> Bool {
    let names = [field.label, field.group, field.field].map(Wording.key).filter { !$0.isEmpty }
    let first = Wording.words(of: row.value).first ?? ""
    return names.contains(Wording.key(row.label)) && Self.yes.contains(first)
  }

  /// What summaries write of a box that was ticked: DKFDS, "Opsummering"; Django and Umbraco form builders.
  private static let yes: Set<String> = [
    "ja", "yes", "givet", "given", "accepteret", "accepted", "tilmeldt", "on", "true",
  ]
}

extension LocalizedText {
  fileprivate static func demanded(_ field: String) -> LocalizedText {
    LocalizedText(
      da: "Siden siger, at »\(field)« er valgfrit, men formularen bliver afvist uden.",
      en: "The page says that '\(field)' is optional, but the form is refused without it.")
  }

  fileprivate static func given(_ field: String, _ page: String) -> LocalizedText {
    LocalizedText(
      da: "Borgeren sagde nej til »\(field)«, men »\(page)« siger, at samtykket er givet.",
      en: "The citizen said no to '\(field)', but '\(page)' says that the consent was given.")
  }

  fileprivate static func stopped(_ field: String, _ page: String) -> LocalizedText {
    LocalizedText(
      da: "Den, der siger nej til »\(field)«, standser på »\(page)« uden at få at vide hvorfor.",
      en: "Who says no to '\(field)' is stopped on '\(page)' without being told why.")
  }

  fileprivate static let otherWay = LocalizedText(
    da: "Uden samtykket gik forløbet en anden vej, som scriptet ikke kender.",
    en: "Without the consent the flow went another way, which the script doesn't know.")
}
