package import JourneyModel
import RunAnalysis
package import ServiceEconomics

/// What an analyst asks of a run beyond its report: what a register says, and what mending some findings would give.
package struct EstimateAnswer: Sendable, Encodable {
  /// The estimate.
  package let estimate: Estimate
  /// How a register scaled the weights, or nil.
  package let calibration: Calibration?
  /// What the register shows, or nil.
  package let register: RegisterSummary?
  /// What mending the findings asked about would give, or nil.
  package let whatIf: WhatIf?
  /// Whether the run was held against itself for want of a baseline.
  package let isAgainstItself: Bool

  /// Answers for a run.
  ///
  /// - Parameters:
  ///   - result: the run.
  ///   - book: the accepted baselines; without one, what-if is asked of the run alone.
  ///   - assumptions: the inputs.
  ///   - register: a register of contacts, or nil.
  ///   - whatIf: fingerprints of findings to mend; `all` for every one.
  /// - Throws: `RunStoreError` for an unusable baseline, `EconomicsError` for unusable assumptions.
  package init(
    _ result: RunResult, book: BaselineBook, assumptions: AssumptionSet, register: RegisterUse?, whatIf: [String]
  ) throws {
    let maker = EstimateMaker(assumptions, register: register)
    let compared = try book.compare(result)
    let made = try maker.model(result, compared)
    estimate = made.model.estimate()
    calibration = made.calibration
    self.register = register?.basis
    isAgainstItself = compared.comparisons.isEmpty && !whatIf.isEmpty
    let asked = whatIf.contains("all") ? result.findings.map(\.fingerprint.rawValue) : whatIf
    let model = isAgainstItself ? try maker.model(result, book.itself(result)).model : made.model
    self.whatIf = asked.isEmpty ? nil : model.whatIf(asked)
  }
}

extension BaselineBook {
  /// A run held against itself.
  func itself(_ result: RunResult) throws -> Compared {
    let own = BaselineBuilder.proposals(of: result)
    return Compared(
      comparisons: try own.map { try RunComparator.compare(result, with: $0) }, baselines: own, missing: [])
  }
}
