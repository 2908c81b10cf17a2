/// The pages of one origin by path, and how a raw request becomes an answer.
struct Router: Sendable {
  /// Answers a decoded request.
  typealias Handler = @Sendable (SiteRequest) -> SiteResponse

  /// A path, or a path ending in `/*` for everything below it.
  struct Route: Sendable {
    let method: String
    let path: String
    let handler: Handler

    init(_ method: String, _ path: String, _ handler: @escaping Handler) {
      self.method = method
      self.path = path
      self.handler = handler
    }
  }

  /// What is said where no page answers.
  struct Fallbacks: Sendable {
    /// Nothing is found at the path.
    let notFound: Handler
    /// The request can't be read: the status and the target it was sent to.
    let unreadable: @Sendable (Int) -> SiteResponse
  }

  private let routes: [String: [String: Handler]]
  private let prefixes: [Route]
  private let fallbacks: Fallbacks
  /// Headers of every answer, unless a page has set the same header itself.
  private let standardHeaders: [(name: String, value: String)]

  /// What is done to a page before it is written.
  private let style: @Sendable (HTMLNode, SiteLanguage) -> HTMLNode
  /// Whether the origin keeps the visitor's language in a cookie.
  private let remembersLanguage: Bool

  init(
    routes: [Route], fallbacks: Fallbacks, standardHeaders: [(name: String, value: String)],
    style: @escaping @Sendable (HTMLNode, SiteLanguage) -> HTMLNode, remembersLanguage: Bool = false
  ) {
    (self.style, self.remembersLanguage) = (style, remembersLanguage)
    var exact: [String: [String: Handler]] = [:]
    for route in routes where !route.path.hasSuffix("/*") {
      exact[route.path, default: [:]][route.method] = route.handler
    }
    self.routes = exact
    prefixes = routes.filter { $0.path.hasSuffix("/*") }
    self.fallbacks = fallbacks
    self.standardHeaders = standardHeaders
  }

  /// The answer to a raw request.
  func answer(_ incoming: IncomingRequest) -> SiteResponse {
    var (response, language) = decodedAnswer(incoming)
    if let page = response.page { response.body = HTMLWriter.document(style(page, language)) }
    for header in standardHeaders where !response.headers.contains(where: { $0.name == header.name }) {
      response.headers.append(header)
    }
    return response
  }

  private func decodedAnswer(_ incoming: IncomingRequest) -> (SiteResponse, SiteLanguage) {
    switch incoming.decoded() {
    case .success(let request):
      let language = SiteLanguage(of: request, remembers: remembersLanguage)
      guard remembersLanguage, let chosen = SiteLanguage(rawValue: request.query[SiteLanguage.key]) else {
        return (answer(request), language)
      }
      return (answer(request).adding("Set-Cookie", chosen.cookie), language)
    case .failure(let fault): return (fallbacks.unreadable(fault.status), .danish)
    }
  }

  private func answer(_ request: SiteRequest) -> SiteResponse {
    if let byMethod = routes[request.path] {
      if let handler = byMethod[request.method] { return handler(request) }
      return notAllowed(byMethod.keys.sorted())
    }
    for route in prefixes where request.path.hasPrefix(route.path.dropLast()) {
      return route.method == request.method ? route.handler(request) : notAllowed([route.method])
    }
    return fallbacks.notFound(request)
  }

  private func notAllowed(_ methods: [String]) -> SiteResponse {
    let allowed = methods.flatMap { $0 == "GET" ? ["GET", "HEAD"] : [$0] }
    return fallbacks.unreadable(405).adding("Allow", allowed.joined(separator: ", "))
  }
}
