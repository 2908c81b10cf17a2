package import JourneyModel
import PageModel

/// The tab key follows the page.
///
/// A `tabindex` above 0 goes before everything else on the page, so the focus jumps. Only where the order then makes no
/// sense does WCAG fail (F44), which takes a person to tell: a hint.
package struct ForcedTabOrder: PageCheck {
  package init() {}

  package func judge(_ page: JudgedPage) -> [Verdict] {
    guard page.isAnswer else { return [] }
    let tree = page.page.tree
    let ordered = tree.elements.filter { tree.attribute("tabindex", of: $0) != nil }
    guard !ordered.isEmpty else { return [] }
    var exposed = ExposedElements(tree)
    let forced = ordered.filter { node in
      (tree.attribute("tabindex", of: node).flatMap { Int($0) } ?? 0) > 0 && exposed.isInTabOrder(node)
    }
    guard let first = forced.first else { return [page.passed] }
    let words = exposed.name(of: first).text
    return [
      page.failed(
        at: page.place("tabindex", words, at: first),
        LocalizedText(
          da: "Tabulatortasten går til »\(words)« før resten af siden (\(forced.count) i alt).",
          en: "The tab key goes to '\(words)' before the rest of the page (\(forced.count) in all)."),
        Observation(tree.startTag(of: first), sign: "tabindex"))
    ]
  }
}

extension ForcedTabOrder {
  package static let metadata = CheckMetadata(
    id: "A11Y-04-tab-order",
    title: LocalizedText(da: "Tabulatortasten følger siden", en: "The tab key follows the page"),
    failureTitle: LocalizedText(da: "Tvungen rækkefølge", en: "Forced order"),
    rationale: LocalizedText(
      da: "Den, der bruger tastatur, springer frem og tilbage og overser felter.",
      en: "People who use the keyboard jump to and fro and overlook fields."),
    remedy: LocalizedText(
      da: "Fjern tabindex over 0, og sæt elementerne i den rækkefølge, de skal læses.",
      en: "Remove tabindex above 0, and put the elements in the order they are to be read."),
    limits: LocalizedText(
      da: "Om rækkefølgen giver mening, kan kun et menneske afgøre. Én bemærkning pr. side.",
      en: "Whether the order makes sense only a person can tell. One hint a page."),
    cause: .accessibility, severity: .hint,
    severityReason: LocalizedText(
      da: "Rækkefølgen kan være rigtig alligevel.", en: "The order can be right all the same."),
    confidence: .deterministic,
    standards: [
      "WCAG 2.1, 2.4.3 (A), failure F44",
      "HTML Living Standard section 6.6.3 (tabindex, warning)",
    ], kind: .page, version: 1)
}

extension ForcedTabOrder {
  package static let examples: [CheckExample] = [
    .page("A field that goes first", .failed, "<form><label>Navn <input name=n tabindex=3></label></form>"),
    .page("In the page's order", .passed, "<div tabindex=0 role=region aria-label=\"Priser\">Priser</div>"),
    .page("A heading that a script gives the focus", .passed, isNearMiss: true, "<h1 tabindex=-1>Bestil</h1>"),
    .page("No tabindex", .notApplicable, "<form><label>Navn <input name=n></label></form>"),
  ]
}
