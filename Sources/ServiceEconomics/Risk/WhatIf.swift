package import JourneyModel
import RunAnalysis

/// What mending some of the remaining findings together would be worth.
package struct WhatIf: Sendable, Equatable, Codable {
  /// One finding that would be mended, in the order of mending.
  package struct Step: Sendable, Equatable, Codable {
    /// The finding.
    package let fingerprint: Fingerprint
    /// The check.
    package let check: String
    /// The step.
    package let step: String
    /// The place in words.
    package let label: String
    /// Gross hours a year that it adds to those of the findings before it.
    package let addedHours: Double
  }

  /// The findings, each time the one that adds most.
  package let steps: [Step]
  /// Fingerprints that no finding of the run has.
  package let unknown: [String]
  /// The drop in modelled risk from the run to the mended service, as a share of the baseline's risk.
  package let drop: Double
  /// Gross hours a year: least favourable, most likely, most favourable.
  package let grossHours: [Double]
  /// Kroner a year that can be realised: least favourable, most likely, most favourable.
  package let kroner: [Double]
  /// The year whose prices the kroner are in, or nil.
  package let priceLevel: Int?
}

extension EstimateModel {
  /// What mending some findings of the run would be worth; nil without runs.
  ///
  /// - Parameter fingerprints: the findings, as reports print them; a beginning of at least six signs is enough.
  /// - Returns: the worth, least to most favourable.
  package func whatIf(_ fingerprints: [String]) -> WhatIf? {
    guard let change else { return nil }
    func matches(_ counted: CountedFinding, _ text: String) -> Bool {
      let own = counted.finding.fingerprint.rawValue
      return own == text || (text.count >= 6 && own.hasPrefix(text))
    }
    let remaining = change.countedAfter
    let chosen = remaining.filter { counted in fingerprints.contains { matches(counted, $0) } }
    let base = change.before.population(inputs.weights(\.mode), mistakeExposure: inputs[.mistakeExposure].mode)
    let (steps, mended) = mending(chosen, base: base, change: change)
    let drop = base > 0 ? max(-1, mended / base) : 0
    func points(_ quantity: EstimateQuantity) -> [Double] {
      [
        inputs.cornerChain(change: drop, favourable: false, of: quantity).value(of: quantity),
        inputs.mostLikelyChain(change: drop).value(of: quantity),
        inputs.cornerChain(change: drop, favourable: true, of: quantity).value(of: quantity),
      ]
    }
    return WhatIf(
      steps: steps, unknown: fingerprints.filter { text in !remaining.contains { matches($0, text) } }, drop: drop,
      grossHours: points(.grossHours), kroner: points(.kroner), priceLevel: inputs[.rate].priceLevel)
  }

  /// Mends findings one by one, each time the one that takes most off the risk, in all places of its root; gives the
  /// steps and all that they took off.
  private func mending(
    _ findings: [CountedFinding], base: Double, change: RelativeChangeModel
  ) -> (steps: [WhatIf.Step], mended: Double) {
    func risk(_ findings: [CountedFinding]) -> Double {
      change.profile(of: findings).population(
        inputs.weights(\.mode), mistakeExposure: inputs[.mistakeExposure].mode)
    }
    let whole = inputs.mostLikelyChain(change: 1).grossHours
    let first = risk(change.countedAfter)
    var (chosen, left, now) = (findings, change.countedAfter, first)
    var steps: [WhatIf.Step] = []
    while !chosen.isEmpty {
      let rests = chosen.map { mended in left.filter { $0.root != mended.root } }
      let values = rests.map(risk)
      guard let best = values.indices.min(by: { values[$0] < values[$1] }) else { break }
      let finding = chosen[best].finding
      steps.append(
        WhatIf.Step(
          fingerprint: finding.fingerprint, check: finding.check, step: finding.step, label: finding.place.label,
          addedHours: base > 0 ? (now - values[best]) / base * whole : 0))
      (left, now) = (rests[best], values[best])
      let mended = chosen[best]
      chosen.removeAll { $0.root == mended.root }
    }
    return (steps, first - now)
  }
}

extension RelativeChangeModel {
  /// What the run's personas would meet if only these findings were left.
  func profile(of findings: [CountedFinding]) -> RiskProfile {
    RiskProfile(findings: findings, failures: failuresAfter, shares: shares)
  }
}
