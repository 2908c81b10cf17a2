internal import Foundation
internal import GRDB
package import JourneyModel

/// The runs of a folder in an SQLite database beside them, so that a thousand are listed without being read again.
///
/// The folders are the truth and the database is a copy of what a history needs: it is made anew when it is missing,
/// damaged or written by another version, and a run whose files have changed since is read again. Where it can't be
/// written it is kept in memory, and everything is read.
package struct RunIndex: Sendable {
  /// What the index holds of one folder.
  package struct Entry: Sendable, Equatable {
    /// The run's folder.
    package let folder: RunFolder
    /// When the run started, as ISO 8601 in UTC.
    package let startedAt: String
    /// What the run came to, one a journey in the run's order; empty where it couldn't be read.
    package let records: [RunRecord]
    /// Why it couldn't be read, or nil.
    package let failure: String?
  }

  /// The name of the database in the folder of all runs.
  package static let fileName = "history.sqlite"

  private let results: String
  private let tables: IndexTables

  /// Opens the index of a folder, and brings it up to date.
  ///
  /// - Parameters:
  ///   - results: the folder of all runs.
  ///   - toolVersion: the version that reads the runs; an index of another one is made anew.
  ///   - rebuild: whether to make the index anew whatever it holds.
  ///   - read: what a run came to on each journey.
  /// - Throws: `RunStoreError` when not even a database in memory can be used.
  package init(
    results: String, toolVersion: String, rebuild: Bool = false, reading read: (RunFolder) throws -> [RunRecord]
  ) throws(RunStoreError) {
    self.results = results
    let path = "\(results)/\(Self.fileName)"
    if let tables = try? IndexTables(path: path, toolVersion: toolVersion, rebuild: rebuild),
      (try? Self.update(tables, results, read)) != nil
    {
      self.tables = tables
      return
    }
    do {
      tables = try IndexTables(path: nil, toolVersion: toolVersion, rebuild: false)
      try Self.update(tables, results, read)
    } catch {
      throw RunStoreError(.broken(line: nil, reason: "\(error)"), path: path)
    }
  }

  /// What the index holds.
  ///
  /// - Parameter journey: one journey's id, or nil for all; a run that couldn't be read is there in both cases.
  /// - Returns: the runs, oldest first.
  /// - Throws: `RunStoreError` when the database can't be read.
  package func entries(journey: String? = nil) throws(RunStoreError) -> [Entry] {
    do {
      return try tables.entries(journey: journey, in: results)
    } catch {
      throw RunStoreError(.broken(line: nil, reason: "\(error)"), path: "\(results)/\(Self.fileName)")
    }
  }

  /// Reads what is new or has changed, a few runs a transaction, so that a run that dies midway loses little.
  private static func update(
    _ tables: IndexTables, _ results: String, _ read: (RunFolder) throws -> [RunRecord]
  ) throws {
    let stamps = RunStamp.all(in: results)
    let known = try tables.stamps()
    try tables.remove(known.keys.filter { stamps[$0] == nil }.sorted())
    let stale = stamps.filter { known[$0.key] != $0.value }.sorted { $0.key < $1.key }
    for first in stride(from: 0, to: stale.count, by: 32) {
      let batch = stale[first..<min(first + 32, stale.count)].compactMap { name, stamp in
        entry(RunFolder(path: "\(results)/\(name)"), read).map { (stamp, $0) }
      }
      try tables.insert(batch)
    }
  }

  /// Nil for a folder that is no run of this version: it is looked at again next time.
  private static func entry(_ folder: RunFolder, _ read: (RunFolder) throws -> [RunRecord]) -> Entry? {
    guard let metadata = try? RunReader(folder).metadata() else { return nil }
    do {
      return Entry(folder: folder, startedAt: metadata.startedAt, records: try read(folder), failure: nil)
    } catch {
      return Entry(folder: folder, startedAt: metadata.startedAt, records: [], failure: "\(error)")
    }
  }
}
