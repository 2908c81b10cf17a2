import JourneyModel
import Testing

@testable import RunStore

@Suite("A run read back")
struct RunReaderTests {
  private let fixture: StoreFixture

  init() throws { fixture = try StoreFixture() }

  @Test("gives what was written, in plan order")
  func readsBack() throws {
    let folder = try fixture.recordedRun()
    try EventLog(folder).append(.runEnded(ending: .finished))
    let run = try RunReader(folder).run()
    #expect(run.metadata == StoreFixture.metadata())
    #expect(run.ending == .finished)
    #expect(run.plans == [StoreFixture.plan])
    #expect(run.walks.map(\.id) == ["kort/a/1", "kort/b/1"])
    #expect(run.walks[0].outcome == StoreFixture.done)
    #expect(run.walks[0].exchanges == [StoreFixture.exchange])
  }

  @Test("writes one line an event, with sorted keys")
  func writesLines() throws {
    let folder = try fixture.recordedRun()
    let lines = try fixture.text(folder.eventsPath).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == StoreFixture.events.count + 1)
    #expect(lines.last == "")
    #expect(lines[0].contains(#""repeats":1,"run":"run","schemaVersion":2,"startedAt""#))
    #expect(lines[4].contains("https://a.dk/"))
  }

  @Test("survives a process that died in the middle of a line", arguments: ["", #"{"stepEnded":{"wa"#, "{}"])
  func survivesTornLine(torn: String) throws {
    let folder = try fixture.recordedRun()
    try fixture.append(torn, to: folder.eventsPath)
    let run = try RunReader(folder).run()
    #expect(run.ending == .lost)
    #expect(run.walks[1].outcome.kind == .stopped)
    #expect(run.walks[1].steps.map(\.status) == [.passed, .notReached])
    #expect(run.walks[0].outcome.kind == .completed)
  }

  @Test("says which line is damaged")
  func tellsDamagedLine() throws {
    let folder = try fixture.recordedRun()
    try fixture.append("{\"walkEnded\":\n{}\n", to: folder.eventsPath)
    let error = try #require(throws: RunStoreError.self) { try RunReader(folder).run() }
    #expect(error.description.contains("is damaged in line 11 (it isn't JSON)"))
  }

  @Test("refuses another version with both numbers, also when the format differs")
  func refusesOtherVersion() throws {
    let folder = try RunFolder.create(in: fixture.results, named: "newer")
    try fixture.put("{\"runStarted\":{\"metadata\":{\"schemaVersion\":7,\"run\":[]}}}\n", at: folder.eventsPath)
    let error = try #require(throws: RunStoreError.self) { try RunReader(folder).run() }
    #expect(error.code == .otherVersion(found: 7, readable: RunMetadata.currentSchemaVersion))
    #expect(
      error.description.hasSuffix("has format version 7, but this version of rejse reads version 2; update rejse."))
  }

  @Test("says that nothing was recorded when the process died at once")
  func emptyRun() throws {
    let folder = try RunFolder.create(in: fixture.results, named: "empty")
    try fixture.put("", at: folder.eventsPath)
    let error = try #require(throws: RunStoreError.self) { try RunReader(folder).run() }
    #expect(error.description.contains("the run died before its first event"))
  }

  @Test("reads lines longer than one read, and refuses endless ones")
  func longLines() throws {
    let path = fixture.results + "/lines"
    let long = String(repeating: "a", count: 200_000)
    try fixture.put("x\n\(long)\ny", at: path)
    let reader = try LineReader(path: path, limit: 200_000)
    #expect(try reader.next()?.bytes == Array("x".utf8))
    #expect(try reader.next()?.bytes.count == 200_000)
    #expect(try reader.next()?.isWhole == false)
    #expect(try reader.next() == nil)
    let strict = try LineReader(path: path, limit: 100_000)
    _ = try strict.next()
    #expect(throws: RunStoreError(.tooLong(limit: 100_000), path: path)) { try strict.next() }
  }
}
