import Foundation

extension CivilDate: Comparable {
  static func < (one: CivilDate, other: CivilDate) -> Bool {
    (one.year, one.month, one.day) < (other.year, other.month, other.day)
  }

  /// The day a number of days later, or earlier where it is negative.
  func adding(days: Int) -> CivilDate {
    // Noon keeps clear of the hours that daylight saving takes and gives.
    let noon = DateComponents(year: year, month: month, day: day, hour: 12)
    guard let moment = Self.gregorian.date(from: noon),
      let later = Self.gregorian.date(byAdding: .day, value: days, to: moment)
    else { return self }
    let parts = Self.gregorian.dateComponents([.year, .month, .day], from: later)
    return CivilDate(parts.year ?? year, parts.month ?? month, parts.day ?? day)
  }

  /// The same day a year later; 28 February where there is none.
  var aYearLater: CivilDate {
    CivilDate.isValid(year: year + 1, month: month, day: day)
      ? CivilDate(year + 1, month, day) : CivilDate(year + 1, month, 28)
  }

  private static let gregorian = {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    return calendar
  }()
}
