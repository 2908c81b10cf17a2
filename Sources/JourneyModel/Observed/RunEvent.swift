/// Something that happened in a run: one line of `events.jsonl`.
///
/// Events hold only what happened, masked; whatever is judged or counted is derived from them and can be made anew.
package enum RunEvent: Sendable, Equatable, Codable {
  /// The first event: what was run, by what, with which settings.
  case runStarted(metadata: RunMetadata)
  /// A journey's plan, masked.
  case journeyPlanned(plan: JourneyPlan)
  /// A walk began.
  case walkStarted(walk: WalkID, journey: String, persona: String, repetition: Int, experiment: String?)
  /// A test environment was asked to put a citizen back, masked.
  case citizenReset(reset: ResetRecord)
  /// A walk exchanged something.
  case exchanged(walk: WalkID, exchange: Exchange)
  /// A step of a walk ended.
  case stepEnded(walk: WalkID, record: StepRecord)
  /// A walk ended.
  case walkEnded(walk: WalkID, outcome: WalkOutcome, oracle: OracleAnswer?)
  /// An experiment was played.
  case experimentPlayed(experiment: Experiment)
  /// A probe was sent.
  case probed(probe: Probe)
  /// A guard of the harness stopped the run.
  case guardTripped(reason: LocalizedText)
  /// A run that had ended early goes on; walks that weren't over are played anew.
  case runResumed(at: String)
  /// The last event of a run that came to its end, or was ended in an orderly way.
  case runEnded(ending: RunEnding)
}

/// One request that put a citizen back in a test environment; no part of what the citizen did.
package struct ResetRecord: Sendable, Equatable, Codable {
  /// The journey's id.
  package let journey: String
  /// The persona's id.
  package let persona: String
  /// The walk that was about to begin, or nil where all of the citizen's mistakes were.
  package let walk: WalkID?
  /// The address, masked.
  package let url: String
  /// The answer's status, or 0 when none came.
  package let status: Int

  /// Makes a record.
  package init(journey: String, persona: String, walk: WalkID?, url: String, status: Int) {
    self.journey = journey
    self.persona = persona
    self.walk = walk
    self.url = url
    self.status = status
  }
}

/// How a run ended.
package enum RunEnding: String, Sendable, Codable, CaseIterable {
  /// Everything planned was played.
  case finished
  /// The user or the system interrupted it.
  case interrupted
  /// A guard of the harness stopped it.
  case stoppedByGuard
  /// There is no last event: the process died.
  case lost
}

/// What a run was: the first event of its folder.
package struct RunMetadata: Sendable, Equatable, Codable {
  /// The version of the event format.
  package let schemaVersion: Int
  /// The run's id, which is its folder's name.
  package let run: String
  /// The version of the tool.
  package let toolVersion: String
  /// When it started, as ISO 8601 in UTC.
  package let startedAt: String
  /// The name of what was tested, where the run names one: an edition of the demo service.
  package let label: String
  /// How many times each persona walks each journey.
  package let repeats: Int
  /// Whether mistakes were played.
  package let playsMistakes: Bool
  /// Which part of the journeys it played, or nil where it played them all.
  package var shard: RunShard?
  /// About how many requests of walks and experiments the plans told of before anything was sent, or nil in a run of a
  /// tool that didn't keep it.
  package var plannedRequests: Int?
  /// Settings of single checks that won over the journeys' own, or nil where there were none.
  package var checks: [CheckSetting]?

  /// Makes metadata.
  package init(
    schemaVersion: Int, run: String, toolVersion: String, startedAt: String, label: String, repeats: Int,
    playsMistakes: Bool = false
  ) {
    self.schemaVersion = schemaVersion
    self.run = run
    self.toolVersion = toolVersion
    self.startedAt = startedAt
    self.label = label
    self.repeats = repeats
    self.playsMistakes = playsMistakes
  }

  /// The version of the event format that this tool writes and reads.
  package static let currentSchemaVersion = 2
}
