import DemoSite
import Foundation
import JourneyModel
import JourneyRunner
import JourneyScript
import TestSupport

@testable import JourneyPipeline

/// What is played: the demo's journey, mistakes included, against one state of the site.
struct SiteRun: Hashable, Sendable {
  /// The file under `Journeys`, without its ending.
  var journey = "sundhedskort"
  var edition = DemoSite.Edition.clean
  var markup = DemoSite.Markup.designSystem
  var wording = DemoSite.Wording.standard
  /// Whether the script is read in the site's wording.
  var speaksItsWords = true
  var defects: Set<DemoSite.Defect> = []
  var nearMisses: Set<DemoSite.NearMiss> = []
  /// How often each persona walks.
  var repeats = 1
  var playsMistakes = true
  var jobs = 4
  /// The personas that walk, or nil for all.
  var personas: [String]?
  /// Tells runs apart that are otherwise the same.
  var attempt = 1

  /// The run, played once however many tests look at it.
  func finished() async throws -> JudgedRun { try await SiteRunShelf.shared.finished(self) }

  func play() async throws -> JudgedRun {
    var configuration = DemoSiteConfiguration(
      edition: edition, defects: defects, nearMisses: nearMisses, clock: { Date(timeIntervalSince1970: 1_795_262_400) })
    (configuration.markup, configuration.wording) = (markup, wording)
    let site = DemoSite(configuration)
    let addresses = try await site.start()
    do {
      let finished = try await JourneyRun(options).play([plan(addresses)])
      await site.stop()
      return finished
    } catch {
      await site.stop()
      throw error
    }
  }

  private var options: RunOptions {
    var options = RunOptions(startedAt: "2026-11-21T12:00:00Z")
    options.results = TemporaryFolder.path("results")
    options.label = edition.rawValue
    options.settings.jobs = jobs
    options.settings.playsMistakes = playsMistakes
    options.settings.repeats = repeats
    return options
  }

  private var words: ScriptWords {
    get throws {
      guard wording == .synonyms, speaksItsWords else { return .none }
      return try JourneyFiles.words(PackageFiles.root.appending(path: "Journeys/ord/synonymer.csv").path)
    }
  }

  private func plan(_ addresses: DemoSiteAddresses) throws -> JourneyPlan {
    let variables = [
      "BASE_URL": addresses.serviceURL, "LOGIN_URL": addresses.brokerURL, "PAY_URL": addresses.payURL,
    ]
    let files = JourneyFiles(variables: variables, words: try words)
    let path = PackageFiles.root.appending(path: "Journeys/\(journey).yaml").path
    var plan = try files.plans([path]).plans[0]
    if let personas { plan.personas.removeAll { !personas.contains($0.id) } }
    return plan
  }
}

/// Plays each run once, and never more than four sites at a time.
private actor SiteRunShelf {
  static let shared = SiteRunShelf()
  private var runs: [SiteRun: Task<JudgedRun, any Error>] = [:]
  private var free = 4
  private var waiting: [CheckedContinuation<Void, Never>] = []

  func finished(_ run: SiteRun) async throws -> JudgedRun {
    let task =
      runs[run]
      ?? Task {
        await enter()
        defer { leave() }
        return try await run.play()
      }
    runs[run] = task
    return try await task.value
  }

  private func enter() async {
    if free > 0 { free -= 1 } else { await withCheckedContinuation { waiting.append($0) } }
  }

  private func leave() {
    if waiting.isEmpty { free += 1 } else { waiting.removeFirst().resume() }
  }
}
