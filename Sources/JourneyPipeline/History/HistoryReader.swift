import JourneyModel
package import RunAnalysis
import RunStore

/// The history of all runs in a folder, read from the runs themselves: there is no index that could be out of step.
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

  /// Reads every run, one at a time; a run without `findings.json` is judged from its events.
  ///
  /// - Parameter journey: one journey's id, or nil for all.
  /// - Returns: the histories, and what couldn't be read.
  package func read(journey: String?) -> History {
    var records: [RunRecord] = []
    var unreadable: [String] = []
    for listed in RunFolder.all(in: results) {
      do {
        let result = try Self.result(listed.folder)
        records += RunRecord.all(of: result).filter { journey == nil || $0.journey == journey }
      } catch {
        unreadable.append("\(listed.folder.run): \(error)")
      }
    }
    return History(journeys: JourneyHistory.all(of: records), unreadable: unreadable)
  }

  /// Reads some runs by name, in the order given: the start, midway and result measurement of a project.
  ///
  /// - Throws: `RunStoreError` when one can't be found or read.
  package func series(_ names: [String], journey: String?) throws -> [JourneyHistory] {
    let records = try names.flatMap { RunRecord.all(of: try Self.result(try RunFolder.find($0, in: results))) }
    return JourneyHistory.all(of: records.filter { journey == nil || $0.journey == journey })
  }

  private static func result(_ folder: RunFolder) throws -> RunResult {
    do { return try folder.result() } catch { return try KeptRun(folder).judged() }
  }
}
