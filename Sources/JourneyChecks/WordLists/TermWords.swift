/// Professional terms of municipal self-service that citizens can't be expected to know.
///
/// Source: the glossaries of borger.dk and sundhed.dk ("Ordforklaring"), sundhedsloven §§ 57-60, and the terms that
/// KL's tekstguide advises to explain. Meanings are short versions in the project's own words.
enum TermWords {
  /// A term with what it means.
  struct Term: Sendable {
    let name: String
    let words: Phrases
    let meaning: String
  }

  /// The terms.
  static let terms = [
    Term(
      name: "sikringsgruppe", words: ["sikringsgruppe*"],
      meaning: "om du har fast læge (1) eller frit valg mod betaling (2)"),
    Term(
      name: "gruppe 1-sikret", words: ["gruppe 1 sikret*", "gruppe 2 sikret*"],
      meaning: "har fast læge, eller frit valg mod betaling"),
    Term(name: "hvilende sikret", words: ["hvilende sikret*", "hvilende sikring*"], meaning: "sikret i et andet land"),
    Term(name: "dispensation", words: ["dispensation*", "dispenser*"], meaning: "lov til at fravige reglen"),
    Term(name: "følgeskab", words: ["følgeskab*"], meaning: "at børn eller ægtefælle skifter med"),
    Term(
      name: "åben for tilgang", words: ["åben for tilgang", "lukket for tilgang"],
      meaning: "tager imod nye patienter eller ej"),
    Term(name: "partshøring", words: ["partshør*"], meaning: "at du får lov at udtale dig, før der træffes afgørelse"),
    Term(name: "retskrav", words: ["retskrav*"], meaning: "noget, du har ret til efter loven"),
    Term(
      name: "opsættende virkning", words: ["opsættende virkning"], meaning: "at afgørelsen ikke gælder, mens du klager"),
    Term(name: "egenbetaling", words: ["egenbetaling*"], meaning: "den del, du selv betaler"),
    Term(
      name: "journaloverdragelse", words: ["journaloverdragelse*"],
      meaning: "at din gamle læge sender din journal videre"),
    Term(name: "bopælsregistrering", words: ["bopælsregistrering*"], meaning: "at din adresse står i CPR"),
    Term(
      name: "likvid formue", words: ["likvid formue*", "likvide formue*"],
      meaning: "penge og værdipapirer, du hurtigt kan bruge"),
  ]

  /// Words that explain.
  static let explains: Phrases = [
    "betyder", "vil sige", "dvs", "d v s", "det er når", "kaldes", "altså", "forklaring", "means", "that is", "i e",
    "called",
  ]
}
