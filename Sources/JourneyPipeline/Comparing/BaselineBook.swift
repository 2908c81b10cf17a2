package import JourneyModel
package import RunAnalysis
import RunStore

/// The accepted baselines of a folder, held against runs.
package struct BaselineBook: Sendable {
  private let folder: String
  private let kept: [Baseline]

  /// The baselines of a folder.
  ///
  /// - Parameters:
  ///   - folder: the folder.
  ///   - kept: baselines that stand in for the folder's: what a run was held against before.
  package init(folder: String, kept: [Baseline] = []) {
    self.folder = folder
    self.kept = kept
  }

  /// A run's journeys with their baselines.
  package struct Compared: Sendable {
    /// What changed, for every journey that has a baseline, in the run's order.
    package let comparisons: [RunComparison]
    /// The baselines, in the same order.
    package let baselines: [Baseline]
    /// The journeys without a baseline.
    package let missing: [String]
  }

  /// Accepts a run's journeys as baselines.
  ///
  /// - Parameters:
  ///   - result: the run.
  ///   - acceptedBy: who accepts it.
  ///   - reason: why.
  /// - Returns: the paths of the files written.
  /// - Throws: `RunStoreError` when one can't be written.
  package func accept(_ result: RunResult, acceptedBy: String, reason: String) throws -> [String] {
    try BaselineBuilder.baselines(of: result, acceptedBy: acceptedBy, reason: reason).map { baseline in
      let file = BaselineFile(journey: baseline.journey, in: folder)
      try file.write(baseline)
      return file.path
    }
  }

  /// Accepts chosen findings of a run into the baselines there are.
  ///
  /// - Parameters:
  ///   - chosen: the beginnings of fingerprints or check ids.
  ///   - result: the run.
  ///   - acceptedBy: who accepts them.
  ///   - reason: why.
  /// - Returns: the paths of the files changed.
  /// - Throws: `AnalysisError` when a choice names nothing, `RunStoreError` when there is no baseline or it can't be written.
  package func accept(
    _ chosen: [String], of result: RunResult, acceptedBy: String, reason: String
  ) throws -> [String] {
    let compared = try compare(result)
    if compared.baselines.isEmpty, let journey = compared.missing.first {
      _ = try BaselineFile(journey: journey, in: folder).read()
    }
    let acceptance = FindingAcceptance(chosen, acceptedBy: acceptedBy, reason: reason)
    return try acceptance.apply(to: compared.baselines, compared.comparisons).map { baseline in
      let file = BaselineFile(journey: baseline.journey, in: folder)
      try file.write(baseline)
      return file.path
    }
  }

  /// Holds a run against the baselines there are.
  ///
  /// - Throws: `RunStoreError` when a baseline is damaged or of another version.
  package func compare(_ result: RunResult) throws -> Compared {
    let ids = result.journeys.map(\.plan.id)
    let baselines = try ids.compactMap { id -> Baseline? in
      if let own = kept.first(where: { $0.journey == id }) { return own }
      let file = BaselineFile(journey: id, in: folder)
      return file.exists ? try file.read() : nil
    }
    return Compared(
      comparisons: try baselines.map { try RunComparator.compare(result, with: $0) }, baselines: baselines,
      missing: ids.filter { id in !baselines.contains { $0.journey == id } })
  }
}
