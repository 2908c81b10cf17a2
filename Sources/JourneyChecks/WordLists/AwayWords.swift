/// The words of pages that meet citizens who come back too late.
///
/// Source: DKFDS, "Session udløber" (say that it ended, and whether data are saved or lost), and the default pages of
/// common frameworks in Danish and English.
enum AwayWords {
  /// That the session is over, or that one must log in.
  static let ended: Phrases = [
    "udløbet", "udløb", "logget af", "logget ud", "log på*", "log ind*", "logge på", "logge ind", "session*",
    "for gammel", "for lang tid", "for længe", "uden aktivitet", "inaktiv*", "begynd igen", "start igen", "expired",
    "timed out", "time out", "timeout", "logged out", "signed out", "log in", "sign in", "inactiv*", "too long",
    "begin again", "start again", "start over",
  ]

  /// What became of the answers.
  static let answers: Phrases = [
    "gemt", "gemmer", "gemmes", "gået tabt", "går tabt", "tabt", "mistet", "slettet", "bevaret", "begynde forfra",
    "begynd forfra", "starte forfra", "start forfra", "skrive igen", "udfylde igen", "forfra", "saved", "kept", "lost",
    "deleted", "start over", "start again from", "enter again", "fill in again", "from the beginning",
  ]
}
