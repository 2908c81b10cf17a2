import PageModel

/// What a page does by itself as soon as it is shown.
enum AutomaticStep: Sendable {
  /// It goes to another address, or fetches itself again after a wait.
  case refresh(WebURL, wait: Duration)
  /// It submits a form without the citizen.
  case submit(FormRequest)

  /// A longer refresh is a session's time-out or a page kept fresh, which a citizen at work doesn't wait for.
  private static let longestRefresh = 30.0
  /// A page that asks again for itself is polled as slowly as it says, and only while a citizen would sit and watch.
  private static let longestPoll = 10.0

  /// The step that a page takes, or nil when it waits for the citizen.
  ///
  /// A refresh to another address is followed at once: the citizen only waits, and the wait stays readable in
  /// `Page.refresh`.
  init?(of page: Page) {
    if let refresh = page.refresh {
      let isPoll = refresh.url.withoutFragment == page.url.withoutFragment
      guard refresh.seconds <= (isPoll ? Self.longestPoll : Self.longestRefresh) else { return nil }
      self = .refresh(refresh.url, wait: isPoll ? .seconds(max(refresh.seconds, 0.5)) : .zero)
    } else if let sent = page.selfSubmission {
      self = .submit(sent)
    } else {
      return nil
    }
  }
}
