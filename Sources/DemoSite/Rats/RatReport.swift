import Foundation
import Synchronization

/// A report of rats as the authority's system holds it.
struct RatReport: Sendable, Equatable {
  var reference = ""
  var placed = Date(timeIntervalSince1970: 0)
  let address: RatAddress
  let sighting: RatSighting
  let photo: UploadedFile?
  let contact: RatContact

  /// What the oracle tells of a report.
  struct Record: Encodable {
    let sagsnummer: String
    let status: String
    let adresse: String
    let postnummer: Int
    let set: String
    let sted: String
    let bemaerkninger: String
    let billede: String
    let billedeBytes: Int
    let navn: String
    let mobilnummer: String
    let email: String
    let modtaget: String
  }

  /// The record of this report.
  var record: Record {
    Record(
      sagsnummer: reference, status: "modtaget", adresse: address.street, postnummer: address.postcode,
      set: sighting.sign.rawValue, sted: sighting.spot.rawValue, bemaerkninger: sighting.remarks,
      billede: photo?.name ?? "", billedeBytes: photo?.size ?? 0, navn: contact.name, mobilnummer: contact.phone,
      email: contact.email, modtaget: CivilDate(placed).iso)
  }
}

/// The reports of rats, in memory and bounded.
final class RatStore: Sendable {
  /// Reports that are kept at most; the oldest gives way.
  static let maximum = 5_000

  private struct Memory {
    var reports: [RatReport] = []
    var count = 0
  }

  private let memory = Mutex(Memory())
  private let now: @Sendable () -> Date

  init(now: @escaping @Sendable () -> Date) { self.now = now }

  /// Forgets everything.
  func reset() { memory.withLock { $0 = Memory() } }

  /// Takes a report and gives its case number, `RO-2026-000001`.
  func place(_ report: RatReport) -> String {
    let now = now()
    return memory.withLock { memory in
      memory.count += 1
      let digits = String(memory.count)
      var report = report
      report.reference = "RO-\(CivilDate(now).year)-" + String(repeating: "0", count: max(0, 6 - digits.count)) + digits
      report.placed = now
      memory.reports.append(report)
      if memory.reports.count > Self.maximum { memory.reports.removeFirst() }
      return report.reference
    }
  }

  /// The report with a case number.
  func report(_ reference: String) -> RatReport? {
    memory.withLock { memory in memory.reports.last { $0.reference == reference } }
  }

  /// The reports at an address, oldest first.
  func reports(street: String) -> [RatReport] {
    memory.withLock { memory in memory.reports.filter { $0.address.street == street } }
  }
}
