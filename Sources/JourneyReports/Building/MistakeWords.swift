import JourneyModel

/// Words the families of mistakes that citizens make by slip, and the detours that they take.
struct MistakeWords {
  let language: ReportLanguage

  /// The words of a language.
  init(_ language: ReportLanguage) { self.language = language }

  /// When a finding shows: `når de glemmer et felt`; the family's id when it has no words of its own.
  func clause(_ family: String) -> String {
    let words =
      Self.families[family]?.clause ?? DetourWords.clauses[family]
      ?? LocalizedText(da: "når de begår fejlen “\(family)”", en: "when they make the mistake “\(family)”")
    return words(language)
  }

  /// What a family is called; its id when it has no words of its own.
  func name(_ family: String) -> String {
    (Self.families[family]?.name ?? DetourWords.names[family])?(language) ?? family
  }

  /// What one family is called, and when its findings show.
  private struct Family {
    let name: LocalizedText
    let clause: LocalizedText

    /// A thing written another way.
    static func writing(_ danish: String, _ english: String) -> Family {
      Family(
        name: LocalizedText(
          da: "\(danish.capitalizedFirst) skrevet på en anden måde",
          en: "\(english.capitalizedFirst) written another way"),
        clause: LocalizedText(
          da: "når de skriver \(danish) på en anden måde", en: "when they write \(english) another way"))
    }

    /// A thing written wrongly.
    static func wrong(_ danish: String, _ english: String) -> Family {
      Family(
        name: LocalizedText(
          da: "\(danish.capitalizedFirst) skrevet forkert", en: "\(english.capitalizedFirst) written wrongly"),
        clause: LocalizedText(da: "når de skriver \(danish) forkert", en: "when they write \(english) wrongly"))
    }

    /// Anything else.
    static func other(_ name: (String, String), _ clause: (String, String)) -> Family {
      Family(name: LocalizedText(da: name.0, en: name.1), clause: LocalizedText(da: clause.0, en: clause.1))
    }
  }

  private static let families: [String: Family] = [
    "required-empty": .other(
      ("Et felt er glemt", "A field left empty"), ("når de glemmer et felt", "when they forget a field")),
    "several-errors": .other(
      ("Flere fejl på én gang", "Several errors at once"),
      ("når de laver flere fejl på én gang", "when they make several errors at once")),
    "file-and-gap": .other(
      ("En fil vedhæftet og et andet felt glemt", "A file attached and another field left empty"),
      ("når de vedhæfter en fil og glemmer et andet felt", "when they attach a file and forget another field")),
    "file-wrong": .other(
      ("En forkert fil vedhæftet", "A wrong file attached"),
      ("når de vedhæfter en forkert fil", "when they attach a wrong file")),
    "cpr-format": .writing("CPR-nummeret", "the CPR number"), "cpr-wrong": .wrong("CPR-nummeret", "the CPR number"),
    "cpr-check-digit": .other(
      ("CPR-nummer uden kontrolciffer", "CPR number without a check digit"),
      ("når CPR-nummeret ikke passer med modulus 11", "when the CPR number fails modulus 11")),
    "phone-format": .writing("telefonnummeret", "the phone number"),
    "phone-wrong": .wrong("telefonnummeret", "the phone number"),
    "email-format": .writing("e-mailadressen", "the e-mail address"),
    "email-wrong": .wrong("e-mailadressen", "the e-mail address"),
    "postcode-format": .writing("postnummeret", "the post code"),
    "postcode-wrong": .wrong("postnummeret", "the post code"),
    "date-format": .writing("datoen", "the date"), "date-wrong": .wrong("datoen", "the date"),
    "amount-format": .writing("beløbet", "the amount"),
    "invisible-space": .other(
      ("Usynlige tegn med fra en kopi", "Invisible characters pasted along"),
      ("når et usynligt tegn følger med fra en kopi", "when an invisible character is pasted along")),
    "letters": .other(
      ("Særlige bogstaver og lange navne", "Special letters and long names"),
      ("når de skriver æ, ø, å, é, apostrof eller emoji", "when they write æ, ø, å, é, an apostrophe or an emoji")),
    "consent-refused": .other(
      ("Et samtykke undladt", "A consent refused"),
      ("når de siger nej til et samtykke", "when they refuse a consent")),
    "too-long": .other(
      ("For lang tekst", "Too long a text"), ("når de skriver for langt", "when they write too much")),
  ]
}

extension String {
  /// With a capital in front.
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
