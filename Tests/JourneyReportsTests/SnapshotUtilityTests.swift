import Foundation
import TestSupport
import Testing

/// Snapshots fail where they should, and are never recorded unseen.
struct SnapshotUtilityTests {
  private func withFolder(_ body: (URL) throws -> Void) throws {
    let root = FileManager.default.temporaryDirectory.appending(path: "rejse-snapshots-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: root.appending(path: "s"), withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: root) }
    try body(root)
  }

  @Test func `says which line differs first`() throws {
    try withFolder { root in
      #expect(try Snapshot("s", environment: ["REJSE_RECORD": "1"]).difference("a\nb\n", from: "t", in: root) == nil)
      let snapshot = Snapshot("s", environment: [:])
      #expect(try snapshot.difference("a\nb\n", from: "t", in: root) == nil)
      let difference = try #require(try snapshot.difference("a\nc\n", from: "t", in: root))
      #expect(difference.contains("line 2"))
      #expect(difference.contains("\"b\""))
      #expect(difference.contains("\"c\""))
    }
  }

  @Test func `tells apart what looks the same`() throws {
    try withFolder { root in
      _ = try Snapshot("s", environment: ["REJSE_RECORD": "1"]).difference("\u{e5}\n", from: "t", in: root)
      let snapshot = Snapshot("s", environment: [:])
      #expect(try snapshot.difference("a\u{30a}\n", from: "t", in: root) != nil)
      #expect(try snapshot.difference("\u{e5}\r\n", from: "t", in: root) != nil)
      #expect(try snapshot.difference("\u{e5}", from: "t", in: root) != nil)
    }
  }

  @Test func `a missing copy fails`() throws {
    try withFolder { root in
      let difference = try Snapshot("s", environment: [:]).difference("a", from: "t", in: root)
      #expect(difference?.contains("missing") == true)
    }
  }

  @Test func `continuous integration never records`() throws {
    try withFolder { root in
      let snapshot = Snapshot("s", environment: ["REJSE_RECORD": "1", "CI": "true"])
      let difference = try snapshot.difference("a", from: "t", in: root)
      #expect(difference?.contains("not recorded") == true)
      #expect(!FileManager.default.fileExists(atPath: root.appending(path: "s/t").path))
    }
  }
}
