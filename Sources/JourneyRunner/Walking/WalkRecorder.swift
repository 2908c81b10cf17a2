import FormClient
import JourneyModel
import PageModel

/// Masks what a walk exchanges, hands it on and remembers it: from here on nothing is unmasked.
struct WalkRecorder {
  /// The walk whose exchanges are told as they happen, or nil for a probe, which is told as a whole.
  let walk: WalkID?
  var masker: Masker
  private let environment: RunEnvironment
  /// The masked exchanges so far.
  private(set) var exchanges: [Exchange] = []
  /// The masked pages so far.
  private(set) var pages: [ObservedPage] = []
  /// Which exchange brought which unmasked page, for going back.
  private var arrivals: [(exchange: Int, url: WebURL)] = []

  init(walk: WalkID?, masker: Masker, environment: RunEnvironment) {
    self.walk = walk
    self.masker = masker
    self.environment = environment
  }

  /// Records the exchanges of a navigation.
  ///
  /// - Returns: their ids.
  /// - Throws: what the sink throws.
  mutating func record(_ navigation: Navigation, step: String) async throws -> [Int] {
    let live = navigation.hops.enumerated().map { index, hop in
      page(of: hop, isLast: index == navigation.hops.count - 1, navigation)
    }
    masker.learnSession(of: navigation.hops, pages: live)
    let first = exchanges.count
    for (hop, page) in zip(navigation.hops, live) {
      let (exchange, masked) = try await exchange(hop, page: page, step: step)
      exchanges.append(exchange)
      if let masked { pages.append(ObservedPage(exchange: exchange, page: masked)) }
      if page != nil { arrivals.append((exchange.id, hop.request.url)) }
      if let walk { try await environment.sink.event(.exchanged(walk: walk, exchange: exchange)) }
    }
    return Array(first..<exchanges.count)
  }

  /// The exchange that brought the page a navigation ended on; going back sends nothing and shows an earlier one.
  func arrival(of navigation: Navigation) -> Int? {
    guard let page = navigation.page else { return nil }
    return arrivals.last { $0.url.withoutFragment == page.url.withoutFragment }?.exchange
  }

  /// How long the service took for some exchanges, in milliseconds.
  func milliseconds(of ids: [Int]) -> Double {
    ids.reduce(0) { $0 + (exchanges[$1].response?.timing.total ?? 0) }
  }

  private func page(of hop: Hop, isLast: Bool, _ navigation: Navigation) -> Page? {
    guard case .success(let response) = hop.result else { return nil }
    if isLast, let page = navigation.page, page.url.withoutFragment == hop.request.url.withoutFragment { return page }
    return environment.loader.page(from: response, at: hop.request.url)
  }

  private mutating func exchange(_ hop: Hop, page: Page?, step: String) async throws -> (Exchange, Page?) {
    let request = masker.record(hop.request, entries: hop.entries)
    let id = exchanges.count
    switch hop.result {
    case .failure(let failure):
      let masked = TransportFailure(failure.kind, masker.mask(failure.message))
      return (Exchange(id: id, step: step, cause: hop.cause, request: request, failure: masked), nil)
    case .success(let response):
      let text = BodyText.utf8(of: response, pageEncoding: page?.tree.encoding)
      let body = masker.mask(text) ?? text
      let record = ResponseRecord(
        status: response.status, headers: masker.mask(response.headers),
        body: body.isEmpty ? nil : try await environment.sink.body(body), bodyBytes: response.body.count,
        address: response.address, timing: response.timing)
      let exchange = Exchange(id: id, step: step, cause: hop.cause, request: request, response: record)
      guard let page, !body.isEmpty else { return (exchange, nil) }
      // What masking didn't change needn't be parsed again: the kept body gives the same page.
      let isUntouched =
        body == response.body && page.tree.encoding == "UTF-8" && request.url == hop.request.url.href
        && record.headers.first(named: "refresh") == response.header("refresh")
      if isUntouched { return (exchange, page) }
      return (exchange, environment.maskedPages.page(of: exchange) { _ in body })
    }
  }
}
