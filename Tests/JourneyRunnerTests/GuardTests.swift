import FormClient
import Foundation
import JourneyModel
import PageModel
import Synchronization
import Testing

@testable import JourneyRunner

@Suite("A run's guards")
struct GuardTests {
  private let personas = (1...6).map { MiniPlan.persona("p\($0)", cpr: "0\($0)0140500\($0)", right: .completed) }

  @Test("stop after some failures")
  func maxFailures() async throws {
    let recording = Recording()
    let run = try await recording.play(
      MiniPlan.plan(personas: personas), over: MiniService(.answers500),
      settings: Recording.settings {
        $0.jobs = 1
        $0.maxFailures = 2
      })
    #expect(run.ending == .stoppedByGuard)
    #expect(run.journeys[0].walks.filter { $0.walk.outcome.kind == .failed }.count == 2)
    #expect(run.journeys[0].walks.count < 6)
    let reason = try #require(run.endingReason)
    #expect(reason.en == "2 walks didn't get through, and the run was to stop at 2.")
    #expect(recording.events.suffix(2) == [.guardTripped(reason: reason), .runEnded(ending: .stoppedByGuard)])
  }

  @Test("never let more requests through than allowed", arguments: [1, 4])
  func maxRequests(jobs: Int) async throws {
    let service = MiniService()
    let run = try await Recording().play(
      MiniPlan.plan(personas: personas, mistakes: .standard), over: service,
      settings: Recording.settings {
        $0.jobs = jobs
        $0.maxRequests = 11
      })
    #expect(service.requests.count == 11)
    #expect(run.ending == .stoppedByGuard)
    #expect(run.endingReason?.da == "Kørslen må højst sende 11 forespørgsler.")
  }

  @Test("end a run that takes too long, also while it waits for an answer", .timeLimit(.minutes(10)))
  func timeLimit() async throws {
    let service = MiniService { path in
      if path == "/oplysninger" { try? await Task.sleep(for: .seconds(600)) }
    }
    let run = try await Recording().play(
      MiniPlan.plan(personas: personas), over: service,
      settings: Recording.settings { $0.timeLimit = .milliseconds(200) })
    #expect(run.ending == .stoppedByGuard)
    #expect(run.endingReason?.en.contains("limit") == true)
  }

  @Test("leave a run alone that keeps within them")
  func generous() async throws {
    let run = try await Recording().play(
      MiniPlan.plan(), over: MiniService(),
      settings: Recording.settings {
        $0.maxRequests = 8
        $0.maxFailures = 1
        $0.timeLimit = .seconds(600)
      })
    #expect(run.ending == .finished)
    #expect(run.endingReason == nil)
  }

  /// Answers with a status and Retry-After; the clock is moved by whoever waits.
  private func busy(
    _ answers: [(Int, String?)], change: (inout RunSettings) -> Void = { _ in }
  ) async throws -> (reason: LocalizedText?, waited: Duration) {
    let now = Mutex(Duration.zero)
    let clock = RunClock(elapsed: { now.withLock(\.self) }, sleep: { wait in now.withLock { $0 += wait } })
    let rest = Mutex(answers[...])
    let service = ClosureTransport { _ throws(TransportFailure) in
      let (status, wait) = rest.withLock { $0.popFirst() } ?? (200, nil)
      let fields = [HeaderField("Date", "Sun, 06 Nov 1994 08:49:37 GMT")]
      return HTTPResponse(status: status, headers: fields + (wait.map { [HeaderField("Retry-After", $0)] } ?? []))
    }
    var settings = RunSettings()
    change(&settings)
    let guards = RunGuard(settings)
    let transport = GuardedTransport(service, guards: guards, clock: clock)
    let url = try #require(WebURL(parsing: "https://kort.test/"))
    for _ in answers.indices { _ = try? await transport.send(HTTPRequest(url: url), for: CitizenID("a")) }
    _ = try? await transport.send(HTTPRequest(url: url), for: CitizenID("a"))
    return (guards.reason, clock.elapsed())
  }

  @Test(
    "wait as long as a host asks",
    arguments: [
      ("7", 7), ("0", 0), ("Sun, 06 Nov 1994 08:50:07 GMT", 30), ("Sun, 06 Nov 1994 08:00:00 GMT", 0), ("soon", 0),
      ("-3", 0), ("120", 120),
    ])
  func retryAfter(field: String, seconds: Int) async throws {
    let (reason, waited) = try await busy([(503, field)])
    #expect(reason == nil)
    #expect(waited == .seconds(seconds))
  }

  @Test(
    "stop when a host asks for longer than the run may wait",
    arguments: ["121", "99999999999999999999999", "Sun, 06 Nov 1994 09:49:37 GMT"])
  func longRest(field: String) async throws {
    let (reason, waited) = try await busy([(429, field)])
    #expect(reason?.en.hasPrefix("kort.test asked for a pause of") == true)
    #expect(waited == .zero)
  }

  @Test("stop when a host keeps saying that it is too busy, and only then")
  func repeatedBusy() async throws {
    let five = Array(repeating: (429, String?.none), count: 5)
    #expect(
      try await busy(five).reason?.en == "kort.test answered 5 times in a row that it has too much to do (429 or 503).")
    #expect(try await busy(Array(five.dropLast()) + [(200, nil)] + Array(five.dropLast())).reason == nil)
    #expect(try await busy(Array(repeating: (500, "600"), count: 9)).reason == nil)
  }

  @Test("let nothing binding and no mistake go to a service in production")
  func production() async throws {
    let service = MiniService()
    let run = try await Recording().play(
      MiniPlan.plan(personas: personas, environment: .production, mistakes: .standard), over: service)
    #expect(!service.requests.contains("POST /bekraeft"))
    #expect(service.requests.count { $0 == "POST /oplysninger" } == personas.count)
    #expect(run.journeys[0].experiments.isEmpty)
    let withheld = run.journeys[0].walks.map(\.walk)
    #expect(withheld.allSatisfy { $0.outcome.kind == .stopped && $0.steps.last?.status == .withheld })
  }
}
