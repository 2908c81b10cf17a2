package import JourneyModel
import PageModel

/// The headings give an outline of the page.
///
/// People who listen jump from heading to heading. A page without any main heading, an empty heading and a skipped
/// level make that harder; none of it is a WCAG failure by itself, so it is a hint.
package struct HeadingOutline: PageCheck {
  package init() {}

  package func judge(_ page: JudgedPage) -> [Verdict] {
    guard page.isAnswer, !page.page.text.isEmpty else { return [] }
    let headings = page.page.headings
    guard !headings.isEmpty else {
      return Wording.words(of: page.page.text).count < 40
        ? [] : [page.failed(at: Place(key: "h1", label: ""), .none, Observation(page.page.title, sign: "no heading"))]
    }
    if let empty = headings.first(where: { Wording.key($0.text).isEmpty }) {
      return [
        page.failed(
          at: page.place("heading/empty", at: empty.node), .empty, Observation(page.page.tree.startTag(of: empty.node)))
      ]
    }
    if let (first, second) = zip(headings, headings.dropFirst()).first(where: { $1.level > $0.level + 1 }) {
      return [
        page.failed(
          at: page.place("heading/skip", second.text, at: second.node), .skips(first, second),
          Observation("h\(first.level) \(first.text) / h\(second.level) \(second.text)"))
      ]
    }
    return [page.passed]
  }
}

extension LocalizedText {
  fileprivate static let none = LocalizedText(da: "Siden har ingen overskrift.", en: "The page has no heading.")
  fileprivate static let empty = LocalizedText(da: "En overskrift er tom.", en: "A heading is empty.")

  fileprivate static func skips(_ first: Heading, _ second: Heading) -> LocalizedText {
    LocalizedText(
      da:
        "Efter overskriften »\(first.text)« på niveau \(first.level) kommer »\(second.text)« på niveau \(second.level).",
      en: "After the heading '\(first.text)' of level \(first.level) comes '\(second.text)' of level \(second.level).")
  }
}

extension HeadingOutline {
  package static let metadata = CheckMetadata(
    id: "A11Y-03-headings",
    title: LocalizedText(
      da: "Overskrifterne viser, hvordan siden er bygget op",
      en: "The headings show how the page is built"),
    failureTitle: LocalizedText(da: "Rodet overskriftsstruktur", en: "Muddled headings"),
    rationale: LocalizedText(
      da: "Den, der hopper fra overskrift til overskrift, går glip af dele af siden.",
      en: "People who jump from heading to heading miss parts of the page."),
    remedy: LocalizedText(
      da: "Brug <h1> én gang til sidens navn og <h2>, <h3> i orden under den.",
      en: "Use <h1> once for the page's name, and <h2>, <h3> in order under it."),
    limits: LocalizedText(
      da: "Er aldrig mere end en bemærkning: et sprunget niveau er ikke i strid med WCAG.",
      en: "Never more than a hint: a skipped level does not break WCAG."),
    cause: .accessibility, severity: .hint,
    severityReason: LocalizedText(da: "Siden kan bruges.", en: "The page can be used."),
    confidence: .deterministic,
    standards: [
      "WCAG 2.1, 1.3.1 (A) og 2.4.6 (AA)",
      "W3C technique G141",
    ], kind: .page, version: 1)
}

extension HeadingOutline {
  package static let examples: [CheckExample] = [
    .page("An empty heading", .failed, "<h1>Bestil</h1><h2> </h2><p>Vælg.</p>"),
    .page("A skipped level", .failed, "<h1>Bestil</h1><h4>Dit navn</h4>"),
    .page("In order", .passed, "<h1>Bestil</h1><h2>Dit navn</h2><h2>Din adresse</h2>"),
    .page("Back up two levels", .passed, isNearMiss: true, "<h1>A</h1><h2>B</h2><h3>C</h3><h1>D</h1>"),
    .page("A short page without headings", .notApplicable, "<p>Vent lidt.</p>"),
  ]

}
