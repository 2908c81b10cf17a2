package import PageModel

/// A page of a walk together with the exchange that brought it.
package struct ObservedPage: Sendable, Equatable {
  /// The exchange.
  package let exchange: Exchange
  /// The masked page.
  package let page: Page

  /// Makes an observed page.
  package init(
    exchange: Exchange, page: Page
  ) {
    self.exchange = exchange
    self.page = page
  }
}

/// A walk with its masked pages.
package struct ObservedWalk: Sendable, Equatable {
  /// The walk.
  package let walk: Walk
  /// The pages of its exchanges that are HTML, in order.
  package let pages: [ObservedPage]

  /// Makes an observed walk.
  package init(
    walk: Walk, pages: [ObservedPage] = []
  ) {
    self.walk = walk
    self.pages = pages
  }

  /// The page that an exchange brought.
  package func page(of exchange: Int?) -> ObservedPage? {
    guard let exchange else { return nil }
    return pages.first { $0.exchange.id == exchange }
  }

  /// The page that the citizen saw at the end of a step.
  package func page(after step: String) -> ObservedPage? {
    page(of: walk.steps.first { $0.step == step }?.page)
  }

  /// The pages a citizen saw at the end of steps, each with its step's record, in order; hops on the way are left out.
  package var seen: [(record: StepRecord, page: ObservedPage)] {
    walk.steps.compactMap { record in page(of: record.page).map { (record, $0) } }
  }
}

/// An experiment with both its walks.
package struct ObservedExperiment: Sendable, Equatable {
  /// The experiment.
  package let experiment: Experiment
  /// The walk without the mistake.
  package let control: ObservedWalk
  /// The walk with it.
  package let variant: ObservedWalk

  /// Makes an observed experiment.
  package init(
    experiment: Experiment, control: ObservedWalk, variant: ObservedWalk
  ) {
    self.experiment = experiment
    self.control = control
    self.variant = variant
  }

  /// The page that a detour left.
  package var left: ObservedPage? { variant.page(of: experiment.left) }

  /// The page that answered the mistaken submission, or that a detour led to.
  package var answer: ObservedPage? { variant.page(of: experiment.answer) }

  /// The page that answered the corrected submission, or with which the citizen was back on the straight way.
  package var correction: ObservedPage? { variant.page(of: experiment.correction) }
}

/// A probe with its masked pages.
package struct ObservedProbe: Sendable, Equatable {
  /// The probe.
  package let probe: Probe
  /// Its pages, in order.
  package let pages: [ObservedPage]

  /// Makes an observed probe.
  package init(
    probe: Probe, pages: [ObservedPage] = []
  ) {
    self.probe = probe
    self.pages = pages
  }
}

/// Everything a run saw of one journey: what checks judge.
package struct ObservedJourney: Sendable, Equatable {
  /// The plan, masked.
  package let plan: JourneyPlan
  /// The control walks, in plan order.
  package let walks: [ObservedWalk]
  /// The experiments, in plan order.
  package let experiments: [ObservedExperiment]
  /// The probes, in order.
  package let probes: [ObservedProbe]

  /// Makes an observed journey.
  package init(
    plan: JourneyPlan, walks: [ObservedWalk] = [], experiments: [ObservedExperiment] = [],
    probes: [ObservedProbe] = []
  ) {
    self.plan = plan
    self.walks = walks
    self.experiments = experiments
    self.probes = probes
  }
}
