import Foundation
import JourneyModel
import RunAnalysis
import ServiceEconomics

/// Words the figures of an estimate: two significant digits, and never rounded in our favour.
struct BenefitWords {
  let language: ReportLanguage

  /// A figure of the model, rounded down: 3.9 hours are shown as 3, a loss of 3.1 as 4.
  func benefit(_ value: Double, _ quantity: EstimateQuantity) -> String {
    switch quantity {
    case .reduction: return share(value)
    case .fteGross, .fteEffective: return down(value, digits: 2)
    case .callsAvoided, .grossHours, .netHours, .realisableHours, .capacityHours, .kroner:
      return down(value, digits: 0)
    }
  }

  /// Two figures of the model as an interval; words, since a dash between negative numbers can't be read.
  func range(_ low: Double, _ high: Double, _ quantity: EstimateQuantity) -> String {
    let (from, to) = (benefit(low, quantity), benefit(high, quantity))
    return from == to ? from : "\(from) \(language == .danish ? "til" : "to") \(to)"
  }

  /// A figure of a document, as it stands there.
  func stated(_ value: Double, _ quantity: EstimateQuantity) -> String {
    quantity == .reduction
      ? LocalizedNumber.percent(value)(language) : LocalizedNumber.decimal(value)(language)
  }

  /// A share that counts as a benefit: whole percentages from 10 % on, below with one decimal.
  func share(_ value: Double) -> String {
    let digits = abs(value) < 0.0995 ? 1 : 0
    let number = floored(Rounding.benefit(value) * 100, digits: digits)
    return "\(LocalizedNumber.decimal(number, digits: number == 0 ? 0 : digits)(language)) %"
  }

  /// A figure that counts against us, rounded up: the reduction that is needed, the years until it is paid back.
  func raised(_ value: Double, digits: Int) -> Double { -floored(-value, digits: digits) }

  private func down(_ value: Double, digits: Int) -> String {
    LocalizedNumber.decimal(floored(Rounding.benefit(value), digits: digits), digits: digits)(language)
  }

  /// 0.29 computed as 0.28999999 must not become 0.28: what is within 1e-9 of a step is that step.
  private func floored(_ value: Double, digits: Int) -> Double {
    let scale = pow(10, Double(digits))
    let nearest = (value * scale).rounded()
    let isStep = abs(value * scale - nearest) < 1e-9 * max(1, abs(value * scale))
    return (isStep ? nearest : (value * scale).rounded(.down)) / scale
  }
}
