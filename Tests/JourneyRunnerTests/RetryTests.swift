import FormClient
import JourneyModel
import PageModel
import Synchronization
import Testing

@testable import JourneyRunner

@Suite("A request that failed for a moment")
struct RetryTests {
  /// A service that fails the first requests of one path.
  private final class Shaky: HTTPTransport {
    private let service = MiniService()
    private let left: Mutex<Int>
    private let path: String
    private let method: String
    private let trouble: @Sendable () throws(TransportFailure) -> HTTPResponse
    let sent = Mutex<[String]>([])

    init(
      _ failures: Int, _ method: String, _ path: String,
      _ trouble: @escaping @Sendable () throws(TransportFailure) -> HTTPResponse
    ) {
      (self.path, self.method, self.trouble) = (path, method, trouble)
      left = Mutex(failures)
    }

    func send(_ request: HTTPRequest, for citizen: CitizenID) async throws(TransportFailure) -> HTTPResponse {
      sent.withLock { $0.append("\(request.method) \(request.url.path)") }
      let isMeant = request.url.path == path && request.method == method
      let fails =
        isMeant
        && left.withLock { left in
          left -= 1
          return left >= 0
        }
      return fails ? try trouble() : try await service.send(request, for: citizen)
    }

    func addCookies(_ cookies: [Cookie], to citizen: CitizenID) async {}

    func forget(_ citizen: CitizenID) async { await service.forget(citizen) }
  }

  private static let reset: @Sendable () throws(TransportFailure) -> HTTPResponse = { () throws(TransportFailure) in
    throw TransportFailure(.connectionReset, "kort.test hung up.")
  }

  private func play(
    _ service: Shaky, retries: Int = 0, ofStep: Int? = nil
  ) async throws -> (walk: Walk, waited: Duration) {
    var plan = MiniPlan.plan()
    plan.retries = retries
    if let ofStep { for index in plan.steps.indices { plan.steps[index].retries = ofStep } }
    let now = Mutex(Duration.zero)
    let recording = Recording()
    let environment = RunEnvironment(
      transport: service, loader: PageLoader(), sink: recording.sink,
      clock: RunClock(elapsed: { now.withLock(\.self) }, sleep: { wait in now.withLock { $0 += wait } }),
      readFile: { _, _ in [] })
    let run = try await RunScheduler(settings: Recording.settings(), environment: environment)
      .play([plan], metadata: Recording.metadata)
    let walk = try #require(run.journeys[0].walks.first?.walk)
    let told = recording.events.compactMap { if case .exchanged(_, let exchange) = $0 { exchange } else { nil } }
    #expect(told == walk.exchanges)
    return (walk, now.withLock(\.self))
  }

  @Test("is sent again with a growing wait; the walk is told as flaky, and every attempt is kept")
  func flaky() async throws {
    let (walk, waited) = try await play(Shaky(2, "GET", "/login", Self.reset), retries: 2)
    #expect(walk.outcome.kind == .completed)
    #expect(walk.outcome.isFlaky)
    #expect(walk.steps.map(\.retries) == [2, 0, 0, 0])
    #expect(waited == .seconds(3))
    let attempts = walk.exchanges.filter { $0.request.url.hasSuffix("/login") && $0.request.method == "GET" }
    #expect(attempts.map(\.cause) == [.follow, .retry, .retry])
    #expect(attempts.map { $0.failure != nil } == [true, true, false])
    #expect(walk.steps[0].exchanges.count == 4)
  }

  @Test("isn't sent again unless the script says so, and never more often", arguments: [0, 1])
  func bounded(retries: Int) async throws {
    let service = Shaky(2, "GET", "/login", Self.reset)
    let (walk, _) = try await play(service, retries: retries)
    #expect(walk.outcome.kind == .failed)
    #expect(!walk.outcome.isFlaky)
    #expect(service.sent.withLock(\.self).count { $0 == "GET /login" } == retries + 1)
  }

  @Test("follows the step before the journey")
  func ofStep() async throws {
    let (walk, _) = try await play(Shaky(1, "GET", "/login", Self.reset), retries: 3, ofStep: 0)
    #expect(walk.outcome.kind == .failed)
  }

  @Test("is sent again after a busy answer, also behind a sent form's redirect")
  func busy() async throws {
    let unavailable: @Sendable () throws(TransportFailure) -> HTTPResponse = { () throws(TransportFailure) in
      HTTPResponse(status: 503, headers: [HeaderField("Content-Type", "text/html")], body: Array("<h1>Optaget".utf8))
    }
    let service = Shaky(1, "GET", "/kontrol", unavailable)
    let (walk, _) = try await play(service, retries: 1)
    #expect(walk.outcome.isFlaky)
    #expect(service.sent.withLock(\.self).count { $0 == "POST /oplysninger" } == 1)
  }

  @Test("is never sent again when it may change something")
  func unsafeRequest() async throws {
    let service = Shaky(1, "POST", "/bekraeft", Self.reset)
    let (walk, _) = try await play(service, retries: 5)
    #expect(walk.outcome.kind == .failed)
    #expect(service.sent.withLock(\.self).count { $0 == "POST /bekraeft" } == 1)
  }

  @Test("isn't sent again when the cause won't pass")
  func lasting() async throws {
    let refused: @Sendable () throws(TransportFailure) -> HTTPResponse = { () throws(TransportFailure) in
      throw TransportFailure(.tlsFailure, "kort.test has a certificate that has run out.")
    }
    let service = Shaky(1, "GET", "/login", refused)
    #expect(try await play(service, retries: 5).walk.outcome.kind == .blocked)
    #expect(service.sent.withLock(\.self).count { $0 == "GET /login" } == 1)
  }
}
