import JourneyModel

extension PlanRule {
  /// A step that sends a form says where the citizen ends up; else a page that refuses in silence goes unnoticed.
  static let expectationAfterSubmit = PlanRule { context in
    for step in context.plan.steps where step.expectations.isEmpty && step.awaited.isEmpty {
      let sends = step.actions.contains { if case .submit = $0.kind { true } else { false } }
      guard sends else { continue }
      context.log.report(
        .submitWithoutExpectation, "the step '\(step.id)' sends a form and expects nothing of the next page",
        at: step.location, notes: ["add 'expect', for instance a heading of the next page"])
    }
  }
}
