internal import Foundation
package import JourneyModel

/// The folder of one run: what happened in `events.jsonl` and `pages/`, and beside it whatever was derived from that.
package struct RunFolder: Sendable, Hashable {
  /// The folder's path as the user would name it.
  package let path: String

  /// The run's id: the folder's own name.
  package var run: String { String(path.split(separator: "/").last ?? "") }

  /// The folder of all runs that this one lies in.
  package var results: String {
    let parts = path.split(separator: "/").dropLast()
    return (path.hasPrefix("/") ? "/" : "") + (parts.isEmpty ? "." : parts.joined(separator: "/"))
  }

  var eventsPath: String { path + "/events.jsonl" }
  var pagesPath: String { path + "/pages" }

  /// The folder at a path, whether it exists or not.
  package init(path: String) { self.path = path }

  /// Makes the folder of a new run that no other run has, even when several start in the same moment.
  ///
  /// - Parameters:
  ///   - results: the folder of all runs; made when it doesn't exist.
  ///   - name: what the run should be called; `-2`, `-3` and so on are added when the name is taken.
  /// - Returns: the folder, with an empty `pages` folder in it.
  /// - Throws: `RunStoreError` when the folder can't be made or the name could point elsewhere.
  package static func create(in results: String, named name: String) throws(RunStoreError) -> RunFolder {
    guard isPlain(name) else { throw RunStoreError(.unsafeName(name), path: results) }
    try makeFolder(results)
    for number in 1...1_000 {
      let folder = RunFolder(path: "\(results)/\(number == 1 ? name : "\(name)-\(number)")")
      if mkdir(folder.path, 0o755) == 0 {
        try makeFolder(folder.pagesPath)
        return folder
      }
      guard errno == EEXIST else {
        throw RunStoreError(.unwritable(reason: WholeFile.systemReason()), path: results)
      }
    }
    throw RunStoreError(.namesExhausted, path: "\(results)/\(name)")
  }

  /// Whether a run could be kept in a folder: it can be written, or made where it doesn't exist yet.
  package static func canBeMade(in results: String) -> Bool {
    var place = results.isEmpty ? "." : results
    while access(place, F_OK) != 0 {
      guard let slash = place.lastIndex(of: "/") else { return access(".", W_OK) == 0 }
      place = slash == place.startIndex ? "/" : String(place[..<slash])
      if place == "/" { break }
    }
    return access(place, W_OK | X_OK) == 0
  }

  /// Finds a run by its folder's path or by its name among all runs.
  ///
  /// - Returns: the run's folder.
  /// - Throws: `RunStoreError` when neither is a run.
  package static func find(_ name: String, in results: String) throws(RunStoreError) -> RunFolder {
    for path in [name, "\(results)/\(name)"] where access(path + "/events.jsonl", F_OK) == 0 {
      return RunFolder(path: path)
    }
    throw RunStoreError(.noRun, path: name)
  }

  /// Writes a derived file of the run whole: `findings.json`, a report.
  ///
  /// - Throws: `RunStoreError` when it can't be written or the name could point out of the folder.
  package func write(_ bytes: some Collection<UInt8>, as name: String) throws(RunStoreError) {
    guard Self.isPlain(name) else { throw RunStoreError(.unsafeName(name), path: path) }
    try WholeFile.write(bytes, to: "\(path)/\(name)")
  }

  /// Writes `findings.json`.
  package func write(_ result: RunResult) throws(RunStoreError) {
    try write(try StableJSON.text(result, path: "\(path)/findings.json"), as: "findings.json")
  }

  /// Reads `findings.json`.
  ///
  /// - Throws: `RunStoreError` when there is none or it was written by another version.
  package func result() throws(RunStoreError) -> RunResult {
    let file = "\(path)/findings.json"
    let bytes = try WholeFile.read(file, limit: PageStore.longestBody)
    let version = try StableJSON.value(VersionedResult.self, from: bytes, path: file).metadata.schemaVersion
    guard version == RunMetadata.currentSchemaVersion else {
      throw RunStoreError(.otherVersion(found: version, readable: RunMetadata.currentSchemaVersion), path: file)
    }
    return try StableJSON.value(RunResult.self, from: bytes, path: file)
  }

  /// Whether a name is one path component that is neither hidden nor a way up.
  static func isPlain(_ name: String) -> Bool {
    !name.isEmpty && name.utf8.count <= 200 && !name.hasPrefix(".")
      && name.unicodeScalars.allSatisfy { scalar in
        "._-+".unicodeScalars.contains(scalar) || scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
      }
  }

  private static func makeFolder(_ path: String) throws(RunStoreError) {
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw RunStoreError(.unwritable(reason: WholeFile.systemReason()), path: path)
    }
  }

  private struct VersionedResult: Decodable {
    struct Metadata: Decodable { let schemaVersion: Int }
    let metadata: Metadata
  }
}
