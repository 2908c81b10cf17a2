import JourneyModel
import RunAnalysis

/// A persona's part of the population.
package struct PersonaShare: Sendable, Equatable, Codable {
  /// The persona.
  package let persona: String
  /// Its part, 0 to 1; all parts sum to 1.
  package let share: Double

  /// The parts of some personas, and whether they are equal for lack of a better number.
  ///
  /// Shares count as known only when every persona has one and they don't sum to 0; one unknown share would let the known
  /// ones speak for all citizens.
  static func normalised(_ reached: [ReachedSteps]) -> (shares: [PersonaShare], areEqual: Bool) {
    let known = reached.compactMap { record in record.share.flatMap { $0.isFinite && $0 >= 0 ? $0 : nil } }
    let sum = known.sorted().reduce(0, +)
    guard known.count == reached.count, sum > 0 else {
      return (reached.map { PersonaShare(persona: $0.persona, share: 1 / Double(reached.count)) }, true)
    }
    return (reached.map { PersonaShare(persona: $0.persona, share: ($0.share ?? 0) / sum) }, false)
  }
}
