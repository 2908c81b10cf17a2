/// Link texts that say nothing by themselves, Danish and English.
///
/// Source: WCAG technique F84 ("click here", "more"), borger.dk's "Sådan skriver vi" (links), and the lists of
/// axe-core and Lighthouse for generic link text.
enum LinkWords {
  /// The texts, as `Wording.key` writes them.
  static let vague: Set<String> = [
    "her", "klik her", "tryk her", "klik", "læs mere", "læs mere her", "se mere", "mere", "mere her", "mere info",
    "mere information", "link", "dette link", "gå til", "se her", "læs her", "videre her", "here", "click here",
    "click this", "this", "go", "read more", "see more", "learn more", "more", "more info", "more information",
    "this link",
    "this page", "read this", "details", "start here", "right here",
  ]

  /// Words of links that end or change something.
  static let risky: Phrases = [
    "log ud", "logud", "log af", "logout", "log out", "sign out", "signout", "slet*", "fjern*", "annuller*",
    "afbestil*",
    "delete*", "remove*", "cancel*", "afslut*", "frameld*", "unsubscribe*",
  ]
}
