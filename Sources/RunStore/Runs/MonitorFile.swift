internal import Foundation
package import JourneyModel

/// The file in which a monitor remembers what it told.
package struct MonitorFile: Sendable {
  private let path: String

  /// The file at a path.
  package init(_ path: String) { self.path = path }

  /// Reads the memory; one of nothing where there is no file yet.
  ///
  /// - Throws: `RunStoreError` when it is damaged or was written by another version.
  package func read() throws(RunStoreError) -> MonitorMemory {
    guard access(path, F_OK) == 0 else { return MonitorMemory() }
    let bytes = try WholeFile.read(path, limit: 64_000_000)
    let version = try StableJSON.value(Version.self, from: bytes, path: path).schemaVersion
    guard version == MonitorMemory.currentSchemaVersion else {
      throw RunStoreError(.otherVersion(found: version, readable: MonitorMemory.currentSchemaVersion), path: path)
    }
    return try StableJSON.value(MonitorMemory.self, from: bytes, path: path)
  }

  /// Writes the memory.
  ///
  /// - Throws: `RunStoreError` when it can't be written.
  package func write(_ memory: MonitorMemory) throws(RunStoreError) {
    try WholeFile.write(try StableJSON.text(memory, path: path), to: path)
  }

  private struct Version: Decodable { let schemaVersion: Int }
}
