package import JourneyModel

/// One final response: interim ones (1xx) are dropped.
package struct HTTPResponse: Sendable, Equatable {
  /// The status code.
  package var status: Int
  /// The header fields in the order they came.
  package var headers: [HeaderField]
  /// The decoded body (content codings removed), never longer than `ClientLimits.bodyBytes`.
  package var body: [UInt8]
  /// The address that answered, as text.
  package var address: String
  /// How long it took.
  package var timing: ExchangeTiming
  /// The names of cookies that weren't sent with the request because of their SameSite attribute, sorted.
  package var withheldCookies: [String] = []

  /// Makes a response.
  package init(
    status: Int, headers: [HeaderField] = [], body: [UInt8] = [], address: String = "",
    timing: ExchangeTiming = .zero
  ) {
    self.status = status
    self.headers = headers
    self.body = body
    self.address = address
    self.timing = timing
  }

  /// The value of the first header field with a name, compared without case.
  package func header(_ name: String) -> String? { headers.first(named: name) }
}
