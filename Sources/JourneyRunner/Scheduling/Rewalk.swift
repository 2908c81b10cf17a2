import FormClient
import JourneyModel
import PageModel
import Synchronization

/// Walks a kept walk once more through its kept pages, to learn which forms were sent with which values.
///
/// The kept pages are masked. Where a token stands for one of the persona's own facts the fact is put back; session
/// values stay tokens, which no mistake touches.
struct Rewalk {
  let known: Walk
  let assignment: WalkAssignment
  let body: @Sendable (BodyReference) throws -> [UInt8]

  /// The forms that were sent, in order, or nil when the walk can't be followed through its kept pages to the same end.
  func submissions(settings: RunSettings, environment: RunEnvironment) async throws -> [MetSubmission]? {
    let silent = RunEnvironment(
      transport: KeptAnswers(try answers()), loader: environment.loader,
      sink: RunSink(event: { _ in }, body: { _ in BodyReference(rawValue: "0") }),
      clock: RunClock(elapsed: environment.clock.elapsed, sleep: { _ in }),
      readFile: environment.readFile, sessions: environment.sessions)
    var quiet = settings
    quiet.walkLimit = .seconds(3_600)
    var player = WalkPlayer(assignment, settings: quiet, environment: silent)
    player.kept = KeptSteps(known, facts: Unmasking(persona: assignment.persona, masker: assignment.masker))
    let played = try await player.play()
    let steps = played.observed.walk.steps
    let isSame = zip(steps, known.steps).allSatisfy { $0.status == $1.status && $0.exchanges == $1.exchanges }
    return isSame && steps.count == known.steps.count ? played.submissions : nil
  }

  private func answers() throws -> [Result<HTTPResponse, TransportFailure>] {
    let facts = Unmasking(persona: assignment.persona, masker: assignment.masker)
    return try known.exchanges.map { exchange in
      guard let response = exchange.response else {
        return .failure(exchange.failure ?? TransportFailure(.other, "Nothing was kept."))
      }
      let kept = try response.body.map(body) ?? []
      let headers = response.headers.map { field in
        field.name.lowercased() == "content-type"
          ? HeaderField(field.name, field.value.prefix { $0 != ";" } + "; charset=utf-8")
          : HeaderField(field.name, facts.restored(field.value))
      }
      return .success(
        HTTPResponse(
          status: response.status, headers: headers,
          body: Array(facts.restored(String(decoding: kept, as: UTF8.self)).utf8), address: response.address,
          timing: response.timing))
    }
  }
}

/// What became of the steps of a kept walk: what was judged then isn't judged again.
struct KeptSteps {
  private let records: [String: StepRecord]
  private let last: String?
  private let outcome: WalkOutcome
  private let facts: Unmasking

  init(_ walk: Walk, facts: Unmasking) {
    records = Dictionary(walk.steps.map { ($0.step, $0) }) { first, _ in first }
    last = walk.steps.last { $0.status != .notReached }?.step
    outcome = walk.outcome
    self.facts = facts
  }

  /// What the step captured, with the persona's facts in it.
  func captures(of step: String) -> [String: String] {
    records[step]?.captures.mapValues(facts.restored) ?? [:]
  }

  /// What became of the step; failed where following it met a problem that the walk didn't.
  func status(of step: String, meeting problems: [StepProblem]) -> StepRecord.Status {
    let kept = records[step]?.status ?? .failed
    return kept == .passed && !problems.isEmpty ? .failed : kept
  }

  /// How the walk ended in the step, or nil when it went on.
  func end(in step: String) -> WalkOutcome? { step == last ? outcome : nil }
}

/// Puts a persona's facts back where their tokens stand.
struct Unmasking {
  private let facts: [(token: String, value: String)]

  init(persona: Persona, masker: Masker) {
    var masker = masker
    facts = persona.facts.compactMap { fact in
      let token = masker.mask(fact.value)
      return MaskToken(token) == nil ? nil : (token, fact.value)
    }
  }

  func restored(_ text: String) -> String {
    facts.reduce(text) { $0.replacing($1.token, with: $1.value) }
  }
}

/// A transport that gives the kept answers one by one, whatever is asked.
private final class KeptAnswers: HTTPTransport {
  private let rest: Mutex<ArraySlice<Result<HTTPResponse, TransportFailure>>>

  init(_ answers: [Result<HTTPResponse, TransportFailure>]) { rest = Mutex(answers[...]) }

  func send(_ request: HTTPRequest, for citizen: CitizenID) async throws(TransportFailure) -> HTTPResponse {
    guard let next = rest.withLock({ $0.popFirst() }) else {
      throw TransportFailure(.other, "The kept walk has no further answer.")
    }
    return try next.get()
  }

  func addCookies(_ cookies: [Cookie], to citizen: CitizenID) async {}

  func forget(_ citizen: CitizenID) async {}
}
