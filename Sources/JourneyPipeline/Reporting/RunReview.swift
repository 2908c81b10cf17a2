package import JourneyModel
package import JourneyReports
package import RunAnalysis
import RunStore
package import ServiceEconomics

/// A judged run held against its baseline and, where there are assumptions, turned into an estimate.
package struct RunReview: Sendable {
  /// The run.
  package let run: JudgedRun
  /// What changed, for every journey with a baseline.
  package let comparisons: [RunComparison]
  /// The journeys without a baseline.
  package let withoutBaseline: [String]
  /// The estimate, or nil without assumptions.
  package let estimate: Estimate?
  private let baselines: [Baseline]
  private let assumptions: AssumptionSet?
  private let sightings: [FindingSighting]
  /// What was asked of the estimate beside it, or nil.
  private var answer: EstimateAnswer?

  /// What the run came to.
  package var result: RunResult { run.result }

  /// Holds a run against what is accepted.
  ///
  /// - Parameters:
  ///   - run: the run.
  ///   - book: the accepted baselines.
  ///   - assumptions: the inputs of an estimate, or nil for none.
  /// - Throws: `RunStoreError` for an unusable baseline, `EconomicsError` for unusable assumptions.
  package init(_ run: JudgedRun, book: BaselineBook, assumptions: AssumptionSet?) throws {
    let compared = try book.compare(run.result)
    try self.init(run, compared, assumptions)
  }

  /// Holds a run against what is accepted, with an estimate that has been made and what was asked of it.
  ///
  /// - Throws: `RunStoreError` for an unusable baseline.
  package init(_ run: JudgedRun, book: BaselineBook, answer: EstimateAnswer, assumptions: AssumptionSet) throws {
    try self.init(run, try book.compare(run.result), assumptions, answer.estimate)
    self.answer = answer
  }

  /// Holds a run against another run, as if that were the baseline.
  ///
  /// - Throws: `AnalysisError` when the other run didn't play a journey.
  package init(_ run: JudgedRun, against other: RunResult, assumptions: AssumptionSet? = nil) throws {
    let baselines = BaselineBuilder.proposals(of: other)
    let known = baselines.filter { baseline in run.result.journeys.contains { $0.plan.id == baseline.journey } }
    let compared = BaselineBook.Compared(
      comparisons: try known.map { try RunComparator.compare(run.result, with: $0) }, baselines: known,
      missing: run.result.journeys.map(\.plan.id).filter { id in !known.contains { $0.journey == id } })
    try self.init(run, compared, assumptions)
  }

  private init(
    _ run: JudgedRun, _ compared: BaselineBook.Compared, _ assumptions: AssumptionSet?, _ made: Estimate? = nil
  ) throws {
    self.run = run
    comparisons = compared.comparisons
    withoutBaseline = compared.missing
    baselines = compared.baselines
    self.assumptions = assumptions
    estimate = try made ?? assumptions.map { try EstimateMaker($0).estimate(run.result, compared) }
    sightings = Sightings.of(run, kept: try run.folder.review()?.sightings ?? [])
  }

  /// What a report of it is made of.
  package func input(_ language: ReportLanguage, failOn: Severity) -> ReportInput {
    var input = ReportInput(
      result: result, comparisons: comparisons, estimate: estimate, failOn: failOn, language: language)
    (input.whatIf, input.calibration) = (answer?.whatIf, answer?.calibration)
    (input.exhibits, input.sightings) = (run.exhibits, sightings)
    return input
  }

  /// Its reports, with what is needed to render them again.
  ///
  /// - Parameters:
  ///   - language: their language.
  ///   - failOn: the lowest severity that counts as an error.
  ///   - formats: those that are written beside the ones that every run leaves.
  /// - Returns: the reports, ready to be written.
  package func files(_ language: ReportLanguage, failOn: Severity, formats: [ReportFormat] = []) -> ReportFiles {
    ReportFiles(
      input(language, failOn: failOn),
      keeping: KeptReview(
        failOn: failOn, language: language, baselines: baselines, assumptions: assumptions, sightings: sightings),
      formats: formats)
  }

  /// What the shell is told.
  ///
  /// - Parameters:
  ///   - failOn: the lowest severity that counts as an error.
  ///   - needsBaseline: whether a missing baseline counts: not for a first run, which becomes the proposal for one.
  /// - Returns: the status that wins.
  package func status(failOn: Severity, needsBaseline: Bool) -> ExitStatus {
    var statuses = ExitStatus.all(of: result, failOn: failOn)
    if comparisons.contains(where: { $0.isRegression(failOn: failOn) }) { statuses.append(.regression) }
    let isMissing = needsBaseline && !withoutBaseline.isEmpty
    if isMissing || comparisons.contains(where: \.isIncompatible) { statuses.append(.baselineMissing) }
    return ExitStatus.winner(of: statuses)
  }
}
