import JourneyModel
import PageModel

/// One request that a tab is about to make, with what the next hop needs to know of this one.
struct Visit: Sendable {
  /// Why it is made.
  var cause: ExchangeCause
  /// The request without the fields that depend on where it goes: Referer and Origin.
  var request: HTTPRequest
  /// The entry list behind the request.
  var entries: [FormEntry]
  /// The page that led here; nil when the citizen opened the address.
  var initiator: WebURL?
  /// How much of the initiator's address the request tells.
  var policy: ReferrerPolicy
  /// Whether redirects crossed origins so that nobody can vouch for the initiator (Fetch standard section 2.2.5).
  var isTainted = false

  init(
    _ cause: ExchangeCause, _ request: HTTPRequest, entries: [FormEntry] = [], initiator: WebURL? = nil,
    policy: ReferrerPolicy = .standard
  ) {
    self.cause = cause
    self.request = request
    self.entries = entries
    self.initiator = initiator
    self.policy = policy
  }

  /// The request as it is sent.
  var outgoing: HTTPRequest {
    var outgoing = request
    guard let initiator else { return outgoing }
    // Redirects on the way don't count, as in browsers (RFC 6265bis section 5.2 since draft 13).
    outgoing.isCrossSite = !Site.isSame(initiator, request.url)
    if let referrer = policy.referrer(from: initiator, to: request.url) {
      outgoing.headers.append(HeaderField("Referer", referrer))
    }
    if request.method != "GET" && request.method != "HEAD" {
      let origin = isTainted ? "null" : policy.origin(of: initiator, to: request.url)
      outgoing.headers.append(HeaderField("Origin", origin))
    }
    return outgoing
  }
}
