package import JourneyModel
package import JourneyReports
package import RunStore

/// A run that has been kept and judged.
package struct JudgedRun: Sendable {
  /// Where it is kept.
  package let folder: RunFolder
  /// What it came to; `findings.json` holds the same.
  package let result: RunResult
  /// What stands behind its findings.
  package let exhibits: Exhibits
}
