import JourneyModel
import JourneyReports
import RunAnalysis
import ServiceEconomics

/// A small but whole run: six steps, four citizens, findings of every severity, a baseline and an estimate.
///
/// It is written down, not played: no page stands behind it, and its findings are what checks would have said.
enum SampleRun {
  static let place = SourceLocation(file: "Journeys/sundhedskort.yaml", line: 27, column: 5)

  /// The run that was accepted as the baseline.
  static var before: RunResult {
    RunResult(
      metadata: RunMetadata(
        schemaVersion: 1, run: "2026-11-20-0900", toolVersion: "0.1.0", startedAt: "2026-11-20T09:00:12Z",
        label: "2017",
        repeats: 1, playsMistakes: true),
      ending: .finished, journeys: [journey(walks: walksBefore, effort: effort(scale: 1.6), isNow: false)],
      checks: checks,
      findings: findingsBefore, outcomes: outcomes(failing: findingsBefore))
  }

  /// The run that is reported.
  static var after: RunResult {
    RunResult(
      metadata: RunMetadata(
        schemaVersion: 1, run: "2026-11-21-1000", toolVersion: "0.1.0", startedAt: "2026-11-21T10:00:34Z",
        label: "prototype", repeats: 1, playsMistakes: true),
      ending: .finished, journeys: [journey(walks: walksAfter, effort: effort(scale: 1))], checks: checks,
      findings: findingsAfter, outcomes: outcomes(failing: findingsAfter))
  }

  static var baseline: Baseline {
    BaselineBuilder.baselines(of: before, acceptedBy: "Ida Holm", reason: "udgaven før prototypen")[0]
  }

  static func comparison() throws -> RunComparison { try RunComparator.compare(after, with: baseline) }

  static func estimate() throws -> Estimate {
    let change = RelativeChangeModel(
      try comparison(), baseline: baseline, current: BaselineBuilder.proposals(of: after)[0])
    return try EstimateModel(assumptions, change: change, draws: 2_000).estimate()
  }

  /// Everything a report can hold.
  static func input(_ language: ReportLanguage) throws -> ReportInput {
    var input = ReportInput(
      result: after, comparisons: [try comparison()], estimate: try estimate(), failOn: .seeksHelp, language: language)
    input.exhibits = exhibits(of: after.findings)
    input.sightings = [
      FindingSighting(fingerprint: lostInput.fingerprint, since: "2026-09-03T08:00:00Z"),
      FindingSighting(fingerprint: known("aarsag").fingerprint, since: nil),
      FindingSighting(fingerprint: dayMissing.fingerprint, since: nil, before: "2026-10-01T08:00:00Z"),
    ]
    return input
  }

  /// Everything a report can hold, worded.
  static func document(_ language: ReportLanguage) throws -> ReportDocument { ReportDocument(try input(language)) }
}
