package import JourneyModel
import RunAnalysis

/// How likely a finding of each severity makes a citizen contact the authority.
///
/// No study of P(contact | defect) was found. The weights are ordinal and uncalibrated (severity 4: 0.30, 3: 0.10, 2:
/// 0.03, 1: 0.005), and identify a relative change at most; a register of calls by cause would fit one global scale.
package struct SeverityWeights: Sendable, Equatable, Codable {
  /// The probabilities for severity 1 to 4, ascending, each 0 to 1.
  package let values: [Double]

  /// Weights for severity 1 to 4; missing ones are 0, and each is kept in 0 to 1.
  package init(_ values: [Double]) {
    self.values = (0..<4).map { values.indices.contains($0) ? min(max(values[$0], 0), 1) : 0 }
  }

  /// The weight of a severity.
  package subscript(severity: Severity) -> Double { values[severity.rawValue - 1] }

  /// All weights multiplied, each kept at 1 or below.
  package func scaled(by factor: Double) -> SeverityWeights { SeverityWeights(values.map { $0 * factor }) }

  static let keys: [OptionalInput] = [.weightHint, .weightFriction, .weightSeeksHelp, .weightCritical]

  /// Weights drawn from the inputs, each by itself; a draw that breaks the order of severities is lifted to keep it.
  static func drawn(from inputs: EstimateInputs, _ generator: inout SplitMix64) -> SeverityWeights {
    var highest = 0.0
    return SeverityWeights(
      keys.map { key in
        highest = max(highest, inputs[key].sample(&generator))
        return highest
      })
  }
}

extension Assumption {
  /// A draw from the input's PERT distribution.
  func sample(_ generator: inout SplitMix64) -> Double {
    PertDistribution(low: low, mode: mode, high: high)?.sample(&generator) ?? mode
  }
}

extension EstimateInputs {
  /// The weights at one point of their spread.
  func weights(_ point: (Assumption) -> Double) -> SeverityWeights {
    SeverityWeights(SeverityWeights.keys.map { point(self[$0]) })
  }
}
