import Foundation

/// An order of "Skift læge" as the authority's system holds it.
struct ChangeOrder: Sendable, Equatable {
  var reference = ""
  var placed = Date(timeIntervalSince1970: 0)
  /// The pseudonym of the citizen who was logged in.
  let orderer: String
  let ordererCPR: CPRNumber
  let errand: ChangeErrand
  var answers: ChangeAnswers
  let practice: Practice?
  let followers: [CPRNumber]
  let givesUpHomeVisits: Bool
  let fee: ChangeFee
  /// Whether it has reached the case system.
  var isRegistered = true
  /// The language that the citizen ordered in, and is written to in.
  var language = SiteLanguage.danish
  /// The payment provider's number; `nil` where there was nothing to pay.
  var transaction: String?

  /// What the oracle tells of an order.
  struct Record: Encodable {
    let referencenummer: String
    let status: String
    let aerinde: String
    let aarsag: String
    let laege: String
    let sikringsgruppe: Int
    let gaelderFra: String
    let boern: [String]
    let givesAfkaldPaaHjemmebesoeg: Bool
    let bestillerCpr: String
    let mobilnummer: String
    let email: String
    let gebyr: Int
    let betaling: String
    let bestilt: String
  }

  /// The record of this order.
  func record(status: String) -> Record {
    Record(
      referencenummer: reference, status: status, aerinde: errand.rawValue, aarsag: answers.reason.rawValue,
      laege: practice?.name ?? "", sikringsgruppe: answers.group ?? 1, gaelderFra: answers.date?.iso ?? "",
      boern: followers.map(\.digits), givesAfkaldPaaHjemmebesoeg: givesUpHomeVisits, bestillerCpr: ordererCPR.digits,
      mobilnummer: answers.phone, email: answers.email, gebyr: fee.amount, betaling: transaction ?? "",
      bestilt: CivilDate(placed).iso)
  }
}

/// A message to a citizen, in Digital Post or by letter for those who are exempt.
struct PostMessage: Sendable, Equatable, Encodable {
  let modtagerCpr: String
  /// `digital-post` or `brev`.
  let kanal: String
  let emne: String
  let tekst: String
  let sendt: String
}
