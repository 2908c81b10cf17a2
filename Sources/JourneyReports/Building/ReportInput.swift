package import JourneyModel
package import RunAnalysis
package import ServiceEconomics

/// What a report is made of.
package struct ReportInput: Sendable {
  /// The run.
  package let result: RunResult
  /// What changed on each compared journey, in the run's order.
  package let comparisons: [RunComparison]
  /// The estimate, or nil.
  package let estimate: Estimate?
  /// What mending the findings that somebody asked about would give, or nil.
  package var whatIf: WhatIf?
  /// How a register of contacts scaled the estimate's weights, or nil.
  package var calibration: Calibration?
  /// What stands behind the findings.
  package var exhibits = Exhibits.none
  /// Since when findings have been there, where earlier runs tell.
  package var sightings: [FindingSighting] = []
  /// The lowest severity that counts as an error.
  package let failOn: Severity
  /// The language.
  package let language: ReportLanguage

  /// Makes an input.
  package init(
    result: RunResult, comparisons: [RunComparison] = [], estimate: Estimate? = nil, failOn: Severity,
    language: ReportLanguage
  ) {
    self.result = result
    self.comparisons = comparisons
    self.estimate = estimate
    self.failOn = failOn
    self.language = language
  }
}
