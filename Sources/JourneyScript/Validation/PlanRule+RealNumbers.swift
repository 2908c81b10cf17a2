import JourneyModel

extension PlanRule {
  /// What a step writes or picks is no real person's CPR number either.
  static let realNumbers = PlanRule { context in
    for action in context.plan.steps.flatMap(\.actions) {
      for template in action.templates where template.variables.isEmpty {
        guard context.guardian.verdict(on: template.source) == .possible else { continue }
        context.log.report(
          .possibleCPR, "the step writes what may be the CPR number of a person", at: action.location,
          notes: ["make it a fact of a persona, with a birth date in 2040-2057 and 5-8 as the seventh digit"])
      }
    }
  }
}
