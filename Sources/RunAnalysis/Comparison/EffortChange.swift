package import JourneyModel

/// What a step asks of a persona, before and now.
package struct EffortChange: Sendable, Equatable, Codable {
  /// What it asked before.
  package let before: StepEffort
  /// What it asks now.
  package let after: StepEffort

  /// Makes a change of one step and persona.
  package init(before: StepEffort, after: StepEffort) {
    self.before = before
    self.after = after
  }

  /// The step.
  package var step: String { after.step }
  /// The persona.
  package var persona: String { after.persona }
  /// Predicted time now as a ratio to before, or nil when there was none.
  package var secondsRatio: Double? { Self.ratio(after.expertSeconds, before.expertSeconds) }
  /// Written fields now as a ratio to before.
  package var typedFieldsRatio: Double? { Self.ratio(Double(after.typedFields), Double(before.typedFields)) }
  /// Choices now as a ratio to before.
  package var choicesRatio: Double? { Self.ratio(Double(after.choices), Double(before.choices)) }
  /// Characters of text now as a ratio to before.
  package var textRatio: Double? { Self.ratio(Double(after.textCharacters), Double(before.textCharacters)) }

  /// Whether anything the step asks of the citizen differs; the service's time doesn't count.
  package var isChanged: Bool {
    after.pages != before.pages || after.typedFields != before.typedFields || after.choices != before.choices
      || after.characters != before.characters || after.textCharacters != before.textCharacters
      || after.expertSeconds != before.expertSeconds
  }

  static func ratio(_ after: Double, _ before: Double) -> Double? { before > 0 ? after / before : nil }

  /// The changes of every step and persona that both sides have, in the run's order.
  static func all(before: Baseline, after: Baseline) -> [EffortChange] {
    after.effort.compactMap { now in
      before.effort.first { $0.step == now.step && $0.persona == now.persona }
        .map { EffortChange(before: $0, after: now) }
    }
  }
}

/// What a whole journey asks of a persona, before and now.
///
/// The ratio is the robust figure: the novice factor, which is a wide range, cancels in it.
package struct JourneyEffortChange: Sendable, Equatable, Codable {
  /// The persona.
  package let persona: String
  /// Predicted seconds before, with the novice range.
  package let before: EffortRange
  /// Predicted seconds now, with the novice range.
  package let after: EffortRange
  /// Now as a ratio to before, or nil when there was nothing to do before.
  package let ratio: Double?

  /// The changes of the personas that came to their right end on both sides; a walk cut short would look quick.
  static func all(before: Baseline, after: Baseline) -> [JourneyEffortChange] {
    after.personas.compactMap { persona in
      guard before.reached(by: persona)?.end == .right, after.reached(by: persona)?.end == .right else { return nil }
      let old = seconds(of: persona, in: before)
      let new = seconds(of: persona, in: after)
      return JourneyEffortChange(
        persona: persona, before: EffortRange(expertSeconds: old), after: EffortRange(expertSeconds: new),
        ratio: EffortChange.ratio(new, old))
    }
  }

  private static func seconds(of persona: String, in side: Baseline) -> Double {
    side.effort.filter { $0.persona == persona }.reduce(0) { $0 + $1.expertSeconds }
  }
}
