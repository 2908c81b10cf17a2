import Foundation

/// A line as a pipeline's shell runs it, with `rejse` on its path.
struct ShellCommand: Sendable {
  let line: String
  var environment: [String: String] = [:]

  /// Runs the line in the folder of a command; a thread of its own waits for it.
  func run(in rejse: Rejse) async throws -> Rejse.Ended {
    try await withCheckedThrowingContinuation { continuation in
      Thread.detachNewThread { continuation.resume(with: Result { try runToEnd(in: rejse) }) }
    }
  }

  private func runToEnd(in rejse: Rejse) throws -> Rejse.Ended {
    let files = ["output", "errors"].map { rejse.folder.appending(path: ".\($0)-\(UUID().uuidString)") }
    for file in files { try Data().write(to: file) }
    let process = Process()
    process.executableURL = URL(filePath: "/bin/bash")
    process.arguments = ["-euo", "pipefail", "-c", line]
    process.currentDirectoryURL = rejse.folder
    process.environment = [
      "PATH": "\(Rejse.binary.deletingLastPathComponent().path):/usr/bin:/bin", "HOME": rejse.folder.path,
    ].merging(environment) { _, own in own }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: files[0])
    process.standardError = try FileHandle(forWritingTo: files[1])
    try process.run()
    process.waitUntilExit()
    let texts = try files.map { String(decoding: try Data(contentsOf: $0), as: UTF8.self) }
    return Rejse.Ended(status: process.terminationStatus, output: texts[0], errors: texts[1])
  }
}
