package import JourneyModel
import PageModel

/// One thing has one name throughout the journey.
///
/// Who orders a "sundhedskort" and gets a receipt for a "sygesikringsbevis" wonders what was ordered. Judged by sets of
/// synonyms on headings, labels and buttons. The start page may say once what else the thing is called, so that people
/// find it; three names in its text without a word about that are as many things to whoever reads them.
package struct SeveralNames: RunCheck {
  package init() {}

  package func judge(_ journey: JourneyContext) -> [Verdict] {
    let pages = journey.ownPages.filter { !$0.isStart }
    guard !journey.ownPages.isEmpty else { return [.notApplicable(step: journey.firstStep)] }
    let starts = journey.ownPages.filter(\.isStart)
    let verdicts = journey.vocabulary.synonyms.compactMap { set -> Verdict? in
      let labels = judge(set, pages)
      if case .failed = labels { return labels }
      return judgeText(set, starts) ?? labels
    }
    return verdicts.isEmpty ? [.notApplicable(step: journey.firstStep)] : verdicts
  }

  private func judge(_ set: [String], _ pages: [JudgedPage]) -> Verdict? {
    var used: [(name: String, page: JudgedPage)] = []
    for page in pages {
      for text in labels(of: page) {
        let words = Wording.words(of: text)
        for name in set where !used.contains(where: { $0.name == name }) {
          if Phrases([name + "*"]).first(in: words) != nil { used.append((name, page)) }
        }
      }
    }
    guard let last = used.last else { return nil }
    guard used.count > 1 else { return last.page.passed }
    return failure(set, used)
  }

  private func failure(_ set: [String], _ used: [(name: String, page: JudgedPage)]) -> Verdict? {
    used.last?.page.failed(
      at: Place(key: "synonym/\(set[0])", label: set[0]),
      LocalizedText(
        da: "Det samme hedder \(Wording.list(used.map { "»\($0.name)«" }, last: "og")) i forløbet.",
        en: "The same thing is called \(Wording.list(used.map { "'\($0.name)'" }, last: "and")) in the flow."),
      Observation(used.map { "\($0.name): \($0.page.headline)" }.joined(separator: "; ")))
  }

  /// Judges the running text of the start page, or nil where it doesn't use several names.
  private func judgeText(_ set: [String], _ starts: [JudgedPage]) -> Verdict? {
    for page in starts {
      let sentences = page.ownBlocks.flatMap { RunningText.sentences(of: $0.text) }
      let names = set.filter { name in sentences.contains { Phrases([name + "*"]).isIn($0) } }
      guard names.count > 2, !sentences.contains(where: { SynonymWords.alsoCalled.isIn($0) }) else { continue }
      return failure(set, names.map { ($0, page) })
    }
    return nil
  }

  private func labels(of page: JudgedPage) -> [String] {
    page.page.headings.map(\.text) + page.page.forms.flatMap(\.fields).filter { !$0.isHidden }.map(\.label.text)
  }
}

extension SeveralNames {
  package static let metadata = CheckMetadata(
    id: "TXT-07",
    title: LocalizedText(da: "En ting har ét navn i hele forløbet", en: "A thing has one name throughout the flow"),
    failureTitle: LocalizedText(da: "Flere navne for det samme", en: "Several names for one thing"),
    rationale: LocalizedText(
      da: "Borgeren er i tvivl, om det er det samme, der er bestilt, og spørger for en sikkerheds skyld.",
      en: "The citizen wonders whether it is the same thing that was ordered, and asks to be sure."),
    remedy: LocalizedText(
      da: """
        Vælg ét navn, og brug det i overskrifter, felter og knapper: »sundhedskort« og ikke også \
        »sygesikringsbevis«.
        """,
      en: """
        Choose one name and use it in headings, fields and buttons: "sundhedskort" and not also \
        "sygesikringsbevis".
        """),
    limits: LocalizedText(
      da:
        "Kun navnene på listen: i overskrifter, felter og knapper efter startsiden, og i startsidens tekst fra tre navne.",
      en:
        "Only the names of the list: in headings, fields and buttons after the start page, and in its text from three."),
    cause: .text, severity: .hint,
    severityReason: LocalizedText(da: "De fleste forstår det.", en: "Most understand."),
    confidence: .heuristic,
    standards: [
      "Justitsministeriets vejledning nr. 224 af 15. oktober 1969 (samme ord for samme begreb)",
      "ISO 9241-110:2020, 5.4 (forventelighed)",
    ], kind: .run, version: 1)
}

extension SeveralNames {
  package static let examples: [CheckExample] = [
    flow("Two names in headings", .failed, "<h1>Bestil sundhedskort</h1>", "<h1>Dit sygesikringsbevis er bestilt</h1>"),
    flow("One name", .passed, "<h1>Bestil sundhedskort</h1>", "<h1>Dit sundhedskort er bestilt</h1>"),
    flow(
      "The other name in running text", .passed, isNearMiss: true, "<h1>Bestil sundhedskort</h1>",
      "<h1>Dit sundhedskort er bestilt</h1><p>Det hed før sygesikringsbevis.</p>"),
    CheckExample(
      "Three names in the start page's text", .failed,
      ExampleJourney([
        ExampleVisit(
          "start", "<h1>Start</h1><p>Bestil dit sundhedskort. Sygesikringsbeviset kommer. Det gule kort er gratis.</p>"),
        ExampleVisit("a", "<h1>Tak</h1>"),
      ])),
    CheckExample(
      "The other names explained once", .notApplicable, isNearMiss: true,
      ExampleJourney([
        ExampleVisit(
          "start", "<h1>Start</h1><p>Sundhedskortet kaldes også det gule kort eller sygesikringsbeviset.</p>"),
        ExampleVisit("a", "<h1>Tak</h1>"),
      ])),
    .page("A page without such words", .notApplicable, "<h1>Start</h1>"),
  ]

  private static func flow(
    _ name: String, _ outcome: CheckExample.Outcome, isNearMiss: Bool = false, _ first: String, _ second: String
  ) -> CheckExample {
    CheckExample(
      name, outcome, isNearMiss: isNearMiss,
      ExampleJourney([ExampleVisit("start", "<h1>Start</h1>"), ExampleVisit("a", first), ExampleVisit("b", second)]))
  }
}
