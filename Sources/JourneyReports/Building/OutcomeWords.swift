package import JourneyModel
import RunAnalysis

/// Words the ends that steps and walks can come to.
package struct OutcomeWords {
  let language: ReportLanguage

  /// The words of a language.
  package init(_ language: ReportLanguage) { self.language = language }

  /// The badge of a walk's end: one that came only on a second attempt is told as flaky.
  func badge(_ outcome: WalkOutcome) -> Badge {
    guard outcome.isFlaky else { return badge(outcome.kind) }
    return Badge(
      text: LocalizedText(da: "Ustabil: lykkedes først igen", en: "Flaky: only on a retry")(language), tone: .mixed)
  }

  /// The badge of a walk's end.
  package func badge(_ kind: WalkOutcome.Kind) -> Badge {
    switch kind {
    case .completed: badge("Gennemført", "Completed", .good)
    case .correctlyRefused: badge("Afvist med rette", "Correctly refused", .good)
    case .failed: badge("Kom ikke igennem", "Did not get through", .bad)
    case .blocked: badge("Kunne ikke afprøves", "Could not be tested", .mixed)
    case .stopped: badge("Stoppet med vilje", "Stopped on purpose", .neutral)
    }
  }

  /// The badge of a step's end.
  func badge(_ status: StepRecord.Status) -> Badge {
    switch status {
    case .passed: badge("Gik godt", "Went well", .good)
    case .failed: badge("Gik galt", "Went wrong", .bad)
    case .skipped: badge("Ikke for denne borger", "Not for this citizen", .neutral)
    case .notReached: badge("Ikke nået", "Not reached", .neutral)
    case .withheld: badge("Ikke sendt: binder borgeren", "Not sent: binds the citizen", .neutral)
    }
  }

  /// What a walk's end is for a pipeline.
  func end(_ kind: WalkOutcome.Kind) -> CaseEnd {
    switch kind {
    case .completed, .correctlyRefused: .passed
    case .failed: .failed
    case .blocked: .blocked
    case .stopped: .skipped
    }
  }

  /// What a step's end is for a pipeline: where the harness couldn't go on, the step says nothing about the service.
  func end(_ status: StepRecord.Status, of walk: WalkOutcome.Kind) -> CaseEnd {
    switch status {
    case .passed: .passed
    case .failed: walk == .blocked ? .blocked : .failed
    case .skipped, .notReached, .withheld: .skipped
    }
  }

  /// KLM predicts practised, error-free use; citizens need 1.3 to 4 times as long, so the range is always shown.
  func seconds(_ range: EffortRange) -> String {
    "\(LocalizedNumber.decimal(range.low)(language))–\(LocalizedNumber.decimal(range.high)(language)) s"
  }

  private func badge(_ da: String, _ en: String, _ tone: Tone) -> Badge {
    Badge(text: language == .danish ? da : en, tone: tone)
  }
}
