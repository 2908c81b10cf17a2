package import JourneyModel
import PageModel

/// Fees, delivery times and limits on the pages are those of the authority's own list.
///
/// A page that says 210 kroner where the authority takes 225 brings calls and refunds. Judged where a sentence has the
/// words that the facts file gives for a fact, and a number with the fact's unit: the fact's value must be among the
/// numbers. Days and weeks are converted. Zero and "gratis" are other cases, not other facts. "It costs" speaks of what
/// the sentence before names, so it counts only where that one has a word of the page's title or heading.
///
/// A citizen may have a right value of their own, such as a fee of 0 kroner: where the persona's file has a fact of the
/// same key. It holds where the page speaks of this citizen's order, which is where the next thing sent binds, and in
/// sentences without a condition.
package struct ContradictedFacts: PageCheck {
  package init() {}

  package func judge(_ page: JudgedPage) -> [Verdict] {
    guard page.isAnswer, let facts = page.context.plan.facts else { return [] }
    let all = page.readings.sentences
    let sentences = all.indices.filter { speaksOfErrand(all, at: $0, on: page) }.map { all[$0] }
    let bindsNext = self.bindsNext(page)
    return facts.values.filter { !$0.words.isEmpty }.flatMap { known in
      let own = bindsNext ? ownValue(of: known, for: page) : nil
      let fact = own ?? known
      return sentences.compactMap { sentence -> Verdict? in
        guard own == nil || FactWords.conditions.first(in: sentence.words) == nil,
          let stated = StatedAmount.all(in: sentence.text, of: fact), let first = stated.first
        else { return nil }
        guard !stated.contains(where: \.agrees) else { return page.passed }
        return page.failed(
          at: page.place(
            "fact/\(fact.key)/\(Wording.stableKey(sentence.block.heading))", fact.key, at: sentence.block.node),
          own == nil ? .contradicts(first.written, fact, asOf: facts.asOf) : .wrongForCitizen(first.written, fact),
          Observation(sentence.text, expected: LocalizedText(verbatim: "\(fact.value) \(fact.unit)")))
      }
    }
  }

  /// The fact with the value that is right for this citizen, or nil where it is everybody's.
  private func ownValue(of fact: NamedFact, for page: JudgedPage) -> NamedFact? {
    guard let own = page.persona?.fact(fact.key), own.value != fact.value else { return nil }
    return NamedFact(key: fact.key, value: own.value, unit: fact.unit, words: fact.words)
  }

  /// Whether the next step that this citizen played on the page binds.
  private func bindsNext(_ page: JudgedPage) -> Bool {
    let steps = page.walk.walk.steps
    guard page.experiment == nil, let shown = steps.firstIndex(where: { $0.step == page.record.step }),
      let next = steps[(shown + 1)...].first(where: { $0.wasPlayed || $0.status == .withheld })
    else { return false }
    return page.context.plan.steps.contains { $0.id == next.step && $0.isBinding }
  }

  private func speaksOfErrand(_ sentences: [PageSentence], at index: Int, on page: JudgedPage) -> Bool {
    guard index > 0, sentences[index - 1].block.node == sentences[index].block.node,
      let first = sentences[index].words.first, Self.pronouns.contains(first)
    else { return true }
    let errand = Wording.words(of: page.page.title + " " + page.headline).filter { $0.count > 3 }
    return sentences[index - 1].words.contains { word in
      word.count > 3 && errand.contains { $0.hasPrefix(word) || word.hasPrefix($0) }
    }
  }

  private static let pronouns: Set<String> = ["det", "den", "de", "dette", "it", "this", "they"]
}

extension LocalizedText {
  fileprivate static func contradicts(_ written: String, _ fact: NamedFact, asOf: String) -> LocalizedText {
    let known = "\(fact.value) \(fact.unit)"
    return LocalizedText(
      da: "Siden siger \(written), men myndighedens egen liste fra \(asOf) siger \(known)",
      en: "The page says \(written), but the authority's own list of \(asOf) says \(known)")
  }

  fileprivate static func wrongForCitizen(_ written: String, _ fact: NamedFact) -> LocalizedText {
    LocalizedText(
      da: "Siden siger \(written) til en borger, for hvem \(fact.value) \(fact.unit) er det rigtige",
      en: "The page says \(written) to a citizen for whom \(fact.value) \(fact.unit) is right")
  }
}

