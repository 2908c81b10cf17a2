package import JourneyModel

extension Baseline {
  /// The personas that walked, in plan order.
  package var personas: [String] { reached.map(\.persona) }

  /// How far a persona came, or nil when it didn't walk.
  package func reached(by persona: String) -> ReachedSteps? { reached.first { $0.persona == persona } }

  /// Whether a persona came to a step; every persona that walked came to the journey as a whole (an empty step).
  package func has(_ persona: String, reached step: String) -> Bool {
    guard let record = reached(by: persona) else { return false }
    return step.isEmpty ? !record.outcomes.isEmpty : record.steps.contains(step)
  }

  /// What a check made of the journey, or nil when it didn't judge it.
  package func outcome(of check: String) -> CheckOutcome? { outcomes.first { $0.check == check } }

  /// Whether a check settled, on a step that was reached, that a finding isn't there.
  ///
  /// It did where it judged, or on the journey as a whole (an empty step) when it judged anything. It also did where it never
  /// failed to see and had nothing to judge: a field that is no longer asked for has no defect. What only a mistake shows
  /// needs a verdict on the step itself, since a mistake that wasn't played gives nothing to judge either.
  package func settledAbsence(of finding: Finding) -> Bool {
    guard let outcome = outcome(of: finding.check) else { return false }
    let hasVerdict =
      finding.step.isEmpty ? outcome.passed + outcome.failed > 0 : outcome.judgedSteps.contains(finding.step)
    let hadNothingToJudge = outcome.cannotTell.isEmpty && outcome.notApplicable > 0
    return hasVerdict || (hadNothingToJudge && !finding.isShownByMistake)
  }

  /// Whether citizens of a persona can meet a finding here, and so count for its risk.
  ///
  /// A finding without a mistake is met by the personas that met it. A mistake is played by some personas on a form
  /// that all who reach the step fill in, so everyone who reaches it can slip the same way.
  package func canMeet(_ finding: Finding, _ persona: String) -> Bool {
    if finding.personas.contains(persona) { return true }
    let isGeneral = finding.personas.isEmpty || finding.isShownByMistake
    return isGeneral && has(persona, reached: finding.step)
  }
}

extension ReachedSteps {
  /// How a persona's walks ended, taken together.
  package var end: PersonaEnd {
    if outcomes.contains(.failed) { return .failed }
    let isRight = outcomes.allSatisfy { $0 == .completed || $0 == .correctlyRefused }
    return isRight && !outcomes.isEmpty ? .right : .unknown
  }
}

/// How a persona's walks ended, taken together.
package enum PersonaEnd: String, Sendable, Codable, CaseIterable {
  /// Every walk came to the persona's right end.
  case right
  /// At least one walk was kept from it.
  case failed
  /// None was kept from it, but at least one couldn't be played to its end by the harness.
  case unknown

  /// The end in words.
  package var label: LocalizedText {
    switch self {
    case .right: LocalizedText(da: "nåede sit rigtige mål", en: "reached its right end")
    case .failed: LocalizedText(da: "nåede ikke sit rigtige mål", en: "did not reach its right end")
    case .unknown: LocalizedText(da: "kunne ikke afgøres", en: "could not be settled")
    }
  }
}
