package import JourneyModel

/// What became of a persona's end between baseline and run.
package struct OutcomeChange: Sendable, Equatable, Codable {
  /// The changes.
  package enum Kind: String, Sendable, Codable, CaseIterable {
    /// As before.
    case unchanged
    /// It used to reach its right end and no longer does.
    case lost
    /// It didn't reach its right end and now does.
    case gained
    /// A side couldn't be settled.
    case unknown
    /// Only the run has the persona.
    case added
    /// Only the baseline has it.
    case removed
  }

  /// The persona.
  package let persona: String
  /// What changed.
  package let kind: Kind
  /// How the walks ended before, one a repeat.
  package let before: [WalkOutcome.Kind]
  /// How they ended now.
  package let after: [WalkOutcome.Kind]

  /// Makes a change.
  package init(persona: String, kind: Kind, before: [WalkOutcome.Kind], after: [WalkOutcome.Kind]) {
    self.persona = persona
    self.kind = kind
    self.before = before
    self.after = after
  }

  /// The changes of all personas: the run's in plan order, then those that only the baseline has.
  static func all(before: Baseline, after: Baseline) -> [OutcomeChange] {
    let removed = before.personas.filter { after.reached(by: $0) == nil }
    return (after.personas + removed).map { persona in
      let old = before.reached(by: persona)
      let new = after.reached(by: persona)
      return OutcomeChange(
        persona: persona, kind: kind(old, new), before: old?.outcomes ?? [], after: new?.outcomes ?? [])
    }
  }

  private static func kind(_ old: ReachedSteps?, _ new: ReachedSteps?) -> Kind {
    guard let old else { return .added }
    guard let new else { return .removed }
    switch (old.end, new.end) {
    case (.right, .failed): return .lost
    case (.failed, .right): return .gained
    case (let left, let right) where left == right: return .unchanged
    default: return .unknown
    }
  }
}
