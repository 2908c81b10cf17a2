package import JourneyModel
import RunAnalysis

/// What a register shows before and after a change: the measured column.
///
/// It is a before-after comparison without a control group, the weakest design there is: trend, season and chance are in it.
package struct RegisterMeasurement: Sendable, Equatable, Codable {
  /// Before the change.
  package let before: RegisterSummary
  /// From the change on.
  package let after: RegisterSummary
  /// The drop in calls a day, as a share; negative when they grew.
  package let reduction: Double
  /// Fewer calls a year, at the pace of each side.
  package let callsAvoided: Double
  /// Fewer hours a year; nil where minutes aren't registered on both sides.
  package let grossHours: Double?
  /// Mann-Whitney's probability over calls a week, or nil with fewer than eight whole weeks on a side.
  package let probability: Double?
  /// What a reader must know.
  package let notes: [LocalizedText]

  /// The fewest whole weeks on each side for a test.
  package static let leastWeeks = 8

  /// Compares a register's two sides.
  ///
  /// - Parameters:
  ///   - register: the register.
  ///   - day: the day of the change, as `ContactRegister.day` gives it.
  /// - Throws: `RegisterError.emptySide`.
  package init(_ register: ContactRegister, changedOn day: Int) throws(RegisterError) {
    let (old, new) = register.split(on: day)
    let counts = [old, new].map { $0.count { $0.channel == .phone } }
    guard let before = RegisterSummary(old), let after = RegisterSummary(new), let callsBefore = before.calls,
      let callsAfter = after.calls
    else { throw .emptySide(before: counts[0], after: counts[1]) }
    self.before = before
    self.after = after
    reduction = 1 - callsAfter.perYear / callsBefore.perYear
    callsAvoided = callsBefore.perYear - callsAfter.perYear
    grossHours = callsBefore.meanMinutes.flatMap { old in
      callsAfter.meanMinutes.map { (callsBefore.perYear * old - callsAfter.perYear * $0) / 60 }
    }
    let weeks = [old, new].map(Self.callsAWeek)
    let isEnough = weeks.allSatisfy { $0.count >= Self.leastWeeks }
    probability = isEnough ? MannWhitney(weeks[0], weeks[1])?.probability : nil
    notes = Self.notes(probability, weeks: weeks.map(\.count))
  }

  /// The measured value of a quantity; nil for what no register can show: what can be realised is a decision.
  package subscript(quantity: EstimateQuantity) -> Double? {
    switch quantity {
    case .reduction: reduction
    case .callsAvoided: callsAvoided
    case .grossHours: grossHours
    default: nil
    }
  }

  /// The calls of each whole week.
  private static func callsAWeek(_ contacts: [ContactRecord]) -> [Double] {
    guard let first = contacts.map(\.day).min(), let last = contacts.map(\.day).max() else { return [] }
    var weeks = [Double](repeating: 0, count: (last - first + 1) / 7)
    for contact in contacts where contact.channel == .phone {
      let week = (contact.day - first) / 7
      if weeks.indices.contains(week) { weeks[week] += 1 }
    }
    return weeks
  }

  private static func notes(_ probability: Double?, weeks: [Int]) -> [LocalizedText] {
    let design = LocalizedText(
      da: "Målt som før og efter uden kontrolgruppe: tendens, sæson og tilfældigheder er med i tallet.",
      en: "Measured as before and after without a control group: trend, season and chance are in the figure.")
    guard let probability else {
      return [
        design,
        LocalizedText(
          da: "Der er \(weeks[0]) og \(weeks[1]) hele uger; under \(leastWeeks) på en side kan forskellen ikke prøves.",
          en: "There are \(weeks[0]) and \(weeks[1]) whole weeks; below \(leastWeeks) on a side no test is made."),
      ]
    }
    let number = LocalizedNumber.decimal(probability, digits: 3)
    return [
      design,
      LocalizedText(
        da: "Opkald pr. uge før og efter: Mann-Whitney, p = \(number.da).",
        en: "Calls a week before and after: Mann-Whitney, p = \(number.en)."),
    ]
  }
}
