import JourneyModel
import PageModel

extension JudgedPage {
  /// Whether it is the receipt: what the citizen sees when the errand is done.
  ///
  /// Where the script expected something else at the goal the walk failed, but the citizen sees a receipt all the same
  /// if the page is headed as one; what it lacks is what checks are to tell.
  var isReceipt: Bool {
    guard isGoal, isAnswer, experiment == nil else { return false }
    switch walk.walk.outcome.kind {
    case .completed: return true
    case .failed: return isStoppedByExpectation && page.errors.isEmpty && isHeadedAsReceived
    case .correctlyRefused, .blocked, .stopped: return false
    }
  }

  /// Whether the page stands where a receipt belongs: at the goal, or after the last thing that binds the citizen where
  /// the script expected something else there.
  ///
  /// A page that shows errors, the same form again or a no is an answer to what was sent, and no place for a receipt.
  var isReceiptPlace: Bool {
    if isGoal, walk.walk.outcome.kind == .completed { return isAnswer && experiment == nil }
    guard isAnswer, isOwn, experiment == nil, isStoppedByExpectation, page.errors.isEmpty,
      persona?.rightOutcome != .refused, !RefusalWords.no.isIn(headline)
    else { return false }
    let entered = Set(walk.walk.steps.flatMap(\.entries).map(\.name).filter { !$0.isEmpty })
    return endsSending && !entryFields.contains { entered.contains($0.name) }
  }

  /// Whether title or headings say that something was received.
  var isHeadedAsReceived: Bool {
    ReceiptWords.received.isIn(page.title) || page.headings.contains { ReceiptWords.received.isIn($0.text) }
  }

  /// Whether the walk ended here because the page came, but not as the script expected.
  var isStoppedByExpectation: Bool {
    walk.walk.outcome.kind == .failed && walk.walk.outcome.step == record.step
      && record.problems.contains { $0.kind == .unexpected }
      && record.problems.allSatisfy { $0.kind == .unexpected || $0.kind == .missingValue }
  }

  /// Whether its step is the goal, or binds the citizen with nothing more to send after it.
  private var endsSending: Bool {
    if record.step == context.plan.goal { return true }
    guard let index = context.plan.steps.firstIndex(where: { $0.id == record.step }),
      context.plan.steps[index].isBinding
    else { return false }
    return !context.plan.steps[(index + 1)...].contains { step in
      step.condition == nil && step.actions.contains { if case .submit = $0.kind { true } else { false } }
    }
  }
}
