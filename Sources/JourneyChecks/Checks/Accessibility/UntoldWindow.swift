package import JourneyModel
import PageModel

/// A link that opens a new window says so.
///
/// In a new window the back button is dead, and who doesn't see that it is new is stuck. Judged on links with
/// `target="_blank"` that neither say it in words (also in `title` or `aria-label`, or anywhere on the page) nor hold an
/// image or icon that may. WCAG asks for it at level AAA (3.2.5), so it is a hint.
package struct UntoldWindow: PageCheck {
  package init() {}

  package func judge(_ page: JudgedPage) -> [Verdict] {
    guard page.isAnswer else { return [] }
    let tree = page.page.tree
    let links = page.page.links.filter { link in
      !link.isHidden && !link.text.isEmpty && ["http", "https"].contains(link.url?.scheme ?? "")
        && tree.attribute("target", of: link.node)?.lowercased() == "_blank"
    }
    guard !links.isEmpty else { return [] }
    if LinkWords.newWindow.isIn(page.page.text) { return [page.passed] }
    let untold = links.filter { !mayTell($0, tree) }
    guard let first = untold.first else { return [page.passed] }
    return [
      page.failed(
        at: page.place("link/window", first.text, at: first.node),
        LocalizedText(
          da: "»\(first.text)« åbner et nyt vindue uden at sige det (\(untold.count) af sidens links gør det).",
          en: "'\(first.text)' opens a new window and does not say so (\(untold.count) of the page's links do)."),
        Observation(tree.startTag(of: first.node), sign: "target=_blank"))
    ]
  }

  /// Whether its words say it, or an icon may.
  private func mayTell(_ link: Link, _ tree: PageTree) -> Bool {
    let words = link.text + " " + (tree.attribute("title", of: link.node) ?? "")
    if LinkWords.newWindow.isIn(words) { return true }
    if tree.descendants(of: link.node).contains(where: { ["img", "svg", "i", "use"].contains(tree[$0].name) }) {
      return true
    }
    let classes = (tree.attribute("class", of: link.node) ?? "").lowercased()
    return ["icon", "extern", "blank", "newwin"].contains { classes.contains($0) }
  }
}

extension UntoldWindow {
  package static let metadata = CheckMetadata(
    id: "A11Y-03-new-window",
    title: LocalizedText(
      da: "Et link, der åbner et nyt vindue, siger det", en: "A link that opens a new window says so"),
    failureTitle: LocalizedText(da: "Nyt vindue uden varsel", en: "New window without warning"),
    rationale: LocalizedText(
      da: "Tilbage-knappen virker ikke i det nye vindue, og den, der ikke ser skiftet, sidder fast.",
      en: "The back button does nothing in the new window, and who doesn't see the change is stuck."),
    remedy: LocalizedText(
      da: "Lad linket åbne i samme vindue, eller skriv det: »Vejledning (åbner i nyt vindue)«.",
      en: "Let the link open in the same window, or write it: \"Guide (opens in a new window)\"."),
    limits: LocalizedText(
      da: "Et ikon, som et typografiark sætter ved linket, kan ikke ses. Én bemærkning pr. side.",
      en: "An icon that a style sheet puts beside the link can't be seen. One hint a page."),
    cause: .accessibility, severity: .hint,
    severityReason: LocalizedText(
      da: "WCAG kræver det kun på niveau AAA.", en: "WCAG asks for it at level AAA only."),
    confidence: .heuristic,
    standards: ["WCAG 2.1, 3.2.5 (AAA)", "W3C techniques G201, H83"], kind: .page, version: 1)
}

extension UntoldWindow {
  package static let examples: [CheckExample] = [
    .page("Says nothing", .failed, "<a href=\"https://www.example.dk/\" target=_blank>Vejledning</a>"),
    .page(
      "Says it", .passed,
      "<a href=\"https://www.example.dk/\" target=_blank>Vejledning (åbner i nyt vindue)</a>"),
    .page(
      "Says it in the title", .passed, isNearMiss: true,
      "<a href=\"https://www.example.dk/\" target=_blank title=\"Åbner i en ny fane\">Vejledning</a>"),
    .page(
      "An icon may say it", .passed, isNearMiss: true,
      "<a href=\"https://www.example.dk/\" target=_blank>Vejledning <svg><use href=\"#ny\"></use></svg></a>"),
    .page("In the same window", .notApplicable, "<a href=\"https://www.example.dk/\">Vejledning</a>"),
  ]
}
