import DemoSite
import Foundation
import JourneyModel
import JourneyRunner
import RunStore
import TestSupport
import Testing

@testable import JourneyPipeline

@Suite("A service in production", .timeLimit(.minutes(10)))
struct ProductionTests {
  @Test("gets no binding step and no mistake, from the script to the wire")
  func harmless() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "rejse-production-\(getpid())")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      at: PackageFiles.root.appending(path: "Journeys"), to: folder.appending(path: "Journeys"))
    let script = folder.appending(path: "Journeys/sundhedskort.yaml")
    let text = try String(contentsOf: script, encoding: .utf8)
    #expect(text.contains("environment: demo"))
    try text.replacing("environment: demo", with: "environment: production")
      .write(to: script, atomically: true, encoding: .utf8)
    let site = DemoSite(
      DemoSiteConfiguration(edition: .clean, clock: { Date(timeIntervalSince1970: 1_795_262_400) }))
    let addresses = try await site.start()
    let files = JourneyFiles(variables: ["BASE_URL": addresses.serviceURL, "LOGIN_URL": addresses.brokerURL])
    let plans = try files.plans([script.path]).plans
    var options = RunOptions(startedAt: "2026-11-21T12:00:00Z")
    options.results = folder.appending(path: "results").path
    let finished = try await JourneyRun(options).play(plans)
    await site.stop()
    let journey = try #require(finished.result.journeys.first)
    #expect(journey.experiments.isEmpty)
    let goals = journey.walks.compactMap { walk in walk.steps.last { $0.step == journey.plan.goal } }
    #expect(goals.contains { $0.status == .withheld })
    #expect(goals.allSatisfy { $0.status == .withheld || $0.status == .notReached })
    #expect(journey.walks.allSatisfy { $0.outcome.kind == .stopped || $0.outcome.kind == .correctlyRefused })
    let read = try finished.folder.result()
    #expect(read == finished.result)
  }
}
