import JourneyModel
import RunAnalysis

/// A persona's noisy-OR with every product of all factors but one at hand.
struct PersonProduct {
  let id: String
  let share: Double
  /// How many findings of severity 4 tell of a failure already.
  let criticals: Int
  private let failure: Double
  private let criticalWeight: Double
  private let all: Double
  private let allBut: [Double]

  /// Multiplies from both ends: dividing a factor out again would fail where it is 0.
  init(id: String, share: Double, failure: Double, criticalWeight: Double, factors: [Double], criticals: Int) {
    self.id = id
    self.share = share
    self.failure = failure
    self.criticalWeight = criticalWeight
    self.criticals = criticals
    var allBut = [Double](repeating: 1, count: factors.count)
    var product = 1.0
    for index in factors.indices {
      allBut[index] = product
      product *= factors[index]
    }
    all = product
    product = 1
    for index in factors.indices.reversed() {
      allBut[index] *= product
      product *= factors[index]
    }
    self.allBut = allBut
  }

  /// The risk as it is, or with another share of failed walks.
  func risk(failure other: Double? = nil) -> Double { risk(all, criticals: criticals, failure: other ?? failure) }

  /// The risk with one factor replaced, or one more where there is none to replace.
  func risk(replacing index: Int?, with factor: Double, criticals: Int) -> Double {
    risk((index.map { allBut[$0] } ?? all) * factor, criticals: criticals, failure: failure)
  }

  private func risk(_ product: Double, criticals: Int, failure: Double) -> Double {
    1 - product * (criticals > 0 ? 1 : 1 - failure * criticalWeight)
  }
}

extension CountedFinding {
  /// Whether the finding says by itself that a persona is kept from its end, so that its failed walk counts no more.
  func tellsOfFailure(of persona: String) -> Bool {
    !finding.isShownByMistake && finding.severity == .critical && personas.contains(persona)
  }
}
