import FormClient
import JourneyModel
import PageModel
import Synchronization
import Testing

@testable import JourneyRunner

@Suite("A run")
struct SchedulerTests {
  private let personas = (1...6).map { MiniPlan.persona("p\($0)", cpr: "0\($0)0140500\($0)", right: .completed) }

  /// The events of each walk, in order.
  private func byWalk(_ events: [RunEvent]) -> [WalkID: [RunEvent]] {
    Dictionary(grouping: events) { event in
      switch event {
      case .walkStarted(let walk, _, _, _, _), .exchanged(let walk, _), .stepEnded(let walk, _),
        .walkEnded(let walk, _, _):
        walk
      case .experimentPlayed(let experiment): experiment.variant
      default: "run"
      }
    }
  }

  @Test("tells the same of each walk whatever is played beside it", .timeLimit(.minutes(10)))
  func isDeterministic() async throws {
    let plan = MiniPlan.plan(personas: personas, mistakes: .standard)
    var runs: [(PlayedRun, [WalkID: [RunEvent]])] = []
    for jobs in [1, 4] {
      let recording = Recording()
      let run = try await recording.play(
        plan, over: MiniService(),
        settings: Recording.settings {
          $0.jobs = jobs
          $0.repeats = 2
        })
      runs.append((run, byWalk(recording.events)))
    }
    #expect(runs[0].0.journeys == runs[1].0.journeys)
    #expect(runs[0].1 == runs[1].1)
    #expect(runs[0].0.journeys[0].walks.map(\.walk.id).prefix(3) == ["kort/p1/1", "kort/p1/2", "kort/p2/1"])
  }

  @Test("is judged on the same pages live and reloaded", arguments: [MiniService.Trouble.losesInput, .isLatin1])
  func reload(trouble: MiniService.Trouble) async throws {
    let recording = Recording()
    let run = try await recording.play(
      MiniPlan.plan(mistakes: .standard), over: MiniService(trouble),
      probes: { _ in [ProbeRequest(kind: .link, url: "/login", step: "start")] })
    let bodies = recording.bodies
    let observer = WalkObserver(loader: PageLoader()) { bodies[$0] ?? [] }
    let journey = run.journeys[0]
    let variants = journey.experiments.map(\.variant.walk)
    let reloaded = try observer.journeys(
      plans: [journey.plan], walks: variants + journey.walks.map(\.walk),
      experiments: journey.experiments.map(\.experiment).reversed(), probes: journey.probes.map(\.probe))
    #expect(reloaded == run.journeys)
    #expect(journey.probes.first?.pages.first?.page.title == "Log ind")
    #expect(journey.probes.first?.probe.exchanges.first?.cause == .probe)
  }

  @Test("that is interrupted leaves whole records and says so", .timeLimit(.minutes(10)))
  func cancellation() async throws {
    let recording = Recording()
    let task = Mutex<Task<PlayedRun, any Error>?>(nil)
    let service = MiniService { path in
      if path == "/oplysninger" { task.withLock { $0?.cancel() } }
    }
    let plan = MiniPlan.plan(personas: personas, mistakes: .standard)
    let (started, start) = AsyncStream<Void>.makeStream()
    let running = Task {
      for await _ in started { break }
      return try await recording.play(plan, over: service, settings: Recording.settings { $0.jobs = 2 })
    }
    task.withLock { $0 = running }
    start.yield()
    let run = try await running.value
    #expect(run.ending == .interrupted)
    #expect(recording.events.last == .runEnded(ending: .interrupted))
    let walks = run.journeys[0].walks.map(\.walk)
    #expect(!walks.isEmpty && walks.count < personas.count)
    #expect(walks.allSatisfy { $0.outcome.kind == .stopped && $0.steps.count == 4 })
    #expect(run.journeys[0].experiments.isEmpty)
  }

