package import JourneyModel

/// A run as its events tell it; the bodies stay on disk under their references.
package struct RecordedRun: Sendable, Equatable {
  /// What was run.
  package let metadata: RunMetadata
  /// How it ended; `lost` when the process died.
  package let ending: RunEnding
  /// The plans, masked, in the order they were named.
  package let plans: [JourneyPlan]
  /// All walks, those of experiments included, in plan order whatever order they were played in.
  package let walks: [Walk]
  /// The experiments, in plan order.
  package let experiments: [Experiment]
  /// The probes, in the order they were sent.
  package let probes: [Probe]
  /// The walks that the process didn't live to end.
  package var unfinished: Set<WalkID> = []
  /// Which guard stopped the run and why, or nil.
  package var endingReason: LocalizedText?

  /// Makes a recorded run.
  package init(
    metadata: RunMetadata, ending: RunEnding, plans: [JourneyPlan] = [], walks: [Walk] = [],
    experiments: [Experiment] = [], probes: [Probe] = []
  ) {
    self.metadata = metadata
    self.ending = ending
    self.plans = plans
    self.walks = walks
    self.experiments = experiments
    self.probes = probes
  }
}
