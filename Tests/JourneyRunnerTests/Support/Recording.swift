import FormClient
import Foundation
import JourneyModel
import Synchronization

@testable import JourneyRunner

/// A run kept in memory: its events and its masked bodies.
final class Recording: Sendable {
  private let kept = Mutex<(events: [RunEvent], bodies: [BodyReference: [UInt8]])>(([], [:]))

  var events: [RunEvent] { kept.withLock(\.events) }
  var bodies: [BodyReference: [UInt8]] { kept.withLock(\.bodies) }

  var sink: RunSink {
    RunSink(
      event: { event in self.kept.withLock { $0.events.append(event) } },
      body: { bytes in
        var hash = StableHash()
        hash.combine(bytes)
        let reference = BodyReference(rawValue: hash.hexadecimal)
        self.kept.withLock { $0.bodies[reference] = bytes }
        return reference
      })
  }

  /// Everything that a run folder would hold, as text.
  func artefacts() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let lines = try events.map { String(decoding: try encoder.encode($0), as: UTF8.self) }
    return (lines + bodies.values.map { String(decoding: $0, as: UTF8.self) }).joined(separator: "\n")
  }

  static let metadata = RunMetadata(
    schemaVersion: RunMetadata.currentSchemaVersion, run: "r", toolVersion: "1.0.0",
    startedAt: "2026-01-01T00:00:00Z", label: "", repeats: 1)

  /// Plays journeys over a service.
  func play(
    _ plans: JourneyPlan..., over service: any HTTPTransport, settings: RunSettings = Recording.settings(),
    sessions: SessionBook = SessionBook(),
    probes: @escaping @Sendable (ObservedJourney) -> [ProbeRequest] = { _ in [] },
    progress: @escaping @Sendable (RunProgress) -> Void = { _ in }
  ) async throws -> PlayedRun {
    let environment = RunEnvironment(
      transport: service, loader: PageLoader(), sink: sink, readFile: { _, _ in [] }, sessions: sessions,
      progress: progress)
    return try await RunScheduler(settings: settings, environment: environment)
      .play(plans, metadata: Self.metadata, probes: probes)
  }

  static func settings(_ change: (inout RunSettings) -> Void = { _ in }) -> RunSettings {
    var settings = RunSettings()
    settings.requestsPerSecond = 1_000_000
    change(&settings)
    return settings
  }
}
