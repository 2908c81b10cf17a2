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

  /// Whether a message, as `bare` writes it, is made of nothing but words that say nothing of one field.
  static func isEmpty(_ bare: String) -> Bool {
    let words = bare.split(separator: " ").map(String.init)
    return words.count > 1 && words.allSatisfy(empty.contains)
  }

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

  /// A message's words without the prefix that marks it as a message.
  ///
  /// That is a word of `markers` before a colon, or the word for error before anything; often it is for screen readers
  /// only.
  static func bare(_ text: String) -> String {
    var text = Substring(text)
    if let colon = text.firstIndex(of: ":"), text[..<colon].count <= longestMarker {
      let before = Wording.words(of: String(text[..<colon]))
      if !before.isEmpty, before.allSatisfy(markers.contains) { text = text[text.index(after: colon)...] }
    }
    return Wording.words(of: String(text)).drop { $0 == "fejl" || $0 == "error" }.joined(separator: " ")
  }

  private static let longestMarker = 24
  private static let markers: Set<String> = [
    "fejl", "ret", "rettelse", "obs", "bemærk", "advarsel", "vigtigt", "hov", "ups", "besked", "fejlbesked", "error",
    "correct", "correction", "warning", "problem", "attention", "important", "note", "message",
  ]
}
