import Foundation

/// The built command, run as a user runs it.
struct Rejse: Sendable {
  /// How a command ended.
  struct Ended: Sendable {
    let status: Int32
    /// What it wrote to standard output.
    let output: String
    /// What it wrote to standard error.
    let errors: String
  }

  /// The folder it runs in.
  let folder: URL

  /// A command in an empty folder of its own.
  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "rejse-command-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  /// Removes the folder.
  func remove() { try? FileManager.default.removeItem(at: folder) }

  /// Writes a file in the folder.
  func write(_ text: String, to name: String) throws {
    let file = folder.appending(path: name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: file, atomically: true, encoding: .utf8)
  }

  /// The text of a file in the folder.
  func text(_ name: String) throws -> String {
    try String(contentsOf: folder.appending(path: name), encoding: .utf8)
  }

  /// Runs a command to its end, at most a minute, interrupted as by Ctrl-C once its standard error holds a mark.
  func run(_ arguments: String..., interruptAt mark: String? = nil) async throws -> Ended {
    try await run(arguments, interruptAt: mark)
  }

  /// Runs a command to its end.
  ///
  /// A thread of its own watches the process: other tests may keep all of Swift's busy for longer than the command runs.
  func run(_ arguments: [String], interruptAt mark: String? = nil) async throws -> Ended {
    try await withCheckedThrowingContinuation { continuation in
      Thread.detachNewThread {
        continuation.resume(with: Result { try runToEnd(arguments, interruptAt: mark) })
      }
    }
  }

  private func runToEnd(_ arguments: [String], interruptAt mark: String?) throws -> Ended {
    let (output, errors) = (try CapturedFile(in: folder), try CapturedFile(in: folder))
    let process = Process()
    process.executableURL = Self.binary
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ["PATH": "/usr/bin:/bin", "LANG": "da_DK.UTF-8", "HOME": folder.path]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output.handle
    process.standardError = errors.handle
    // A shell that starts the tests in the background ignores SIGINT, and a child would inherit that.
    signal(SIGINT, SIG_DFL)
    try process.run()
    let deadline = ContinuousClock.now + .seconds(300)
    var isInterrupted = false
    while process.isRunning {
      if let mark, !isInterrupted, errors.text.contains(mark) {
        isInterrupted = true
        process.interrupt()
      }
      if ContinuousClock.now > deadline { process.terminate() }
      usleep(20_000)
    }
    return Ended(status: process.terminationStatus, output: output.text, errors: errors.text)
  }

  /// The executable beside the test bundle.
  static let binary: URL = {
    let test = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    let places = [Bundle.main.bundleURL, test.deletingLastPathComponent()].flatMap {
      [$0, $0.deletingLastPathComponent()]
    }
    let found = places.map { $0.appending(path: "rejse") }.first {
      var isFolder: ObjCBool = false
      return FileManager.default.fileExists(atPath: $0.path, isDirectory: &isFolder) && !isFolder.boolValue
    }
    return found ?? test
  }()
}

/// What a process writes, in a file, so that no full pipe can hold it up.
private struct CapturedFile {
  let handle: FileHandle
  private let path: String

  init(in folder: URL) throws {
    path = folder.appending(path: ".captured-\(UUID().uuidString)").path
    _ = FileManager.default.createFile(atPath: path, contents: nil)
    handle = try FileHandle(forWritingTo: URL(filePath: path))
  }

  var text: String { String(decoding: FileManager.default.contents(atPath: path) ?? Data(), as: UTF8.self) }
}
