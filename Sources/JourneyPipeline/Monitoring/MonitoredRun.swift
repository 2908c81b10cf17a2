package import JourneyModel
package import RunAnalysis
import RunStore

/// A run held against what a monitor has told; what it tells now is remembered in the same step.
package struct MonitoredRun: Sendable {
  /// What hasn't been told before, alerts first; empty most of the time.
  package let news: [MonitorNews]
  /// What the shell is told: 3 or 4 for an alert, 0 otherwise.
  package let status: ExitStatus

  /// Looks at a run.
  ///
  /// - Parameters:
  ///   - result: the run.
  ///   - book: the accepted baselines.
  ///   - memory: the path of the file that remembers what was told.
  ///   - failOn: the lowest severity of a finding that is an alert.
  /// - Throws: `RunStoreError` when a baseline or the memory can't be used.
  package init(_ result: RunResult, book: BaselineBook, memory: String, failOn: Severity) throws {
    let file = MonitorFile(memory)
    let trouble = Self.trouble(of: result)
    let looked = try RunMonitor(failOn: failOn).look(
      at: result, baselines: try book.compare(result).baselines, memory: try file.read(), trouble: trouble)
    try file.write(looked.memory)
    news = looked.news
    let alerts = news.filter(\.isAlert)
    status = ExitStatus.winner(of: alerts.map { $0.kind == .trouble ? .unreachable : .regression })
  }

  /// Why the service couldn't be tested; nil when it could.
  private static func trouble(of result: RunResult) -> LocalizedText? {
    let statuses = ExitStatus.all(of: result, failOn: nil)
    let status = [ExitStatus.guardStopped, .unreachable].first(where: statuses.contains)
    return status.map { $0 == .guardStopped ? result.endingReason ?? $0.meaning : $0.meaning }
  }
}
