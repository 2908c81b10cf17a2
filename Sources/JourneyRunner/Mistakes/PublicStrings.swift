/// The strings that citizens are made to write, apart from their own facts: public, harmless, and the same in every run.
///
/// Sources:
/// - Letters, apostrophes, emoji and invisible spaces: the groups "Unicode Symbols", "Quotation Marks", "Emoji" and "Unicode
///   Whitespace" of the Big List of Naughty Strings (Max Woolf, MIT licence,
///   github.com/minimaxir/big-list-of-naughty-strings), put into Danish names and sentences; the names are nobody's.
/// - Names of 80 characters, hyphens and apostrophes: W3C, "Personal names around the world"; GOV.UK Design System, "Names".
/// - Wrong numbers: DKFDS, "Telefonnummer" and "Fejlmeddelelser"; GOV.UK Design System, "Dates" and "Email addresses".
/// - CPR-like numbers: CPR-kontoret, "Personnummeret i CPR": seventh digit 5 to 8 with the years 40 to 57 are the numbers of
///   people born from 2040 to 2057, so that they are well formed and nobody has one.
enum PublicStrings {
  /// Names that people have and forms refuse or spoil.
  static let names = [
    ("danish-letters", "Åse Ærø-Østergård Éloïse"), ("apostrophe", "Sinéad O'Connor-Dahl"),
    ("long", "Anna-Margrethe Elisabeth Christiane Frederike Østergaard-Kjærgaard Bøgh-Sørensen"),
    ("emoji", "Ida Prøve 😀"),
  ]

  /// What people write where they may write freely.
  static let texts = [
    (
      "danish-letters",
      "Nøglen ligger på hylden i køkkenet hos Åse Ærø-Østergård, René O'Brien og Zoë Müller. Ring først, tak!"
    ), ("emoji", "Mange tak for hjælpen 👍🏽 og god weekend 😀 fra os alle sammen her på vejen"),
  ]

  /// Spaces that come along when something is pasted: U+00A0 and U+200B.
  static let invisibleSpaces = [("no-break", "\u{A0}"), ("zero-width", "\u{200B}")]

  /// No telephone number: too short, and no digits.
  static let wrongPhones = [("short", "12345"), ("letters", "abcdefgh")]
  /// No personal identification number: too short, and no digits.
  static let wrongCPR = [("short", "01015"), ("letters", "abcdef-ghij")]
  /// No post code: too short, and no digits.
  static let wrongPostcodes = [("short", "22"), ("letters", "abcd")]
  /// No e-mail address: without the @.
  static let wrongEmails = [("no-at", "borger.example")]

  /// What a citizen writes who has thought better of it; nobody can have an address below `example` (RFC 2606 section 2).
  static let otherEmail = "anden.post@borger.example"
  /// Nobody's name.
  static let otherName = "Karla Prøve Holm"
  /// A remark that asks for nothing.
  static let otherText = "Jeg har tænkt mig om og skriver noget andet."

  /// Two numbers that differ in the check digit alone: the first passes modulus 11, the second doesn't.
  ///
  /// Numbers without it have been given since 2007 and must be taken (CPR-kontoret, "Personnumre uden kontrolciffer").
  static let checkDigits = [("passes-modulus-11", "010150-5111"), ("fails-modulus-11", "010150-5112")]

  /// A text of so many characters that tells what it is.
  static func long(_ count: Int) -> String {
    let sentence = "Dette er en lang proevetekst fra en afproevning. "
    return String(String(repeating: sentence, count: count / sentence.count + 1).prefix(count - 1)) + "."
  }
}
