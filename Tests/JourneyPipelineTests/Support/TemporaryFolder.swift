import Foundation

/// The folder that this process's tests write in; removed when the process ends.
enum TemporaryFolder {
  /// A path for something with a name.
  static func path(_ name: String) -> String { root.appending(path: name).path }

  private static let root: URL = {
    let folder = FileManager.default.temporaryDirectory.appending(path: "rejse-tests-\(getpid())")
    try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    atexit { TemporaryFolder.remove() }
    return folder
  }()

  private static func remove() { try? FileManager.default.removeItem(at: root) }
}
