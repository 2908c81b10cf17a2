import JourneyModel
import PageModel

extension Visit {
  /// The visit that a response redirects to, or nil when it is no redirect (Fetch standard section 4.4).
  ///
  /// - Throws: `TransportFailure` when Location is no address that a client goes to.
  func redirected(by response: HTTPResponse) throws(TransportFailure) -> Visit? {
    guard [301, 302, 303, 307, 308].contains(response.status) else { return nil }
    let locations = Set(response.headers.all(named: "Location"))
    guard let location = locations.first else { return nil }
    var next = self
    next.cause = .redirect
    next.request.url = try target(locations.count == 1 ? location : nil)
    let (method, status) = (request.method, response.status)
    if (status <= 302 && method == "POST") || (status == 303 && method != "GET" && method != "HEAD") {
      next.request.method = "GET"
      next.request.body = nil
      next.request.headers.removeAll { $0.name.lowercased().hasPrefix("content-") }
      next.entries = []
    }
    if next.request.url.origin != request.url.origin {
      next.request.headers.removeAll { $0.name.lowercased() == "authorization" }
      if let initiator, initiator.origin != request.url.origin { next.isTainted = true }
    }
    if let policy = ReferrerPolicy(field: response.header("Referrer-Policy")) { next.policy = policy }
    return next
  }

  /// The address in Location; nil stands for several that differ.
  private func target(_ location: String?) throws(TransportFailure) -> WebURL {
    let isClean = location?.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7f } ?? false
    guard let location, isClean, let url = WebURL(parsing: location, base: request.url) else {
      throw TransportFailure(
        .invalidAddress,
        "\(request.url.origin) redirects to something that is no valid address; the service must mend it.")
    }
    return url.fragment == nil && request.url.fragment != nil
      ? url.replacingFragment(request.url.fragment) : url
  }
}
