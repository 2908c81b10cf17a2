import JourneyModel
import PageModel

/// Whether a service took a form, measured by where the control walk came with its own.
enum Acceptance: Equatable {
  /// The page doesn't ask for the same again.
  case accepted
  /// The form came back where the control went on.
  case refused
  /// Both walks came to a page that asks for it, and nothing tells them apart.
  case unknown
  /// The server broke down.
  case broken
}

extension ObservedExperiment {
  /// Whether the control walk got through the step of the experiment.
  var isControlPassed: Bool { control.walk.steps.first { $0.step == experiment.step }?.status == .passed }

  /// Whether the page that answered a sending of the form has taken an entry.
  ///
  /// - Parameters:
  ///   - entry: what was sent, by the field it was made in.
  ///   - page: the page that answered.
  ///   - goal: the page that answered the control walk's sending.
  /// - Returns: what became of it.
  func acceptance(of entry: Entry, by page: ObservedPage, after goal: ObservedPage) -> Acceptance {
    let status = page.exchange.response?.status ?? 0
    if status >= 500 { return .broken }
    let asksAgain = field(of: entry, on: page.page) != nil
    guard field(of: entry, on: goal.page) != nil else { return asksAgain || status >= 400 ? .refused : .accepted }
    // The page that follows asks for the same field, so only a message tells the two apart.
    if page.page.errors.isEmpty { return status >= 400 ? .refused : .accepted }
    return goal.page.errors.isEmpty && asksAgain ? .refused : .unknown
  }
}
