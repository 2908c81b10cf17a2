import JourneyModel

extension PlanRule {
  /// A session that a person hands over is tried at once, and isn't one of a real citizen.
  static let session = PlanRule { context in
    for step in context.plan.steps {
      guard let index = step.actions.firstIndex(where: { $0.kind.takesSession }) else { continue }
      let place = step.actions[index].location
      let opens = step.actions[index...].contains { action in
        switch action.kind {
        case .open, .follow, .reload: true
        default: false
        }
      }
      if !opens || step.expectations.isEmpty {
        context.log.report(
          .sessionUntested, "nothing in the step '\(step.id)' shows whether the service accepts the session", at: place,
          notes: ["open a page behind the login in the same step, and expect what only someone logged in sees"])
      }
      if context.plan.service.environment == .production {
        context.log.report(
          .sessionInProduction, "the session is handed over to a service in production", at: place,
          notes: ["say 'environment: test' when it is a test environment"])
      }
    }
  }
}

extension Action.Kind {
  fileprivate var takesSession: Bool { if case .session = self { true } else { false } }
}
