import JourneyModel
import PageModel
import Testing

@testable import JourneyRunner

@Suite("Detours", .timeLimit(.minutes(10)))
struct DetourTests {
  private let recording = Recording()

  private func play(
    _ service: CounterService, _ detours: Detour..., environment: ServicePlan.Environment = .test, expires: Bool = true
  ) async throws -> ObservedJourney {
    let policy = detours.isEmpty ? MistakePolicy.standard : .families(detours.map(\.rawValue))
    let plan = CounterService.plan(policy, environment: environment, expires: expires)
    let settings = Recording.settings { $0.playsMistakes = true }
    return try #require(try await recording.play(plan, over: service, settings: settings).journeys.first)
  }

  private func only(_ journey: ObservedJourney) throws -> ObservedExperiment {
    #expect(journey.experiments.count == 1, "\(journey.experiments.map(\.experiment.id))")
    return try #require(journey.experiments.first)
  }

  private func heading(_ page: ObservedPage?) -> String? { page?.page.headings.first?.text }

  @Test("are planned once for each form and step, not for each persona")
  func planning() async throws {
    let experiments = try await play(CounterService()).experiments.map(\.experiment).filter(\.relation.isOfDetour)
    #expect(
      Set(experiments.map(\.id)) == [
        "laan/login/deep-link/start", "laan/laan/deep-link/link", "laan/bog/back", "laan/dage/back",
        "laan/laan/change-from-review/bog", "laan/bog/session-lost", "laan/bog/session-expired",
        "laan/laan/double-order", "laan/laan/two-tabs",
      ])
    #expect(Set(experiments.map(\.persona)) == ["ida"])
  }

  @Test("close the browser only where that loses the session")
  func closing() async throws {
    #expect(try await play(CounterService(), .sessionLost).experiments.count == 1)
    #expect(try await play(CounterService(.keepsCookies), .sessionLost).experiments.isEmpty)
  }

  @Test("stop before what binds unless they are about it, and never send it in production")
  func binding() async throws {
    let service = CounterService()
    _ = try await play(service, .back, .change, .sessionLost, .sessionExpired, .deepLink)
    #expect(service.requests.count { $0 == "POST /laan" } == 2)
    let real = CounterService()
    let journey = try await play(real, .doubleOrder, .twoTabs, .reloadOrder, .cancelPayment, environment: .production)
    #expect(journey.experiments.isEmpty)
    #expect(!real.requests.contains("POST /laan"))
  }

  @Test("press twice: the oracle is asked in between and at the end", arguments: [false, true])
  func pressTwice(lendsTwice: Bool) async throws {
    let service = lendsTwice ? CounterService(.lendsTwice) : CounterService()
    let played = try only(try await play(service, .doubleOrder))
    #expect(heading(played.left) == "Lånt")
    #expect(heading(played.answer) == "Lånt")
    let before = try #require(played.experiment.oracleBefore?.values.count)
    #expect(played.variant.walk.oracle?.values.count == (lendsTwice ? before + 1 : before))
  }

  @Test("reload the answer only where that sends the form again", arguments: [false, true])
  func reload(answersInPlace: Bool) async throws {
    let service = answersInPlace ? CounterService(.answersInPlace, .lendsTwice) : CounterService(.lendsTwice)
    let journey = try await play(service, .reloadOrder)
    #expect(journey.experiments.count == (answersInPlace ? 1 : 0))
    guard let played = journey.experiments.first else { return }
    #expect(played.answer?.exchange.cause == .reload)
    #expect(played.answer?.exchange.request.method == "POST")
    #expect(played.answer?.page.text != played.left?.page.text)
  }

  @Test("come back without a session: told in plain words or broken, and as far again by beginning anew")
  func away() async throws {
    for kind in [Detour.sessionLost, .sessionExpired] {
      let told = try only(try await play(CounterService(), kind))
      #expect(heading(told.answer) == "Du er logget ud")
      #expect(heading(told.variant.page(of: told.experiment.correction)) == "Hvilken bog?")
      #expect(told.experiment.sent.map(\.value) == ["Sult"])
      let broken = try only(try await play(CounterService(.breaksWithoutSession), kind))
      #expect(broken.answer?.exchange.response?.status == 500)
    }
  }

  @Test("can't let a session expire without leave, or where the test environment won't")
  func noExpiry() async throws {
    #expect(try await play(CounterService(), .sessionExpired, expires: false).experiments.isEmpty)
    let played = try only(try await play(CounterService(.failsToExpire), .sessionExpired))
    #expect(
      played.experiment.incomplete?.en
        == "The test environment didn't end the session (HTTP 501); mend 'expire' in the script.")
  }

  @Test("go back and forward: the form as it stands then, and where it leads")
  func back() async throws {
    let journey = try await play(CounterService(), .back)
    #expect(journey.experiments.map(\.experiment.id) == ["laan/bog/back", "laan/dage/back"])
    let played = try #require(journey.experiments.first)
    #expect(played.answer?.page.forms.first?.fields.first?.value == "Sult")
    #expect(played.answer?.exchange.cause == .back)
    #expect(heading(played.variant.page(of: played.experiment.correction)) == heading(played.left))
    let forgetful = try #require(try await play(CounterService(.forgetsOnReturn), .back).experiments.first)
    #expect(forgetful.answer?.page.forms.first?.fields.first?.value.isEmpty == true)
  }

  @Test("change from the review: straight back, or through the forms that have lost their answers")
  func change() async throws {
    let played = try only(try await play(CounterService(), .change))
    #expect(heading(played.left) == "Se efter")
    #expect(heading(played.answer) == "Hvilken bog?")
    #expect(heading(played.variant.page(of: played.experiment.correction)) == "Se efter")
    #expect(played.experiment.sent.map(\.value) == ["Sult", "30"])
    let long = try only(try await play(CounterService(.forgetsOnChange), .change))
    let between = long.variant.pages.filter { $0.exchange.id > (long.experiment.answer ?? 0) }.map(heading)
    #expect(between.contains("Hvor længe?"))
    #expect(heading(long.variant.page(of: long.experiment.correction)) == "Se efter")
  }

  @Test("open an address without a session, then with it", arguments: [false, true])
  func deepLink(landsAtFront: Bool) async throws {
    let service = landsAtFront ? CounterService(.landsAtFront) : CounterService()
    let played = try #require(
      try await play(service, .deepLink).experiments.first { $0.experiment.variation == "start" })
    #expect(heading(played.answer) == (landsAtFront ? "Bibliotek" : "Hvilken bog?"))
    #expect(heading(played.variant.page(of: played.experiment.correction)) == "Hvilken bog?")
  }

  @Test("are counted before anything is sent")
  func counted() {
    let with = RunPlan([CounterService.plan()], settings: Recording.settings())
    let without = RunPlan(
      [CounterService.plan(.families(MistakeFamily.all.map(\.id)))], settings: Recording.settings())
    #expect(with.mistakeRequests > without.mistakeRequests)
  }
}