extension ContradictedFacts {
  package static let metadata = CheckMetadata(
    id: "TXT-04",
    title: LocalizedText(da: "Beløb, frister og tider er de rigtige", en: "Amounts, deadlines and times are right"),
    failureTitle: LocalizedText(da: "Oplysning i strid med listen", en: "Fact that contradicts the list"),
    rationale: LocalizedText(
      da: "Borgeren regner med det, der står, og ringer, når regningen eller ventetiden er en anden.",
      en: "Citizens rely on what it says, and call when the bill or the wait is another."),
    remedy: LocalizedText(
      da: "Hent beløb og frister ét sted fra. Er det facts-filen, der er gammel, så ret den og dens dato.",
      en: """
        Fetch amounts and deadlines from one place. Where the facts file is the old one, mend it and its date.
        """),
    limits: LocalizedText(
      da: """
        Kun sætninger med de ord, facts-filen knytter til værdien, og et tal i samme enhed. 0 kr. og gratis er et \
        andet tilfælde. Har en borger sin egen rigtige værdi, for eksempel et gebyr på 0 kr., så skriv den i personaens \
        fil under samme nøgle; den gælder, hvor næste trin er bindende.
        """,
      en: """
        Only sentences with the words that the facts file ties to the value, and a number of the same unit. Zero \
        and free are other cases. Where a citizen has a right value of their own, such as a fee of 0, put it in the \
        persona's file under the same key; it holds where the next step binds.
        """),
    cause: .text, severity: .seeksHelp,
    severityReason: LocalizedText(
      da: "Borgeren handler på en forkert oplysning.",
      en: "The citizen acts on a wrong fact."),
    confidence: .heuristic,
    standards: [
      "Forordning (EU) 2018/1724 (SDG), artikel 9 (korrekte og ajourførte oplysninger)"
    ], kind: .page, version: 1)
}

extension ContradictedFacts {
  package static let examples: [CheckExample] = [
    example("Another fee", .failed, "<p>Et nyt kort koster 210 kr.</p>"),
    example("Another delivery time, in weeks", .failed, "<p>Kortet kommer inden for 4 uger.</p>"),
    example("Another fee, in English", .failed, "<p>The fee for a new card is DKK 210.</p>"),
    example("The right fee, in English", .passed, "<p>The fee for a new card is DKK 225.</p>"),
    example("The right fee", .passed, "<p>Et nyt kort koster 225 kr.</p>"),
    example("The same time in weeks", .passed, isNearMiss: true, "<p>Kortet kommer efter 2 uger.</p>"),
    example("A free case beside", .notApplicable, isNearMiss: true, "<p>Har du fået nyt navn, koster kortet 0 kr.</p>"),
    example(
      "It costs, after a sentence about the errand", .failed,
      "<h1>Bestil sundhedskort</h1><p>Et sundhedskort kommer med posten. Det koster 210 kr.</p>"),
    example(
      "It costs, after a sentence about another thing", .notApplicable, isNearMiss: true,
      "<h1>Bestil sundhedskort</h1><p>Et pas er noget andet. Det koster 893 kr.</p>"),
    personal(
      "A citizen for whom it is free is asked to pay", .failed,
      "<h1>Tjek dine svar</h1><p>Det koster 225 kr. Du betaler med kort.</p>"),
    personal(
      "It is free, beside what others pay", .notApplicable, isNearMiss: true,
      "<h1>Tjek dine svar</h1><p>Det koster 225 kr., hvis du ikke er flyttet.</p><p>Prisen for dig: gebyr 0 kr.</p>"),
    example(
      "A number about something else", .notApplicable, isNearMiss: true, "<p>Turen dertil var 14 km og 40 kr.</p>"),
  ]

  /// The page from which an order is sent, by a citizen whose fee is 0.
  private static func personal(
    _ name: String, _ outcome: CheckExample.Outcome, isNearMiss: Bool = false, _ html: String
  ) -> CheckExample {
    var journey = example(name, outcome, html).journey
    journey.visits.append(ExampleVisit("bestilt", "<h1>Kvittering</h1>"))
    journey.isBinding = true
    journey.citizen = [PersonaFact(key: "gebyr", value: "0", kind: .text)]
    return CheckExample(name, outcome, isNearMiss: isNearMiss, journey)
  }

  private static func example(
    _ name: String, _ outcome: CheckExample.Outcome, isNearMiss: Bool = false, _ html: String
  ) -> CheckExample {
    let facts = ServiceFacts(
      asOf: "2026-11-01", source: "takstlisten",
      values: [
        NamedFact(key: "gebyr", value: "225", unit: "kr.", words: ["koster", "gebyr", "fee"]),
        NamedFact(key: "leveringstid", value: "14", unit: "dage", words: ["kortet kommer"]),
      ])
    return CheckExample(
      name, outcome, isNearMiss: isNearMiss, ExampleJourney([ExampleVisit("side", html)], facts: facts))
  }
}
