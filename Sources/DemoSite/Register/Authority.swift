/// The authority's own facts, in one place: contact, fee and delivery.
///
/// Every page takes them from here. All contact facts are fictional. The telephone numbers lie in the series 68, which the Danish numbering plan
/// keeps as spare, and the mail domain ends in `.example` (RFC 2606).
struct Authority: Sendable {
  let name = "Københavns Kommune"
  let unit = "Borgerservice, Sundhedskort og lægevalg"
  let portal = "Selvbetjening"
  let solution = "Bestil nyt sundhedskort"
  /// Eight digits.
  let phone = "68001200"
  let email = "sundhedskort@kommune.example"
  let street = "Demopladsen 1"
  let town = "1599 København V"
  let openingHours = [
    "Mandag til onsdag: kl. 9–15", "Torsdag: kl. 9–17", "Fredag: kl. 9–13", "Lørdag og søndag: lukket",
  ]
  /// The fee in kroner, the rate of 2024 (vejle.dk, slagelse.dk and others).
  let fee = 225
  /// Days from an order until the card has come by post at the latest.
  let deliveryDays = 14

  /// `225 kr.`.
  var feeText: String { "\(fee) kr." }
  /// `68 00 12 00`.
  var phoneText: String { PhoneNumber.grouped(phone) }
}
