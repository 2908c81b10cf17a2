import DemoSite
import Foundation
import JourneyModel
import JourneyRunner
import RunStore
import TestSupport
import Testing

@testable import JourneyPipeline

/// Parts that several machines played, made one: the report is the one that a single machine would have given.
@Suite("A merged run", .timeLimit(.minutes(10)), .serialized)
struct ShardMergeTests {
  @Test("of one run's own events has its reports byte for byte")
  func sameEvents() async throws {
    let stage = ShardStage()
    let whole = try await WholeRun.shared.finished()
    let parts = try stage.split(whole.folder, into: [[0, 2], [1]])
    let merged = try ShardMerge(parts.reversed()).write(in: stage.results("merged"))
    #expect(merged.run == whole.folder.run)
    #expect(try stage.reports(of: merged) == stage.reports(of: whole.folder))
  }

  @Test("of parts that were played has the single run's reports, but for what the service answered otherwise")
  func played() async throws {
    let stage = ShardStage()
    let whole = try await WholeRun.shared.finished()
    let parts = [try await stage.play(part: "1/2"), try await stage.play(part: "2/2")].map(\.folder)
    #expect(try parts.map { try RunReader($0).run().plans.count }.reduce(0, +) == ShardStage.journeys.count)
    let merged = try ShardMerge(parts).write(in: stage.results("merged-parts"))
    #expect(merged.run == whole.folder.run)
    let (one, other) = (try stage.reports(of: whole.folder), try stage.reports(of: merged))
    for name in one.keys.sorted() {
      let (left, right) = (stage.withoutAnswers(one[name] ?? ""), stage.withoutAnswers(other[name] ?? ""))
      let lines = zip(left.split(separator: "\n"), right.split(separator: "\n")).first { $0 != $1 }
      #expect(left == right, "\(name): \(lines.map { "\($0.0)\n\($0.1)" } ?? "other length")")
    }
  }

  @Test("isn't made of what is no whole")
  func refused() async throws {
    let stage = ShardStage()
    let whole = try await WholeRun.shared.finished()
    let parts = try stage.split(whole.folder, into: [[0, 2], [1]])
    #expect(throws: MergeError.nothing) { try ShardMerge([]) }
    #expect(throws: MergeError.noPart(whole.folder.path)) { try ShardMerge([whole.folder]) }
    #expect(throws: MergeError.twice(ShardStage.journeys[0])) { try ShardMerge([parts[0], parts[0], parts[1]]) }
    #expect(throws: MergeError.missing(ShardStage.journeys[1], parts: 2, given: [1])) { try ShardMerge([parts[0]]) }
    let other = try stage.split(whole.folder, into: [[0], [1], [2]])
    #expect(throws: MergeError.otherRun(parts[0].path, other[0].path)) { try ShardMerge([parts[0], other[0]]) }
    for error in [
      MergeError.nothing, .noPart("a"), .otherRun("a", "b"), .missing("j", parts: 2, given: [1]), .twice("j"),
    ] {
      #expect(error.description.hasSuffix(".") && ExitStatus(of: error) == .usage)
    }
  }

  @Test("ended as the part that came least far", arguments: [RunEnding.interrupted, .stoppedByGuard, .lost])
  func ending(ending: RunEnding) async throws {
    let stage = ShardStage()
    let whole = try await WholeRun.shared.finished()
    let parts = try stage.split(whole.folder, into: [[0, 2], [1]], endings: [.finished, ending])
    let merged = try ShardMerge(parts).write(in: stage.results("ended-\(ending.rawValue)"))
    #expect(try RunReader(merged).run().ending == ending)
  }
}

/// Three of the demo's journeys on one site, played whole and in parts.
private final class ShardStage: Sendable {
  static let journeys = ["sundhedskort", "laegeskift", "tid-i-borgerservice"]
  private let root = TemporaryFolder.path("shards-\(UUID().uuidString)")

  func results(_ name: String) -> String { "\(root)/\(name)" }

