import JourneyModel

extension PlanRule {
  /// A step that sends a form says where the citizen ends up; else a page that refuses in silence goes unnoticed.
  static let expectationAfterSubmit = PlanRule { context in
    // A step that every walk ends before is never sent.
    let played = context.plan.steps.prefix { $0.id != context.plan.stopBefore }
    for step in played where step.expectations.isEmpty && step.awaited.isEmpty {
      let sends = step.actions.contains { if case .submit = $0.kind { true } else { false } }
      guard sends else { continue }
      context.log.report(
        .submitWithoutExpectation, "the step '\(step.id)' sends a form and expects nothing of the next page",
        at: step.location, notes: ["add 'expect', for instance a heading of the next page"])
    }
  }
}
