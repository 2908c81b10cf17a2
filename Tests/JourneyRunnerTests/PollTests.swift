import FormClient
import JourneyModel
import PageModel
import Synchronization
import Testing

@testable import JourneyRunner

@Suite("Waiting for something")
struct PollTests {
  /// A case that is decided at the third look, and a form before it.
  private final class SlowCase: HTTPTransport {
    let sent = Mutex<[String]>([])

    func send(_ request: HTTPRequest, for citizen: CitizenID) async throws(TransportFailure) -> HTTPResponse {
      let looks = sent.withLock { sent in
        sent.append("\(request.method) \(request.url.path)")
        return sent.count { $0.hasPrefix("GET /sag") }
      }
      let body =
        request.method == "GET" && request.url.path == "/form"
        ? "<h1>Søg</h1><form method=post action=/sag><button>Send</button></form>"
        : "<h1>Din sag</h1><p>\(looks < 3 ? "Under behandling" : "Afgjort")</p>"
      return HTTPResponse(
        status: 200, headers: [HeaderField("Content-Type", "text/html; charset=utf-8")],
        body: Array(body.utf8))
    }

    func forget(_ citizen: CitizenID) async {}
    func addCookies(_ cookies: [Cookie], to citizen: CitizenID) async {}
  }

  private func play(_ actions: [Action.Kind], _ poll: Poll) async throws -> (StepRecord, [String], Duration) {
    let service = SlowCase()
    let plan = MiniPlan.plan([MiniPlan.step("sag", actions + [.poll(poll)])], goal: "sag")
    let now = Mutex(Duration.zero)
    let environment = RunEnvironment(
      transport: service, loader: PageLoader(), sink: Recording().sink,
      clock: RunClock(elapsed: { now.withLock(\.self) }, sleep: { wait in now.withLock { $0 += wait } }),
      readFile: { _, _ in [] })
    #expect(RunPlan([plan], settings: Recording.settings()).requests >= poll.reloads)
    let run = try await RunScheduler(settings: Recording.settings(), environment: environment)
      .play([plan], metadata: Recording.metadata)
    let record = try #require(run.journeys[0].walks.first?.walk.steps.first)
    return (record, service.sent.withLock(\.self), now.withLock(\.self))
  }

  private static func poll(_ words: String, every: Double = 5, atMost: Double) -> Poll {
    Poll(until: [MiniPlan.expect(.text(Template(words)))], every: every, atMost: atMost)
  }

  @Test func `ends as soon as it is there, and every look is an exchange`() async throws {
    let (record, sent, waited) = try await play([.open(Template("/sag"))], Self.poll("Afgjort", atMost: 60))
    #expect(record.status == .passed)
    #expect(sent.count == 3)
    #expect(record.exchanges.count == 3)
    #expect(waited == .seconds(10))
  }

  @Test func `doesn't wait for what is there already`() async throws {
    let (record, sent, waited) = try await play([.open(Template("/sag"))], Self.poll("Din sag", atMost: 60))
    #expect(record.status == .passed)
    #expect(sent.count == 1)
    #expect(waited == .zero)
  }

  @Test func `the limit bounds the requests and fails the step in its own words`() async throws {
    let (record, sent, _) = try await play([.open(Template("/sag"))], Self.poll("Udbetalt", every: 10, atMost: 40))
    #expect(record.status == .failed)
    #expect(sent.count == 5)
    let problem = try #require(record.problems.first)
    #expect(problem.kind == .waitedInVain)
    #expect(
      problem.message.da
        == "Der blev ventet forgæves i 40 sekunder, og siden blev hentet 4 gange igen. Siden mangler teksten 'Udbetalt'."
    )
  }

  @Test func `never sends a form again`() async throws {
    let (record, sent, _) = try await play(
      [.open(Template("/form")), .submit(nil)], Self.poll("Afgjort", atMost: 60))
    #expect(sent == ["GET /form", "POST /sag"])
    #expect(record.problems.first?.kind == .impossible)
    #expect(record.problems.first?.message.en.contains("open an address before waiting") == true)
  }
}
