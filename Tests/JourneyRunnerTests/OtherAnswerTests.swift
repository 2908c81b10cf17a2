import JourneyModel
import PageModel
import Testing

@testable import JourneyRunner

@Suite("Other answers", .timeLimit(.minutes(10)))
struct OtherAnswerTests {
  private static let other = PublicStrings.otherEmail

  private func play(
    _ service: GardenService, _ family: String, environment: ServicePlan.Environment = .test
  ) async throws -> ObservedJourney {
    let plan = GardenService.plan(.families([family]), environment: environment)
    let settings = Recording.settings { $0.playsMistakes = true }
    return try #require(try await Recording().play(plan, over: service, settings: settings).journeys.first)
  }

  private func only(_ journey: ObservedJourney) throws -> ObservedExperiment {
    #expect(journey.experiments.count == 1, "\(journey.experiments.map(\.experiment.id))")
    return try #require(journey.experiments.first)
  }

  private func text(_ page: ObservedPage?) -> String { page?.page.text ?? "" }

  @Test("from the review go by a link or a button, come back to it, and on to the receipt", arguments: [false, true])
  func changed(byButton: Bool) async throws {
    let service = byButton ? GardenService(.changesByButton) : GardenService()
    let played = try only(try await play(service, "answer-changed"))
    #expect(played.experiment.variation == (byButton ? "button-1" : "svar"))
    #expect(played.experiment.instead?.map(\.value) == [Self.other])
    #expect(text(played.left).contains("ida@prove.example"))
    #expect(text(played.correction).contains(Self.other))
    #expect(text(played.variant.pages.last).contains("Du er skrevet op"))
    #expect(played.variant.walk.oracle?.values.map(\.value).last == Self.other)
    #expect(service.requests.count { $0 == "POST /skriv-op" } == 2)
  }

  @Test("that a service doesn't keep show as the first one")
  func kept() async throws {
    let played = try only(try await play(GardenService(.keepsFirstAnswer), "answer-changed"))
    #expect(text(played.correction).contains("ida@prove.example"))
  }

  @Test("that a service refuses say so, and nothing is ordered")
  func refused() async throws {
    let service = GardenService(.takesNoOther)
    let played = try only(try await play(service, "answer-changed"))
    #expect(played.experiment.answer == nil)
    #expect(played.experiment.incomplete?.en.hasPrefix("The service didn't take the other answer") == true)
    #expect(service.requests.count { $0 == "POST /skriv-op" } == 1)
  }

  @Test("aren't given where nothing leads back, and end at the review in production")
  func bounds() async throws {
    #expect(try await play(GardenService(.hasNoWayBack), "answer-changed").experiments.isEmpty)
    let service = GardenService()
    let journey = try await play(service, "answer-changed", environment: .production)
    #expect(journey.experiments.isEmpty)
    #expect(try await play(service, "two-tabs-apart", environment: .production).experiments.isEmpty)
    #expect(!service.requests.contains("POST /skriv-op"))
  }

  @Test("in a second tab are sent before the review of the first one is", arguments: [false, true])
  func tabs(asksTwice: Bool) async throws {
    let service = asksTwice ? GardenService(.asksTwice) : GardenService()
    let played = try only(try await play(service, "two-tabs-apart"))
    #expect(played.experiment.instead?.map(\.value) == [Self.other])
    #expect(text(played.left).contains("ida@prove.example"))
    #expect(text(played.answer).contains(asksTwice ? "Se efter" : "Du er skrevet op"))
    #expect(played.variant.walk.oracle?.values.count == (asksTwice ? 1 : 2))
  }

  @Test("may be no to a consent: the walk goes on, or is refused", arguments: [false, true])
  func consent(isNeeded: Bool) async throws {
    let service = isNeeded ? GardenService(.needsConsent) : GardenService()
    let played = try only(try await play(service, "consent-refused"))
    #expect(played.experiment.id == "have/svar/consent-refused/optional/Ja tak til nyhedsbrev (valgfrit)")
    #expect(played.experiment.relation == .goesWithout)
    #expect(text(played.answer).contains(isNeeded ? "Sæt kryds i samtykke" : "Se efter"))
    #expect(service.requests.count { $0 == "POST /skriv-op" } == 1)
  }
}
