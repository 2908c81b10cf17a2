package import JourneyModel
package import PageModel

/// What one act of the citizen led to: every exchange on the way, and the page at its end.
package struct Navigation: Sendable {
  /// The exchanges in order: the request itself, its redirects, refreshes and auto-submitted forms.
  package let hops: [Hop]
  /// The page that the citizen ends on, or nil when the last response isn't HTML or never came.
  package let page: Page?
  /// Why the navigation ended before a page, or nil.
  package let failure: TransportFailure?

  /// Makes a navigation.
  package init(hops: [Hop], page: Page?, failure: TransportFailure?) {
    self.hops = hops
    self.page = page
    self.failure = failure
  }
}

/// One exchange of a navigation, unmasked: it never leaves the runner as it is.
package struct Hop: Sendable {
  /// Why the request was sent.
  package let cause: ExchangeCause
  /// What was sent.
  package let request: HTTPRequest
  /// The entry list behind the request's body or query, where a form was sent.
  package let entries: [FormEntry]
  /// What came back.
  package let result: Result<HTTPResponse, TransportFailure>

  /// Makes a hop.
  package init(
    cause: ExchangeCause, request: HTTPRequest, entries: [FormEntry] = [],
    result: Result<HTTPResponse, TransportFailure>
  ) {
    self.cause = cause
    self.request = request
    self.entries = entries
    self.result = result
  }
}
