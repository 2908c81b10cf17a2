import JourneyModel

extension PlanRule {
  /// What is expected of the test environment can be asked there: the journey names the address.
  static let unaskable = PlanRule { context in
    let plan = context.plan
    let expectations = plan.standing + plan.refusal + plan.steps.flatMap { $0.awaited + $0.expectations }
    for expectation in expectations {
      switch expectation.subject {
      case .oracle where plan.oracle == nil:
        context.log.report(
          .nothingToAsk, "what the oracle says is expected, and the journey names none", at: expectation.location,
          notes: ["add 'oracle: {get: …}' to the journey"])
      case .mail where plan.mailbox == nil:
        context.log.report(
          .nothingToAsk, "a mail is expected, and the journey names no test mailbox", at: expectation.location,
          notes: ["add 'mailbox: {get: …}' to the journey"])
      default: break
      }
    }
  }
}
