import Foundation

/// A card order as the authority's system holds it.
struct Order: Sendable, Equatable {
  let reference: String
  let placed: Date
  /// The pseudonym of the citizen who was logged in.
  let orderer: String
  let ordererCPR: CPRNumber
  let holderName: String
  let holderCPR: CPRNumber
  let reason: CardReason
  /// As it is stored: eight digits, or `+` and digits.
  let phone: String
  let email: String
  let remarks: String
  /// In kroner; 0 where the fee is waived.
  let fee: Int
}

extension Order {
  /// What the oracle tells of an order.
  struct Record: Encodable {
    let referencenummer: String
    let status: String
    let aarsag: String
    let aarsagTekst: String
    let indehaver: String
    let indehaverCpr: String
    let bestillerCpr: String
    let mobilnummer: String
    let email: String
    let bemaerkninger: String
    let gebyr: Int
    let bestilt: String
  }

  /// The record of this order.
  func record(status: String) -> Record {
    Record(
      referencenummer: reference, status: status, aarsag: reason.rawValue, aarsagTekst: reason.label,
      indehaver: holderName, indehaverCpr: holderCPR.digits, bestillerCpr: ordererCPR.digits, mobilnummer: phone,
      email: email, bemaerkninger: remarks, gebyr: fee, bestilt: CivilDate(placed).iso)
  }
}
