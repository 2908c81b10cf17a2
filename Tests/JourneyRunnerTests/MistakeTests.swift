import FormClient
import JourneyModel
import PageModel
import Testing

@testable import JourneyRunner

@Suite("Mistakes")
struct MistakeTests {
  private let recording = Recording()

  private func play(_ service: MiniService, _ policy: MistakePolicy = .standard) async throws -> ObservedJourney {
    let plan = MiniPlan.plan(
      personas: [MiniPlan.entitled, MiniPlan.persona("eva", cpr: "0303405003", right: .completed)], mistakes: policy)
    return try #require(try await recording.play(plan, over: service).journeys.first)
  }

  private func experiment(_ id: String, in journey: ObservedJourney) throws -> ObservedExperiment {
    try #require(journey.experiments.first { $0.experiment.id == id }, "\(journey.experiments.map(\.experiment.id))")
  }

  @Test("are planned by kind of field, each form once, in the order of steps", .timeLimit(.minutes(10)))
  func planning() async throws {
    let journey = try await play(MiniService())
    #expect(
      journey.experiments.filter { !$0.experiment.relation.isOfDetour }.map(\.experiment.id) == [
        "kort/login/cpr-check-digit/fails-modulus-11/CPR-nummer",
        "kort/login/cpr-check-digit/passes-modulus-11/CPR-nummer",
        "kort/login/cpr-format/hyphen/CPR-nummer",
        "kort/login/cpr-format/space/CPR-nummer",
        "kort/login/cpr-wrong/letters/CPR-nummer",
        "kort/login/cpr-wrong/short/CPR-nummer",
        "kort/login/invisible-space/no-break/CPR-nummer",
        "kort/login/invisible-space/zero-width/CPR-nummer",
        "kort/login/required-empty/empty/Adgangskode",
        "kort/login/required-empty/empty/CPR-nummer",
        "kort/oplysninger/invisible-space/no-break/Telefonnummer",
        "kort/oplysninger/invisible-space/zero-width/Telefonnummer",
        "kort/oplysninger/letters/danish-letters/Bemærkning (valgfri)",
        "kort/oplysninger/letters/emoji/Bemærkning (valgfri)",
        "kort/oplysninger/phone-format/grouped/Telefonnummer",
        "kort/oplysninger/phone-format/plus45-grouped/Telefonnummer",
        "kort/oplysninger/phone-format/plus45/Telefonnummer",
        "kort/oplysninger/phone-format/zero45/Telefonnummer",
        "kort/oplysninger/phone-wrong/letters/Telefonnummer",
        "kort/oplysninger/phone-wrong/short/Telefonnummer",
        "kort/oplysninger/required-empty/empty/Jeg accepterer vilkårene",
        "kort/oplysninger/required-empty/empty/Telefonnummer",
        "kort/oplysninger/required-empty/empty/Årsag",
        "kort/oplysninger/several-errors/all/form",
        "kort/oplysninger/too-long/too-long/Bemærkning (valgfri)",
      ])
    #expect(Set(journey.experiments.map(\.experiment.persona)) == ["ida"])
  }

  @Test("of one family are played alone, and none without leave", arguments: [("cpr-format", 2), ("none", 0)])
  func families(family: String, count: Int) async throws {
    let policy: MistakePolicy = family == "none" ? .none : .families([family])
    #expect(try await play(MiniService(), policy).experiments.count == count)
  }

  @Test("aren't played in production unless told", arguments: [nil, true, false])
  func production(isTold: Bool?) async throws {
    let settings = Recording.settings { $0.playsMistakes = isTold }
    let plan = MiniPlan.plan(environment: .production, mistakes: .standard)
    let journey = try await recording.play(plan, over: MiniService(), settings: settings).journeys[0]
    #expect(journey.experiments.isEmpty == (isTold != true))
  }

  @Test("left empty also where a step before the one that sends picks the option")
  func emptyChoiceOfAnEarlierStep() async throws {
    var sending = MiniPlan.details
    let choice = MiniPlan.step("aarsag", [sending.actions.remove(at: 1)].map(\.kind))
    let steps = [MiniPlan.start, MiniPlan.login, choice, sending, MiniPlan.receipt]
    let plan = MiniPlan.plan(steps, mistakes: .families(["required-empty"]))
    let journey = try #require(try await recording.play(plan, over: MiniService()).journeys.first)
    let played = try experiment("kort/oplysninger/required-empty/empty/Årsag", in: journey)
    #expect(played.experiment.incomplete == nil)
    #expect(played.experiment.sent.first { $0.field == "Årsag" }?.value == "")
    #expect(played.experiment.correction != nil)
  }

  @Test("left empty: the answer tells it, keeps the rest, and goes on once corrected")
  func emptyField() async throws {
    let played = try experiment(
      "kort/oplysninger/required-empty/empty/Telefonnummer", in: try await play(MiniService()))
    let experiment = played.experiment
    #expect(experiment.relation == .errorToldRestKept)
    #expect(experiment.incomplete == nil)
    #expect(experiment.field?.value == "⟦phone:1⟧")
    #expect(
      experiment.sent.map(\.field) == ["Telefonnummer", "Årsag", "Bemærkning (valgfri)", "Jeg accepterer vilkårene"])
    #expect(experiment.sent.map(\.value) == ["", "Mistet", "", "on"])
    #expect(played.answer?.page.errors.map(\.text) == ["Skriv et telefonnummer"])
    #expect(played.correction?.page.headings.first?.text == "Kontrollér")
    #expect(played.variant.walk.outcome.kind == .stopped)
  }

  @Test("left empty where the service forgets the rest: the corrected form is refused")
  func lostInput() async throws {
    let played = try experiment(
      "kort/oplysninger/required-empty/empty/Årsag", in: try await play(MiniService(.losesInput)))
    #expect(played.correction?.page.headings.first?.text == "Dine oplysninger")
    #expect(played.correction?.page.errors.map(\.text).contains("Skriv et telefonnummer") == true)
  }

  @Test("left empty where the service doesn't mind: nothing to judge")
  func acceptedEmpty() async throws {
    let played = try experiment(
      "kort/oplysninger/required-empty/empty/Telefonnummer", in: try await play(MiniService(.ignoresEmptyPhone)))
    #expect(played.experiment.correction == nil)
    #expect(played.experiment.incomplete?.en == "The service took the form without the field, so it isn't required.")
  }

  @Test("in another writing lead on, or are refused by a rigid service", arguments: [true, false])
  func writings(isRigid: Bool) async throws {
    let service = isRigid ? MiniService(.isRigid) : MiniService()
    let played = try experiment(
      "kort/oplysninger/phone-format/plus45-grouped/Telefonnummer", in: try await play(service))
    #expect(played.experiment.relation == .sameResult)
    #expect(played.experiment.sent.first?.value == "⟦phone:1:plus45-grouped⟧")
    #expect(played.answer?.page.headings.first?.text == (isRigid ? "Dine oplysninger" : "Kontrollér"))
    #expect(!service.requests.isEmpty)
    #expect(played.variant.walk.outcome.kind != .completed)
  }

  @Test("never send a step that binds")
  func neverBinding() async throws {
    let service = MiniService()
    _ = try await play(service, .families(MistakeFamily.all.map(\.id)))
    #expect(service.requests.filter { $0 == "POST /bekraeft" }.count == 2)
  }

  @Test("in several fields are mended as the page tells of them", arguments: [false, true])
  func severalErrors(drips: Bool) async throws {
    let service = drips ? MiniService(.drips) : MiniService()
    let played = try experiment("kort/oplysninger/several-errors/all/form", in: try await play(service))
    #expect(played.experiment.field == nil)
    #expect(played.experiment.sent.map(\.value) == ["12345", "", "", "on"])
    let sent = played.variant.walk.exchanges.filter {
      $0.request.method == "POST" && $0.request.url.hasSuffix("/oplysninger")
    }
    #expect(sent.count == (drips ? 3 : 2))
    #expect(played.answer?.page.errors.count == (drips ? 1 : 2))
    #expect(played.correction?.page.headings.first?.text == "Kontrollér")
  }

  @Test(
    "on a form that the script gets wrong are told beside its own error, and order nothing", arguments: [false, true])
  func heldBack(drips: Bool) async throws {
    let short: [Action.Kind] = [
      .fill(MiniPlan.words("Telefonnummer"), Template("12345")), .choose(MiniPlan.words("Årsag"), Template("Mistet")),
      .check(MiniPlan.words("Jeg accepterer vilkårene")), .submit(MiniPlan.words("Næste")),
    ]
    let wrong = MiniPlan.step("forkert", short, expect: [MiniPlan.expect(.error(field: nil, text: nil))])
    let mended = MiniPlan.step("rettet", MiniPlan.details.actions.map(\.kind), binding: true)
    let plan = MiniPlan.plan(
      [MiniPlan.start, MiniPlan.login, wrong, mended, MiniPlan.receipt], mistakes: .families(["required-empty"]))
    let service = drips ? MiniService(.drips) : MiniService()
    let journey = try #require(try await recording.play(plan, over: service).journeys.first)
    let own = journey.experiments.filter { $0.experiment.step == "forkert" }
    #expect(own.map { $0.experiment.field?.field } == ["Jeg accepterer vilkårene", "Årsag"])
    let reason = try experiment("kort/forkert/required-empty/empty/Årsag", in: journey)
    #expect(reason.experiment.sent.map(\.field) == ["Årsag", "Bemærkning (valgfri)", "Jeg accepterer vilkårene"])
    // A service that tells one fault at a time says nothing of the second.
    #expect((reason.experiment.answer == nil) == drips)
    #expect((reason.experiment.incomplete != nil) == drips)
    if !drips { #expect(reason.answer?.page.errors.map(\.text).contains("Vælg en årsag") == true) }
    #expect(service.requests.count { $0 == "POST /bekraeft" } == 1)
    #expect(own.allSatisfy { !$0.variant.walk.exchanges.contains { $0.request.url.hasSuffix("/kontrol") } })
  }

  @Test("with a wrong answer that the service takes leave nothing to judge")
  func acceptedWrong() async throws {
    let played = try experiment("kort/login/cpr-wrong/short/CPR-nummer", in: try await play(MiniService()))
    #expect(
      played.experiment.incomplete?.en
        == "The service took the form with that answer, so there was nothing to correct.")
  }

  @Test("are made on a form that led on, although the script expected something else of the page")
  func unexpectedAnswer() async throws {
    let strict = MiniPlan.step(
      "oplysninger", MiniPlan.details.actions.map(\.kind),
      expect: [MiniPlan.expect(.heading(Template("En anden side")))])
    let plan = MiniPlan.plan(
      [MiniPlan.start, MiniPlan.login, strict, MiniPlan.receipt], mistakes: .families(["letters"]))
    let journey = try #require(try await recording.play(plan, over: MiniService()).journeys.first)
    #expect(journey.walks.first?.walk.outcome.kind == .failed)
    #expect(journey.experiments.map(\.experiment.variation) == ["danish-letters", "emoji"])
  }
}
