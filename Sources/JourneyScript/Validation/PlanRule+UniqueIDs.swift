import JourneyModel

extension PlanRule {
  /// The ids of steps and of personas are unique, since findings and baselines go by them.
  static let uniqueIDs = PlanRule { context in
    var steps: [String: SourceLocation] = [:]
    for step in context.plan.steps where !step.id.hasSuffix(StepReader.unnamed) {
      if let first = steps[step.id] {
        context.log.report(
          .duplicateStep, "the step id '\(step.id)' is taken", at: step.location, notes: ["by the step at \(first)"])
      }
      steps[step.id] = steps[step.id] ?? step.location
    }
    var personas: [String: String] = [:]
    for file in context.personas {
      if let first = personas[file.persona.id] {
        context.log.report(
          .duplicatePersona, "the persona id '\(file.persona.id)' is taken by '\(first)'", at: file.use)
      }
      personas[file.persona.id] = personas[file.persona.id] ?? file.path
    }
  }
}
