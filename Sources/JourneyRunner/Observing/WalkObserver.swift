package import FormClient
package import JourneyModel
internal import PageModel

/// Makes what checks judge from what was recorded: the masked exchanges and the masked bodies.
///
/// A run that is still warm and one that is read back years later come through here alike, so that both are judged on
/// the same pages.
package struct WalkObserver {
  private let loader: PageLoader
  private let body: (BodyReference) throws -> [UInt8]
  private var pages: [PageKey: Page] = [:]

  private struct PageKey: Hashable {
    let body: BodyReference
    let url: String
    let headers: String
  }

  /// An observer.
  ///
  /// - Parameters:
  ///   - loader: reads pages.
  ///   - body: gives a kept body.
  package init(loader: PageLoader, body: @escaping (BodyReference) throws -> [UInt8]) {
    self.loader = loader
    self.body = body
  }

  /// The journeys of a run.
  ///
  /// - Throws: what `body` throws.
  package mutating func journeys(
    plans: [JourneyPlan], walks: [Walk], experiments: [Experiment], probes: [Probe]
  ) throws -> [ObservedJourney] {
    let order = PlanOrder(plans: plans)
    var observed: [WalkID: ObservedWalk] = [:]
    for walk in walks { observed[walk.id] = try observe(walk) }
    return try plans.map { plan in
      ObservedJourney(
        plan: plan,
        walks: order.sorted(walks.filter { $0.journey == plan.id && $0.isControl }).compactMap { observed[$0.id] },
        experiments: order.sorted(experiments.filter { $0.journey == plan.id }).compactMap { experiment in
          guard let control = observed[experiment.control], let variant = observed[experiment.variant] else {
            return nil
          }
          return ObservedExperiment(experiment: experiment, control: control, variant: variant)
        },
        probes: try probes.filter { $0.journey == plan.id }.map { probe in
          ObservedProbe(probe: probe, pages: try observe(probe.exchanges))
        })
    }
  }

  /// A walk with its pages.
  ///
  /// - Throws: what `body` throws.
  package mutating func observe(_ walk: Walk) throws -> ObservedWalk {
    ObservedWalk(walk: walk, pages: try observe(walk.exchanges))
  }

  private mutating func observe(_ exchanges: [Exchange]) throws -> [ObservedPage] {
    try exchanges.compactMap { exchange in
      guard let response = exchange.response, let reference = response.body else { return nil }
      let headers = response.contentType + "\n" + (response.headers.first(named: "refresh") ?? "")
      let key = PageKey(body: reference, url: exchange.request.url, headers: headers)
      if let page = pages[key] { return ObservedPage(exchange: exchange, page: page) }
      guard let page = Self.page(of: exchange, body: try body(reference), loader: loader) else { return nil }
      pages[key] = page
      return ObservedPage(exchange: exchange, page: page)
    }
  }

  /// The page of an exchange with its masked body, or nil when it isn't HTML.
  static func page(of exchange: Exchange, body: [UInt8], loader: PageLoader) -> Page? {
    guard let response = exchange.response, let url = WebURL(parsing: exchange.request.url) else { return nil }
    let headers = response.headers.map { field in
      field.name.lowercased() == "content-type" ? HeaderField(field.name, inUTF8(field.value)) : field
    }
    return loader.page(from: HTTPResponse(status: response.status, headers: headers, body: body), at: url)
  }

  /// The media type with the encoding that bodies are kept in.
  private static func inUTF8(_ contentType: String) -> String {
    contentType.prefix { $0 != ";" } + "; charset=utf-8"
  }
}
