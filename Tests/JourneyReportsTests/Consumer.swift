import Foundation
import Synchronization

/// A program that reads what pipelines get; the README's command installs it.
struct Consumer: Sendable {
  /// What the program said.
  struct Said: Sendable {
    let status: Int32
    let output: String
    let errors: String
  }

  let program: String
  let arguments: [String]

  /// Lets the program read a text from a file of the given name.
  ///
  /// - Throws: when the program isn't installed, so that nothing passes unread.
  func read(_ text: String, as name: String) throws -> Said {
    let folder = FileManager.default.temporaryDirectory.appending(path: "rejse-consumer-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: name), output = folder.appending(path: "out"),
      errors = folder.appending(path: "err")
    try Data(text.utf8).write(to: file)
    for place in [output, errors] { try Data().write(to: place) }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/\(program)")
    process.arguments = arguments + [file.path]
    process.environment = ["PATH": "/usr/bin:/bin", "PERL_UNICODE": "SDA"]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    process.waitUntilExit()
    return Said(
      status: process.terminationStatus, output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self))
  }
}
