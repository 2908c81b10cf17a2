/// An answer of the site, before it is written to a connection.
struct SiteResponse: Sendable {
  var status: Int
  var contentType: String?
  var headers: [(name: String, value: String)] = []
  var body: [UInt8] = []
  /// The page that the router writes as the body.
  var page: HTMLNode?
  /// How long the answer is kept back.
  var delay = Duration.zero

  /// A page.
  static func page(_ root: HTMLNode, status: Int = 200) -> SiteResponse {
    SiteResponse(status: status, contentType: "text/html; charset=utf-8", page: root)
  }

  /// "See other": what every accepted POST answers, so that a reload sends nothing again (RFC 9110, 15.4.4).
  static func seeOther(_ location: String) -> SiteResponse {
    SiteResponse(status: 303, headers: [("Location", location)])
  }

  /// Text in a given type.
  static func text(_ text: String, type: String, status: Int = 200) -> SiteResponse {
    SiteResponse(status: status, contentType: type, body: Array(text.utf8))
  }

  /// The same answer with one header more.
  func adding(_ name: String, _ value: String) -> SiteResponse {
    var copy = self
    copy.headers.append((name, value))
    return copy
  }
}
