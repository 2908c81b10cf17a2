import JourneyModel

/// A variable with the place that uses it.
struct VariableUse {
  let variable: Template.Variable
  /// The step, or nil when every page or a request to the test environment uses it.
  let step: Step?
  let location: SourceLocation
}

extension PlanContext {
  /// The addresses of the test environment that the journey names, by their keys.
  var asked: [(key: String, address: Template)] {
    let addresses = [
      ("oracle", plan.oracle), ("mailbox", plan.mailbox?.address), ("reset", plan.reset), ("expire", plan.expiry),
    ]
    return addresses.compactMap { key, address in address.map { (key, $0) } }
  }

  /// Every use of a persona's fact or of a capture, in the plan's order.
  var uses: [VariableUse] {
    let asked = asked.flatMap { key, template in use(template, nil, file[key]?.location ?? file.node.location) }
    return asked + (plan.standing + plan.refusal).flatMap { uses(in: $0, of: nil) }
      + plan.steps.flatMap { uses(in: $0) }
  }

  /// The uses of one step, in the order in which they are needed.
  func uses(in step: Step) -> [VariableUse] {
    let condition = step.condition.map { use($0.left, nil, step.location) + use($0.right, nil, step.location) } ?? []
    return condition + step.actions.flatMap { action in action.templates.flatMap { use($0, step, action.location) } }
      + step.captures.flatMap { capture in capture.templates.flatMap { use($0, step, capture.location) } }
      + step.expectations.flatMap { uses(in: $0, of: step) }
  }

  private func uses(in expectation: Expectation, of step: Step?) -> [VariableUse] {
    expectation.templates.flatMap { use($0, step, expectation.location) }
  }

  private func use(_ template: Template, _ step: Step?, _ location: SourceLocation) -> [VariableUse] {
    template.variables.map { VariableUse(variable: $0, step: step, location: location) }
  }
}
