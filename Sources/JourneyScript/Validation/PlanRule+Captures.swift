import JourneyModel

extension PlanRule {
  /// A captured value is made before it is used.
  static let captures = PlanRule { context in
    let steps = context.plan.steps
    let made = steps.map { $0.captures.map(\.name) + $0.expectations.flatMap(\.captureNames) }
    let all = Set(made.joined())
    var known: Set<String> = []
    for (step, names) in zip(steps, made) {
      // A step's expectations and captures are read after its actions, so they may use what it captures itself.
      let own = Set(names)
      for use in context.uses(in: step) where use.variable.scope == .capture {
        let name = use.variable.name
        let isAction = step.actions.contains { $0.location == use.location } || use.location == step.location
        if known.contains(name) || (!isAction && own.contains(name)) { continue }
        if all.contains(name) {
          context.log.report(
            .captureTooEarly, "'\(name)' is used before the step that captures it", at: use.location)
        } else {
          context.log.report(
            .unknownCapture, "no step captures '\(name)'", at: use.location,
            notes: Nearest.notes(for: name, among: all.sorted()))
        }
      }
      known.formUnion(own)
    }
    for use in context.uses where use.step == nil && use.variable.scope == .capture && !all.contains(use.variable.name)
    {
      context.log.report(.unknownCapture, "no step captures '\(use.variable.name)'", at: use.location)
    }
  }

  /// A captured value is used somewhere: one that isn't is a slip of the pen, or what is left of an earlier script.
  ///
  /// Named groups of an expectation are left alone: they also make the expectation readable. So are the steps of
  /// fragments, which other journeys use as well.
  static let unusedCaptures = PlanRule { context in
    let used = Set(context.uses.filter { $0.variable.scope == .capture }.map(\.variable.name))
    for step in context.plan.steps where step.fragment == nil {
      for capture in step.captures where !used.contains(capture.name) {
        context.log.report(
          .unusedCapture, "nothing uses '\(capture.name)', which the step '\(step.id)' captures", at: capture.location)
      }
    }
  }
}
