import Foundation
import JourneyModel
import Testing

@testable import RunStore

@Suite("Kept bodies")
struct PageStoreTests {
  private let fixture: StoreFixture
  private let folder: RunFolder

  init() throws {
    fixture = try StoreFixture()
    folder = try RunFolder.create(in: fixture.results, named: "run")
  }

  @Test("are kept once and read back")
  func keepsOnce() throws {
    let store = PageStore(folder)
    let first = try store.keep(Array("<h1>Hej</h1>".utf8))
    #expect(try store.keep(Array("<h1>Hej</h1>".utf8)) == first)
    #expect(try store.body(first) == Array("<h1>Hej</h1>".utf8))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.pagesPath) == [first.rawValue])
  }

  @Test("with the same hash stay apart")
  func collision() throws {
    let store = PageStore(folder)
    #expect(try store.keep([1], hash: "00").rawValue == "00")
    #expect(try store.keep([2], hash: "00").rawValue == "00-2")
    #expect(try store.keep([2], hash: "00").rawValue == "00-2")
    #expect(try store.body(BodyReference(rawValue: "00")) == [1])
  }

  @Test("are never looked for outside the folder", arguments: ["../events.jsonl", "", "/etc/passwd", "00/.."])
  func unsafeReference(name: String) {
    #expect(throws: RunStoreError(.unsafeName(name), path: folder.pagesPath)) {
      try PageStore(folder).body(BodyReference(rawValue: name))
    }
  }
}
