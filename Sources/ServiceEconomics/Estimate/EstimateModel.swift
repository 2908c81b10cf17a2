package import JourneyModel
import RunAnalysis

/// Turns assumptions and the relative change of runs into an estimate.
package struct EstimateModel: Sendable {
  /// The inputs.
  package let inputs: EstimateInputs
  /// How the risk changed, or nil when there are no runs and the assumed effect stands alone.
  package let change: RelativeChangeModel?
  /// The seed of the simulation.
  package let seed: UInt64
  /// How many draws it takes.
  package let draws: Int
  /// What a register of contacts showed, before and after; nil until there is one.
  package let measured: RegisterMeasurement?

  /// The seed that holds unless the user gives another: the year of the proposal's figures.
  package static let standardSeed: UInt64 = 2017
  /// The number of draws that holds unless the user gives another.
  package static let standardDraws = 10_000

  /// A model of a service.
  ///
  /// - Parameters:
  ///   - set: the assumptions.
  ///   - change: how the risk changed, or nil without runs.
  ///   - seed: the seed of the simulation.
  ///   - draws: how many draws it takes, at least 1.
  ///   - measured: what a register of contacts showed.
  /// - Throws: `EconomicsError` when the assumptions can't be used.
  package init(
    _ set: AssumptionSet, change: RelativeChangeModel?, seed: UInt64 = standardSeed, draws: Int = standardDraws,
    measured: RegisterMeasurement? = nil
  ) throws(EconomicsError) {
    inputs = try EstimateInputs(set)
    self.change = change
    self.seed = seed
    self.draws = max(1, draws)
    self.measured = measured
  }

  /// The estimate; the same inputs and seed give the same bytes.
  package func estimate() -> Estimate {
    let relative = change?.relativeChange(inputs)
    let simulated = SimulatedDraws(inputs, model: change, seed: seed, count: draws)
    let quantities = quantities(relative, simulated)
    return Estimate(
      service: inputs.set.service, scope: inputs.set.scope, assumptions: inputs.used,
      unused: inputs.unused, recontactMultiplier: RecontactMultiplier(inputs.set),
      standardKeys: inputs.standardKeys, change: relative, load: BaselineLoad(inputs), quantities: quantities,
      waterfall: WaterfallStep.all(inputs.mostLikelyChain(change: relative?.mostLikely ?? 1)),
      tornado: TornadoBar.all(inputs, change: relative), simulation: simulation(simulated),
      figures: ComparedFigure.all(inputs, modelled: quantities, measured: measured),
      channels: ChannelRow.all(inputs, chain: inputs.mostLikelyChain(change: relative?.mostLikely ?? 1)),
      inconsistencies: Inconsistency.all(inputs.set),
      findings: findings(relative),
      businessCase: BusinessCase(inputs, benefit: quantities.first { $0.quantity == .kroner }, draws: simulated),
      priceLevel: inputs[.rate].priceLevel,
      reservations: Reservations.of(inputs, change: relative) + (measured?.notes ?? []))
  }

  private func quantities(_ relative: RelativeChange?, _ simulated: SimulatedDraws) -> [EstimatedQuantity] {
    let mode = inputs.mostLikelyChain(change: relative?.mostLikely ?? 1)
    return EstimateQuantity.allCases.map { quantity in
      let least = inputs.cornerChain(change: relative?.low ?? 1, favourable: false, of: quantity)
      let most = inputs.cornerChain(change: relative?.high ?? 1, favourable: true, of: quantity)
      return EstimatedQuantity(
        quantity: quantity, low: least.value(of: quantity), mostLikely: mode.value(of: quantity),
        high: most.value(of: quantity),
        p5: simulated.quantile(0.05, of: quantity), p50: simulated.quantile(0.5, of: quantity),
        p95: simulated.quantile(0.95, of: quantity), priceLevel: quantity == .kroner ? inputs[.rate].priceLevel : nil)
    }
  }

  private func simulation(_ simulated: SimulatedDraws) -> Simulation {
    let questions: [(String, EstimateQuantity)] = [
      ("reduction", .reduction), ("hours-saved", .grossHours), ("hours-saved", .netHours), ("saving", .kroner),
    ]
    return Simulation(
      seed: seed, draws: draws, shareWithoutEffect: Double(simulated.withoutEffect) / Double(draws),
      thresholds: questions.compactMap { key, quantity in
        inputs.stated(key).map { value in
          Simulation.Threshold(
            key: key, quantity: quantity, value: value, probability: simulated.share(of: quantity, atLeast: value))
        }
      }, method: Reservations.method(inputs, seed: seed, draws: draws))
  }

  /// A part of the relative change is worth what the whole is worth, in proportion.
  private func findings(_ relative: RelativeChange?) -> [FindingHours] {
    guard let relative else { return [] }
    let whole = inputs.mostLikelyChain(change: 1).grossHours
    return relative.changes.map {
      FindingHours(kind: .changed, share: $0, grossHours: whole * $0.shareOfBaseline)
    }
      + relative.remaining.map {
        FindingHours(kind: .remaining, share: $0, grossHours: whole * $0.shareOfBaseline)
      }
  }
}
