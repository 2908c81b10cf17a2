import JourneyModel

extension PlanRule {
  /// The goal is a step, somebody gets there, and nothing stands after it.
  static let goal = PlanRule { context in
    let plan = context.plan
    // A step without a usable id has been reported, and may be the one that is meant.
    let isNamed = plan.steps.allSatisfy { !$0.id.hasSuffix(StepReader.unnamed) }
    guard isNamed, let node = context.file["goal"], !plan.goal.isEmpty else { return }
    guard let index = plan.steps.firstIndex(where: { $0.id == plan.goal }) else {
      return node.report(
        .goalUnknown, "the goal '\(plan.goal.prefix(80))' isn't a step",
        notes: Nearest.notes(for: plan.goal, among: plan.steps.map(\.id)))
    }
    let goal = plan.steps[index]
    let completing = plan.personas.filter { $0.rightOutcome == .completed }
    if !completing.isEmpty, completing.allSatisfy({ context.isLeftOut(goal, for: $0) }) {
      node.report(
        .goalUnreachable, "no persona gets to the goal '\(goal.id)'",
        notes: ["its condition at \(goal.location) holds for none whose right outcome is 'completed'"])
    }
    if index + 1 < plan.steps.count {
      let next = plan.steps[index + 1]
      context.log.report(
        .stepAfterGoal, "the step '\(next.id)' stands after the goal '\(goal.id)'", at: next.location)
    }
  }
}
