internal import Foundation
package import JourneyModel

/// The accepted baselines in a folder, one reviewable file a journey: `Baselines/<journey>.json`.
package struct BaselineFile: Sendable, Hashable {
  /// The folder as the user named it.
  package let folder: String
  /// The journey.
  package let journey: String

  /// The baseline of a journey in a folder.
  package init(journey: String, in folder: String) {
    self.folder = folder
    self.journey = journey
  }

  /// The file's path.
  package var path: String { "\(folder)/\(journey).json" }

  /// Whether there is one.
  package var exists: Bool { RunFolder.isPlain(journey) && access(path, F_OK) == 0 }

  /// Reads the baseline.
  ///
  /// - Throws: `RunStoreError` when there is none, it is damaged, or it was made by another version.
  package func read() throws(RunStoreError) -> Baseline {
    guard RunFolder.isPlain(journey) else { throw RunStoreError(.unsafeName(journey), path: folder) }
    guard exists else { throw RunStoreError(.noBaseline(journey: journey), path: path) }
    let bytes = try WholeFile.read(path, limit: 64_000_000)
    let version = try StableJSON.value(Version.self, from: bytes, path: path).schemaVersion
    guard version == Baseline.currentSchemaVersion else {
      throw RunStoreError(.otherVersion(found: version, readable: Baseline.currentSchemaVersion), path: path)
    }
    return try StableJSON.value(Baseline.self, from: bytes, path: path)
  }

  /// Writes the baseline: sorted keys, one value a line, so that a change shows as a few lines in review.
  ///
  /// - Throws: `RunStoreError` when it can't be written.
  package func write(_ baseline: Baseline) throws(RunStoreError) {
    guard RunFolder.isPlain(journey) else { throw RunStoreError(.unsafeName(journey), path: folder) }
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw RunStoreError(.unwritable(reason: WholeFile.systemReason()), path: folder)
    }
    try WholeFile.write(try StableJSON.text(baseline, path: path), to: path)
  }

  private struct Version: Decodable { let schemaVersion: Int }
}
