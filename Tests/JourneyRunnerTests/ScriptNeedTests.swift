import FormClient
import JourneyModel
import PageModel
import Testing

@testable import JourneyRunner

@Suite("A page that can't be used without JavaScript")
struct ScriptNeedTests {
  private static let script = "<script src=/app.js></script>"

  private func walk(_ body: String, _ actions: [Action.Kind], expect heading: String? = nil) async throws -> Walk {
    let service = ClosureTransport.page("<!doctype html><html lang=da><title>Ansøg</title><body>\(body)</body></html>")
    let expectations = heading.map { [MiniPlan.expect(.heading(Template($0)))] } ?? []
    let step = MiniPlan.step("start", [.open(Template("/"))] + actions, expect: expectations)
    let run = try await Recording().play(MiniPlan.plan([step], goal: "start"), over: service)
    return try #require(run.journeys.first?.walks.first?.walk)
  }

  private static let fields = "<label>Navn <input name=n></label><label>Alder <input name=a></label>"

  static let needing: [(String, [Action.Kind], String)] = [
    ("<div id=root></div>", [], "The page is made by JavaScript: the place '#root' is empty until a script fills it."),
    (
      "<noscript>You need to enable JavaScript to run this app.</noscript><div id=root></div>",
      [.fill(MiniPlan.words("Navn"), Template("x"))], "the page says 'You need to enable JavaScript to run this app.'"
    ),
    (
      "<h1>Ansøg</h1><p>Her kan du søge.</p><a href=/>A</a><a href=/b>B</a><app-form></app-form>",
      [.fill(MiniPlan.words("Navn"), Template("x"))], "What the citizen would use is made by JavaScript"
    ),
    (
      "<h1>Ansøg</h1><p>Vælg en dag i kalenderen.</p><div id=kalender></div>",
      [.fill(MiniPlan.words("Dag"), Template("x"))], "the place '#kalender' is empty until a script fills it"
    ),
    (
      "<form>\(fields)<button type=button>Send</button></form>",
      [.fill(MiniPlan.words("Navn"), Template("x")), .submit(MiniPlan.words("Send"))],
      "'Send' works only with JavaScript"
    ),
    (
      "<form>\(fields)<div role=button tabindex=0>Næste trin</div></form>",
      [.fill(MiniPlan.words("Navn"), Template("x")), .submit(MiniPlan.words("Næste trin"))],
      "'Næste trin' works only with JavaScript"
    ),
    (
      "<form>\(fields)</form>", [.fill(MiniPlan.words("Navn"), Template("x")), .submit(nil)],
      "The form has no button that sends it"
    ),
    ("<a href='#'>Start</a>", [.follow(MiniPlan.words("Start"))], "'Start' works only with JavaScript"),
    (
      "<a href='javascript:start()'>Start</a>", [.follow(MiniPlan.words("Start"))], "'Start' works only with JavaScript"
    ),
    ("<a onclick='start()'>Start</a>", [.follow(MiniPlan.words("Start"))], "'Start' works only with JavaScript"),
    ("<button type=button onclick='s()'>Start</button>", [.follow(MiniPlan.words("Start"))], "'Start' works only with"),
  ]

  @Test(.timeLimit(.minutes(10)), arguments: needing)
  func `is neither passed nor the service's fault`(body: String, actions: [Action.Kind], words: String) async throws {
    let walk = try await walk(body + Self.script, actions)
    #expect(walk.outcome.kind == .blocked, "\(walk.outcome.reason.en)")
    #expect(walk.outcome.reason.en.contains(words), "\(walk.outcome.reason.en)")
    #expect(walk.outcome.reason.en.contains("Try the step in a browser"))
    #expect(walk.outcome.reason.da.contains("JavaScript"))
    #expect(walk.steps[0].problems.first?.kind == .needsScript)
  }

  static let own: [(String, [Action.Kind])] = [
    ("<h1>Ansøg</h1><form>\(fields)<button>Send</button></form>", [.submit(MiniPlan.words("Afsend"))]),
    ("<h1>Ansøg</h1><a href=/a>Start</a>", [.follow(MiniPlan.words("Begynd"))]),
    (
      "<h1>Ansøg</h1><div id=besked role=status></div><div id=menu hidden></div>",
      [.fill(MiniPlan.words("Navn"), Template("x"))]
    ),
    ("<h1>Ansøg</h1><div id=kort></div><input aria-label=Søg>", [.fill(MiniPlan.words("Navn"), Template("x"))]),
    ("<h1>Ansøg</h1><noscript><img src=/p></noscript><p>Tak.</p>", [.follow(MiniPlan.words("Videre"))]),
  ]

  @Test(.timeLimit(.minutes(10)), arguments: own)
  func `isn't one that merely has scripts`(body: String, actions: [Action.Kind]) async throws {
    let walk = try await walk(body + Self.script, actions)
    #expect(walk.outcome.kind == .failed)
    #expect(walk.steps[0].problems.first?.kind == .notFound)
  }

  @Test(.timeLimit(.minutes(10))) func `and has no scripts is a page that nobody can use`() async throws {
    let fill = Action.Kind.fill(MiniPlan.words("Navn"), Template("x"))
    let walk = try await walk("<form>\(Self.fields)</form>", [fill, .submit(nil)])
    #expect(walk.outcome.kind == .failed)
    #expect(walk.steps[0].problems.first?.kind == .impossible)
  }

  @Test(.timeLimit(.minutes(10))) func `a form with one field is sent by Enter`() async throws {
    let fill = Action.Kind.fill(MiniPlan.words("Søg"), Template("x"))
    let walk = try await walk(
      "<h1>Søg</h1><form><label>Søg <input name=q></label></form>", [fill, .submit(nil)], expect: "Søg")
    #expect(walk.outcome.kind == .completed, "\(walk.outcome.reason.en)")
  }
}
