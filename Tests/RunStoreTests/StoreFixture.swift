import Foundation
import JourneyModel

@testable import RunStore

/// A folder of its own for one test, removed at the end.
final class StoreFixture {
  let results: String

  init() throws {
    let base = FileManager.default.temporaryDirectory.path
    var template = Array("\(base)/rejse-store-XXXXXX".utf8CString)
    let made = mkdtemp(&template)
    try require(made != nil)
    results = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { try? FileManager.default.removeItem(atPath: results) }

  func text(_ path: String) throws -> String { try String(contentsOfFile: path, encoding: .utf8) }

  func put(_ text: String, at path: String) throws {
    try text.write(toFile: path, atomically: false, encoding: .utf8)
  }

  func append(_ text: String, to path: String) throws {
    try put(try self.text(path) + text, at: path)
  }

  /// A run with one journey, two walks begun in the wrong order, of which only the second one ended.
  func recordedRun() throws -> RunFolder {
    let folder = try RunFolder.create(in: results, named: "run")
    let log = try EventLog(folder)
    for event in Self.events { try log.append(event) }
    return folder
  }

  static let place = SourceLocation(file: "journey.yaml", line: 1, column: 1)
  static let exchange = Exchange(
    id: 0, step: "start", cause: .open, request: RequestRecord(method: "GET", url: "https://a.dk/", bodyBytes: 0))
  static let done = WalkOutcome(kind: .completed, reason: LocalizedText(da: "Nået.", en: "Reached."))

  static func metadata(startedAt: String = "2026-01-02T03:04:05Z", run: String = "run") -> RunMetadata {
    RunMetadata(
      schemaVersion: RunMetadata.currentSchemaVersion, run: run, toolVersion: "1.0.0", startedAt: startedAt,
      label: "", repeats: 1)
  }

  static let plan = JourneyPlan(
    id: "kort", title: "Kort", source: "journey.yaml", digest: "d",
    service: ServicePlan(name: "Kort", authority: "By", base: "https://a.dk/", environment: .test),
    personas: ["a", "b"].map { Persona(id: $0, title: $0, summary: "", shareSource: "", rightOutcome: .completed) },
    steps: ["start", "slut"].map { Step(id: $0, title: $0, location: place) }, goal: "slut", mistakes: .none)

  static let events: [RunEvent] = [
    .runStarted(metadata: metadata()),
    .journeyPlanned(plan: plan),
    .walkStarted(walk: "kort/b/1", journey: "kort", persona: "b", repetition: 1, experiment: nil),
    .walkStarted(walk: "kort/a/1", journey: "kort", persona: "a", repetition: 1, experiment: nil),
    .exchanged(walk: "kort/a/1", exchange: exchange),
    .exchanged(walk: "kort/b/1", exchange: exchange),
    .stepEnded(walk: "kort/a/1", record: StepRecord(step: "start", status: .passed, exchanges: [0], milliseconds: 1)),
    .stepEnded(walk: "kort/b/1", record: StepRecord(step: "start", status: .passed, exchanges: [0], milliseconds: 1)),
    .stepEnded(walk: "kort/a/1", record: StepRecord(step: "slut", status: .passed, milliseconds: 1)),
    .walkEnded(walk: "kort/a/1", outcome: done, oracle: nil),
  ]
}

private struct FixtureError: Error {}

private func require(_ holds: Bool) throws { if !holds { throw FixtureError() } }
