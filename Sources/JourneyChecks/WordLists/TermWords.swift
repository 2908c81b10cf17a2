/// Professional terms of municipal self-service that citizens can't be expected to know.
///
/// Source: the glossaries of borger.dk and sundhed.dk ("Ordforklaring"), sundhedsloven §§ 57-60, and the terms that
/// KL's tekstguide advises to explain. Meanings are short versions in the project's own words.
enum TermWords {
  /// A term with what it means.
  struct Term: Sendable {
    let name: String
    let words: Phrases
    /// What it means, for the report.
    let meaning: String
    /// Plain words that, anywhere on the citizen's way, tell what it means.
    let plain: Phrases

    init(_ name: String, _ words: [String], means meaning: String, plain: [String]) {
      self.name = name
      self.words = Phrases(words)
      self.meaning = meaning
      self.plain = Phrases(plain)
    }
  }

  /// The terms.
  static let terms = [
    Term(
      "sikringsgruppe", ["sikringsgruppe*"], means: "om du har fast læge (1) eller frit valg mod betaling (2)",
      plain: ["fast læge", "frit lægevalg", "frit valg"]),
    Term(
      "gruppe 1-sikret", ["gruppe 1 sikret*", "gruppe 2 sikret*"], means: "har fast læge, eller frit valg mod betaling",
      plain: ["fast læge", "frit lægevalg", "frit valg"]),
    Term(
      "hvilende sikret", ["hvilende sikret*", "hvilende sikring*"], means: "sikret i et andet land",
      plain: ["andet land", "udlandet", "andet eu land"]),
    Term(
      "dispensation", ["dispensation*", "dispenser*"], means: "lov til at fravige reglen",
      plain: ["undtagelse*", "fravige", "selv om reglen"]),
    Term(
      "følgeskab", ["følgeskab*"], means: "at børn eller ægtefælle skifter med",
      plain: ["skifter med", "følger med", "flytter med"]),
    Term(
      "åben for tilgang", ["åben for tilgang", "lukket for tilgang"], means: "tager imod nye patienter eller ej",
      plain: ["nye patienter", "flere patienter"]),
    Term(
      "partshøring", ["partshør*"], means: "at du får lov at udtale dig, før der træffes afgørelse",
      plain: ["udtale dig", "din mening", "kommentere"]),
    Term("retskrav", ["retskrav*"], means: "noget, du har ret til efter loven", plain: ["ret til"]),
    Term(
      "opsættende virkning", ["opsættende virkning"], means: "at afgørelsen ikke gælder, mens du klager",
      plain: ["mens du klager", "mens klagen"]),
    Term(
      "journaloverdragelse", ["journaloverdragelse*"], means: "at din gamle læge sender din journal videre",
      plain: ["sender din journal", "får din journal"]),
    Term(
      "likvid formue", ["likvid formue*", "likvide formue*"], means: "penge og værdipapirer, du hurtigt kan bruge",
      plain: ["penge i banken", "værdipapirer", "indestående"]),
  ]

  /// Words that explain.
  static let explains: Phrases = [
    "betyder", "vil sige", "dvs", "d v s", "det er når", "kaldes", "altså", "forklaring", "means", "that is", "i e",
    "called",
  ]
}
