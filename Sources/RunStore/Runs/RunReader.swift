package import JourneyModel

/// Reads a run back from its folder, also one whose process was killed in the middle of a line.
package struct RunReader: Sendable {
  private let folder: RunFolder

  /// A reader of one run.
  package init(_ folder: RunFolder) { self.folder = folder }

  /// What was run: the first event alone.
  ///
  /// - Throws: `RunStoreError` when the folder holds no run, or one of another version.
  package func metadata() throws(RunStoreError) -> RunMetadata {
    let lines = try LineReader(path: folder.eventsPath, limit: EventLog.longestLine)
    return try metadata(from: try lines.next())
  }

  /// The whole run.
  ///
  /// A last line that doesn't end in a line feed was being written when the process died and is left out; a damaged
  /// line before the last one is an error, since what it held can't be told.
  ///
  /// - Throws: `RunStoreError` when the folder holds no run, one of another version, or a damaged one.
  package func run() throws(RunStoreError) -> RecordedRun {
    var assembly = RunAssembly(metadata: try metadata())
    try eachEvent { event throws(RunStoreError) in assembly.add(event) }
    return assembly.run()
  }

  /// Hands on the events after the first one by one, in the order they were written; no more than one is held at once.
  ///
  /// - Throws: `RunStoreError` as for `run()`, and what `body` throws.
  package func eachEvent(_ body: (RunEvent) throws(RunStoreError) -> Void) throws(RunStoreError) {
    let lines = try LineReader(path: folder.eventsPath, limit: EventLog.longestLine)
    _ = try metadata(from: try lines.next())
    while let line = try lines.next() {
      guard line.isWhole else { break }
      try body(try StableJSON.value(RunEvent.self, from: line.bytes, path: folder.eventsPath, line: line.number))
    }
  }

  private func metadata(from line: LineReader.Line?) throws(RunStoreError) -> RunMetadata {
    let path = folder.eventsPath
    guard let line, line.isWhole else {
      throw RunStoreError(.broken(line: 1, reason: "the run died before its first event"), path: path)
    }
    // The version is read alone first: a newer format may hold what this version has no name for.
    let version = try StableJSON.value(FirstEvent.self, from: line.bytes, path: path, line: 1).schemaVersion
    guard version == RunMetadata.currentSchemaVersion else {
      throw RunStoreError(.otherVersion(found: version, readable: RunMetadata.currentSchemaVersion), path: path)
    }
    guard
      case .runStarted(let metadata) = try StableJSON.value(RunEvent.self, from: line.bytes, path: path, line: 1)
    else { throw RunStoreError(.broken(line: 1, reason: "the first event isn't the run's start"), path: path) }
    return metadata
  }

  private struct FirstEvent: Decodable {
    struct Start: Decodable { let metadata: Metadata }
    struct Metadata: Decodable { let schemaVersion: Int }
    let runStarted: Start
    var schemaVersion: Int { runStarted.metadata.schemaVersion }
  }
}
