import JourneyModel
package import RunAnalysis
import RunStore

/// The history of all runs in a folder, by the index beside them.
package struct HistoryReader: Sendable {
  private let results: String

  /// A reader of the runs in a folder.
  package init(results: String) { self.results = results }

  /// What was read.
  package struct History: Sendable {
    /// The journeys, by id.
    package let journeys: [JourneyHistory]
    /// The runs that couldn't be read, with the reason.
    package let unreadable: [String]
  }

  /// Reads every run that the index doesn't know, one at a time; a run without `findings.json` is judged from its events.
  ///
  /// - Parameters:
  ///   - journey: one journey's id, or nil for all.
  ///   - rebuild: whether to read every run anew.
  /// - Returns: the histories, and what couldn't be read.
  /// - Throws: `RunStoreError` when no index can be made.
  package func read(journey: String?, rebuild: Bool = false) throws -> History {
    let index = try RunIndex(results: results, toolVersion: ToolVersion.current, rebuild: rebuild) { folder in
      RunRecord.all(of: try Self.result(folder))
    }
    let entries = try index.entries(journey: journey)
    return History(
      journeys: JourneyHistory.all(of: entries.flatMap(\.records)),
      unreadable: entries.compactMap { entry in entry.failure.map { "\(entry.folder.run): \($0)" } })
  }

  /// Reads some runs by name, in the order given: the start, midway and result measurement of a project.
  ///
  /// - Throws: `RunStoreError` when one can't be found or read.
  package func series(_ names: [String], journey: String?) throws -> [JourneyHistory] {
    let records = try names.flatMap { RunRecord.all(of: try Self.result(try RunFolder.find($0, in: results))) }
    return JourneyHistory.all(of: records.filter { journey == nil || $0.journey == journey })
  }

  /// What a run came to when it was judged; by today's checks where nothing was written.
  static func result(_ folder: RunFolder) throws -> RunResult {
    do { return try folder.result() } catch { return try KeptRun(folder).judged() }
  }
}
