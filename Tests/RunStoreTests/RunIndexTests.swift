import Foundation
import JourneyModel
import Testing

@testable import RunStore

/// The index of runs: a copy that can go away at any time.
struct RunIndexTests {
  private let fixture: StoreFixture

  init() throws { fixture = try StoreFixture() }

  private var path: String { "\(fixture.results)/\(RunIndex.fileName)" }

  /// A run of a day.
  @discardableResult
  private func run(_ day: Int) throws -> RunFolder {
    let folder = try RunFolder.create(in: fixture.results, named: "r\(day)")
    try EventLog(folder).append(
      .runStarted(metadata: StoreFixture.metadata(startedAt: "2026-01-\(10 + day)T00:00:00Z", run: "r\(day)")))
    return folder
  }

  /// What a run is said to have come to: two journeys, of which the first has as many findings as its log has bytes / 100.
  private static func records(_ folder: RunFolder) throws -> [RunRecord] {
    let metadata = try RunReader(folder).metadata()
    let count = try Data(contentsOf: URL(filePath: folder.eventsPath)).count / 100
    return ["kort", "anden"].map { journey in
      RunRecord(
        run: metadata.run, startedAt: metadata.startedAt, label: "æ\"';", toolVersion: metadata.toolVersion,
        ending: .finished, journey: journey,
        findings: (0..<(journey == "kort" ? count : 0)).map {
          RunRecord.SeenFinding(
            fingerprint: Fingerprint(rawValue: "f\($0 % 2)"), check: "C-\($0)", step: "", label: "\0☃", severity: .hint)
        },
        reached: ["a", "b"], checks: ["C-1": 2, "A-1": 1], expertSeconds: journey == "kort" ? 0.1 + 0.2 : nil,
        serviceMilliseconds: 1.5, serviceSamples: 3, rightEnds: 1, walks: 2, requests: 3)
    }
  }

  /// The index, and which runs were read for it.
  private func open(
    _ version: String = "1", rebuild: Bool = false
  ) throws -> (entries: [RunIndex.Entry], read: [String]) {
    var read: [String] = []
    let index = try RunIndex(results: fixture.results, toolVersion: version, rebuild: rebuild) { folder in
      read.append(folder.run)
      return try Self.records(folder)
    }
    return (try index.entries(), read)
  }

  @Test func `holds what the runs came to, oldest first, and reads each once`() throws {
    for day in [2, 10, 1] { try run(day) }
    let first = try open()
    #expect(first.entries.map(\.folder.run) == ["r1", "r2", "r10"])
    #expect(try first.entries.map(\.records) == first.entries.map { try Self.records($0.folder) })
    #expect(first.entries.first?.records.first?.findings.isEmpty == false)
    let again = try open()
    #expect(again.read.isEmpty && again.entries == first.entries)
  }

  @Test func `one journey's runs are found by its id`() throws {
    try run(1)
    let index = try RunIndex(results: fixture.results, toolVersion: "1", reading: Self.records)
    #expect(try index.entries(journey: "anden").flatMap(\.records).map(\.journey) == ["anden"])
    #expect(try index.entries(journey: "anden'; DROP TABLE run").flatMap(\.records).isEmpty)
    #expect(try index.entries().count == 1)
  }

  @Test func `made anew it holds the same, as it does when it was deleted, damaged or of another version`() throws {
    for day in 1...3 { try run(day) }
    let first = try open().entries
    #expect(try open(rebuild: true).entries == first)
    #expect(try open(rebuild: true).read.count == 3)
    try FileManager.default.removeItem(atPath: path)
    #expect(try open().entries == first)
    try fixture.put(String(repeating: "not a database ", count: 200), at: path)
    let mended = try open()
    #expect(mended.entries == first && mended.read.count == 3)
    #expect(try open().read.isEmpty)
    let newer = try open("2")
    #expect(newer.entries == first && newer.read.count == 3)
  }

  @Test func `reads only the run that changed, and forgets the one that went away`() throws {
    let (kept, changed, removed) = (try run(1), try run(2), try run(3))
    _ = try open()
    try fixture.append(String(repeating: "{}\n", count: 200), to: changed.eventsPath)
    try FileManager.default.removeItem(atPath: removed.path)
    let (entries, read) = try open()
    #expect(read == ["r2"])
    #expect(entries.map(\.folder) == [kept, changed])
    #expect(entries.last?.records == (try Self.records(changed)))
    try changed.write(Array("{}".utf8), as: "findings.json")
    #expect(try open().read == ["r2"])
    try changed.write(Array("[]".utf8), as: "findings.json")
    #expect(try open().read == ["r2"], "The same length, another file.")
  }

  @Test func `a run that can't be read says why, and what is no run is left out`() throws {
    let folder = try run(1)
    _ = try fixture.put("x", at: "\(fixture.results)/note.txt")
    try FileManager.default.createDirectory(atPath: "\(fixture.results)/empty", withIntermediateDirectories: true)
    let index = try RunIndex(results: fixture.results, toolVersion: "1") { folder in
      throw RunStoreError(.noRun, path: folder.run)
    }
    let entries = try index.entries()
    #expect(entries.map(\.folder) == [folder])
    #expect(entries[0].records.isEmpty && entries[0].failure?.contains("There is no run at 'r1'") == true)
  }

  @Test func `a folder that isn't there has no runs and isn't made`() throws {
    let nowhere = "\(fixture.results)/nowhere"
    #expect(try RunIndex(results: nowhere, toolVersion: "1", reading: Self.records).entries().isEmpty)
    #expect(!FileManager.default.fileExists(atPath: nowhere))
  }

  @Test func `where no database can be written everything is read`() throws {
    try run(1)
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    for _ in 1...2 {
      let opened = try open()
      #expect(opened.entries.count == 1 && opened.read == ["r1"])
    }
  }
}
