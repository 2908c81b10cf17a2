package import JourneyModel
import PageModel

/// A link leads somewhere.
///
/// `href="#"` and `javascript:` make a link of what a script turns into a button: a screen reader promises a place to go
/// to, and where the script doesn't come nothing happens. Such a link with `role="button"` tells the truth, and so does
/// one that goes to the top of the page, which is what `#` means (HTML standard, "select the indicated part").
package struct LinkToNowhere: PageCheck {
  package init() {}

  package func judge(_ page: JudgedPage) -> [Verdict] {
    guard page.isAnswer else { return [] }
    let tree = page.page.tree
    let links = page.page.links.filter { !$0.isHidden && !Wording.key($0.text).isEmpty }
    guard !links.isEmpty else { return [] }
    let empty = links.filter { link in
      let reference = Wording.collapsed(link.reference).lowercased()
      return (reference == "#" || reference.hasPrefix("javascript:"))
        && tree.attribute("role", of: link.node) == nil && !LinkWords.top.isIn(link.text)
    }
    guard let first = empty.first else { return [page.passed] }
    return [
      page.failed(
        at: page.place("link/nowhere", first.text, at: first.node),
        LocalizedText(
          da: "»\(first.text)« er et link, der ikke fører nogen steder hen (\(empty.count) på siden).",
          en: "'\(first.text)' is a link that leads nowhere (\(empty.count) on the page)."),
        Observation(tree.startTag(of: first.node), sign: first.reference))
    ]
  }
}

extension LinkToNowhere {
  package static let metadata = CheckMetadata(
    id: "A11Y-04-link-nowhere",
    title: LocalizedText(da: "Et link fører et sted hen", en: "A link leads somewhere"),
    failureTitle: LocalizedText(da: "Link uden mål", en: "Link without a target"),
    rationale: LocalizedText(
      da: "Skærmlæseren lover et nyt sted. Kommer scriptet ikke, sker der intet, når borgeren trykker.",
      en: "The screen reader promises a new place. Where the script does not come, nothing happens on a click."),
    remedy: LocalizedText(
      da: "Brug <button type=\"button\"> til det, der gør noget på siden, og giv links en adresse.",
      en: "Use <button type=\"button\"> for what does something on the page, and give links an address."),
    limits: LocalizedText(
      da: "Hvad scriptet gør, kan ikke ses. Et link til sidens top er i orden. Én bemærkning pr. side.",
      en: "What the script does can't be seen. A link to the top of the page is fine. One hint a page."),
    cause: .accessibility, severity: .hint,
    severityReason: LocalizedText(
      da: "Med script virker det for de fleste.", en: "With scripts it works for most."),
    confidence: .deterministic,
    standards: ["WCAG 2.1, 4.1.2 (A)", "HTML Living Standard section 4.6.1 and \"select the indicated part\""],
    kind: .page, version: 1)
}

extension LinkToNowhere {
  package static let examples: [CheckExample] = [
    .page("A link to nothing", .failed, "<a href=\"#\">Vis flere læger</a>"),
    .page("A link that is a script", .failed, "<a href=\"javascript:vis()\">Vis flere læger</a>"),
    .page("A link to a page", .passed, "<a href=\"/laeger\">Vis flere læger</a>"),
    .page("A link to the top", .passed, isNearMiss: true, "<a href=\"#\">Til toppen</a>"),
    .page("A button made of a link", .passed, isNearMiss: true, "<a href=\"#\" role=button>Vis flere læger</a>"),
    .page("No link", .notApplicable, "<button type=button>Vis flere læger</button>"),
  ]
}
