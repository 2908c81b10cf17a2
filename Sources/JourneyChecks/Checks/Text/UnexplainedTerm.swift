package import JourneyModel
import PageModel

/// A professional term is explained where the citizen meets it first.
///
/// Who doesn't know what "sikringsgruppe" is guesses or calls. Judged by a list of terms on the service's own pages in
/// the order the citizen sees them. A term is explained by a definition element, a help text at its field, words like
/// "betyder" or "det vil sige" beside it, a bracket after it, or a link on it.
package struct UnexplainedTerm: WalkCheck {
  package init() {}

  package func judge(_ walk: JudgedWalk) -> [Verdict] {
    var explained: Set<String> = []
    var reported: Set<String> = []
    var verdicts: [Verdict] = []
    for page in walk.pages where page.isOwn && page.isAnswer {
      let blocks = page.blocks.filter { $0.surroundings.isDisjoint(with: [.footer, .navigation, .code]) }
      for term in TermWords.terms {
        let own = blocks.filter { term.words.isIn($0.text) }
        guard let first = own.first, !explained.contains(term.name), !reported.contains(term.name) else { continue }
        if isExplained(term, in: own, on: page) {
          explained.insert(term.name)
          verdicts.append(page.passed)
        } else {
          reported.insert(term.name)
          verdicts.append(
            page.failed(
              at: page.place("term/\(term.name)", term.name, at: first.node), .unexplained(term),
              Observation(first.text, expected: LocalizedText(verbatim: term.meaning))))
        }
      }
    }
    return verdicts.isEmpty ? [.notApplicable(step: walk.walk.steps.first?.step ?? "")] : verdicts
  }

  private func isExplained(_ term: TermWords.Term, in blocks: [TextBlock], on page: JudgedPage) -> Bool {
    let tree = page.page.tree
    let marked = tree.elements.contains { node in
      tree.isElement(node, "dfn", "abbr", "dt", "summary", "a") && term.words.isIn(tree.visibleText(of: node))
    }
    let hinted = page.entryFields.contains { field in
      term.words.isIn(field.label.text + " " + field.group) && Wording.words(of: field.description).count > 2
    }
    return marked || hinted
      || blocks.contains { block in
        TermWords.explains.isIn(block.text) || block.text.contains("(") || RunningText.words(of: block.text).count > 40
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
        Kun ordene på listen. En forklaring på en tidligere side, et link på ordet eller en hjælpetekst ved feltet \
        er nok.
        """,
      en: """
        Only the words of the list. An explanation on an earlier page, a link on the word or a help text at the \
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
    .page("Explained in a bracket", .passed, "<p>Vælg sikringsgruppe (om du har fast læge eller ej).</p>"),
    .page(
      "A help text at the field", .passed, isNearMiss: true,
      "<form><label for=s>Sikringsgruppe</label><p id=h>De fleste er i gruppe 1 og har fast læge.</p><input id=s name=s aria-describedby=h></form>"
    ),
    .page("Plain words", .notApplicable, "<p>Vælg, om du vil have fast læge.</p>"),
  ]

}
