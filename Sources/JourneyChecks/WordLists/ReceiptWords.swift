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

  /// Words of pages that say that something was received.
  static let received: Phrases = [
    "tak", "kvittering*", "modtaget", "bestilt", "sendt", "indsendt", "registreret", "bekræftelse*", "bekræftet",
    "gennemført", "oprettet", "gemt", "afsluttet", "færdig*", "godkendt", "booket", "thank*", "receipt", "received",
    "confirm*", "submitted", "complete*", "success*", "saved", "created", "done", "finished", "registered", "sent",
    "congratulations", "opened",
  ]
  /// Words about what happens next.
  static let next: Phrases = [
    "hvad sker der nu", "hvad sker der så", "det sker der nu", "det videre forløb", "næste skridt", "vi behandler",
    "vi sender", "vi kontakter", "du hører fra os", "du får", "du modtager", "what happens next", "next steps",
    "we will", "you will",
  ]
  /// Words that say that the errand is done already.
  static let done: Phrases = [
    "er ændret nu", "er nu ændret", "er nu registreret", "gælder fra nu", "gælder fra i dag", "er gennemført nu",
    "er nu",
    "du behøver ikke gøre mere", "du skal ikke gøre mere", "you do not need to do anything", "is now",
  ]
  /// Words about how to follow a case, or how word comes.
  static let status: Phrases = [
    "digital post", "e boks", "mit dk", "e mail*", "mail", "email*", "sms", "nemsms", "besked*", "brev", "status*",
    "mine sager", "min side", "mit overblik", "følg din", "følge din", "følge sagen", "følge bestillingen", "kopi",
    "hører fra os", "kontakter dig", "skriver til dig", "track*", "follow", "notif*", "hear from us", "contact you",
    "write to you", "letter", "my page", "your cases", "your tickets", "my orders",
  ]
  /// Words of sentences that promise a message, or tell that one was sent.
  static let message: Phrases = [
    "du får en kopi", "en kopi af kvitteringen", "kopi i digital post", "kopi på e mail", "digital post",
    "digitale postkasse", "e boks",
    "på e mail", "via e mail", "i en e mail", "på mail", "en sms", "på sms", "pr sms", "får besked", "du får et brev",
    "sender dig", "har sendt dig", "sendt en bekræftelse", "by e mail", "by email", "an e mail", "an email",
    "a copy of", "text message", "sent you", "send you", "a letter",
  ]
  /// Words about correcting, cancelling and complaining.
  static let undo: Phrases = [
    "fortryd*", "annuller*", "afbestil*", "aflys*", "ombook*", "flyt tiden", "flytte tiden", "rette", "ret din",
    "ret dine", "ændre", "ændr*", "fejl i", "forkert*",
    "klag*",
    "kan ikke gøres om", "trække tilbage", "cancel*", "change", "correct*", "withdraw*", "complain*", "appeal*",
    "mistake*", "wrong", "edit", "reschedul*",
  ]
  /// Words of sentences whose time frame is the citizen's: how long one can complain, cancel or correct.
  static let ownDeadline: Phrases = [
    "klag*", "fortryd*", "annuller*", "afbestil*", "rette", "en fejl", "forkert*", "indsigelse*", "cancel*",
    "complain*", "appeal*", "withdraw*", "mistake*", "correct",
  ]
  /// Words for paying.
  static let payment: Phrases = ["betal*", "payment*", "pay"]
  /// Words that say that it went through.
  static let wentThrough: Phrases = [
    "gennemført", "godkendt", "modtaget", "lykkedes", "er betalt", "accepted", "complete*", "successful", "received",
    "approved",
  ]
}
