import DemoSite
import JourneyModel
import Testing

@testable import JourneyPipeline

/// The journeys of all services bring every citizen to the end that is right for them, whatever the words and markup.
struct ServiceJourneyTests {
  private static let plays = ["sundhedskort", "laegeskift", "rottebekaempelse", "tid-i-borgerservice"].flatMap {
    journey in
    DemoSite.Markup.allCases.flatMap { markup in
      DemoSite.Wording.allCases.map { wording in
        var run = SiteRun(journey: journey, markup: markup, wording: wording)
        // In two of the four styles: that covers each markup and each wording once.
        run.playsMistakes = (markup == .designSystem) == (wording == .standard)
        return run
      }
    }
  }

  @Test(.timeLimit(.minutes(10)), arguments: plays)
  func `every citizen comes to the declared end and meets no defect`(run: SiteRun) async throws {
    let result = try await run.finished().result
    let journey = try #require(result.journeys.first)
    let wanted = Dictionary(
      uniqueKeysWithValues: journey.plan.personas.map {
        ($0.id, $0.rightOutcome == .refused ? "correctlyRefused" : "completed")
      })
    #expect(wanted.count >= 4 && wanted.values.contains("correctlyRefused"))
    #expect(Set(journey.walks.map(\.persona)) == Set(wanted.keys))
    for walk in journey.walks { #expect(walk.outcome.kind.rawValue == wanted[walk.persona], "\(walk.persona)") }
    let told = result.findings.filter { $0.severity > .hint }
    #expect(told.isEmpty, "\(told.map { "\($0.check) \($0.step) \($0.place.key): \($0.message.en)" })")
  }

  @Test(
    .timeLimit(.minutes(10)), arguments: ["sundhedskort-english", "laegeskift-english"], DemoSite.Markup.allCases)
  func `citizens who read English come to the declared end in English and meet no defect`(
    name: String, markup: DemoSite.Markup
  ) async throws {
    let result = try await SiteRun(journey: name, markup: markup).finished().result
    let journey = try #require(result.journeys.first)
    let refused = Set(journey.plan.personas.filter { $0.rightOutcome == .refused }.map(\.id))
    #expect(Set(journey.walks.map(\.persona)) == Set(journey.plan.personas.map(\.id)) && !journey.walks.isEmpty)
    for walk in journey.walks {
      let wanted: WalkOutcome.Kind = refused.contains(walk.persona) ? .correctlyRefused : .completed
      #expect(walk.outcome.kind == wanted, "\(walk.persona): \(walk.outcome)")
    }
    let told = result.findings.filter { $0.severity > .hint }
    #expect(told.isEmpty, "\(told.map { "\($0.check) \($0.step) \($0.place.key): \($0.message.en)" })")
  }

  @Test(.timeLimit(.minutes(10)))
  func `a script in one wording gets nowhere on a service in another`() async throws {
    let run = SiteRun(wording: .synonyms, speaksItsWords: false)
    let journey = try #require(try await run.finished().result.journeys.first)
    #expect(journey.walks.allSatisfy { ![.completed, .correctlyRefused].contains($0.outcome.kind) })
  }
}
