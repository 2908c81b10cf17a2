import FormClient
package import JourneyModel
import JourneyReports
import JourneyRunner
package import RunStore

/// A run read back from its folder and judged again, whatever version judged it first.
package struct KeptRun: Sendable {
  private let folder: RunFolder

  /// The run in a folder.
  package init(_ folder: RunFolder) { self.folder = folder }

  /// What the run came to by today's checks, at the levels that the run was played with.
  ///
  /// - Returns: the result; a run whose process died gives what had been written.
  /// - Throws: `RunStoreError` when the folder can't be read.
  package func judged() throws -> RunResult { try read().result }

  /// The run with what stands behind its findings.
  ///
  /// - Throws: `RunStoreError` when the folder can't be read.
  package func read() throws -> JudgedRun {
    let recorded = try RunReader(folder).run()
    let pages = PageStore(folder)
    let observer = WalkObserver(loader: PageLoader()) { try pages.body($0) }
    let journeys = try observer.journeys(
      plans: recorded.plans, walks: recorded.walks, experiments: recorded.experiments, probes: recorded.probes)
    let result = RunJudge(checks: recorded.metadata.checks ?? []).judge(
      journeys, metadata: recorded.metadata, ending: recorded.ending, endingReason: recorded.endingReason)
    return JudgedRun(folder: folder, result: result, exhibits: Exhibits(of: journeys, for: result.findings))
  }
}
