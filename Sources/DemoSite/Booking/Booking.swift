import Foundation
import Synchronization

/// A booked time as the authority's system holds it.
struct Booking: Sendable, Equatable {
  var reference = ""
  var placed = Date(timeIntervalSince1970: 0)
  let errand: BookingErrand
  let time: BookingTime
  let contact: BookingContact

  /// What the oracle tells of a booking.
  struct Record: Encodable {
    let bookingnummer: String
    let aerinde: String
    let sted: String
    let dag: String
    let tid: String
    let navn: String
    let mobilnummer: String
    let email: String
    let bestilt: String
  }

  /// The record of this booking.
  var record: Record {
    Record(
      bookingnummer: reference, aerinde: errand.rawValue, sted: time.place.label, dag: time.day.iso,
      tid: BookingTime.text(time.minutes), navn: contact.name, mobilnummer: contact.phone, email: contact.email,
      bestilt: CivilDate(placed).iso)
  }
}

/// The booked times, in memory and bounded.
final class BookingStore: Sendable {
  /// Bookings that are kept at most; the oldest gives way.
  static let maximum = 5_000

  /// What became of a wish for a time.
  enum Placed: Equatable {
    case booked(String)
    /// No desk is left at that time.
    case taken
    /// The same person has a time for the same errand.
    case second(String)
  }

  private struct Memory {
    var bookings: [Booking] = []
    var count = 0
  }

  private let memory = Mutex(Memory())
  private let now: @Sendable () -> Date

  init(now: @escaping @Sendable () -> Date) { self.now = now }

  /// Forgets everything.
  func reset() { memory.withLock { $0 = Memory() } }

  /// Forgets the bookings of a telephone number, whose times are free again.
  func reset(_ phone: String) { memory.withLock { $0.bookings.removeAll { $0.contact.phone == phone } } }

  /// Books a time, unless somebody was faster or the person has one; the booking it replaces is given back.
  ///
  /// - Parameters:
  ///   - booking: What is wished for.
  ///   - reference: The booking that is moved, where one is.
  ///   - repeatable: Whether one person may have several times for one errand.
  /// - Returns: The booking's number, or why there is none.
  func place(_ booking: Booking, replacing reference: String?, repeatable: Bool = false) -> Placed {
    let now = now()
    return memory.withLock { memory in
      let same = memory.bookings.last {
        $0.contact.phone == booking.contact.phone && $0.errand == booking.errand && $0.reference != reference
      }
      if let same, !repeatable { return .second(same.reference) }
      let others = memory.bookings.filter { $0.time == booking.time && $0.reference != reference }
      guard others.count < BookingCalendar.desks else { return .taken }
      memory.bookings.removeAll { $0.reference == reference }
      memory.count += 1
      let digits = String(memory.count)
      var booking = booking
      booking.reference =
        "TB-\(CivilDate(now).year)-" + String(repeating: "0", count: max(0, 6 - digits.count)) + digits
      booking.placed = now
      memory.bookings.append(booking)
      if memory.bookings.count > Self.maximum { memory.bookings.removeFirst() }
      return .booked(booking.reference)
    }
  }

  /// Gives a time back; `false` where there is no such booking.
  func cancel(_ reference: String) -> Bool {
    memory.withLock { memory in
      let count = memory.bookings.count
      memory.bookings.removeAll { $0.reference == reference }
      return memory.bookings.count < count
    }
  }

  /// The booking with a number.
  func booking(_ reference: String) -> Booking? {
    memory.withLock { memory in memory.bookings.last { $0.reference == reference } }
  }

  /// The bookings of a telephone number, oldest first.
  func bookings(of phone: String) -> [Booking] {
    memory.withLock { memory in memory.bookings.filter { $0.contact.phone == phone } }
  }

  /// Citizens who come at a time.
  func count(at time: BookingTime) -> Int {
    memory.withLock { memory in memory.bookings.count { $0.time == time } }
  }
}
