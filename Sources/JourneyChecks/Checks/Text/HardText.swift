package import JourneyModel
import PageModel

/// Instructions are written so that most people can read them.
///
/// Who doesn't understand a text calls to have it explained. LIX is a rule of thumb for length of sentences and words,
/// and Danish compounds raise it, so it never gives a verdict of friction by itself: that takes LIX of 45 or more
/// together with many long sentences or several chancery words. LIX of 45 alone, or from 35 with both of the others,
/// is a hint. Only Danish running text of at least 100 words is measured: headings, lists, tables, labels, menus and
/// footers are no running text. Bands: up to 24 very easy, 25-34 easy, 35-44 medium, 45-54 hard, from 55 very hard.
package struct HardText: PageCheck {
  package init() {}

  package func judge(_ page: JudgedPage) -> [Verdict] {
    guard page.isAnswer, isDanish(page.page) else { return [] }
    let text = page.readings.runningText
    guard text.words.count >= RunningText.minimumWords, text.isDanish else { return [] }
    let lix = Int(text.lix.rounded())
    guard lix >= 35 else { return [page.passed] }
    let long = text.longSentences
    let chancery = text.chanceryWords(of: page.context.vocabulary)
    // A single long sentence or stiff word happens in every text.
    let manyLong = long.count >= 2 && long.count * 5 >= text.sentences.count
    let stiff = chancery.count >= 3
    let isHard = lix >= 45
    guard isHard || (lix >= 35 && manyLong && stiff) else { return [page.passed] }
    let longest = long.max { RunningText.words(of: $0).count < RunningText.words(of: $1).count }
    return [
      page.failed(
        at: Place(key: "running-text", label: ""), .hard(lix: lix, long: long.count, chancery: chancery.map(\.word)),
        Observation(
          longest ?? text.sentences.first ?? "",
          expected: LocalizedText(da: "LIX under 45", en: "LIX below 45"), actual: LocalizedText(verbatim: "LIX \(lix)")
        ),
        severity: isHard && (manyLong || stiff) ? nil : .hint)
    ]
  }

  private func isDanish(_ page: Page) -> Bool {
    guard let language = page.language?.lowercased() else { return true }
    return language == "da" || language.hasPrefix("da-")
  }
}

extension LocalizedText {
  fileprivate static func hard(lix: Int, long: Int, chancery: [String]) -> LocalizedText {
    let words = chancery.prefix(5)
    let stiffDa = words.isEmpty ? "" : " Tunge ord: \(words.joined(separator: ", "))."
    let stiffEn = words.isEmpty ? "" : " Stiff words: \(words.joined(separator: ", "))."
    return LocalizedText(
      da: "Teksten er svær at læse: LIX er \(lix), og \(long) sætninger har mere end 25 ord.\(stiffDa)",
      en: "The text is hard to read: LIX is \(lix), and \(long) sentences have more than 25 words.\(stiffEn)")
  }
}

extension HardText {
  package static let metadata = CheckMetadata(
    id: "TXT-01",
    title: LocalizedText(da: "Vejledning er til at læse", en: "Instructions can be read"),
    failureTitle: LocalizedText(da: "Tekst, der er svær at læse", en: "Text that is hard to read"),
    rationale: LocalizedText(
      da: """
        Den, der ikke forstår teksten, gætter eller ringer. Medarbejderen bruger så samtalen på at oversætte siden.
        """,
      en: """
        People who don't understand the text guess or call. Staff then spend the call translating the page.
        """),
    remedy: LocalizedText(
      da: """
        Sig én ting i hver sætning, skriv »du«, og brug almindelige ord. For eksempel: »Såfremt kortet er bortkommet, \
        skal vedkommende fremsende anmodning herom« bliver til »Har du mistet kortet? Så bestil et nyt her«.
        """,
      en: """
        Say one thing in each sentence, write "you", and use plain words. For example, "In the event of loss a request \
        must be submitted by the person concerned" becomes "Have you lost the card? Order a new one here".
        """),
    limits: LocalizedText(
      da: """
        Kun dansk brødtekst på mindst 100 ord bliver målt, ikke overskrifter, lister, tabeller og etiketter. LIX kender \
        ikke læseren og straffer lange sammensatte ord, så tallet er aldrig nok alene. Se på ændringen fra sidst.
        """,
      en: """
        Only Danish running text of at least 100 words is measured, not headings, lists, tables and labels. LIX does not \
        know the reader and punishes long compounds, so the number alone is never enough. Look at the change since last.
        """),
    cause: .text, severity: .friction,
    severityReason: LocalizedText(
      da: "Teksten koster tid og misforståelser, men stopper ikke borgeren; LIX alene er en bemærkning.",
      en: "The text costs time and misunderstandings but does not stop the citizen; LIX alone is a hint."),
    confidence: .heuristic,
    standards: [
      "Kravbank 1.2 (klart sprog), nu Fælles krav til digitale løsninger #3",
      "borger.dk, Sådan skriver vi, version 2.0 (2012)", "C.H. Björnsson, Läsbarhet (1968)", "WCAG 2.1, 3.1.5 (AAA)",
    ], kind: .page, version: 1)
}
