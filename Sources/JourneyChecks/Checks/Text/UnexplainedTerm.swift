package import JourneyModel
import PageModel

/// A professional term is explained where the citizen meets it first.
///
/// Who doesn't know what "sikringsgruppe" is guesses or calls. Judged by a list of terms on the service's own pages
/// over the citizen's whole way. A term is explained by a definition element, a help text at its field, words like
/// "betyder" or "det vil sige" beside it, a bracket after it, a link on it, or plain words for the same thing on any
/// of the journey's pages.
package struct UnexplainedTerm: WalkCheck {
  package init() {}

  package func judge(_ walk: JudgedWalk) -> [Verdict] {
    let pages = walk.pages.filter { $0.isOwn && $0.isAnswer }.map { (page: $0, terms: TermsOfPage.of($0)) }
    let verdicts = walk.context.vocabulary.terms.compactMap { term -> Verdict? in
      guard let first = pages.first(where: { $0.terms.uses[term.name] != nil }),
        let block = first.terms.uses[term.name]
      else { return nil }
      let isExplained =
        pages.contains { $0.terms.explained.contains(term.name) }
        || Self.firstWalks(walk.context).contains { TermsOfPage.of($0).plain.contains(term.name) }
      if isExplained { return first.page.passed }
      return first.page.failed(
        at: first.page.place("term/\(term.name)", term.name, at: block.node), .unexplained(term),
        Observation(block.text, expected: LocalizedText(verbatim: term.meaning)))
    }
    return verdicts.isEmpty ? [.notApplicable(step: walk.walk.steps.first?.step ?? "")] : verdicts
  }

  /// The journey's own pages, each citizen's from one walk: repeats say nothing else.
  private static func firstWalks(_ journey: JourneyContext) -> some Sequence<JudgedPage> {
    journey.journey.walks.lazy.filter { $0.walk.repetition == 1 }
      .flatMap { JudgedWalk(context: journey, observed: $0).pages }.filter { $0.isOwn && $0.isAnswer }
  }
}

/// What a page does with the terms of the list.
private struct TermsOfPage: Sendable {
  /// The first block that uses a term, by the term's name.
  private(set) var uses: [String: TextBlock] = [:]
  /// The terms that the page explains where it uses them.
  private(set) var explained: Set<String> = []
  /// The terms for which the page has plain words anywhere.
  private(set) var plain: Set<String> = []

  static func of(_ page: JudgedPage) -> TermsOfPage {
    page.readings.reading(of: UnexplainedTerm.self) { TermsOfPage(page.page, $0) }
  }

  private init(_ page: Page, _ readings: PageReadings) {
    let blocks = readings.blocks
    let read = blocks.filter(Self.isRead)
    for term in readings.vocabulary.terms {
      let own = read.filter { term.words.first(in: $0.words) != nil }
      uses[term.name] = own.first
      if !own.isEmpty && Self.explains(term, in: own, on: page) { explained.insert(term.name) }
      if blocks.contains(where: { term.plain.first(in: $0.words) != nil }) { plain.insert(term.name) }
    }
  }

  /// Whether a block is part of what the citizen reads to get on: not the page's frame, nor a bare name in a list.
  private static func isRead(_ block: TextBlock) -> Bool {
    block.surroundings.isDisjoint(with: [.footer, .navigation, .code])
      && (!block.surroundings.contains(.list) || block.surroundings.contains(.control) || block.words.count > 2)
  }

  private static func explains(_ term: TermWords.Term, in blocks: [TextBlock], on page: Page) -> Bool {
    let tree = page.tree
    let marked = tree.elements.contains { node in
      tree.isElement(node, "dfn", "abbr", "summary", "a") && term.words.isIn(tree.visibleText(of: node))
    }
    let hinted = page.forms.flatMap(\.entryFields).contains { field in
      term.words.isIn(field.label.text + " " + field.group) && Wording.words(of: field.description).count > 2
    }
    return marked || hinted
      || blocks.contains { block in
        TermWords.explains.first(in: block.words) != nil || block.text.contains("(")
          || RunningText.words(of: block.text).count > 40
      }
  }
}

extension LocalizedText {
  fileprivate static func unexplained(_ term: TermWords.Term) -> LocalizedText {
    LocalizedText(
      da: "Ordet »\(term.name)« bliver brugt uden at blive forklaret.",
      en: "The word '\(term.name)' is used without being explained.")
  }
}

extension UnexplainedTerm {
  package static let metadata = CheckMetadata(
    id: "TXT-03",
    title: LocalizedText(
      da: "Et fagord bliver forklaret, første gang det bruges",
      en: "A professional term is explained where it is first used"),
    failureTitle: LocalizedText(da: "Fagord uden forklaring", en: "Unexplained term"),
    rationale: LocalizedText(
      da: "Den, der ikke kender ordet, vælger på må og få eller ringer for at spørge.",
      en: "People who don't know the word choose at random or call to ask."),
    remedy: LocalizedText(
      da: """
        Skriv et almindeligt ord, eller forklar det lige der: »Sikringsgruppe 1 (du har fast læge og betaler ikke \
        for besøg)«.
        """,
      en: """
        Use a common word, or explain it on the spot: "Insurance group 1 (you have a regular doctor and don't pay \
        for visits)".
        """),
    limits: LocalizedText(
      da: """
        Kun ordene på listen. En forklaring på en anden side i forløbet, et link på ordet eller en hjælpetekst ved feltet \
        er nok.
        """,
      en: """
        Only the words of the list. An explanation on another page of the flow, a link on the word or a help text at the \
        field is enough.
        """),
    cause: .text, severity: .friction,
    severityReason: LocalizedText(
      da: "De fleste kan gætte; forkerte valg koster senere.",
      en: "Most can guess; wrong choices cost later."),
    confidence: .heuristic,
    standards: [
      "Kravbank 1.2 (klart sprog), nu Fælles krav til digitale løsninger #3",
      "WCAG 2.1, 3.1.3 (AAA)",
      "borger.dk, Sådan skriver vi",
    ], kind: .walk, version: 1)
}

extension UnexplainedTerm {
  package static let examples: [CheckExample] = [
    .page("A choice between terms", .failed, "<h1>Vælg</h1><p>Vælg din sikringsgruppe.</p>"),
    .page("A term in a sentence", .failed, "<p>Du kan søge dispensation.</p>"),
    CheckExample(
      "Plain words on the next page", .passed, isNearMiss: true,
      ExampleJourney([
        ExampleVisit("a", "<p>Skift sikringsgruppe</p>"), ExampleVisit("b", "<p>Gruppe 1: fast læge</p>"),
      ])),
    .page("Explained in a bracket", .passed, "<p>Vælg sikringsgruppe (om du har fast læge eller ej).</p>"),
    .page(
      "A help text at the field", .passed, isNearMiss: true,
      "<form><label for=s>Sikringsgruppe</label><p id=h>De fleste er i gruppe 1 og har fast læge.</p><input id=s name=s aria-describedby=h></form>"
    ),
    .page("A bare name in a list", .notApplicable, isNearMiss: true, "<ul><li>Sikringsgruppeændring</li></ul>"),
    .page("Plain words", .notApplicable, "<p>Vælg, om du vil have fast læge.</p>"),
  ]

}
