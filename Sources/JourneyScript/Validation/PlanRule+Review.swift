import JourneyModel

extension PlanRule {
  /// The page that a binding step confirms has been looked at: by the step before it.
  static let review = PlanRule { context in
    let steps = context.plan.steps
    for (index, step) in steps.enumerated() where step.isBinding {
      guard index == 0 || steps[index - 1].expectations.isEmpty else { continue }
      context.log.report(
        .bindingWithoutReview, "the step '\(step.id)' binds the citizen to a page that nothing was expected of",
        at: step.location,
        notes: [
          index == 0
            ? "add a step before it that expects what is confirmed"
            : "add 'expect' to the step '\(steps[index - 1].id)', naming what is confirmed"
        ])
    }
  }
}
