/// The words around dates and prices, Danish and English.
///
/// Source: deadlines and price lists on borger.dk and municipal pages.
enum StaleWords {
  /// Words before a day by which something must be done.
  static let deadlines: Phrases = [
    "senest", "frist*", "ansøgningsfrist*", "inden den", "deadline*", "no later than", "at the latest",
  ]
  /// Words before a price.
  static let prices: Phrases = [
    "pris", "priser", "takst*", "gebyr", "gebyrer", "satser", "sats", "price*", "fee", "fees", "rates",
  ]
  /// Words that tell history.
  static let history: Phrases = [
    "tidligere", "afløst*", "erstatte*", "lukkede", "lukket", "før", "indtil", "historisk*", "arkiv*", "udgået",
    "ikke længere", "siden", "gamle", "former*", "replaced", "previous*", "closed", "no longer", "used to",
  ]
}
