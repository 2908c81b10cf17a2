package import JourneyModel
import RunAnalysis
package import ServiceEconomics

/// Makes the estimate of a compared run.
package struct EstimateMaker: Sendable {
  private let assumptions: AssumptionSet
  private let seed: UInt64
  private let register: RegisterUse?

  /// A maker.
  ///
  /// - Parameters:
  ///   - assumptions: the service's inputs.
  ///   - seed: the seed of the simulation.
  ///   - register: a register of contacts, or nil.
  package init(_ assumptions: AssumptionSet, seed: UInt64 = EstimateModel.standardSeed, register: RegisterUse? = nil) {
    self.assumptions = assumptions
    self.seed = seed
    self.register = register
  }

  /// The estimate for the first compared journey: the inputs describe one service.
  ///
  /// - Parameters:
  ///   - result: the run.
  ///   - compared: the run held against its baselines.
  /// - Returns: the estimate; without a comparison the assumed effect stands alone, and the estimate says so.
  /// - Throws: `EconomicsError` when the inputs can't be used.
  package func estimate(_ result: RunResult, _ compared: BaselineBook.Compared) throws(EconomicsError) -> Estimate {
    try model(result, compared).model.estimate()
  }

  /// The model for the first compared journey, and how a register scaled its weights.
  ///
  /// - Throws: `EconomicsError` when the inputs can't be used.
  package func model(
    _ result: RunResult, _ compared: BaselineBook.Compared
  ) throws(EconomicsError) -> (model: EstimateModel, calibration: Calibration?) {
    var change: RelativeChangeModel?
    if let comparison = compared.comparisons.first, let baseline = compared.baselines.first,
      let current = BaselineBuilder.proposals(of: result).first(where: { $0.journey == comparison.journey })
    {
      change = RelativeChangeModel(comparison, baseline: baseline, current: current)
    }
    let set = register?.inputs(assumptions) ?? assumptions
    let model = try EstimateModel(set, change: change, seed: seed, measured: register?.measured)
    guard let calibration = register?.calibration(model) else { return (model, nil) }
    guard let scale = calibration.scale else { return (model, calibration) }
    let scaled = try EstimateModel(
      RegisterInputs.scaled(set, by: scale), change: change, seed: seed, measured: register?.measured)
    return (scaled, calibration)
  }
}