  /// The journeys as one machine or one of several plays them, on a site of its own: what was booked stays booked.
  func play(part: String? = nil) async throws -> JudgedRun {
    let site = DemoSite(
      DemoSiteConfiguration(edition: .edition2017, clock: { Date(timeIntervalSince1970: 1_795_262_400) }))
    let addresses = try await site.start()
    let variables = [
      "BASE_URL": addresses.serviceURL, "LOGIN_URL": addresses.brokerURL, "PAY_URL": addresses.payURL,
    ]
    let paths = Self.journeys.map { PackageFiles.root.appending(path: "Journeys/\($0).yaml").path }
    var options = RunOptions(startedAt: "2026-11-21T12:00:00Z")
    options.results = results(part.map { $0.replacing("/", with: "-") } ?? "whole")
    (options.settings.mistakesPerJourney, options.settings.probesPerJourney) = (3, 3)
    var plans = try JourneyFiles(variables: variables).plans(paths).plans
    for index in plans.indices { plans[index].personas = Array(plans[index].personas.prefix(2)) }
    if let part {
      let number = try #require(ShardNumber(part))
      let own = ShardPlanner(settings: options.settings, history: []).part(number, of: plans)
      (plans, options.shard) = (own.plans, own.shard)
    }
    let finished = try await JourneyRun(options).play(plans)
    await site.stop()
    return finished
  }

  /// The events of a run as so many machines would have written them.
  func split(_ folder: RunFolder, into parts: [[Int]], endings: [RunEnding] = []) throws -> [RunFolder] {
    let recorded = try RunReader(folder).run()
    return try parts.enumerated().map { index, journeys in
      let own = Set(journeys.map { Self.journeys[$0] })
      let part = try RunFolder.create(in: results("split-\(parts.count)"), named: "part-\(index + 1)-\(UUID())")
      let (log, copy) = (try EventLog(part), PageCopy(from: PageStore(folder), to: PageStore(part)))
      var metadata = recorded.metadata
      metadata.shard = RunShard(number: index + 1, count: parts.count, journeys: Self.journeys)
      // Each machine plans its own requests; here the first part keeps the plan of the whole.
      if index > 0 { metadata.plannedRequests = 0 }
      try log.append(.runStarted(metadata: metadata))
      for plan in recorded.plans where own.contains(plan.id) { try log.append(.journeyPlanned(plan: plan)) }
      let walks = Set(recorded.walks.filter { own.contains($0.journey) }.map(\.id))
      try RunReader(folder).eachEvent { event throws(RunStoreError) in
        if Self.belongs(event, to: own, walks), let event = try copy.event(event) { try log.append(event) }
      }
      let ending = endings.isEmpty ? .finished : endings[index]
      if ending != .lost { try log.append(.runEnded(ending: ending)) }
      return part
    }
  }

  private static func belongs(_ event: RunEvent, to journeys: Set<String>, _ walks: Set<WalkID>) -> Bool {
    switch event {
    case .walkStarted(let walk, _, _, _, _), .exchanged(let walk, _), .stepEnded(let walk, _),
      .walkEnded(let walk, _, _):
      walks.contains(walk)
    case .experimentPlayed(let experiment): journeys.contains(experiment.journey)
    case .probed(let probe): journeys.contains(probe.journey)
    case .citizenReset(let reset): journeys.contains(reset.journey)
    case .runStarted, .journeyPlanned, .guardTripped, .runResumed, .runEnded: false
    }
  }

  /// Every report of a run as it is written, by the file's name.
  func reports(of folder: RunFolder) throws -> [String: String] {
    let run = try KeptRun(folder).read()
    try folder.write(run.result)
    let review = try RunReview(run, book: BaselineBook(folder: results("none")), assumptions: nil)
    _ = try review.files(.danish, failOn: .seeksHelp, formats: ReportFormat.allCases).write(to: folder)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0 != "events.jsonl" && $0 != "pages" }
    #expect(names.count == 10)
    return Dictionary(
      uniqueKeysWithValues: try names.map { name in
        (name, try String(contentsOf: URL(filePath: "\(folder.path)/\(name)"), encoding: .utf8))
      })
  }

  /// A report without what the service answered from one run to the next: how long it took, the numbers it
  /// gave, and its ports.
  func withoutAnswers(_ text: String) -> String {
    text.replacing(#/("(?:m|serviceM)illiseconds" : )(?:\[[^\]]*\]|[0-9.e+-]+)/#) { "\($0.1)0" }
      .replacing(/time="[0-9.]+"/, with: "time").replacing(/duration_ms: [0-9.]+/, with: "duration")
      .replacing(/[A-Z]{2}-2026-[0-9]{6}/, with: "number")
      .replacing(/127\.0\.0\.1:[0-9]+/, with: "site")
  }
}

/// The whole run, played once.
private actor WholeRun {
  static let shared = WholeRun()
  private var played: Task<JudgedRun, any Error>?

  func finished() async throws -> JudgedRun {
    let task = played ?? Task { try await ShardStage().play() }
    played = task
    return try await task.value
  }
}
