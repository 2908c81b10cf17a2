import FormClient
import JourneyModel
import PageModel
import Testing

@testable import JourneyRunner

@Suite("A session that a person hands over")
struct SessionTests {
  private static let path = "cookies.txt"
  private static let cookie = Cookie(domain: "kort.test", name: "sid", value: MiniService.sessionValue)

  /// Takes the session and looks at a page behind the login.
  private static func take(_ more: [Action.Kind] = [.open(Template("/mit"))], expect heading: String = "Min side")
    -> Step
  {
    MiniPlan.step("login", [.session(path: path)] + more, expect: [MiniPlan.expect(.heading(Template(heading)))])
  }

  private static let details = MiniPlan.step(
    "oplysninger", [.follow(MiniPlan.words("Start"))],
    expect: [MiniPlan.expect(.heading(Template("Dine oplysninger")))])

  private func walk(
    _ steps: [Step], cookies: [Cookie]? = [cookie], over service: any HTTPTransport = MiniService(),
    recording: Recording = Recording()
  ) async throws -> Walk {
    let plan = MiniPlan.plan(steps, goal: steps.last?.id ?? "")
    let key = SessionBook.Key(journey: plan.id, persona: "ida", path: Self.path)
    let run = try await recording.play(plan, over: service, sessions: SessionBook(cookies.map { [key: $0] } ?? [:]))
    return try #require(run.journeys.first?.walks.first?.walk)
  }

  @Test(.timeLimit(.minutes(10))) func `opens what stands behind the login, and its value is kept nowhere`()
    async throws
  {
    let recording = Recording()
    let walk = try await walk([Self.take(), Self.details], recording: recording)
    #expect(walk.outcome.kind == .completed, "\(walk.outcome.reason.en)")
    // The page shows the value.
    #expect(try recording.artefacts().contains("Sid: ⟦cookie:1⟧"))
    #expect(!(try recording.artefacts().contains(MiniService.sessionValue)))
  }

  @Test(
    .timeLimit(.minutes(10)),
    arguments: [
      ([take()], "login"), ([take(expect: "Log ind"), details], "oplysninger"),
      (
        [MiniPlan.step("login", [.session(path: path)]), MiniPlan.step("min", [.open(Template("/mit"))]), details],
        "oplysninger"
      ),
    ])
  func `that the service doesn't know blocks the walk and is no fault of the service`(
    steps: [Step], failed: String
  ) async throws {
    let other = Cookie(domain: "kort.test", name: "sid", value: "an-older-session-000")
    let walk = try await walk(steps, cookies: [other])
    #expect(walk.outcome.kind == .blocked)
    #expect(walk.outcome.step == failed)
    #expect(walk.outcome.reason.en.hasPrefix("The session was not accepted: the service showed a login ('Log ind')."))
    #expect(walk.outcome.reason.da.contains("eksportér cookies igen"))
    #expect(walk.steps.flatMap(\.problems).first?.kind == .sessionRefused)
  }

  @Test(.timeLimit(.minutes(10))) func `answered by 401, or without the expected page, wasn't accepted either`()
    async throws
  {
    for (status, words) in [(401, "the service answered 401"), (200, "the page didn't show what the step expects")] {
      let service = ClosureTransport { _ throws(TransportFailure) in
        HTTPResponse(
          status: status, headers: [HeaderField("Content-Type", "text/html")], body: Array("<h1>Andet</h1>".utf8))
      }
      let walk = try await walk([Self.take()], over: service)
      #expect(walk.outcome.kind == .blocked)
      #expect(walk.outcome.reason.en.contains(words))
    }
  }

  @Test(.timeLimit(.minutes(10))) func `isn't blamed for the service's own failures`() async throws {
    let crash = ClosureTransport { _ throws(TransportFailure) in HTTPResponse(status: 500) }
    #expect(try await walk([Self.take()], over: crash).outcome.kind == .failed)
    // Accepted once: a login later on is the service losing the session.
    let lost = MiniPlan.step(
      "senere", [.open(Template("/login"))], expect: [MiniPlan.expect(.text(Template("Kvittering")))])
    let walk = try await walk([Self.take(), lost])
    #expect(walk.outcome.kind == .failed)
    #expect(walk.outcome.step == "senere")
  }

  @Test(.timeLimit(.minutes(10))) func `that nobody handed over blocks the walk`() async throws {
    let walk = try await walk([Self.take()], cookies: nil)
    #expect(walk.outcome.kind == .blocked)
    #expect(walk.outcome.reason.en.contains("there is none in 'cookies.txt'"))
  }

  @Test func `hides its values, but not the words of pages`() {
    var masker = Masker(persona: nil)
    masker.learn(
      [("a", "da"), ("b", "accepted"), ("c", "s%3Aabc123"), ("d", "AbCdEfGhIjKlMnOp")].map {
        Cookie(domain: "kort.test", name: $0.0, value: $0.1)
      })
    #expect(masker.mask("da accepted s:abc123 AbCdEfGhIjKlMnOp") == "da accepted ⟦cookie:3⟧ ⟦cookie:4⟧")
  }
}
