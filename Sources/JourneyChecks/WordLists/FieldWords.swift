import JourneyModel

/// The words that labels ask for facts with, Danish and English.
///
/// Source: the labels of DKFDS's form examples (designsystem.dk, "Formular", "Telefonnummer", "CPR-nummer", "Adresse"),
/// GOV.UK Design System's patterns ("Names", "Addresses", "Telephone numbers", "Email addresses"), and the autofill
/// field names of the HTML standard section 4.10.18.7.1.
enum FieldWords {
  /// Words that by themselves tell what a label asks for.
  static let kinds: [(FactKind, Set<String>)] = [
    (.cpr, ["cpr", "cprnr", "cprnummer", "personnummer", "civil"]),
    (.email, ["email", "mail", "emailadresse", "mailadresse", "epost", "epostadresse"]),
    (
      .phone,
      [
        "telefon", "telefonnummer", "telefonnr", "tlf", "tlfnr", "mobil", "mobilnummer", "mobilnr", "mobiltelefon",
        "mobiltelefonnummer", "fastnettelefon", "phone", "telephone", "mobile", "cell",
      ]
    ),
    (.date, ["fødselsdato", "fødselsdag", "birth", "birthdate", "birthday", "født"]),
    (.postcode, ["postnummer", "postnr", "postcode", "zip", "zipcode"]),
    (.town, ["by", "bynavn", "postdistrikt", "town", "city"]),
    (
      .address,
      [
        "adresse", "vejnavn", "vej", "gade", "gadenavn", "husnummer", "husnr", "bopælsadresse", "bopæl",
        "folkeregisteradresse", "address", "street", "postadresse",
      ]
    ),
    (.name, ["navn", "fornavn", "efternavn", "mellemnavn", "fornavne", "name", "forename", "surname"]),
  ]

  /// Words that stand in a label without changing what it asks for.
  static let fillers: Set<String> = [
    "dit", "din", "dine", "du", "er", "hvad", "hvilken", "hvilket", "hvor", "bor", "og", "eller", "i", "på", "for",
    "indtast", "skriv", "angiv", "oplys", "udfyld", "bekræft", "nummer", "nr", "fulde", "fuldt", "hele", "eget",
    "skal", "udfyldes", "påkrævet", "obligatorisk", "valgfri", "valgfrit", "kan", "cifre", "tegn", "bindestreg",
    "uden", "med", "e", "etage", "side", "dør", "sal", "adresse", "the", "your", "enter", "please", "what", "is",
    "and", "or", "of", "required", "optional", "number", "full", "first", "last", "given", "family", "middle",
    "home", "line", "date", "registration", "code", "digits", "a", "an", "dd", "mm", "åååå", "ddmmåå", "xxxx",
    "ddmmååxxxx", "nnnn", "kun", "maks", "fx", "jens", "danish", "dansk", "danske",
  ]

  /// Words that make a field about somebody else.
  static let otherPeople: Set<String> = [
    "barn", "barnet", "barnets", "børn", "børnene", "børnenes", "ægtefælle", "ægtefælles", "ægtefællens", "samlever",
    "samlevers", "partner", "partners", "pårørende", "pårørendes", "værge", "værges", "fuldmagtshaver", "forælder",
    "forældre", "forældres", "mor", "mors", "far", "fars", "kontaktperson", "kontaktpersons", "kontaktpersonens",
    "afdøde", "afdødes", "medansøger", "medansøgers", "ledsager", "ledsagers", "anden", "andens", "child", "childs",
    "children", "spouse", "spouses", "parent", "parents", "mother", "father", "guardian", "relative", "relatives",
    "deceased", "applicant2", "emergency", "kin",
  ]

  /// Words that make a field about an organisation or a thing.
  static let otherParties: Set<String> = [
    "læge", "læges", "lægens", "lægehus", "klinik", "klinikkens", "firma", "firmaets", "firmanavn", "virksomhed",
    "virksomhedens", "virksomhedsnavn", "arbejdsgiver", "arbejdsgivers", "arbejdsgiverens", "skole", "skolens",
    "institution", "institutionens", "forening", "foreningens", "bank", "bankens", "udlejer", "udlejers", "ejer",
    "ejers", "modtager", "modtagers", "leverandør", "dokument", "fil", "bruger", "brugernavn", "doctor", "doctors",
    "gp", "clinic", "company", "employer", "employers", "school", "landlord", "recipient", "user", "username", "file",
    "business", "organisation", "organization",
  ]

  /// Words that make a field about something other than what the registers hold: a second address, the one to come.
  static let alternatives: Set<String> = [
    "anden", "andet", "andre", "alternativ", "alternativt", "ny", "nye", "nyt", "midlertidig", "midlertidige",
    "fremtidig", "fremtidige", "tidligere", "levering", "leveringsadresse", "leverings", "forsendelse", "co", "c",
    "udlandet", "udenlandsk", "arbejdsadresse", "feriebolig", "sommerhus", "kommende", "other", "another",
    "alternative", "new", "temporary", "future", "previous", "former", "delivery", "shipping", "different", "abroad",
    "foreign", "maiden",
  ]

  /// Words that mark a field as required or optional.
  static let marks: Phrases = [
    "valgfri*", "frivillig*", "hvis du vil", "kan udfyldes", "skal udfyldes", "påkrævet", "obligatorisk*", "krævet",
    "optional*", "required", "mandatory", "if any", "eventuel*", "evt",
  ]

  /// Words that name the types or the size of files (DKFDS, "Vedhæft fil").
  static let files: Phrases = [
    "pdf", "jpg", "jpeg", "png", "heic", "doc", "docx", "mb", "kb", "megabyte*", "filtype*", "filformat*", "størrelse*",
    "file type*", "file size*", "csv", "xlsx", "txt", "zip", "gif", "tiff",
  ]

  /// Words that tell what about a file is wrong (DKFDS, "Vedhæft fil"; GOV.UK Design System, "File upload").
  static let fileFaults: Phrases = [
    "tom", "tomt", "empty", "for stor*", "for mange", "too large", "too big", "too many", "larger than", "fylder",
    "højst", "at most", "forkert type", "wrong type", "typen", "formatet", "virus", "beskadiget", "ødelagt", "corrupt*",
    "damaged", "ikke åbne*", "not be opened", "understøttes ikke", "unsupported", "not supported", "filendelse*",
    "file extension", "ikke et billede", "not an image", "kodeord", "password", "adgangskode",
  ]

  /// Words that say that a file has been taken in.
  static let kept: Phrases = [
    "er vedhæftet", "vedhæftede filer", "vedhæftet fil", "har modtaget", "er modtaget", "er gemt", "er uploadet",
    "uploadede",
    "er tilføjet", "fjern fil*", "fjern billede*", "slet fil*", "has been uploaded", "have received", "uploaded file*",
    "attached file*", "is attached", "remove file", "remove the file", "delete file",
  ]

  /// Words that ask to choose a file once more.
  static let attachAgain: Phrases = [
    "filen igen", "billedet igen", "fil igen", "filer igen", "vedhæft igen", "upload igen", "file again", "files again",
    "picture again",
  ]

  /// The first words of labels for day, month and year.
  static let dateParts: [Set<String>] = [
    ["dag", "day", "dd"], ["måned", "month", "mm"], ["år", "year", "åååå", "yyyy"],
  ]
}
