import JourneyModel

/// A plan with what a rule needs besides: the files of its citizens and the places of its keys.
struct PlanContext {
  let plan: JourneyPlan
  let personas: [PersonaFile]
  /// The journey's own file.
  let file: ScriptMapping
  /// Knows the numbers that nobody has.
  let guardian: CPRGuard
  /// The day on which the script is read, as `YYYY-MM-DD`, or nil where nobody told.
  let today: String?
  let log: ProblemLog

  /// Whether a step is certain to be left out for a persona: its condition rests on the persona's facts alone.
  func isLeftOut(_ step: Step, for persona: Persona) -> Bool {
    guard let condition = step.condition,
      let left = try? condition.left.resolved({ Self.value($0, of: persona) }),
      let right = try? condition.right.resolved({ Self.value($0, of: persona) })
    else { return false }
    return (left == right) != (condition.comparison == .equal)
  }

  private static func value(_ variable: Template.Variable, of persona: Persona) -> String? {
    variable.scope == .persona ? persona.fact(variable.name)?.value : nil
  }
}

/// Something that must hold of a journey as a whole, one rule a file.
struct PlanRule: Sendable {
  let check: @Sendable (PlanContext) -> Void

  /// Every rule.
  static let all: [PlanRule] = [
    .uniqueIDs, .goal, .namedSteps, .facts, .captures, .unusedCaptures, .hosts, .review, .expectationAfterSubmit,
    .certainExpectations, .goalExpectation, .unaskable, .waivers, .session, .shares, .realNumbers,
  ]
}
