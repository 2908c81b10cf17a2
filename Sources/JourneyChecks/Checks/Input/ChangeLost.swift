import JourneyModel
import PageModel

/// An answer that is changed from the review counts, and no other answer changes with it.
///
/// Judged on the detours that go back from the review, give another valid answer, come back and, where that may be done,
/// order: the review must hold the new answer and not the old one, what is written in the other fields must stand as
/// before, and receipt and register must hold what the review showed. A page that holds both answers, or neither, isn't
/// judged, nor are other answers where a choice was changed, which may make them void.
package struct ChangeLost: ExperimentCheck {
  package init() {}

  package func judge(_ series: ExperimentSeries) -> [Verdict] {
    guard series.relation == .answersAgree, series.family == "answer-changed" else {
      return [.notApplicable(step: series.step)]
    }
    return series.experiments.map { judge($0, in: series) }
  }

  private func judge(_ experiment: ObservedExperiment, in series: ExperimentSeries) -> Verdict {
    guard let rival = RivalAnswer.all(in: experiment.experiment).first, let review = experiment.correction,
      let before = experiment.left
    else { return series.incomplete(experiment) }
    let rows = series.context.rows(of: review)
    let onReview = rival.held(by: rows)
    if onReview == .first {
      return failed(.notTaken(rival.words, review.headline), rival, review, in: experiment, series)
    }
    if let other = alsoChanged(rival, series.context.rows(of: before), rows, experiment) {
      return failed(.otherChanged(rival.words, other.label), rival, review, in: experiment, series)
    }
    if let receipt = experiment.receipt(after: review.exchange.id, in: series.context) {
      if rival.held(by: receipt.rows) == .first {
        return failed(
          .notSent(rival.words, receipt.page.headline), rival, receipt.page, in: experiment, series, .critical)
      }
      if rival.stored(by: experiment) == .first {
        return failed(.notStored(rival.words), rival, receipt.page, in: experiment, series, .critical)
      }
    }
    return onReview == .second ? .passed(step: series.step) : .notApplicable(step: series.step)
  }

  /// Another row that held what was written and now holds something else; none where the form was asked again.
  private func alsoChanged(
    _ rival: RivalAnswer, _ before: [LabelledValue], _ after: [LabelledValue], _ experiment: ObservedExperiment
  ) -> LabelledValue? {
    guard FieldKind(rawValue: rival.second.kind)?.isTyped == true else { return nil }
    let others = experiment.experiment.sent.filter { entry in
      FieldKind(rawValue: entry.kind)?.isTyped == true && !entry.value.isEmpty && entry.field != rival.second.field
    }
    return others.lazy.compactMap { entry in
      let (value, key) = (ComparableValue(entry.value), Wording.key(entry.label))
      let held = before.filter { Wording.key($0.label) == key && value.isShown(by: $0.value) }
      let now = after.filter { Wording.key($0.label) == key }
      return held.isEmpty || now.isEmpty || now.contains { value.isShown(by: $0.value) } ? nil : now.first
    }.first
  }

  private func failed(
    _ message: LocalizedText, _ rival: RivalAnswer, _ page: ObservedPage, in experiment: ObservedExperiment,
    _ series: ExperimentSeries, _ severity: Severity? = nil
  ) -> Verdict {
    series.failed(
      at: rival.place, in: experiment, message,
      Observation(
        page.page.text, expected: LocalizedText(verbatim: rival.second.value),
        actual: LocalizedText(verbatim: rival.first.value)), severity: severity)
  }
}

extension LocalizedText {
  fileprivate static func notTaken(_ field: String, _ page: String) -> LocalizedText {
    LocalizedText(
      da: "»\(page)« viser stadig det gamle svar i »\(field)«, efter at borgeren har rettet det.",
      en: "'\(page)' still shows the old answer in '\(field)' after the citizen changed it.")
  }

  fileprivate static func otherChanged(_ field: String, _ other: String) -> LocalizedText {
    LocalizedText(
      da: "Da borgeren rettede »\(field)«, blev også »\(other)« til noget andet.",
      en: "When the citizen changed '\(field)', '\(other)' became something else as well.")
  }

  fileprivate static func notSent(_ field: String, _ page: String) -> LocalizedText {
    LocalizedText(
      da: "Borgeren rettede »\(field)« og så det i opsummeringen, men »\(page)« har det gamle svar.",
      en: "The citizen changed '\(field)' and saw it in the review, but '\(page)' has the old answer.")
  }

  fileprivate static func notStored(_ field: String) -> LocalizedText {
    LocalizedText(
      da: "Borgeren rettede »\(field)« og så det i opsummeringen, men det gamle svar blev registreret.",
      en: "The citizen changed '\(field)' and saw it in the review, but the old answer was registered.")
  }
}
