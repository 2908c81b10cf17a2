/// The words of invitations to write, and of warnings against it, Danish and English.
///
/// Source: the mail texts of municipal contact pages, and Datatilsynet's guidance on e-mail.
enum MailWords {
  /// Words for the CPR number.
  static let cpr: Phrases = ["cpr*", "personnummer*", "civil registration number"]
  /// Words that ask the citizen to give it.
  static let asks: Phrases = [
    "skriv", "oplys", "angiv", "send", "husk", "medsend", "vedlæg", "anfør", "inkluder", "med dit", "write", "include",
    "state", "send us", "quote", "provide",
  ]
  /// Words that warn against it, or that make the mail a secure one.
  static let warnings: Phrases = [
    "ikke", "aldrig", "undlad", "uden", "undgå", "sikker*", "digital post", "borger dk", "krypter*", "never", "not",
    "don t", "do not", "avoid", "without", "secure*", "encrypt*",
  ]
}
