/// The words of privacy notices and of announcements that the citizen leaves the site, Danish and English.
///
/// Source: Datatilsynet, "Oplysningspligt"; the footers of municipal sites; DKFDS, "Login" and "Betaling".
enum PrivacyWords {
  /// Names of notices, which by themselves tell that one is there.
  static let names: Phrases = [
    "privatliv*", "persondata*", "personoplysning*", "databeskyttelse*", "gdpr", "oplysningspligt*", "privacy",
    "personal data", "data protection", "personal information", "vi bruger dit", "vi bruger din", "vi bruger dine",
    "vi bruger kun", "bruges kun til", "we use your", "we only use",
  ]
  /// Words for what citizens tell about themselves.
  static let data: Phrases = [
    "dine oplysninger", "oplysninger om dig", "oplysningerne", "de oplysninger", "af oplysninger", "dine data",
    "data om dig", "your data", "your details", "your information", "information about you", "data about you",
    "the information", "the data",
  ]
  /// Words for what the authority does with them; what the citizen is asked to do has other forms ("brug", "gem").
  static let handling: Phrases = [
    "behandler", "behandles", "behandlet", "behandling", "bruger", "bruges", "brugt", "anvender", "anvendes",
    "gemmer", "gemmes", "opbevar*", "videregive*", "we use", "we process", "we handle", "we collect", "we store",
    "we keep", "we share", "is used", "are used", "is processed", "are processed", "used for",
  ]
  /// Words that announce another site.
  static let leaving: Phrases = [
    "mitid", "nemlog*", "log på", "log ind", "logge på", "logge ind", "betal*", "du bliver sendt", "sendes videre",
    "log in", "sign in", "login", "pay*", "you will be sent", "redirected",
  ]
}
