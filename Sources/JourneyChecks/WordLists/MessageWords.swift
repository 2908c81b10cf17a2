/// The words of messages about wrong input, Danish and English.
///
/// Source: DKFDS, "Fejlmeddelelser" and "Fejlopsummering"; GOV.UK Design System, "Error message" and "Error summary";
/// the default validation messages of Django, Rails, ASP.NET and Symfony.
enum MessageWords {
  /// Words that make new text on a page a message about the input.
  static let complaints: Set<String> = [
    "fejl", "skal", "mangler", "udfyld", "udfyldes", "udfyldt", "ugyldig", "ugyldigt", "gyldig", "gyldigt",
    "påkrævet", "obligatorisk", "forkert", "ikke", "vælg", "skriv", "indtast", "angiv", "ret", "kontroller", "tjek",
    "error", "errors", "must", "missing", "required", "invalid", "valid", "enter", "please", "choose", "select",
    "cannot", "check", "wrong", "correct",
  ]

  /// How a message about the form as a whole begins, as `Wording.key` writes it.
  static let summaries = [
    "der er fejl", "der er 1 fejl", "der er en fejl", "der er et problem", "der er problemer", "ret fejlen",
    "ret fejlene", "ret følgende", "formularen indeholder", "du mangler at", "kontroller", "there is a problem",
    "there are", "there is", "please correct", "correct the error", "correct the errors", "fejl i formularen",
    "nogle felter",
  ]

  /// Messages that could stand at any field, as `bare` writes them (DKFDS, "Vær præcis"; the frameworks' defaults).
  static let generic: Set<String> = [
    "udfyld feltet", "udfyld venligst feltet", "udfyld dette felt", "udfyld venligst dette felt", "udfyld alle felter",
    "feltet skal udfyldes", "feltet er påkrævet", "feltet er obligatorisk", "feltet må ikke være tomt",
    "dette felt skal udfyldes", "dette felt er påkrævet", "dette felt er obligatorisk", "dette felt må ikke være tomt",
    "skal udfyldes", "påkrævet", "obligatorisk", "obligatorisk felt", "en fejl opstod", "der opstod en fejl",
    "der er en fejl", "der er fejl i feltet", "svar på spørgsmålet", "besvar spørgsmålet", "vælg et svar fra listen",
    "vælg et svar", "vælg en værdi", "vælg en mulighed", "indtast en værdi", "ugyldig værdi", "ugyldigt", "ugyldig",
    "ugyldigt input", "ugyldig indtastning", "forkert", "forkert værdi", "forkert format", "feltet er ikke gyldigt",
    "feltet er ugyldigt", "værdien er ugyldig", "værdien er ikke gyldig", "formatet er forkert", "ikke gyldigt",
    "this field is required", "field is required", "this field is mandatory", "required", "required field",
    "this field can t be blank", "can t be blank", "cannot be blank", "this field may not be blank",
    "this field cannot be empty", "please fill out this field", "please fill in this field", "fill in this field",
    "invalid", "invalid value", "invalid input", "invalid entry", "enter a valid value", "please enter a valid value",
    "this value is not valid", "this value should not be blank", "this value is required", "an error occurred",
    "is invalid", "wrong format", "please select an option", "select an option", "a value is required",
  ]

  /// Words that say nothing of one field: a message of nothing else could stand at any.
  private static let empty: Set<String> = [
    "feltet", "felt", "felter", "feltets", "dette", "denne", "det", "den", "værdi", "værdien", "indtastning",
    "indtastningen", "indhold", "indholdet", "input", "er", "ikke", "skal", "være", "blive", "udfyldt", "udfyldes",
    "udfyld", "venligst", "korrekt", "korrekte", "gyldig", "gyldigt", "gyldige", "ugyldig", "ugyldigt", "rigtigt",
    "forkert", "fejl", "en", "et", "der", "i", "har", "påkrævet", "obligatorisk", "mangler", "tomt", "tom", "må",
    "format", "formatet", "opstod", "opstået", "this", "the", "field", "is", "not", "valid", "invalid", "required",
    "filled", "in", "out", "correctly", "correct", "value", "please", "an", "a", "error", "occurred", "must", "be",
    "wrong", "has", "entered", "properly",
  ]

  /// Whether a message, as `bare` writes it, could stand at any field.
  static func isGeneric(_ bare: String) -> Bool {
    let words = bare.split(separator: " ").map(String.init)
    return generic.contains(bare) || (words.count > 1 && words.allSatisfy(empty.contains))
  }

  /// Phrases that blame the citizen (DKFDS, "Fejlmeddelelser": ingen løftede pegefingre; GOV.UK, "Error message").
  static let blame: Phrases = [
    "du har lavet en fejl", "du har begået en fejl", "du har tastet forkert", "du har skrevet forkert",
    "du har indtastet forkert", "du har glemt", "din fejl", "ikke tilladt at", "ulovlig*", "forbudt",
    "you made a mistake",
    "you made an error", "you forgot", "you failed to", "illegal", "forbidden", "you have entered an incorrect",
  ]

  /// Words that say that something is wrong.
  static let wrong: Phrases = [
    "ugyldig*", "ikke gyldig*", "forkert*", "fejl", "ikke korrekt*", "ikke godkendt", "invalid", "not valid",
    "incorrect", "wrong", "error", "malformed",
  ]

  /// Words that say what to do or what belongs there.
  static let remedies: Phrases = [
    "skriv", "vælg", "indtast", "angiv", "udfyld", "ret", "brug", "tjek", "kontroller", "kontrollér", "skal", "mindst",
    "højst", "maks*", "format*", "eksempel", "eksempelvis", "fx", "feks", "f eks", "såsom", "cifre", "tegn", "bogstav*",
    "kun", "uden", "slet", "fjern", "tilføj", "prøv", "find", "udløbet", "findes", "enter", "choose", "select", "use",
    "check", "must", "at least", "at most", "such as", "example", "digits", "characters", "letters", "only", "without",
    "sæt", "marker", "markér", "tag", "svar", "besvar", "oplys", "husk", "gør", "tick", "pick", "mark", "answer",
    "provide",
    "type", "write", "give", "state", "add", "remove", "should", "try", "like", "expired", "exist*", "already",
    "allerede", "optaget", "taken",
  ]

  /// Small words of English messages that Danish doesn't have.
  static let english: Set<String> = [
    "this", "field", "is", "required", "please", "enter", "the", "must", "be", "not", "valid", "value", "a", "of",
    "may",
    "blank", "your", "you", "and", "an", "to", "cannot", "can", "should", "have", "has", "empty", "choose", "correct",
    "number", "address", "select", "or", "than", "error", "occurred", "too", "long", "short", "already", "exists",
  ]

  /// Small words of Danish messages that English doesn't have.
  static let danish: Set<String> = [
    "skal", "feltet", "ikke", "er", "du", "din", "dit", "og", "det", "den", "et", "en", "skriv", "vælg", "udfyld",
    "fejl", "mangler", "ugyldig", "ugyldigt", "gyldig", "gyldigt", "eller", "med", "på", "af", "til", "indtast",
  ]

  /// A message's words without the prefix that marks it as an error.
  static func bare(_ text: String) -> String {
    let words = Wording.words(of: text)
    return words.drop { $0 == "fejl" || $0 == "error" }.joined(separator: " ")
  }
}
