package import JourneyModel
import PageModel

/// What a page says is not out of date.
///
/// Old words and dates make people doubt everything else. NemID closed in 2023, so a page that asks for it is stale
/// whatever the day. A deadline that has passed and a price list of an earlier year are judged against the day of the
/// facts file. Sentences that tell history, with "tidligere" or "afløst", are right.
package struct StaleContent: PageCheck {
  package init() {}

  package func judge(_ page: JudgedPage) -> [Verdict] {
    guard page.isAnswer else { return [] }
    let today = page.context.plan.facts.flatMap { WrittenDate.whole($0.asOf) }
    var verdicts: [Verdict] = []
    for sentence in page.readings.sentences {
      let words = sentence.words
      guard StaleWords.history.first(in: words) == nil else { continue }
      if words.contains("nemid") {
        verdicts.append(failed(page, sentence, "nemid", .nemID))
      } else if isDated(sentence) {
        guard let today else {
          verdicts.append(page.cannotTell(Self.noDay))
          continue
        }
        if let fault = fault(in: sentence, today) { verdicts.append(failed(page, sentence, "date", fault)) }
      }
    }
    return verdicts.isEmpty ? [page.passed] : verdicts
  }

  private func failed(
    _ page: JudgedPage, _ sentence: PageSentence, _ key: String, _ text: LocalizedText
  ) -> Verdict {
    let block = sentence.block
    return page.failed(
      at: page.place("\(key)/\(Wording.stableKey(block.heading))", block.heading, at: block.node), text,
      Observation(sentence.text))
  }

  private func isDated(_ sentence: PageSentence) -> Bool {
    let words = sentence.words
    return (StaleWords.deadlines.first(in: words) != nil && !WrittenDate.all(in: sentence.text).isEmpty)
      || (StaleWords.prices.first(in: words) != nil && words.contains { year($0) != nil })
  }

  private func fault(in sentence: PageSentence, _ today: WrittenDate) -> LocalizedText? {
    let words = sentence.words
    if StaleWords.deadlines.first(in: words) != nil,
      let past = WrittenDate.all(in: sentence.text).first(where: { $0.isBefore(today) })
    {
      return .passed("\(past.day)-\(past.month)-\(past.year)")
    }
    let years = words.compactMap(year)
    guard StaleWords.prices.first(in: words) != nil, let last = years.max(), last < today.year else { return nil }
    return .oldPrice(last)
  }

  private func year(_ word: String) -> Int? {
    guard word.count == 4, let year = Int(word), (1990...2100).contains(year) else { return nil }
    return year
  }

  private static let noDay = LocalizedText(
    da: "Uden en facts-fil med dato vides det ikke, om datoerne på siden er gamle.",
    en: "Without a facts file with a date, whether the dates on the page are old is unknown.")
}

extension WrittenDate {
  fileprivate func isBefore(_ other: WrittenDate) -> Bool {
    (year, month, day) < (other.year, other.month, other.day)
  }
}

extension LocalizedText {
  fileprivate static let nemID = LocalizedText(
    da: "Siden nævner NemID, som lukkede i 2023.", en: "The page names NemID, which closed in 2023.")

  fileprivate static func passed(_ day: String) -> LocalizedText {
    LocalizedText(da: "Fristen \(day) er overskredet.", en: "The deadline \(day) has passed.")
  }

  fileprivate static func oldPrice(_ year: Int) -> LocalizedText {
    LocalizedText(da: "Prisen er fra \(year).", en: "The price is of \(year).")
  }
}

extension StaleContent {
  package static let metadata = CheckMetadata(
    id: "TXT-05",
    title: LocalizedText(da: "Det, der står, er ikke forældet", en: "What it says is not out of date"),
    failureTitle: LocalizedText(da: "Forældet indhold", en: "Stale content"),
    rationale: LocalizedText(
      da: """
        Gamle frister, priser og ord som NemID får borgeren til at tvivle på resten og ringe for at høre, hvad der \
        gælder.
        """,
      en: """
        Old deadlines, prices and words such as NemID make citizens doubt the rest and call to ask what holds.
        """),
    remedy: LocalizedText(
      da: """
        Ret til MitID, fjern overskredne frister, og skriv årets pris. Giv hver side en ejer og en dato for næste \
        eftersyn.
        """,
      en: """
        Change to MitID, remove deadlines that have passed, and give this year's price. Give each page an owner \
        and a date for its next review.
        """),
    limits: LocalizedText(
      da: """
        Dagen tages fra facts-filens dato; uden den bedømmes kun NemID. Sætninger om, hvordan det var før, er ikke \
        forældede.
        """,
      en: """
        The day is that of the facts file; without it only NemID is judged. Sentences about how it used to be are \
        not stale.
        """),
    cause: .text, severity: .friction,
    severityReason: LocalizedText(
      da: "Borgeren kan som regel komme videre, men i tvivl.",
      en: "The citizen can usually go on, but in doubt."),
    confidence: .heuristic,
    standards: [
      "Forordning (EU) 2018/1724 (SDG), artikel 9 (ajourførte oplysninger)"
    ], kind: .page, version: 1)
}

extension StaleContent {
  package static let examples: [CheckExample] = [
    example("NemID", .failed, "<p>Log på med NemID.</p>"),
    example("A deadline that has passed", .failed, "<p>Du skal søge senest den 1. marts 2025.</p>"),
    example("Last year's price", .failed, "<h2>Priser</h2><p>Pris 2024: 200 kr.</p>"),
    example("A deadline to come", .passed, "<p>Du skal søge senest den 1. marts 2027.</p>"),
    example("How it used to be", .passed, isNearMiss: true, "<p>MitID har afløst NemID.</p>"),
    example("The day of a decision", .passed, isNearMiss: true, "<p>Loven er fra den 1. marts 2019.</p>"),
    CheckExample(
      "A deadline where nobody knows the day", .cannotTell,
      ExampleJourney([ExampleVisit("side", "<p>Du skal søge senest den 1. marts 2025.</p>")])),
    CheckExample(
      "An error page", .notApplicable,
      ExampleJourney([ExampleVisit("side", "<p>NemID</p>", status: 500)], outcome: .failed)),
  ]

  private static func example(
    _ name: String, _ outcome: CheckExample.Outcome, isNearMiss: Bool = false, _ html: String
  ) -> CheckExample {
    CheckExample(
      name, outcome, isNearMiss: isNearMiss,
      ExampleJourney([ExampleVisit("side", html)], facts: ServiceFacts(asOf: "2026-11-01", source: "x")))
  }
}
