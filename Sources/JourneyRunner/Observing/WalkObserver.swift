package import FormClient
package import JourneyModel

/// Makes what checks judge from what was recorded: the masked exchanges and the masked bodies.
///
/// A run that is still warm and one that is read back years later come through here alike, so that both are judged on
/// the same pages.
package struct WalkObserver {
  private let pages: MaskedPages
  private let body: (BodyReference) throws -> [UInt8]

  /// An observer.
  ///
  /// - Parameters:
  ///   - loader: reads pages.
  ///   - body: gives a kept body.
  package init(loader: PageLoader, body: @escaping (BodyReference) throws -> [UInt8]) {
    pages = MaskedPages(loader: loader)
    self.body = body
  }

  /// The journeys of a run.
  ///
  /// - Throws: what `body` throws.
  package func journeys(
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
  package func observe(_ walk: Walk) throws -> ObservedWalk {
    ObservedWalk(walk: walk, pages: try observe(walk.exchanges))
  }

  private func observe(_ exchanges: [Exchange]) throws -> [ObservedPage] {
    try exchanges.compactMap { exchange in
      try pages.page(of: exchange, body: body).map { ObservedPage(exchange: exchange, page: $0) }
    }
  }
}
