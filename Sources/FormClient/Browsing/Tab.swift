package import JourneyModel
package import PageModel

/// One tab of a citizen: the page shown, what was entered in it, and the way back.
///
/// Two tabs of a citizen share cookies, as they name the same `CitizenID`, and nothing else.
package struct Tab: Sendable {
  private let navigator: Navigator
  private var history: [HistoryEntry] = []

  /// Makes an empty tab.
  ///
  /// - Parameters:
  ///   - citizen: whose tab it is.
  ///   - transport: what sends the requests.
  ///   - hosts: where they may go.
  ///   - loader: what makes pages of responses.
  ///   - limits: the bounds on redirects and on pages that go on by themselves.
  ///   - clock: what a page that refreshes itself is waited for on.
  package init(
    citizen: CitizenID, transport: any HTTPTransport, hosts: HostPolicy, loader: PageLoader, limits: ClientLimits,
    clock: any Clock<Duration> = ContinuousClock()
  ) {
    navigator = Navigator(
      citizen: citizen, transport: transport, hosts: hosts, limits: limits, clock: clock, loader: loader)
  }

  /// Whose tab it is.
  package var citizen: CitizenID { navigator.citizen }

  /// The page shown; nil before the first one, and when the last response was no page.
  package var page: Page? { history.last?.page }

  /// How many steps back there are.
  package var stepsBack: Int { max(0, history.count - 1) }

  /// What the citizen has entered in a form of the page shown: as kept, or as the page served it.
  package func state(of form: Form) -> FormState? {
    guard let entry = history.last, let page = entry.page else { return nil }
    return entry.entered.first { $0.form.node == form.node } ?? FormState(form: form, page: page)
  }

  /// Whether loading the page again sends a safe request (RFC 9110 section 9.2.1), not a form once more.
  package var isReloadSafe: Bool { history.last.map { ["GET", "HEAD"].contains($0.visit.request.method) } ?? false }

  /// Keeps what the citizen has entered in a form of the page shown, without sending it.
  ///
  /// It is there again when the citizen comes back to the page.
  package mutating func keep(_ state: FormState) {
    guard let last = history.indices.last else { return }
    history[last].entered.removeAll { $0.form.node == state.form.node }
    history[last].entered.append(state)
  }

  /// Opens an address as if typed: no page is told to have led there.
  package mutating func open(_ url: WebURL, cause: ExchangeCause = .open) async -> Navigation {
    await go(Visit(cause, HTTPRequest(url: url)))
  }

  /// Follows a link of the page shown.
  ///
  /// A link to a place in the same page moves nothing and sends nothing.
  package mutating func follow(_ link: Link) async -> Navigation {
    guard let url = link.url else {
      let host = page?.url.origin ?? "The page"
      return Navigation(
        hops: [], page: page,
        failure: TransportFailure(
          .invalidAddress, "\(host) has a link that is no valid address; the service must mend it."))
    }
    if let page, url.fragment != nil, url.withoutFragment == page.url.withoutFragment {
      return Navigation(hops: [], page: page, failure: nil)
    }
    let policy = page?.referrerPolicy(of: link)
    return await go(leaving(.follow, HTTPRequest(url: url), policy: policy))
  }

  /// Submits a form of the page shown, as the citizen left it.
  ///
  /// - Parameters:
  ///   - state: the form with what was entered; it is kept for the way back.
  ///   - button: the submit button pressed, or nil when Enter or a script sent the form without one.
  /// - Returns: what it led to.
  package mutating func submit(_ state: FormState, with button: Field?) async -> Navigation {
    keep(state)
    guard let sent = state.request(with: button) else {
      return Navigation(
        hops: [], page: page,
        failure: TransportFailure(
          .invalidAddress,
          "\(state.page.url.origin) has a form that no browser can send: its address is not valid."
        ))
    }
    return await go(leaving(.submit, sent.request, entries: sent.entries))
  }

  /// Goes one page back; nil when there is none.
  ///
  /// The page comes from memory with everything entered in it, as from a browser's back/forward cache. Where the
  /// service forbade to keep it (`Cache-Control: no-store`), it is fetched again, and what was entered is gone; the
  /// answer to a sent form is never fetched again by itself: the browser says that the page has expired.
  package mutating func back() async -> Navigation? {
    guard history.count > 1 else { return nil }
    history.removeLast()
    guard let entry = history.last else { return nil }
    if let page = entry.page, !entry.isForgotten { return Navigation(hops: [], page: page, failure: nil) }
    guard entry.visit.request.method == "GET" else {
      history[history.count - 1].page = nil
      let failure = TransportFailure(
        .pageExpired,
        "\(entry.visit.request.url.origin) forbids keeping the answer to a form; going back shows an expired page."
      )
      return Navigation(hops: [], page: nil, failure: failure)
    }
    return await repeatLast(.back, headers: [])
  }

  /// Sends the last request again, a form included, as a citizen who confirms the browser's question.
  package mutating func reload() async -> Navigation {
    guard !history.isEmpty else {
      return Navigation(hops: [], page: nil, failure: TransportFailure(.other, "There is no page to reload."))
    }
    // What browsers add on reload, so that caches on the way ask the service (RFC 9111 section 5.2.1.1).
    return await repeatLast(.reload, headers: [HeaderField("Cache-Control", "max-age=0")])
  }

  /// Sends the last request again after it failed: the harness's own second attempt, for safe requests only.
  package mutating func retry() async -> Navigation {
    guard let method = history.last?.visit.request.method, ["GET", "HEAD"].contains(method) else {
      return Navigation(
        hops: [], page: page, failure: TransportFailure(.other, "There is no safe request to send again."))
    }
    return await repeatLast(.retry, headers: [])
  }

  private mutating func repeatLast(_ cause: ExchangeCause, headers: [HeaderField]) async -> Navigation {
    guard var visit = history.last?.visit else { return Navigation(hops: [], page: nil, failure: nil) }
    visit.cause = cause
    visit.request.headers.removeAll { field in headers.contains { $0.name == field.name } }
    visit.request.headers += headers
    let arrival = await navigator.arrive(by: visit)
    if let entry = HistoryEntry(arrival) { history[history.count - 1] = entry }
    return arrival.navigation
  }

  private func leaving(
    _ cause: ExchangeCause, _ request: HTTPRequest, entries: [FormEntry] = [], policy: ReferrerPolicy? = nil
  ) -> Visit {
    Visit(
      cause, request, entries: entries, initiator: page?.url,
      policy: policy ?? history.last?.policy ?? .standard)
  }

  private mutating func go(_ visit: Visit) async -> Navigation {
    let arrival = await navigator.arrive(by: visit)
    guard let entry = HistoryEntry(arrival) else { return arrival.navigation }
    // An address opened anew from itself replaces its entry (HTML standard section 7.4.2.2); browsers except POST.
    if let last = history.last, entry.visit.request.method == "GET", visit.request.method == "GET",
      last.visit.request.url == visit.request.url
    {
      history.removeLast()
    }
    history.append(entry)
    return arrival.navigation
  }
}
