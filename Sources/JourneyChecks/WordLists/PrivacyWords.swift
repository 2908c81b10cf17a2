/// The words of privacy notices and of announcements that the citizen leaves the site, Danish and English.
///
/// Source: Datatilsynet, "Oplysningspligt"; the footers of municipal sites; DKFDS, "Login" and "Betaling".
enum PrivacyWords {
  /// Words of notices and of the links to them.
  static let notice: Phrases = [
    "privatliv*", "persondata*", "personoplysning*", "databeskyttelse*", "gdpr", "dine oplysninger bruges",
    "bruger vi til",
    "bruges til", "oplysningspligt*", "behandling af oplysninger", "privacy", "personal data", "data protection",
    "personal information", "how we use your",
  ]
  /// Words that announce another site.
  static let leaving: Phrases = [
    "mitid", "nemlog*", "log på", "log ind", "logge på", "logge ind", "betal*", "du bliver sendt", "sendes videre",
    "log in", "sign in", "login", "pay*", "you will be sent", "redirected",
  ]
}
