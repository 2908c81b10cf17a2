import DemoSite
import Foundation
import JourneyModel
import JourneyRunner
import JourneyScript
import TestSupport
import Testing

@testable import JourneyPipeline

/// The journeys of all services bring every citizen to the end that is right for them, whatever the words and markup.
struct ServiceJourneyTests {
  /// A journey on a site in some style.
  struct Play: Sendable, CustomTestStringConvertible {
    let journey: String
    let markup: DemoSite.Markup
    let wording: DemoSite.Wording

    var testDescription: String { "\(journey), \(markup.rawValue), \(wording.rawValue)" }

    static let all = ["sundhedskort", "laegeskift", "rottebekaempelse", "tid-i-borgerservice"].flatMap { journey in
      DemoSite.Markup.allCases.flatMap { markup in
        DemoSite.Wording.allCases.map { Play(journey: journey, markup: markup, wording: $0) }
      }
    }
  }

  @Test(.timeLimit(.minutes(10)), arguments: Play.all)
  func `every citizen comes to the declared end and meets no defect`(play: Play) async throws {
    let result = try await Self.play(play)
    let journey = try #require(result.journeys.first)
    let wanted = Dictionary(
      uniqueKeysWithValues: journey.plan.personas.map {
        ($0.id, $0.rightOutcome == .refused ? "correctlyRefused" : "completed")
      })
    #expect(wanted.count >= 4 && wanted.values.contains("correctlyRefused"))
    #expect(Set(journey.walks.map(\.persona)) == Set(wanted.keys))
    for walk in journey.walks { #expect(walk.outcome.kind.rawValue == wanted[walk.persona], "\(walk.persona)") }
    #expect(journey.experiments.allSatisfy { $0.incomplete == nil })
    let told = result.findings.filter { $0.severity > .hint }
    #expect(told.isEmpty, "\(told.map { "\($0.check) \($0.step) \($0.place.key): \($0.message.en)" })")
  }

  @Test(.timeLimit(.minutes(10)))
  func `a script in one wording gets nowhere on a service in another`() async throws {
    let play = Play(journey: "sundhedskort", markup: .designSystem, wording: .synonyms)
    let journey = try #require(try await Self.play(play, words: ScriptWords.none).journeys.first)
    #expect(journey.walks.allSatisfy { $0.outcome.kind == .failed || $0.outcome.kind == .blocked })
  }

  private static func play(_ play: Play, words: ScriptWords? = nil) async throws -> RunResult {
    var configuration = DemoSiteConfiguration(clock: { Date(timeIntervalSince1970: 1_795_262_400) })
    (configuration.markup, configuration.wording) = (play.markup, play.wording)
    let site = DemoSite(configuration)
    let addresses = try await site.start()
    do {
      let variables = [
        "BASE_URL": addresses.serviceURL, "LOGIN_URL": addresses.brokerURL, "PAY_URL": addresses.payURL,
      ]
      let table = try words ?? (play.wording == .standard ? .none : synonyms())
      let plans = try JourneyFiles(variables: variables, words: table).plans([path("Journeys/\(play.journey).yaml")])
      var options = RunOptions(startedAt: "2026-11-21T12:00:00Z")
      options.results = TemporaryFolder.path("results")
      options.settings.playsMistakes = words == nil
      let finished = try await JourneyRun(options).play(plans.plans)
      await site.stop()
      return finished.result
    } catch {
      await site.stop()
      throw error
    }
  }

  private static func synonyms() throws -> ScriptWords { try JourneyFiles.words(path("Journeys/ord/synonymer.csv")) }

  private static func path(_ name: String) -> String { PackageFiles.root.appending(path: name).path }
}
