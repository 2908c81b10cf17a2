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
}
