/// Which times there are, and which of them are taken.
///
/// A third of all times is taken by others from the start, by weekday, so that a calendar looks like one in use and the
/// same weekday always looks the same.
struct BookingCalendar: Sendable {
  let site: SiteContext
  /// Citizens that one time has room for.
  static let desks = 3
  /// The first and last time of a day, and the minutes between two.
  static let (first, last, step) = (9 * 60, 13 * 60 + 40, 20)
  /// Opening days that one page shows, and pages there are.
  static let (daysShown, pages) = (5, 4)

  /// The opening days of a page: Mondays to Fridays from tomorrow on.
  func days(page: Int) -> [CivilDate] {
    var days: [CivilDate] = []
    var day = site.today
    while days.count < Self.daysShown * (page + 1) {
      day = day.adding(days: 1)
      if day.weekday <= 5 { days.append(day) }
    }
    return Array(days.suffix(Self.daysShown))
  }

  /// The free times of a day, in minutes after midnight, without those a citizen has lost to others.
  func free(_ place: BookingPlace, _ day: CivilDate, lost: Set<BookingTime> = []) -> [Int] {
    Self.times.filter { minutes in
      let time = BookingTime(place: place, day: day, minutes: minutes)
      return !lost.contains(time) && isFree(time)
    }
  }

  /// What the page of a day lists.
  func shown(_ place: BookingPlace, _ day: CivilDate, lost: Set<BookingTime>) -> [Int] {
    // The list is drawn from the opening hours, and nobody asks what is left of them.
    site.has(.takenTimesShown) ? Self.times : free(place, day, lost: lost)
  }

  /// Whether a time has room for one more.
  func isFree(_ time: BookingTime) -> Bool {
    isOffered(time) && site.bookings.count(at: time) < Self.desks
  }

  /// The next free times at a place from a time on, the nearest first.
  func alternatives(to time: BookingTime, lost: Set<BookingTime>) -> [BookingTime] {
    let days = (0..<Self.pages).flatMap(days).filter { $0 >= time.day }
    let times = days.flatMap { day in
      free(time.place, day, lost: lost).map { BookingTime(place: time.place, day: day, minutes: $0) }
    }
    return Array(times.filter { $0.day > time.day || $0.minutes > time.minutes }.prefix(3))
  }

  /// Whether another citizen always gets to a time first, and gives it back afterwards.
  ///
  /// So the loss of a race can be tried with one browser, as often as one likes: Tuesdays at nine at Testtorvet.
  static func hasRival(_ time: BookingTime) -> Bool {
    time.place == .testtorvet && time.day.weekday == 2 && time.minutes == first
  }

  /// All times of a day, in minutes after midnight.
  static let times = Array(stride(from: first, through: last, by: step))

  private func isOffered(_ time: BookingTime) -> Bool {
    guard Self.times.contains(time.minutes), let index = BookingPlace.allCases.firstIndex(of: time.place) else {
      return false
    }
    let isKnown = (0..<Self.pages).contains { days(page: $0).contains(time.day) }
    // Nothing is left at Kladdevej in the coming days.
    if time.place == .kladdevej, days(page: 0).contains(time.day) { return false }
    return isKnown && (index + time.day.weekday + (time.minutes - Self.first) / Self.step) % 3 != 0
  }
}
