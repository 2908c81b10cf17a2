package import JourneyModel
package import JourneyReports
package import RunAnalysis
import RunStore
package import ServiceEconomics

/// A judged run held against its baseline and, where there are assumptions, turned into an estimate.
package struct RunReview: Sendable {
  /// The run.
  package let result: RunResult
  /// What changed, for every journey with a baseline.
  package let comparisons: [RunComparison]
  /// The journeys without a baseline.
  package let withoutBaseline: [String]
  /// The estimate, or nil without assumptions.
  package let estimate: Estimate?
  /// What was asked of the estimate beside it, or nil.
  private var answer: EstimateAnswer?

  /// Holds a run against what is accepted.
  ///
  /// - Parameters:
  ///   - result: the run.
  ///   - book: the accepted baselines.
  ///   - assumptions: the inputs of an estimate, or nil for none.
  /// - Throws: `RunStoreError` for an unusable baseline, `EconomicsError` for unusable assumptions.
  package init(_ result: RunResult, book: BaselineBook, assumptions: AssumptionSet?) throws {
    self.init(
      result, try book.compare(result),
      try assumptions.map { try EstimateMaker($0).estimate(result, book.compare(result)) })
  }

  /// Holds a run against what is accepted, with an estimate that has been made and what was asked of it.
  ///
  /// - Throws: `RunStoreError` for an unusable baseline.
  package init(_ result: RunResult, book: BaselineBook, answer: EstimateAnswer) throws {
    self.init(result, try book.compare(result), answer.estimate)
    self.answer = answer
  }

  /// Holds a run against another run, as if that were the baseline.
  ///
  /// - Throws: `AnalysisError` when the other run didn't play a journey.
  package init(_ result: RunResult, against other: RunResult) throws {
    let baselines = BaselineBuilder.proposals(of: other)
    let known = baselines.filter { baseline in result.journeys.contains { $0.plan.id == baseline.journey } }
    let compared = BaselineBook.Compared(
      comparisons: try known.map { try RunComparator.compare(result, with: $0) }, baselines: known,
      missing: result.journeys.map(\.plan.id).filter { id in !known.contains { $0.journey == id } })
    self.init(result, compared, nil)
  }

  private init(_ result: RunResult, _ compared: BaselineBook.Compared, _ estimate: Estimate?) {
    self.result = result
    comparisons = compared.comparisons
    withoutBaseline = compared.missing
    self.estimate = estimate
  }

  /// What a report of it is made of.
  package func input(_ language: ReportLanguage, failOn: Severity) -> ReportInput {
    var input = ReportInput(
      result: result, comparisons: comparisons, estimate: estimate, failOn: failOn, language: language)
    (input.whatIf, input.calibration) = (answer?.whatIf, answer?.calibration)
    return input
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
