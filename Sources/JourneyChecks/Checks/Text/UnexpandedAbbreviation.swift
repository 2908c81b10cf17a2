package import JourneyModel
import PageModel

/// What the page itself marks as an abbreviation, it also spells out.
///
/// Judged on `abbr` (and the old `acronym`): a `title` on any of them for the same letters, or the long form in brackets
/// beside one, will do. Abbreviations that everybody reads as words are left out. WCAG asks for it at level AAA (3.1.4),
/// so it is a hint.
package struct UnexpandedAbbreviation: PageCheck {
  package init() {}

  package func judge(_ page: JudgedPage) -> [Verdict] {
    guard page.isAnswer else { return [] }
    let tree = page.page.tree
    let marked = tree.elements.filter { tree.isElement($0, "abbr", "acronym") }
    guard !marked.isEmpty else { return [] }
    let exposed = ExposedElements(tree)
    var told: Set<String> = []
    var order: [(key: String, text: String, node: NodeID)] = []
    for node in marked where exposed.isExposed(node) {
      let text = tree.visibleText(of: node)
      let key = Wording.key(text)
      guard !key.isEmpty, !Self.known.contains(key) else { continue }
      if !Wording.collapsed(tree.attribute("title", of: node) ?? "").isEmpty { told.insert(key) }
      if !order.contains(where: { $0.key == key }), order.count < Self.limit { order.append((key, text, node)) }
    }
    return order.map { key, text, node in
      if told.contains(key) || page.page.text.contains("\(text) (") || page.page.text.contains("(\(text))") {
        return page.passed
      }
      return page.failed(
        at: page.place("abbr/\(Wording.stableKey(text))", text, at: node),
        LocalizedText(
          da: "»\(text)« er markeret som en forkortelse, og siden siger ikke, hvad den står for.",
          en: "'\(text)' is marked as an abbreviation, and the page does not say what it stands for."),
        Observation(tree.startTag(of: node) + text))
    }
  }

  /// So many abbreviations of a page are judged.
  private static let limit = 20

  /// Read as words by everybody who lives in Denmark (Retskrivningsordbogen's list of common abbreviations).
  private static let known: Set<String> = [
    "cpr", "cvr", "nr", "kr", "kl", "tlf", "ca", "fx", "f eks", "bl a", "osv", "m m", "mv", "m v", "dvs", "inkl",
    "ekskl", "mio", "mia", "pct", "km", "kg", "dr", "mr", "mrs", "no", "tel", "eg", "ie", "etc", "pdf", "tv", "it",
  ]
}

extension UnexpandedAbbreviation {
  package static let metadata = CheckMetadata(
    id: "TXT-03-abbr",
    title: LocalizedText(
      da: "En forkortelse bliver skrevet ud", en: "An abbreviation is spelt out"),
    failureTitle: LocalizedText(da: "Forkortelse uden forklaring", en: "Abbreviation left unexplained"),
    rationale: LocalizedText(
      da: "Den, der ikke kender bogstaverne, forstår ikke, hvem eller hvad det handler om.",
      en: "Who doesn't know the letters doesn't understand who or what it is about."),
    remedy: LocalizedText(
      da: "Skriv navnet ud første gang: »Udbetaling Danmark (UDK)«, eller <abbr title=\"Udbetaling Danmark\">.",
      en: "Spell the name out the first time: \"Udbetaling Danmark (UDK)\", or <abbr title=\"Udbetaling Danmark\">."),
    limits: LocalizedText(
      da: "Kun det, siden selv markerer med <abbr>. Alment kendte forkortelser bedømmes ikke.",
      en: "Only what the page itself marks with <abbr>. Commonly known abbreviations are not judged."),
    cause: .text, severity: .hint,
    severityReason: LocalizedText(
      da: "WCAG kræver det kun på niveau AAA.", en: "WCAG asks for it at level AAA only."),
    confidence: .deterministic,
    standards: ["WCAG 2.1, 3.1.4 (AAA)", "W3C techniques H28, G97"], kind: .page, version: 1)
}

extension UnexpandedAbbreviation {
  package static let examples: [CheckExample] = [
    .page("Letters alone", .failed, "<p><abbr>UDK</abbr> udbetaler pengene.</p>"),
    .page("A title", .passed, "<p><abbr title=\"Udbetaling Danmark\">UDK</abbr> udbetaler pengene.</p>"),
    .page(
      "Spelt out before the letters", .passed, isNearMiss: true,
      "<p>Udbetaling Danmark (<abbr>UDK</abbr>) udbetaler pengene.</p>"),
    .page(
      "Known to everybody", .notApplicable, isNearMiss: true, "<p>Skriv dit <abbr>CPR</abbr>-nummer.</p>"),
    .page("None marked", .notApplicable, "<p>UDK udbetaler pengene.</p>"),
  ]
}