  @Test("stops when its record can't be kept")
  func brokenSink() async throws {
    struct Full: Error {}
    let sink = RunSink(
      event: { if case .stepEnded = $0 { throw Full() } }, body: { _ in BodyReference(rawValue: "0") })
    let environment = RunEnvironment(
      transport: MiniService(), loader: PageLoader(), sink: sink, readFile: { _, _ in [] })
    let scheduler = RunScheduler(settings: Recording.settings(), environment: environment)
    await #expect(throws: Full.self) {
      try await scheduler.play([MiniPlan.plan()], metadata: Recording.metadata)
    }
  }

  @Test("tells how it gets on")
  func progress() async throws {
    let heard = Mutex<[RunProgress]>([])
    _ = try await Recording().play(
      MiniPlan.plan(), over: MiniService(), progress: { event in heard.withLock { $0.append(event) } })
    let events = heard.withLock(\.self)
    #expect(events.first == .planned(walks: 1, areMistakes: false))
    #expect(events.contains(.stepEnded("kort/ida/1", step: "login", .passed)))
    #expect(events.last == .walkEnded("kort/ida/1", .completed, requests: 8))
  }

  @Test("keeps the pace for each host, and none on this machine")
  func pacing() async throws {
    let now = Mutex(Duration.zero)
    let clock = RunClock(elapsed: { now.withLock(\.self) }, sleep: { wait in now.withLock { $0 += wait } })
    let paced = PacedTransport(ClosureTransport.page(""), requestsPerSecond: 4, clock: clock)
    func send(_ count: Int, to address: String) async throws -> Duration {
      let start = clock.elapsed()
      let url = try #require(WebURL(parsing: address))
      for _ in 0..<count { _ = try await paced.send(HTTPRequest(url: url), for: CitizenID("a")) }
      return clock.elapsed() - start
    }
    #expect(try await send(4, to: "https://a.test/") == .zero)
    #expect(try await send(4, to: "https://a.test/x") == .seconds(1))
    #expect(try await send(4, to: "https://b.test/") == .zero)
    #expect(try await send(100, to: "http://127.0.0.1:8080/") == .zero)
  }

  @Test("looks at links with the session of a walk, masked, and at nothing so in production")
  func linksWithSession() async throws {
    for environment in [ServicePlan.Environment.test, .production] {
      let recording = Recording()
      let plan = MiniPlan.plan(environment: environment, mistakes: .standard)
      let run = try await recording.play(
        plan, over: MiniService(),
        probes: { _ in
          [
            ProbeRequest(kind: .link, url: "\(MiniService.base)/mit", step: "oplysninger"),
            ProbeRequest(kind: .page, url: "/mit", step: "oplysninger"),
            ProbeRequest(kind: .link, url: "/oplysninger", step: "kvittering"),
          ]
        })
      let titles = try #require(run.journeys.first).probes.map { $0.pages.last?.page.title }
      // What the walk wasn't shown is looked at without its session.
      #expect(titles == [environment == .test ? "Min side" : "Log ind", "Log ind", "Oplysninger"])
      #expect(!(try recording.artefacts().contains(MiniService.sessionValue)))
    }
  }

  @Test("counts what is asked of the test environment besides")
  func testRequests() {
    var plan = MiniPlan.plan(personas: personas, mistakes: .standard)
    let settings = Recording.settings { $0.repeats = 2 }
    #expect(RunPlan([plan], settings: settings).requests == 96)
    plan.reset = Template("/nulstil")
    #expect(RunPlan([plan], settings: settings).requests == 96 + 12 + 6)
    plan.oracle = Template("/ordrer")
    #expect(RunPlan([plan], settings: settings).requests == 96 + 12 + 6 + 12)
    plan.mailbox = TestMailbox(address: Template("/post"), atMost: 5)
    plan.steps[3].expectations.append(MiniPlan.expect(.mail(MailRule(subject: Template("Kvittering")))))
    #expect(RunPlan([plan], settings: settings).requests == 96 + 12 + 6 + 12 + 12 * 6)
  }

  @Test("can be counted before it is sent", arguments: [ServicePlan.Environment.test, .production])
  func dryRun(environment: ServicePlan.Environment) {
    let plan = MiniPlan.plan(personas: personas, environment: environment, mistakes: .standard)
    let counted = RunPlan([plan], settings: Recording.settings { $0.repeats = 2 })
    let isTest = environment == .test
    #expect(counted.hosts == [RunPlan.HostCount(host: "kort.test", requests: 96)])
    #expect(counted.binding == (isTest ? 12 : 0))
    #expect(counted.withheld == (isTest ? 0 : 12))
    #expect((counted.mistakeRequests > 0) == isTest)
    #expect(counted.text.en.hasPrefix("12 walks with about 96 requests (96 → kort.test); \(isTest ? 12 : 0) binding"))
  }
}
