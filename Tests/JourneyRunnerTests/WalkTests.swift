import FormClient
import JourneyModel
import PageModel
import Testing

@testable import JourneyRunner

@Suite("A walk")
struct WalkTests {
  private let recording = Recording()

  private func walk(_ plan: JourneyPlan, over service: MiniService = MiniService()) async throws -> Walk {
    let run = try await recording.play(plan, over: service)
    return try #require(run.journeys.first?.walks.first?.walk)
  }

  @Test("reaches its goal and records what happened on the way", .timeLimit(.minutes(10)))
  func completes() async throws {
    let service = MiniService()
    let walk = try await walk(MiniPlan.plan(), over: service)
    #expect(walk.outcome.kind == .completed, "\(walk.outcome.reason.en)")
    #expect(walk.steps.map(\.status) == [.passed, .passed, .passed, .passed])
    #expect(service.requests.last == "GET /kvittering")
    #expect(
      walk.exchanges.map(\.cause) == [.open, .follow, .submit, .redirect, .submit, .redirect, .submit, .redirect])
    #expect(walk.steps[2].entries.map(\.field) == ["Telefonnummer", "Årsag", "Jeg accepterer vilkårene"])
    #expect(walk.steps[2].entries.map(\.value) == ["⟦phone:1⟧", "Mistet", "on"])
    #expect(walk.steps[2].entries[0].fact == "telefon")
    #expect(walk.steps[3].captures == ["sag": "KORT-2026-17"])
    #expect(walk.steps[1].milliseconds == 2 || walk.steps[1].milliseconds == 4)
  }

  @Test(
    "of a citizen who is to be refused ends right when it is refused, and wrong otherwise",
    arguments: [
      (MiniPlan.unentitled, WalkOutcome.Kind.correctlyRefused, StepRecord.Status.passed),
      (MiniPlan.persona("x", cpr: "0303409999", right: .completed), .failed, .failed),
      (MiniPlan.persona("y", cpr: "0303405555", right: .refused), .failed, .passed),
    ])
  func refusals(persona: Persona, outcome: WalkOutcome.Kind, login: StepRecord.Status) async throws {
    let walk = try await walk(MiniPlan.plan(personas: [persona]))
    #expect(walk.outcome.kind == outcome)
    #expect(walk.steps[1].status == login)
  }

  @Test(
    "that the network or the service hinders says which",
    arguments: [
      (MiniService.Trouble.refusesConnection, WalkOutcome.Kind.blocked, "start"),
      (.timesOut, .failed, "oplysninger"), (.answers500, .failed, "oplysninger"), (.leavesHost, .blocked, "login"),
    ])
  func hindrances(trouble: MiniService.Trouble, outcome: WalkOutcome.Kind, step: String) async throws {
    let walk = try await walk(MiniPlan.plan(), over: MiniService(trouble))
    #expect(walk.outcome.kind == outcome)
    #expect(walk.outcome.step == step)
    let failed = try #require(walk.steps.first { $0.status == .failed })
    #expect(failed.step == step)
    #expect(walk.steps.last?.status == .notReached)
  }

  @Test("tells an error status in words and keeps the page")
  func errorPage() async throws {
    let run = try await recording.play(MiniPlan.plan(), over: MiniService(.answers500))
    let observed = try #require(run.journeys.first?.walks.first)
    let problems = observed.walk.steps[2].problems.map(\.message.en)
    #expect(problems.contains("The service answered with the error status 500."))
    #expect(observed.page(after: "oplysninger")?.page.headings.map(\.text) == ["Der skete en fejl"])
  }

  @Test(
    "whose script names what isn't there or is there twice gets the candidates",
    arguments: [
      (
        Action.Kind.fill(MiniPlan.words("Postnummer"), Template("x")), StepProblem.Kind.notFound, Optional("CPR-nummer")
      ),
      (.submit(MiniPlan.words("Videre")), .notFound, "Log ind"),
      (.fill(MiniPlan.words("CPR-nummer"), MiniPlan.capture("sag")), .missingValue, nil),
      (.fill(MiniPlan.words("CPR-nummer"), MiniPlan.fact("alder")), .missingValue, nil),
      (.follow(MiniPlan.words("Start")), .notFound, nil),
      (.choose(MiniPlan.words("Årsag"), Template("x")), .notFound, nil),
    ])
  func candidates(action: Action.Kind, kind: StepProblem.Kind, candidate: String?) async throws {
    let plan = MiniPlan.plan([MiniPlan.start, MiniPlan.step("login", [action])], goal: "login")
    let problem = try #require(try await walk(plan).steps[1].problems.first)
    #expect(problem.kind == kind)
    #expect(problem.location == MiniPlan.place)
    #expect(candidate.map(problem.candidates.contains) ?? true, "\(problem.candidates)")
    #expect(!problem.message.da.isEmpty)
  }

  @Test(
    "whose script's words fit several things gets them all",
    arguments: [
      (Action.Kind.follow(MiniPlan.words("Læs mere")), ["Læs mere", "Læs mere"]),
      (.fill(MiniPlan.words("Telefon"), Template("1")), ["Telefon privat", "Telefon arbejde"]),
      (.submit(MiniPlan.words("Gem")), ["Gem og luk", "Gem og næste"]), (.submit(nil), ["Gem og luk", "Gem og næste"]),
    ])
  func ambiguity(action: Action.Kind, candidates: [String]) async throws {
    let plan = MiniPlan.plan([MiniPlan.step("to", [.open(Template("/to")), action])], goal: "to")
    let problem = try #require(try await walk(plan).steps[0].problems.first)
    #expect(problem.kind == .ambiguous)
    #expect(problem.candidates == candidates)
  }

  @Test("that a browser would stop isn't sent, unless the script wants to see the error")
  func browserValidation() async throws {
    let service = MiniService()
    let submit = Action.Kind.submit(MiniPlan.words("Log ind"))
    let plan = MiniPlan.plan([MiniPlan.start, MiniPlan.step("login", [submit])], goal: "login")
    let problem = try #require(try await walk(plan, over: service).steps[1].problems.first)
    #expect(problem.kind == .invalidEntry)
    #expect(
      problem.message.en
        == "A browser wouldn't send the form: 'CPR-nummer' isn't filled in as the page demands (valueMissing).")
    #expect(!service.requests.contains("POST /login"))
    let wanted = MiniPlan.step("login", [submit], expect: [MiniPlan.expect(.error(field: nil, text: nil))])
    _ = try await walk(MiniPlan.plan([MiniPlan.start, wanted], goal: "login"), over: service)
    #expect(service.requests.contains("POST /login"))
  }

  @Test("whose page lacks what is to be remembered fails there")
  func missingCapture() async throws {
    let capture = Capture(name: "sag", source: .text(Template(#"Sag (\d+)"#)), location: MiniPlan.place)
    let plan = MiniPlan.plan([MiniPlan.step("start", [.open(Template("/"))], captures: [capture])], goal: "start")
    let problem = try #require(try await walk(plan).steps[0].problems.first)
    #expect(problem.message.en == "The page has nothing to remember as 'sag'.")
  }

  @Test("remembers texts, fields and addresses for later steps")
  func captures() async throws {
    let captures = [
      Capture(name: "titel", source: .text(Template("Dine (oplysninger)")), location: MiniPlan.place),
      Capture(name: "sted", source: .url, location: MiniPlan.place),
      Capture(name: "felt", source: .field(MiniPlan.words("Bemærkning")), location: MiniPlan.place),
    ]
    let login = MiniPlan.step("login", MiniPlan.login.actions.map(\.kind), captures: captures)
    let use = MiniPlan.step("brug", [.fill(MiniPlan.words("Bemærkning"), MiniPlan.capture("titel"))])
    let walk = try await walk(MiniPlan.plan([MiniPlan.start, login, use], goal: "brug"))
    #expect(
      walk.steps[1].captures == [
        "titel": "oplysninger", "sted": "https://kort.test/oplysninger?state=⟦token:2⟧", "felt": "",
      ])
    #expect(walk.steps[2].entries.map(\.value) == ["oplysninger"])
  }

  @Test("never sends a binding step in production")
  func withholdsBinding() async throws {
    let service = MiniService()
    let walk = try await walk(MiniPlan.plan(environment: .production), over: service)
    #expect(walk.steps.last?.status == .withheld)
    #expect(walk.outcome.kind == .stopped)
    #expect(!service.requests.contains("POST /bekraeft"))
    #expect(service.requests.contains("GET /kontrol"))
  }

  @Test("plays a conditional step for those it is for", arguments: [("1", StepRecord.Status.failed), ("2", .skipped)])
  func conditions(group: String, status: StepRecord.Status) async throws {
    let condition = Condition(left: MiniPlan.fact("gruppe"), comparison: .equal, right: Template(group))
    let only = MiniPlan.step("kun", [.open(Template("/findes-ikke"))], when: condition)
    let walk = try await walk(MiniPlan.plan([only, MiniPlan.start, MiniPlan.login], goal: "login"))
    #expect(walk.steps[0].status == status)
    #expect(walk.outcome.kind == (status == .skipped ? .completed : .failed))
  }

  @Test(
    "judges every kind of expectation",
    arguments: [
      (JourneyModel.Expectation.Subject.title(Template("log")), true), (.link(Template("Start")), false),
      (.button(Template("Log ind")), true), (.field(MiniPlan.words("CPR-nummer"), value: nil), true),
      (.field(MiniPlan.words("CPR-nummer"), value: Template("1")), false),
      (.field(MiniPlan.words("Farve"), value: nil), false), (.status(200), true), (.status(404), false),
      (.url(Template("/login")), true), (.language("da"), true), (.language("en"), false),
      (.error(field: nil, text: nil), false), (.text(Template("Adgangs(?<x>kode)")), true),
    ])
  func expectations(subject: JourneyModel.Expectation.Subject, holds: Bool) async throws {
    for isNegated in [false, true] {
      let check = MiniPlan.step("se", [], expect: [MiniPlan.expect(subject, not: isNegated)])
      let asked = MiniPlan.step("start", [.open(Template("/login"))], expect: check.expectations)
      let walk = try await walk(MiniPlan.plan([asked], goal: "start"))
      #expect((walk.steps[0].status == .passed) == (holds != isNegated), "\(walk.steps[0].problems)")
    }
  }

  @Test("expects an error at a field where it stands")
  func fieldErrors() async throws {
    let wrong = MiniPlan.step(
      "oplysninger", [.check(MiniPlan.words("Jeg accepterer vilkårene")), .submit(nil)],
      expect: [
        MiniPlan.expect(.error(field: MiniPlan.words("Telefonnummer"), text: Template("Skriv et"))),
        MiniPlan.expect(.error(field: MiniPlan.words("Jeg accepterer vilkårene"), text: nil), not: true),
      ])
    let walk = try await walk(MiniPlan.plan([MiniPlan.start, MiniPlan.login, wrong], goal: "oplysninger"))
    #expect(walk.outcome.kind == .completed, "\(walk.outcome.reason.en)")
  }

  @Test("asks the oracle at its end, masked")
  func oracle() async throws {
    let template = Template(parts: [.literal("/ordrer?cpr=")] + MiniPlan.fact("cpr").parts)
    let answer = try #require(try await walk(MiniPlan.plan(oracle: template)).oracle)
    #expect(answer.status == 200)
    #expect(answer.values == [OracleValue(path: "0.cpr", value: "⟦cpr:1⟧"), OracleValue(path: "0.telefon", value: "")])
  }

  @Test("forgets its citizen and ends at the time limit")
  func timeLimit() async throws {
    let settings = Recording.settings { $0.walkLimit = .zero - .seconds(1) }
    let run = try await recording.play(MiniPlan.plan(), over: MiniService(), settings: settings)
    #expect(run.journeys[0].walks[0].walk.outcome.kind == .failed)
    #expect(run.journeys[0].walks[0].walk.steps.map(\.status) == [.notReached, .notReached, .notReached, .notReached])
  }
}
