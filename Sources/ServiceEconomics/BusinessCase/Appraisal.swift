import Foundation

/// What an investment comes to for one yearly benefit.
///
/// Fixed prices, benefits and running costs at the end of each year, investment at the start (Finansministeriet,
/// "Vejledning i samfundsøkonomiske konsekvensvurderinger", 2017; rate after the note of 7 January 2021).
package struct Appraisal: Sendable, Equatable, Codable {
  /// Kroner saved a year.
  package let yearlyBenefit: Double
  /// Kroner to invest once.
  package let investment: Double
  /// Kroner that running it costs a year.
  package let yearlyCost: Double
  /// Years of benefit.
  package let years: Double
  /// Months before the benefit begins; running costs begin with it.
  package let delayMonths: Double
  /// The real discount rate a year.
  package let discountRate: Double
  /// Net present value in kroner.
  package let netPresentValue: Double
  /// Years of benefit until the investment is paid back, undiscounted; nil when it never is.
  package let paybackYears: Double?
  /// The yearly benefit in kroner at which the net present value is 0; nil when no year has a benefit.
  package let breakEvenBenefit: Double?

  /// Appraises an investment.
  package init(
    yearlyBenefit: Double, investment: Double, yearlyCost: Double = 0, years: Double, delayMonths: Double = 0,
    discountRate: Double
  ) {
    self.yearlyBenefit = yearlyBenefit
    self.investment = investment
    self.yearlyCost = yearlyCost
    self.years = years
    self.delayMonths = delayMonths
    self.discountRate = discountRate
    let annuity = Self.annuity(years: years, delayMonths: delayMonths, rate: discountRate)
    let surplus = yearlyBenefit - yearlyCost
    netPresentValue = surplus * annuity - investment
    paybackYears = surplus > 0 ? Self.finite(investment / surplus) : nil
    breakEvenBenefit = annuity > 0 ? Self.finite(investment / annuity + yearlyCost) : nil
  }

  /// A quotient by almost nothing is no figure, and JSON has no way to write infinity.
  private static func finite(_ value: Double) -> Double? { value.isFinite ? value : nil }

  /// The present value of 1 krone a year: sum over years t of the part of year t with benefit x (1 + rate)^-t.
  ///
  /// A delay moves the benefit: five years after 9 months are a quarter of year 1, years 2 to 5, and three quarters of
  /// year 6.
  static func annuity(years: Double, delayMonths: Double, rate: Double) -> Double {
    let start = min(max(delayMonths, 0), 1200) / 12
    let end = start + min(max(years, 0), 100)
    return stride(from: 1, through: Int(end.rounded(.up)), by: 1).reduce(0) { sum, year in
      let part = min(Double(year), end) - max(Double(year) - 1, start)
      return sum + max(0, part) * pow(1 + rate, -Double(year))
    }
  }
}

/// The drop in all calls that pays an investment back within the horizon.
package struct BreakEven: Sendable, Equatable, Codable {
  /// Minutes that an avoided call takes.
  package let minutes: Double
  /// The price of a staff hour in kroner.
  package let rate: Double
  /// The drop, as a share of all calls; above 1 it can't be had.
  package let reduction: Double

  /// The drop for a yearly benefit.
  ///
  /// Every hour counts as money here, realisable or not, so the true drop is higher.
  package init?(yearlyBenefit: Double, calls: Double, minutes: Double, rate: Double) {
    let kronerPerShare = calls * minutes / 60 * rate
    guard kronerPerShare > 0, (yearlyBenefit / kronerPerShare).isFinite else { return nil }
    self.minutes = minutes
    self.rate = rate
    reduction = yearlyBenefit / kronerPerShare
  }
}
