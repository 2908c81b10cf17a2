import FormClient
import JourneyModel
import PageModel
import Synchronization
import Testing

@testable import JourneyRunner

@Suite("Citizens are put back before their walks")
struct ResetTests {
  /// The mini service with a way to put a citizen back.
  private final class Resettable: HTTPTransport {
    private let service = MiniService()
    private let status: Int
    let sent = Mutex<[String]>([])

    init(status: Int) { self.status = status }

    func send(_ request: HTTPRequest, for citizen: CitizenID) async throws(TransportFailure) -> HTTPResponse {
      sent.withLock { $0.append("\(request.method) \(request.url.path)?\(request.url.query ?? "")") }
      return request.url.path == "/nulstil"
        ? HTTPResponse(status: status, headers: []) : try await service.send(request, for: citizen)
    }

    func forget(_ citizen: CitizenID) async { await service.forget(citizen) }
    func addCookies(_ cookies: [Cookie], to citizen: CitizenID) async {}
  }

  private func play(
    status: Int = 204, environment: ServicePlan.Environment = .test, mistakes: MistakePolicy = .none, repeats: Int = 1
  ) async throws -> (PlayedRun, [String], [ResetRecord]) {
    let service = Resettable(status: status)
    var plan = MiniPlan.plan(environment: environment, mistakes: mistakes)
    plan.reset = Template(
      parts: [.literal("/nulstil?cpr="), .variable(Template.Variable(scope: .persona, name: "cpr"))])
    let recording = Recording()
    let settings = Recording.settings { settings in
      (settings.repeats, settings.jobs, settings.playsMistakes) = (repeats, 4, mistakes != .none)
    }
    let run = try await recording.play(plan, over: service, settings: settings)
    let resets = recording.events.compactMap { if case .citizenReset(let reset) = $0 { reset } else { nil } }
    return (run, service.sent.withLock(\.self), resets)
  }

  @Test func `before anything else, and told as an event without the number`() async throws {
    let (run, sent, resets) = try await play()
    #expect(sent.first == "POST /nulstil?cpr=0101405001")
    #expect(sent.count { $0.contains("nulstil") } == 1)
    #expect(run.journeys[0].walks.first?.walk.outcome.kind == .completed)
    let url = MiniService.base + "/nulstil?cpr=⟦cpr:1⟧"
    #expect(resets == [ResetRecord(journey: "kort", persona: "ida", walk: "kort/ida/1", url: url, status: 204)])
  }

  @Test func `before each walk of the citizen, one walk after the other`() async throws {
    let (run, sent, resets) = try await play(repeats: 3)
    #expect(run.journeys[0].walks.map(\.walk.outcome.kind) == [.completed, .completed, .completed])
    #expect(resets.map(\.walk) == ["kort/ida/1", "kort/ida/2", "kort/ida/3"])
    let walks = sent.split { $0.contains("nulstil") }
    #expect(walks.count == 3)
    #expect(Set(walks) == [walks[0]])
  }

  @Test func `once before all of the citizen's mistakes, and before each detour that orders`() async throws {
    let (run, _, resets) = try await play(mistakes: .standard, repeats: 2)
    #expect(run.journeys[0].experiments.count > 3)
    #expect(
      resets.map(\.walk) == [
        "kort/ida/1", "kort/ida/2", nil, "kort/ida/1/kvittering/double-order", "kort/ida/1/kvittering/two-tabs",
        "kort/ida/1/kvittering/two-tabs-apart",
      ])
  }

  @Test func `a service that refuses it stops the run before anybody walks`() async throws {
    let (run, sent, resets) = try await play(status: 404)
    #expect(sent.count == 1)
    #expect(resets.map(\.status) == [404])
    #expect(run.ending == .stoppedByGuard)
    #expect(
      run.endingReason?.en == "The citizen 'ida' couldn't be reset (HTTP 404); mend 'reset' in the script.")
  }

  @Test func `never in production`() async throws {
    let (_, sent, resets) = try await play(environment: .production)
    #expect(!sent.contains { $0.contains("nulstil") })
    #expect(resets.isEmpty)
  }

  @Test func `walks of one citizen wait for each other, and no others do`() {
    var queue = WalkQueue(citizens: ["a", "a", "b", nil, "a"], places: 3)
    #expect([queue.next(), queue.next(), queue.next(), queue.next()] == [0, 2, 3, nil])
    queue.end(3)
    #expect(queue.next() == nil)
    queue.end(0)
    #expect([queue.next(), queue.next()] == [1, nil])
    queue.end(1)
    #expect([queue.next(), queue.next()] == [4, nil])
  }
}
