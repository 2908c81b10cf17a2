package import JourneyModel
package import PageModel

/// One request as it goes over the wire once.
///
/// A redirect is followed by a new request.
package struct HTTPRequest: Sendable, Equatable {
  /// The method, in upper case.
  package var method: String
  /// Where to; its fragment is never sent.
  package var url: WebURL
  /// Header fields beyond those that the transport sets (Host, Cookie, Content-Length, Accept-Encoding, User-Agent).
  package var headers: [HeaderField]
  /// The body; nil for none.
  package var body: [UInt8]?
  /// Whether a page of another site led to it (RFC 6265bis section 5.2): then cookies with SameSite may be left out.
  package var isCrossSite = false

  /// Makes a request.
  package init(method: String = "GET", url: WebURL, headers: [HeaderField] = [], body: [UInt8]? = nil) {
    self.method = method
    self.url = url
    self.headers = headers
    self.body = body
  }
}
