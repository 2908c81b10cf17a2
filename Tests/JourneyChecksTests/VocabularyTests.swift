import JourneyModel
import Testing

@testable import JourneyChecks

/// The words that checks look for are lists that users can add to.
struct VocabularyTests {
  @Test(arguments: WordList.Subject.allCases)
  func theProgramsOwnListsAreSoundAndNameTheirSource(_ subject: WordList.Subject) {
    let text = String(decoding: WordList.bytes(subject), as: UTF8.self)
    let (list, problems) = WordList.read(subject, text)
    #expect(problems.isEmpty && list.entries.count > 5)
    #expect(text.contains("# Kilde: "))
  }

  private static func answer(_ message: String) -> ExampleJourney {
    CheckExample.answer(
      "", .failed,
      """
      <h1>Dine oplysninger</h1><form><label>Telefon <input name=telefon></label><p class="error">\(message)</p>
      <button>Næste</button></form>
      """
    ).journey
  }

  private static func pages(_ html: String) -> ExampleJourney {
    ExampleJourney([ExampleVisit("start", "<h1>Start</h1>"), ExampleVisit("side", html)])
  }

  @Test(arguments: [
    (WordList.Subject.terms, "kapitalpension = opsparing", pages("<h1>Ansøg</h1><p>Skriv din kapitalpension.</p>")),
    (.synonyms, "festplads = torv", pages("<h1>Lej en festplads</h1><h2>Dit torv</h2>")),
    (.genericMessages, "Øv, det gik ikke", answer("Øv, det gik ikke")),
    (.blamingMessages, "du burde vide", answer("Du burde vide bedre")),
  ])
  func aJourneysOwnWordsAreLookedFor(
    _ subject: WordList.Subject, _ line: String, _ example: ExampleJourney
  ) throws {
    let seen = try ObservedJourney(example)
    // One engine judges journeys with and without words of their own.
    let engine = CheckEngine()
    func findings(_ lists: [WordList]?) -> Int {
      var plan = seen.plan
      plan.wordLists = lists
      let journey = ObservedJourney(
        plan: plan, walks: seen.walks, experiments: seen.experiments, probes: seen.probes)
      return engine.judge(journey).findings.count { ["TXT-03", "TXT-07", "FEJL-04"].contains($0.check) }
    }
    #expect(findings(nil) == 0)
    #expect(findings([WordList.read(subject, line).list]) == 1)
    #expect(findings(nil) == 0)
  }

  @Test func aWordThatIsKnownGetsTheUsersMeaning() {
    let list = WordList.read(.chancery, "Såfremt = når\nqua = som").list
    let words = Vocabulary.own(adding: [list]).chancery
    #expect(words.filter { $0.word == "såfremt" }.map(\.plain) == ["når"])
    #expect(words.last?.word == "qua")
  }

  @Test(arguments: [
    ("Fejl: Udfyld feltet", true), ("Ret: Feltet er ikke udfyldt korrekt", true), ("OBS: udfyld feltet", true),
    ("Error: This field is required", true), ("Ret dit telefonnummer", false), ("Telefon: skal udfyldes", false),
    ("Vælg: ja eller nej", false),
  ])
  func aMarkBeforeAMessageTellsNothing(_ text: String, _ isGeneric: Bool) {
    #expect(Vocabulary.own.isGeneric(MessageWords.bare(text)) == isGeneric)
  }
}
