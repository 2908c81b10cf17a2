import Foundation
import JourneyModel
import Testing

@testable import RunStore

@Suite("Run folders")
struct RunFolderTests {
  private let fixture: StoreFixture

  init() throws { fixture = try StoreFixture() }

  @Test("of runs that start in the same moment don't meet", .timeLimit(.minutes(10)))
  func parallelRuns() async throws {
    let results = fixture.results + "/nested/results"
    let paths = try await withThrowingTaskGroup(of: String.self) { group in
      for _ in 0..<20 { group.addTask { try RunFolder.create(in: results, named: "r").path } }
      return try await group.reduce(into: Set<String>()) { $0.insert($1) }
    }
    #expect(paths.count == 20)
    #expect(paths.contains(results + "/r"))
    #expect(paths.contains(results + "/r-20"))
  }

  @Test("parallel walks write whole lines", .timeLimit(.minutes(10)))
  func parallelAppends() async throws {
    let folder = try fixture.recordedRun()
    let log = try EventLog(folder)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for id in 1...50 {
        let request = RequestRecord(method: "GET", url: String(repeating: "x", count: id * 400), bodyBytes: 0)
        let exchange = Exchange(id: id, step: "start", cause: .open, request: request)
        group.addTask { try log.append(.exchanged(walk: "kort/b/1", exchange: exchange)) }
      }
      try await group.waitForAll()
    }
    #expect(try RunReader(folder).run().walks[1].exchanges.count == 51)
  }

  @Test("lists runs in the order they started and finds the latest")
  func listing() throws {
    for (name, day) in [("b", "02"), ("a", "03"), ("c", "01")] {
      let folder = try RunFolder.create(in: fixture.results, named: name)
      let metadata = StoreFixture.metadata(startedAt: "2026-01-\(day)T00:00:00Z", run: name)
      try EventLog(folder).append(.runStarted(metadata: metadata))
    }
    try FileManager.default.createDirectory(atPath: fixture.results + "/z", withIntermediateDirectories: false)
    #expect(RunFolder.all(in: fixture.results).map(\.metadata.run) == ["c", "b", "a"])
    #expect(try RunFolder.latest(in: fixture.results).run == "a")
    #expect(try RunFolder.find("b", in: fixture.results).path == fixture.results + "/b")
    #expect(try RunFolder.find(fixture.results + "/b", in: "elsewhere").run == "b")
  }

  @Test("a missing run is said by name")
  func missingRun() throws {
    let error = try #require(throws: RunStoreError.self) { try RunFolder.find("nope", in: fixture.results) }
    #expect(error.description == "There is no run at 'nope'; list the runs, or make one with 'rejse run'.")
    #expect(throws: RunStoreError(.noRun, path: "nowhere")) { try RunFolder.latest(in: "nowhere") }
  }

  @Test("an unwritable folder is said with the system's reason")
  func unwritable() throws {
    try fixture.put("a file", at: fixture.results + "/file")
    let error = try #require(throws: RunStoreError.self) {
      try RunFolder.create(in: fixture.results + "/file/results", named: "r")
    }
    #expect(error.description.hasPrefix("Nothing can be written to '\(fixture.results)/file/results' ("))
    #expect(error.description.hasSuffix("); name a folder that you may write in."))
  }

  @Test("names that lead elsewhere are refused", arguments: ["../x", "a/b", "", ".hidden", "a\nb"])
  func unsafeNames(name: String) throws {
    #expect(throws: RunStoreError(.unsafeName(name), path: fixture.results)) {
      try RunFolder.create(in: fixture.results, named: name)
    }
  }

  @Test("derived files are written whole and leave nothing beside them")
  func derivedFiles() throws {
    let folder = try fixture.recordedRun()
    let result = RunResult(metadata: StoreFixture.metadata(), ending: .finished)
    try folder.write(result)
    try folder.write(Array("<p>".utf8), as: "report.html")
    #expect(try folder.result() == result)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(names == ["events.jsonl", "findings.json", "pages", "report.html"])
  }
}
