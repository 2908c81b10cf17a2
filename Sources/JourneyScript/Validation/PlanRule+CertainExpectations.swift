import JourneyModel

extension PlanRule {
  /// An expectation that holds on every page says nothing, and looks as if something were tested.
  static let certainExpectations = PlanRule { context in
    let plan = context.plan
    for expectation in plan.standing + plan.refusal + plan.steps.flatMap({ $0.awaited + $0.expectations }) {
      guard let reason = expectation.certainty else { continue }
      context.log.report(
        .expectationCannotFail, "the expectation can't fail: \(reason)", at: expectation.location,
        notes: ["name something that only the right page has"])
    }
  }

  /// Something must tell that the goal was reached, else every walk that gets through its clicks counts as completed.
  static let goalExpectation = PlanRule { context in
    guard let goal = context.plan.steps.last(where: { $0.id == context.plan.goal }) else { return }
    let hard = goal.expectations.filter { !$0.isSoft && !$0.isNegated }
    guard !goal.expectations.isEmpty, hard.isEmpty else { return }
    context.log.report(
      .goalWithoutExpectation,
      "the goal '\(goal.id)' expects only what must not or should hold, so nothing tells that the errand is done",
      at: goal.location, notes: ["add 'expect', for instance the receipt's heading"])
  }
}

extension Expectation {
  /// Why the expectation holds on every page, or nil when it may fail.
  fileprivate var certainty: String? {
    switch subject {
    case .heading(let words), .title(let words), .link(let words), .button(let words), .url(let words):
      isNegated || !words.isBlank ? nil : "every page has nothing in it"
    case .text(let pattern), .oracle(let pattern): certainty(of: pattern)
    case .field, .error, .status, .language, .download, .cell, .header, .mail: nil
    }
  }

  /// Why a pattern matches every text, or, where it is negated, can match none.
  private func certainty(of template: Template) -> String? {
    guard template.variables.isEmpty, let pattern = try? TextPattern(template.source) else { return nil }
    if !isNegated, pattern.firstMatch(in: "") != nil { return "the pattern matches an empty page" }
    return nil
  }
}

extension Template {
  /// Whether nothing stands there.
  fileprivate var isBlank: Bool { variables.isEmpty && source.allSatisfy(\.isWhitespace) }
}
