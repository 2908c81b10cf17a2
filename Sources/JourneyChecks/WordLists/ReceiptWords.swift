/// The words of receipts and summaries, Danish and English.
///
/// Source: DKFDS's templates "Kvittering" and "Opsummering" (designsystem.dk), KL's and borger.dk's receipt pages, and
/// GOV.UK Design System, "Confirmation pages" and "Check answers".
enum ReceiptWords {
  /// Words that a reference number stands after.
  static let reference: Set<String> = [
    "referencenummer", "referencenr", "reference", "sagsnummer", "sagsnr", "sagsid", "ordrenummer", "ordrenr",
    "ordre", "kvitteringsnummer", "kvitteringsnr", "journalnummer", "journalnr", "bestillingsnummer",
    "bestillingsnr", "ansøgningsnummer", "indberetningsnummer", "bookingnummer", "løbenummer", "id", "ref", "sag",
    "transaktionsnummer", "case", "order", "receipt", "booking", "confirmation", "application", "tracking", "ticket",
    "submission", "request", "sagen", "anmeldelsesnummer", "dokumentnummer",
  ]

  /// Words that may stand between those and the number.
  static let between: Set<String> = [
    "number", "no", "nr", "nummer", "id", "er", "is", "code", "kode", "reference", "your",
  ]

  /// Words of the headings of pages that show what is about to be sent.
  static let summary: Set<String> = [
    "opsummering", "gennemse", "gennemgå", "tjek", "kontroller", "kontrollér", "bekræft", "godkend", "summary",
    "review", "check", "confirm", "resumé", "oversigt",
  ]
}
