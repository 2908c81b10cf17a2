package import JourneyModel

/// Sends single requests for many virtual citizens at once.
///
/// The real one is `CurlTransport`; tests script their own. A transport never follows a redirect, never runs a retry and
/// checks the resolved address before a byte is sent.
package protocol HTTPTransport: Sendable {
  /// Sends one request with a citizen's cookies.
  ///
  /// - Parameters:
  ///   - request: what to send.
  ///   - citizen: whose cookies go with it and keep what comes back.
  /// - Returns: the response.
  /// - Throws: `TransportFailure` for everything that kept a response from arriving whole; cancelling the task gives
  ///   a failure of kind `cancelled`.
  func send(_ request: HTTPRequest, for citizen: CitizenID) async throws(TransportFailure) -> HTTPResponse

  /// Gives a citizen cookies, such as those that a person exported after logging in.
  ///
  /// A cookie replaces the one with the same name, domain and path; expired ones are dropped.
  func addCookies(_ cookies: [Cookie], to citizen: CitizenID) async

  /// Forgets a citizen: the cookies go, and connections that only this citizen used may be closed.
  func forget(_ citizen: CitizenID) async
}

/// One virtual citizen's identity in the transport: a cookie jar of its own.
package struct CitizenID: Hashable, Sendable {
  /// A name that is unique within the transport.
  package let name: String

  /// The citizen of a name.
  package init(_ name: String) { self.name = name }
}
