/// The words of privacy notices and of announcements that the citizen leaves the site, Danish and English.
///
/// Source: Datatilsynet, "Oplysningspligt"; the footers of municipal sites; DKFDS, "Login" and "Betaling".
enum PrivacyWords {
  /// Names of notices, which by themselves tell that one is there.
  static let names: Phrases = [
    "privatliv*", "persondata*", "personoplysning*", "databeskyttelse*", "gdpr", "oplysningspligt*", "privacy",
    "personal data", "data protection", "personal information",
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
  /// Words of sentences that say no more than what something is used for (GDPR article 13 asks for more).
  static let purpose: Phrases = [
    "bruger kun", "bruges kun", "anvender kun", "anvendes kun", "only use", "only used", "used only",
  ]
  /// Words that announce another site; that something has to be paid doesn't say where.
  static let leaving: Phrases = [
    "mitid", "nemlog*", "log på", "log ind", "logge på", "logge ind", "du bliver sendt", "bliver du sendt",
    "sendes videre", "du sendes", "sender dig", "betalingstjeneste*", "betalingsside*", "betalingsvindue*",
    "betalingsløsning*", "betaling hos", "betale hos", "betaler hos", "betalingen foregår", "foregår hos", "nets",
    "mobilepay", "log in", "sign in", "login", "you will be sent", "redirected", "payment service", "payment page",
    "payment provider", "pay at", "pay with",
  ]
}
