package import JourneyModel
import RunAnalysis
package import ServiceEconomics

/// Makes the estimate of a compared run.
package struct EstimateMaker: Sendable {
  private let assumptions: AssumptionSet
  private let seed: UInt64

  /// A maker.
  ///
  /// - Parameters:
  ///   - assumptions: the service's inputs.
  ///   - seed: the seed of the simulation.
  package init(_ assumptions: AssumptionSet, seed: UInt64 = EstimateModel.standardSeed) {
    self.assumptions = assumptions
    self.seed = seed
  }

  /// The estimate for the first compared journey: the inputs describe one service.
  ///
  /// - Parameters:
  ///   - result: the run.
  ///   - compared: the run held against its baselines.
  /// - Returns: the estimate; without a comparison the assumed effect stands alone, and the estimate says so.
  /// - Throws: `EconomicsError` when the inputs can't be used.
  package func estimate(_ result: RunResult, _ compared: BaselineBook.Compared) throws(EconomicsError) -> Estimate {
    var change: RelativeChangeModel?
    if let comparison = compared.comparisons.first, let baseline = compared.baselines.first,
      let current = BaselineBuilder.proposals(of: result).first(where: { $0.journey == comparison.journey })
    {
      change = RelativeChangeModel(comparison, baseline: baseline, current: current)
    }
    return try EstimateModel(assumptions, change: change, seed: seed).estimate()
  }
}
