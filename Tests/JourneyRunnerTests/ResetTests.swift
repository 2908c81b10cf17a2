import FormClient
import JourneyModel
import PageModel
import Synchronization
import Testing

@testable import JourneyRunner

@Suite("Citizens are put back before a run")
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
    status: Int = 204, environment: ServicePlan.Environment = .test
  ) async throws -> (PlayedRun, [String]) {
    let service = Resettable(status: status)
    var plan = MiniPlan.plan(environment: environment)
    plan.reset = Template(
      parts: [.literal("/nulstil?cpr="), .variable(Template.Variable(scope: .persona, name: "cpr"))])
    let run = try await Recording().play(plan, over: service)
    return (run, service.sent.withLock(\.self))
  }

  @Test func `once for each citizen, before anything else`() async throws {
    let (run, sent) = try await play()
    #expect(sent.first == "POST /nulstil?cpr=0101405001")
    #expect(sent.count { $0.contains("nulstil") } == 1)
    #expect(run.journeys[0].walks.first?.walk.outcome.kind == .completed)
  }

  @Test func `a service that refuses it stops the run before anybody walks`() async throws {
    let (run, sent) = try await play(status: 404)
    #expect(sent.count == 1)
    #expect(run.ending == .stoppedByGuard)
    #expect(
      run.endingReason?.en
        == "The citizen 'ida' couldn't be reset before the run (HTTP 404); mend 'reset' in the script.")
  }

  @Test func `never in production`() async throws {
    let (_, sent) = try await play(environment: .production)
    #expect(!sent.contains { $0.contains("nulstil") })
  }
}
