/// The words around contact facts, Danish and English.
///
/// Source: the header, footer and contact texts of DKFDS's page templates (designsystem.dk, "Header", "Footer", "404"),
/// borger.dk's contact pages, and the names of the national services that citizens meet beside a municipality's.
enum ContactWords {
  /// Link texts that lead to a contact route.
  static let routes: Set<String> = [
    "kontakt", "kontakte", "kontaktinformation", "kontaktoplysninger", "support", "hjælp", "henvendelse", "telefon",
    "chat", "skriv", "ring", "hotline", "contact", "help", "telephone", "phone", "call",
  ]

  /// Words before a number that make it a phone number.
  static let phoneLeads: Set<String> = [
    "telefon", "telefonnummer", "tlf", "tlfnr", "telefonisk", "ring", "ringe", "ringer", "kontakt", "kontakte", "phone",
    "telephone", "tel", "call", "calling", "contact",
  ]

  /// Words before a number or address that make it an example of how to write one.
  static let examples: Set<String> = ["eksempel", "eksempelvis", "eks", "fx", "example", "format", "formatet"]

  /// Words before a number that make it something else.
  static let otherNumbers: Set<String> = [
    "cvr", "cvrnr", "se", "ean", "konto", "kontonr", "kontonummer", "sagsnr", "sagsnummer", "sag", "ordrenummer",
    "ordre", "ordrenr", "referencenummer", "reference", "journalnr", "journalnummer", "kvittering", "pnummer",
    "produktionsenhed", "fax", "telefax", "iban", "order", "case", "account", "vat", "cpr",
  ]

  /// Words that make contact facts the authority's own, beside its name and the units of the facts file.
  static let own: Set<String> = [
    "os", "vores", "kontakt", "kontaktinformation", "kontaktoplysninger", "us", "our", "contact", "kundeservice",
    "ring", "ringe", "ringer", "hjælp", "help", "support", "spørgsmål", "questions", "telefontid", "telefonen",
    "åbningstid",
    "åbningstider", "kundecenter", "borgerservice",
  ]

  /// Words that name somebody else: their numbers aren't the authority's, and can't be wrong against its facts.
  static let others: Set<String> = [
    "politi", "politiet", "lægevagt", "lægevagten", "alarm", "alarmcentral", "alarmcentralen", "akuttelefon",
    "akuttelefonen", "vagtlæge", "giftlinjen", "skadestue", "mitid", "nemid", "nemlog", "digst",
    "digitaliseringsstyrelsen", "hotline", "sundhed", "region", "regionen", "regionens", "skat",
    "skattestyrelsen", "skatteforvaltningen", "atp", "udbetaling", "styrelsen", "patientsikkerhed",
    "patientklagenævnet", "ankestyrelsen", "ombudsmanden", "datatilsynet", "apotek", "apoteket", "tandlæge",
    "klinik", "klinikken", "lægehus", "lægehuset", "lægepraksis", "praksis", "lægerne", "bank", "banken", "nets",
    "eboks", "boks", "kræftens", "livslinjen",
    "ambassade", "ambassaden", "statsforvaltningen", "familieretshuset", "domstol", "tolk", "police", "emergency",
    "hospital", "sygehus", "embassy", "ministry", "ministeriet", "agency", "leverandør", "vendor",
  ]

  /// Names of others that are more than one word, as `Wording.key` writes them.
  static let otherNames = [
    "borger dk", "mit dk", "sundhed dk", "e boks", "nem id", "mit id", "din læge", "egen læge", "your doctor",
    "your own doctor",
  ]
}
