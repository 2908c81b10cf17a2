/// Everything a run came to, derived from its events: `findings.json`.
package struct RunResult: Sendable, Equatable, Codable {
  /// What the run was.
  package let metadata: RunMetadata
  /// How it ended.
  package let ending: RunEnding
  /// The journeys, in the order they were named.
  package let journeys: [JourneyResult]
  /// The checks that judged, sorted by id.
  package let checks: [CheckMetadata]
  /// The findings: most severe first, then by journey, step, check and place.
  package let findings: [Finding]
  /// What each check made of each journey.
  package let outcomes: [CheckOutcome]
  /// Which guard stopped the run and why, or nil.
  package var endingReason: LocalizedText?

  /// Makes a result.
  package init(
    metadata: RunMetadata, ending: RunEnding, journeys: [JourneyResult] = [], checks: [CheckMetadata] = [],
    findings: [Finding] = [], outcomes: [CheckOutcome] = []
  ) {
    self.metadata = metadata
    self.ending = ending
    self.journeys = journeys
    self.checks = checks
    self.findings = findings
    self.outcomes = outcomes
  }
}

/// What a run came to on one journey.
package struct JourneyResult: Sendable, Equatable, Codable {
  /// The plan, masked.
  package let plan: JourneyPlan
  /// The control walks, in plan order, each without its exchanges.
  package let walks: [WalkSummary]
  /// The experiments, in plan order.
  package let experiments: [Experiment]
  /// What each step cost each persona.
  package let effort: [StepEffort]
  /// How many requests were sent, experiments and probes included.
  package let requests: Int
  /// What they were sent for, or nil in a result of a tool that didn't tell them apart.
  package var tally: RequestTally?
  /// The pages that the steps led to, in plan order; nil in a result of a version that didn't keep them.
  package var pages: [StepPage]?

  /// Makes a result.
  package init(
    plan: JourneyPlan, walks: [WalkSummary] = [], experiments: [Experiment] = [], effort: [StepEffort] = [],
    requests: Int
  ) {
    self.plan = plan
    self.walks = walks
    self.experiments = experiments
    self.effort = effort
    self.requests = requests
  }
}

/// What a journey's requests were sent for; redirects count.
package struct RequestTally: Sendable, Equatable, Codable {
  /// Those of the walks that do as the script says.
  package var walks = 0
  /// Those of the walks with a mistake in them.
  package var mistakes = 0
  /// Those of the walks with a detour in them.
  package var detours = 0
  /// Those of the extra looks that checks ask for.
  package var probes = 0

  /// A tally of nothing.
  package init() {}
}

/// A walk without its exchanges.
package struct WalkSummary: Sendable, Equatable, Codable {
  /// The walk's id.
  package let id: WalkID
  /// The persona.
  package let persona: String
  /// Which repeat.
  package let repetition: Int
  /// What became of the steps.
  package let steps: [StepRecord]
  /// How it ended.
  package let outcome: WalkOutcome

  /// Makes a summary.
  package init(
    id: WalkID, persona: String, repetition: Int, steps: [StepRecord] = [], outcome: WalkOutcome
  ) {
    self.id = id
    self.persona = persona
    self.repetition = repetition
    self.steps = steps
    self.outcome = outcome
  }
}

/// What one step asks of a citizen, counted from the pages seen.
package struct StepEffort: Sendable, Equatable, Codable {
  /// The step.
  package let step: String
  /// The persona.
  package let persona: String
  /// Pages seen.
  package let pages: Int
  /// Fields written in.
  package let typedFields: Int
  /// Options, boxes and selects picked.
  package let choices: Int
  /// Characters written.
  package let characters: Int
  /// Characters of instructions and surrounding text on the pages.
  package let textCharacters: Int
  /// Predicted seconds of an error-free expert (KLM), without the novice factor.
  package let expertSeconds: Double
  /// Milliseconds the service took, one sample a repeat.
  package let serviceMilliseconds: [Double]

  /// Makes an effort.
  package init(
    step: String, persona: String, pages: Int, typedFields: Int, choices: Int, characters: Int,
    textCharacters: Int, expertSeconds: Double, serviceMilliseconds: [Double] = []
  ) {
    self.step = step
    self.persona = persona
    self.pages = pages
    self.typedFields = typedFields
    self.choices = choices
    self.characters = characters
    self.textCharacters = textCharacters
    self.expertSeconds = expertSeconds
    self.serviceMilliseconds = serviceMilliseconds
  }
}
