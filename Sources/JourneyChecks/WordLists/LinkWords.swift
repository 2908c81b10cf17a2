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

  /// What things on the web are called in general.
  ///
  /// As a link inside a sentence they say no more than "here" does; in a menu they can be a name, as the tab "Page"
  /// beside "Discussion".
  ///
  /// Source: the project's own list; WCAG technique G91 asks for words that tell the target from others.
  static let general: Set<String> = [
    "side", "siden", "denne side", "hjemmeside", "hjemmesiden", "webside", "websiden", "websted", "dokument",
    "dokumentet", "fil", "filen", "linket", "page", "the page", "website", "web page", "webpage", "site", "document",
    "the document", "file", "the file", "url",
  ]

  /// Words that tell of a new window.
  static let newWindow: Phrases = [
    "nyt vindue", "ny fane", "nyt faneblad", "andet vindue", "new window", "new tab", "new browser*", "another window",
    "eksternt link", "external link",
  ]

  /// Words that tell of a text in the place of sound or film.
  static let textVersion: Phrases = [
    "udskrift", "udskrifter", "afskrift", "transskription*", "transskriberet", "tekstversion", "undertekst*",
    "transcript*", "captions", "captioned", "subtitle*", "text version",
  ]

  /// Words at a field that warn of being sent on.
  static let sendsItself: Phrases = [
    "sendes automatisk", "sender automatisk", "siden skifter", "siden genindlæses", "opdateres automatisk",
    "automatically", "page will reload", "page reloads", "page will change",
  ]

  /// Words of links to the top of the page.
  static let top: Phrases = ["top", "toppen", "op", "til top*"]

  /// Words of links that end or change something.
  static let risky: Phrases = [
    "log ud", "logud", "log af", "logout", "log out", "sign out", "signout", "slet*", "fjern*", "annuller*",
    "afbestil*",
    "delete*", "remove*", "cancel*", "afslut*", "frameld*", "unsubscribe*",
  ]
}
