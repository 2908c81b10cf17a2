import FormClient
import JourneyModel
import PageModel
import Synchronization
import Testing

@testable import JourneyRunner

@Suite("An action")
struct ActionTests {
  private let recording = Recording()

  private static let page = """
    <!doctype html><title>Skift</title><h1>Skift</h1><a href=/a>Ret</a><p class=b><a href=/b>Ret</a></p>
    <form method=post><fieldset><legend>Dato</legend><select name=d><option value="">---<option>1<option>2</select>
    <select name=m><option value="">---<option value=12>december</select></fieldset>
    <p><label>Ønsker</label></p><div><label><input type=checkbox name=o value=b> Brev</label>
    <label><input type=checkbox name=o value=s> SMS</label></div>
    <input name=uden class=felt><button>Næste</button></form>
    """

  private func play(_ actions: [Action.Kind]) async throws -> Walk {
    let plan = MiniPlan.plan([MiniPlan.step("skift", [.open(Template("/"))] + actions)], goal: "skift")
    let run = try await recording.play(plan, over: ClosureTransport.page(Self.page))
    return try #require(run.journeys.first?.walks.first?.walk)
  }

  @Test(
    "selects in several lists under one legend, and ticks boxes of a group",
    arguments: [
      ("Dato", ["2", "december"], [["d", "2"], ["m", "december"]]), ("Ønsker", ["SMS"], [["o", "SMS"]]),
      ("Ønsker", ["SMS", "Brev"], [["o", "SMS"], ["o", "Brev"]]),
    ])
  func selects(group: String, options: [String], entered: [[String]]) async throws {
    let walk = try await play([.select(MiniPlan.words(group), options.map { Template($0) })])
    #expect(walk.outcome.kind == .completed, "\(walk.outcome.reason.en)")
    #expect(walk.steps[0].entries.map { [$0.name, $0.value] } == entered)
    #expect(walk.steps[0].entries.allSatisfy { $0.field == group })
  }

  @Test("selects nothing that the group doesn't offer")
  func selectsNothingElse() async throws {
    let walk = try await play([.select(MiniPlan.words("Ønsker"), [Template("Fax")])])
    #expect(walk.steps[0].problems.map(\.kind) == [.notFound])
  }

  @Test(
    "finds by CSS and XPath where no words do",
    arguments: [
      (Target.Kind.css, ".felt", "p.b a"), (.xpath, "//input[@class='felt']", "//p/a"),
    ])
  func markup(kind: Target.Kind, field: String, link: String) async throws {
    let walk = try await play([
      .fill(Target(kind: kind, text: Template(field)), Template("x")),
      .follow(Target(kind: kind, text: Template(link))),
    ])
    #expect(walk.steps[0].entries.map(\.name) == ["uden"])
    #expect(walk.steps[0].entries.map(\.matchedBy) == [kind == .css ? .css : .xpath])
    #expect(walk.exchanges.last?.request.url == MiniService.base + "/b")
  }

  @Test("goes back to the page as it was left, without asking the service, and loads anew what is reloaded")
  func backAndReload() async throws {
    let field = Target(kind: .name, text: Template("uden"))
    let walk = try await play([
      .fill(field, Template("Åse")), .follow(Target(kind: .css, text: Template(".b a"))), .back, .submit(nil), .back,
      .reload, .submit(nil),
    ])
    #expect(walk.outcome.kind == .completed, "\(walk.outcome.reason.en)")
    #expect(walk.exchanges.map(\.cause) == [.open, .follow, .submit, .reload, .submit])
    #expect(
      walk.exchanges.map { $0.request.entries.contains { $0.name == "uden" && $0.value == "Åse" } }
        == [false, false, true, false, false])
    #expect(walk.steps[0].page == walk.exchanges.last?.id)
  }

  @Test("waits as long as the script says, on the run's clock", .timeLimit(.minutes(10)))
  func waits() async throws {
    let slept = Mutex<[Duration]>([])
    let clock = RunClock(elapsed: { .zero }, sleep: { duration in slept.withLock { $0.append(duration) } })
    let environment = RunEnvironment(
      transport: ClosureTransport.page(Self.page), loader: PageLoader(), sink: recording.sink, clock: clock,
      readFile: { _, _ in [] })
    let plan = MiniPlan.plan(
      [MiniPlan.step("skift", [.open(Template("/")), .wait(seconds: 5), .submit(nil)])], goal: "skift")
    let run = try await RunScheduler(settings: Recording.settings(), environment: environment)
      .play([plan], metadata: Recording.metadata)
    #expect(run.journeys.first?.walks.first?.walk.exchanges.map(\.cause) == [.open, .submit])
    #expect(slept.withLock { $0 } == [.seconds(5)])
  }
}
