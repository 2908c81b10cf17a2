import Foundation
import JourneyModel
import JourneyScript
import Testing

/// Files of the machine, as the commands read them.
struct DiskFilesTests {
  private static func withFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "rejse-script-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder.appending(path: ".skjult"), withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder.path(percentEncoded: false))
  }

  @Test func `a folder lists its YAML files and leaves hidden folders out`() throws {
    try Self.withFolder { folder in
      for name in ["b.yaml", "a.yml", ".skjult/c.yaml", "d.txt"] {
        try Data("version: 1\n".utf8).write(to: URL(filePath: folder + "/" + name))
      }
      #expect(try ScriptFiles.disk.list(folder).map { $0.split(separator: "/").last } == ["a.yml", "b.yaml"])
    }
  }

  @Test func `a byte order mark is no part of the text`() throws {
    try Self.withFolder { folder in
      try Data([0xEF, 0xBB, 0xBF] + "version: 1".utf8).write(to: URL(filePath: folder + "/a.yaml"))
      #expect(try ScriptFiles.disk.read(folder + "/a.yaml") == "version: 1")
    }
  }

  @Test func `what can't be read says why`() throws {
    try Self.withFolder { folder in
      try Data([0x76, 0xFF, 0xFE]).write(to: URL(filePath: folder + "/binær.yaml"))
      #expect(throws: ScriptFiles.Failure.notText) { try ScriptFiles.disk.read(folder + "/binær.yaml") }
      #expect(throws: ScriptFiles.Failure.missing) { try ScriptFiles.disk.read(folder + "/ingen.yaml") }
      #expect(throws: ScriptFiles.Failure.unreadable("it is a folder")) { try ScriptFiles.disk.read(folder) }
      #expect(throws: ScriptFiles.Failure.missing) { try ScriptFiles.disk.list(folder + "/ingen") }
      #expect(throws: ScriptFiles.Failure.unreadable("it isn't a folder")) {
        try ScriptFiles.disk.list(folder + "/binær.yaml")
      }
      let found = JourneyLoader(files: .disk).load(path: folder + "/binær.yaml")
      #expect(found.plan == nil)
      #expect(found.diagnostics.map(\.message) == ["'\(folder)/binær.yaml' isn't UTF-8 text"])
    }
  }
}
