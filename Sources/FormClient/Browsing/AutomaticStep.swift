import PageModel

/// What a page does by itself as soon as it is shown.
enum AutomaticStep: Sendable {
  /// It goes to another address, or fetches itself again after a wait.
  case refresh(WebURL, wait: Duration)
  /// It submits a form by script.
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
    } else if let form = page.forms.first(where: { page.submitsItself($0) }),
      // A script sends the form without its button (HTML standard section 4.10.3, submit()).
      let sent = FormState(form: form, page: page).request(with: nil)
    {
      self = .submit(sent)
    } else {
      return nil
    }
  }
}

extension Page {
  /// Whether a script would send the form without the citizen (SAML 2.0 bindings section 3.5, OpenID `form_post`).
  ///
  /// The sign is a form with nothing to fill in whose buttons are for visitors without scripts only, or a page that
  /// submits when loaded. A select with a “Go” button in noscript has something to fill in, and waits.
  fileprivate func submitsItself(_ form: Form) -> Bool {
    guard form.node != nil, form.entryFields.isEmpty, form.fields.contains(where: { $0.kind == .hidden }) else {
      return false
    }
    let buttons = form.submitButtons
    if !buttons.isEmpty, buttons.allSatisfy({ isInsideNoScript($0.node) }) { return true }
    return tree.elements.contains { element in
      tree.isElement(element, "body") && tree.attribute("onload", of: element)?.contains("submit") == true
    }
  }

  private func isInsideNoScript(_ node: NodeID) -> Bool {
    tree.ancestors(of: node).contains { tree.isElement($0, "noscript") }
  }
}
