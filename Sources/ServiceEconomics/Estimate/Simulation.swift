package import JourneyModel
import RunAnalysis

/// What a simulation of the inputs' spread came to.
///
/// Danish state guidance dropped simulation from its business case model in 2017 as a black box. It therefore stands second, after
/// three points and a tornado, with its seed and every distribution printed.
package struct Simulation: Sendable, Equatable, Codable {
  /// How often a stated figure is reached.
  package struct Threshold: Sendable, Equatable, Codable {
    /// The stated figure's key.
    package let key: String
    /// The quantity that is held against it.
    package let quantity: EstimateQuantity
    /// The figure.
    package let value: Double
    /// The share of draws that reach it.
    package let probability: Double
  }

  /// The seed; the same seed gives the same figures.
  package let seed: UInt64
  /// How many draws.
  package let draws: Int
  /// The share of draws in which the fixes had no effect at all.
  package let shareWithoutEffect: Double
  /// How often the stated figures are reached.
  package let thresholds: [Threshold]
  /// How it was drawn, in sentences.
  package let method: [LocalizedText]
}

/// The draws of a simulation, each quantity by itself and ascending.
struct SimulatedDraws {
  let sorted: [EstimateQuantity: [Double]]
  let withoutEffect: Int

  /// Draws everything in the formula's order: weights and exposure, the eight inputs, the spike at zero, other flows.
  ///
  /// Then the eight inputs are put in the order that their declared correlations ask for.
  init(_ inputs: EstimateInputs, model: RelativeChangeModel?, seed: UInt64, count: Int) {
    var generator = SplitMix64(seed: seed)
    var drawn: [(change: Double, flow: FlowHours)] = []
    var values = EstimateInput.allCases.map { _ in [Double]() }
    var zeros = 0
    for _ in 0..<count {
      let change = model?.drawnDrop(inputs, &generator) ?? 1
      for (index, input) in inputs.required.enumerated() { values[index].append(input.sample(&generator)) }
      let isZero = generator.nextUnit() < inputs[.zeroEffectProbability].sample(&generator)
      zeros += isZero ? 1 : 0
      // The spike stands for fixes that don't work. It must not wipe out a loss.
      drawn.append((isZero ? min(change, 0) : change, inputs.flow.drawn(&generator)))
    }
    values = inputs.correlations.applied(to: values, seed: seed)
    var columns = EstimateQuantity.allCases.map { ($0, [Double]()) }
    for (draw, (change, flow)) in drawn.enumerated() {
      let chain = inputs.chain(change: change, values: values.map { $0[draw] }, flow: flow)
      for index in columns.indices { columns[index].1.append(chain.value(of: columns[index].0)) }
    }
    sorted = Dictionary(columns.map { ($0.0, $0.1.sorted()) }, uniquingKeysWith: { first, _ in first })
    withoutEffect = zeros
  }

  func quantile(_ probability: Double, of quantity: EstimateQuantity) -> Double {
    Quantile.of(probability, inSorted: sorted[quantity] ?? []) ?? 0
  }

  /// The share of draws that are at least a value.
  func share(of quantity: EstimateQuantity, atLeast value: Double) -> Double {
    guard let draws = sorted[quantity], !draws.isEmpty else { return 0 }
    return Double(draws.count - draws.partitioningIndex { $0 >= value }) / Double(draws.count)
  }
}

extension [Double] {
  /// The first index from which on a condition holds; it must hold for all after the first for which it holds.
  fileprivate func partitioningIndex(where holds: (Double) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
