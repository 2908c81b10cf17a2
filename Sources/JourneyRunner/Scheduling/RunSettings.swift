package import FormClient
package import JourneyModel

/// How a run is played, apart from what is played.
package struct RunSettings: Sendable {
  /// How many walks are played at once; at least 1.
  package var jobs = 4
  /// How many times each persona walks each journey; at least 1.
  package var repeats = 1
  /// Whether mistakes are played; nil lets the environment decide: yes, except in production.
  package var playsMistakes: Bool?
  /// The longest that one walk may take.
  package var walkLimit: Duration = .seconds(300)
  /// The most requests a second to one host; hosts on loopback have no limit.
  package var requestsPerSecond = 5.0
  /// How many mistakes of one journey are played at most.
  package var mistakesPerJourney = 200
  /// How many probes of one journey are sent at most.
  package var probesPerJourney = 200
  /// The longest that the whole run may take, or nil for no limit.
  package var timeLimit: Duration?
  /// How many control walks may fail before the run is stopped, or nil for any number.
  package var maxFailures: Int?
  /// How many requests the run may send, probes and mistakes included, or nil for any number.
  package var maxRequests: Int?
  /// How many answers in a row with 429 or 503 from one host stop the run.
  package var busyAnswers = 5
  /// The longest that a host's Retry-After is waited for; a longer one stops the run.
  package var longestPause: Duration = .seconds(120)
  /// Bounds of the client.
  package var limits = ClientLimits()

  /// The default settings.
  package init() {}

  /// Whether mistakes are played on a journey.
  package func playsMistakes(on plan: JourneyPlan) -> Bool {
    plan.mistakes != .none && (playsMistakes ?? (plan.service.environment != .production))
  }
}

/// What every walk of a run shares.
package struct RunEnvironment: Sendable {
  /// Sends requests.
  package let transport: any HTTPTransport
  /// Reads pages.
  package let loader: PageLoader
  /// The masked pages that the run has read.
  package let maskedPages: MaskedPages
  /// Where events and bodies go.
  package let sink: RunSink
  /// The time.
  package let clock: RunClock
  /// Reads a file that a plan attaches.
  package let readFile: @Sendable (FileSource, JourneyPlan) throws -> [UInt8]
  /// The sessions that persons have handed over.
  package let sessions: SessionBook
  /// Hears how the run gets on.
  package let progress: @Sendable (RunProgress) -> Void

  /// Makes an environment.
  package init(
    transport: any HTTPTransport, loader: PageLoader, sink: RunSink, clock: RunClock = .continuous,
    readFile: @escaping @Sendable (FileSource, JourneyPlan) throws -> [UInt8],
    sessions: SessionBook = SessionBook(),
    progress: @escaping @Sendable (RunProgress) -> Void = { _ in }
  ) {
    self.transport = transport
    self.loader = loader
    maskedPages = MaskedPages(loader: loader)
    self.sink = sink
    self.clock = clock
    self.readFile = readFile
    self.sessions = sessions
    self.progress = progress
  }
}

/// What somebody who watches a run is told.
package enum RunProgress: Sendable, Equatable {
  /// A session was read, with how many cookies are used and how many left out.
  case sessionRead(LocalizedText)
  /// So many walks will be played next: controls, then mistakes once they are known.
  case planned(walks: Int, areMistakes: Bool)
  /// A walk began.
  case walkStarted(WalkID)
  /// A step of a walk ended.
  case stepEnded(WalkID, step: String, StepRecord.Status)
  /// A walk ended.
  case walkEnded(WalkID, WalkOutcome.Kind, requests: Int)
  /// Probes are sent next.
  case probing(journey: String, count: Int)
}
