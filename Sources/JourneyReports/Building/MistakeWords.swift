import JourneyModel

/// Words the families of mistakes that citizens make by slip, and the detours that they take.
struct MistakeWords {
  let language: ReportLanguage

  /// The words of a language.
  init(_ language: ReportLanguage) { self.language = language }

  /// When a finding shows: `når de glemmer et felt`; the family's id when it has no words of its own.
  func clause(_ family: String) -> String {
    let words: LocalizedText =
      switch family {
      case "required-empty": LocalizedText(da: "når de glemmer et felt", en: "when they forget a field")
      case "cpr-format":
        LocalizedText(
          da: "når de skriver CPR-nummeret på en anden måde", en: "when they write the CPR number another way")
      case "phone-format":
        LocalizedText(
          da: "når de skriver telefonnummeret på en anden måde", en: "when they write the phone number another way")
      default:
        DetourWords.clauses[family]
          ?? LocalizedText(da: "når de begår fejlen “\(family)”", en: "when they make the mistake “\(family)”")
      }
    return words(language)
  }

  /// What a family is called; its id when it has no words of its own.
  func name(_ family: String) -> String {
    switch family {
    case "required-empty": language == .danish ? "Et felt er glemt" : "A field left empty"
    case "cpr-format":
      language == .danish ? "CPR-nummeret skrevet på en anden måde" : "The CPR number written another way"
    case "phone-format":
      language == .danish ? "Telefonnummeret skrevet på en anden måde" : "The phone number written another way"
    default: DetourWords.names[family]?(language) ?? family
    }
  }
}
