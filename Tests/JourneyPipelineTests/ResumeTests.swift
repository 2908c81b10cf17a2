import DemoSite
import Foundation
import JourneyModel
import JourneyRunner
import RunStore
import TestSupport
import Testing

@testable import JourneyPipeline

/// A run whose process is killed at any moment can be read, and goes on to the result it would have come to.
@Suite("A killed run", .timeLimit(.minutes(10)), .serialized)
struct ResumeTests {
  @Test("is read, and goes on to the same result, wherever it was cut")
  func resumes() async throws {
    let stage = try ResumeStage()
    defer { stage.remove() }
    let whole = try await stage.play()
    let events = try Data(contentsOf: URL(filePath: whole.folder.path + "/events.jsonl"))
    let ends = events.indices.filter { events[$0] == 0x0A }.map { $0 + 1 }
    // The first event and the plan must be there; a cut is made after a line and in the middle of the next one.
    var random = SeededGenerator(seed: 7)
    let cuts = (0..<3).map { _ in Int.random(in: 3..<(ends.count - 1), using: &random) } + [2, ends.count - 1]
    for (number, line) in cuts.enumerated() {
      let torn = number.isMultiple(of: 2) ? 0 : (ends[line] - ends[line - 1]) / 2
      let killed = try stage.copy(of: whole.folder, events: events.prefix(ends[line - 1] + torn), number: number)
      #expect(try RunReader(killed).run().ending == .lost)
      let resumed = try await stage.play(resuming: ResumableRun(killed))
      #expect(Essence(resumed.result) == Essence(whole.result), "cut after line \(line), \(torn) bytes torn")
      #expect(resumed.folder == killed)
      #expect(Essence(try KeptRun(killed).judged()) == Essence(whole.result))
      #expect(try stage.doubled(in: killed).isEmpty, "walks that were over are played once")
    }
  }

  @Test("that had come to its end isn't played again")
  func finished() async throws {
    let stage = try ResumeStage(personas: ["udrejst"])
    defer { stage.remove() }
    let whole = try await stage.play()
    #expect(throws: ResumeError.finished(whole.folder.run)) { try ResumableRun(whole.folder) }
    let events = try Data(contentsOf: URL(filePath: whole.folder.path + "/events.jsonl"))
    let killed = try stage.copy(of: whole.folder, events: events.prefix(40), number: 1)
    #expect(throws: RunStoreError.self) { try ResumableRun(killed) }
  }

  @Test("doesn't go on with another script")
  func changed() async throws {
    let stage = try ResumeStage(personas: ["udrejst"])
    defer { stage.remove() }
    let whole = try await stage.play()
    let events = try Data(contentsOf: URL(filePath: whole.folder.path + "/events.jsonl"))
    let lines = events.split(separator: 0x0A)
    let killed = try stage.copy(
      of: whole.folder, events: Data(lines.prefix(4).joined(separator: [0x0A])) + [0x0A], number: 1)
    let resumable = try ResumableRun(killed)
    var plan = try #require(stage.plans.first)
    plan.steps.removeLast()
    #expect(throws: ResumeError.changed("sundhedskort")) { try resumable.plans(from: [plan]) }
    #expect(throws: ResumeError.missing("sundhedskort")) { try resumable.plans(from: []) }
  }

  @Test("isn't taken over while it is being played")
  func locked() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "rejse-lock-\(getpid())").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let run = try RunFolder.create(in: folder, named: "a")
    let log = try EventLog(run)
    let error = #expect(throws: RunStoreError.self) { try EventLog(run) }
    #expect(error?.description.contains("another process") == true)
    withExtendedLifetime(log) {}
  }
}

/// The demo's journey on one site, so that a run can go on against the same addresses.
private final class ResumeStage {
  let results = FileManager.default.temporaryDirectory.appending(path: "rejse-resume-\(getpid())-\(UUID().uuidString)")
    .path
  private let personas: [String]
  private var site: DemoSite?
  private var addresses: DemoSiteAddresses?
  private(set) var plans: [JourneyPlan] = []

  init(personas: [String] = ["mistet-kort", "udrejst"]) throws { self.personas = personas }

  func remove() { try? FileManager.default.removeItem(atPath: results) }

  func play(resuming resumable: ResumableRun? = nil) async throws -> JudgedRun {
    let started = try await started()
    let files = JourneyFiles(variables: ["BASE_URL": started.serviceURL, "LOGIN_URL": started.brokerURL])
    var selection = RunSelection()
    selection.only = personas
    var options = RunOptions(startedAt: "2026-11-21T12:00:00Z")
    options.results = results
    options.settings.mistakesPerJourney = 6
    let path = PackageFiles.root.appending(path: "Journeys/sundhedskort.yaml").path
    plans = try selection.plans(of: try files.plans([path]).plans)
    return try await JourneyRun(options).play(try resumable?.plans(from: plans) ?? plans, resuming: resumable)
  }

  /// One site for all runs of the stage: its ports could be another test's as soon as they are free.
  private func started() async throws -> DemoSiteAddresses {
    if let addresses { return addresses }
    let site = DemoSite(
      DemoSiteConfiguration(edition: .edition2017, clock: { Date(timeIntervalSince1970: 1_795_262_400) }))
    let addresses = try await site.start()
    (self.site, self.addresses) = (site, addresses)
    return addresses
  }

  func copy(of folder: RunFolder, events: Data, number: Int) throws -> RunFolder {
    let path = "\(results)/killed-\(number)"
    try FileManager.default.copyItem(atPath: folder.path, toPath: path)
    try FileManager.default.removeItem(atPath: path + "/findings.json")
    try events.write(to: URL(filePath: path + "/events.jsonl"))
    return RunFolder(path: path)
  }

  /// The walks that were begun again although they had ended.
  func doubled(in folder: RunFolder) throws -> [String] {
    let text = try String(contentsOfFile: folder.path + "/events.jsonl", encoding: .utf8)
    var ended: Set<String> = []
    var doubled: [String] = []
    for line in text.split(separator: "\n") {
      let event = try JSONDecoder().decode(RunEvent.self, from: Data(line.utf8))
      if case .walkEnded(let walk, _, _) = event { ended.insert(walk) }
      if case .walkStarted(let walk, _, _, _, let experiment) = event, ended.contains(walk), experiment == nil {
        doubled.append(walk)
      }
    }
    return doubled
  }
}

/// What a run comes to, without what differs from moment to moment: durations, and numbers that the service gives.
private struct Essence: Equatable {
  struct WalkEssence: Equatable {
    let id: String
    let outcome: WalkOutcome
    let steps: [String]
    let entries: [[Entry]]
  }

  let ending: RunEnding
  let walks: [WalkEssence]
  let experiments: [Experiment]
  let findings: [String]
  let outcomes: [CheckOutcome]
  let effort: [[Double]]
  let requests: [Int]

  init(_ result: RunResult) {
    ending = result.ending
    walks = result.journeys.flatMap(\.walks).map { walk in
      WalkEssence(
        id: walk.id, outcome: walk.outcome,
        steps: walk.steps.map { "\($0.step) \($0.status) \($0.exchanges) \($0.problems.map(\.message.en))" },
        entries: walk.steps.map(\.entries))
    }
    experiments = result.journeys.flatMap(\.experiments)
    findings = result.findings.map { "\($0.fingerprint.rawValue) \($0.severity) \($0.personas) \($0.evidence.walk)" }
    outcomes = result.outcomes
    effort = result.journeys.flatMap(\.effort).map { [Double($0.pages), $0.expertSeconds] }
    requests = result.journeys.map(\.requests)
  }
}
