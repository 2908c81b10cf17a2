import Foundation

/// Rounding for display: never more digits than the inputs carry, and never in our favour.
///
/// Figures are kept and computed in full. Stated figures of a document are shown as stated, not rounded.
package enum Rounding {
  /// How many significant digits an estimate is shown with.
  package static let significantDigits = 2

  /// A benefit, rounded down: hours, avoided calls, kroner saved.
  ///
  /// A loss is rounded to a larger loss.
  package static func benefit(_ value: Double) -> Double { rounded(value, .down) }

  /// A cost, rounded up: kroner to invest, years to pay back, the reduction that is needed.
  package static func cost(_ value: Double) -> Double { rounded(value, .up) }

  /// A figure that is neither, rounded to the nearest.
  package static func neutral(_ value: Double) -> Double { rounded(value, .toNearestOrAwayFromZero) }

  private static func rounded(_ value: Double, _ rule: FloatingPointRoundingRule) -> Double {
    guard value.isFinite, value != 0 else { return value }
    let magnitude = Int(floor(log10(abs(value)))) + 1 - significantDigits
    let unit = pow(10, Double(abs(magnitude)))
    let scaled = magnitude >= 0 ? value / unit : value * unit
    // 290 computed as 289.9999999999 must not become 280: what is within 1e-9 of a whole number is that number.
    let nearest = scaled.rounded()
    let whole = abs(scaled - nearest) < 1e-9 * max(1, abs(scaled)) ? nearest : scaled.rounded(rule)
    return magnitude >= 0 ? whole * unit : whole / unit
  }
}
