package import JourneyModel
import PageModel

/// An id that something refers to stands on one element only.
///
/// A label or a message that points at an id reaches only the first element that has it: the second field is left
/// without its name. Ids that nothing refers to harm nobody and aren't reported (WCAG 4.1.1 is gone from 2.2).
package struct DuplicateID: PageCheck {
  package init() {}

  package func judge(_ page: JudgedPage) -> [Verdict] {
    guard page.isAnswer else { return [] }
    let tree = page.page.tree
    var elements: [String: [NodeID]] = [:]
    var references: Set<String> = []
    for node in tree.elements {
      if let id = tree.attribute("id", of: node), !id.isEmpty { elements[id, default: []].append(node) }
      for name in Self.referring {
        guard let value = tree.attribute(name, of: node), name != "for" || tree[node].name == "label" else { continue }
        references.formUnion(value.split(whereSeparator: \.isWhitespace).map(String.init))
      }
    }
    guard !references.isEmpty else { return [] }
    let doubled = elements.filter { $0.value.count > 1 && references.contains($0.key) }
      .sorted { $0.value[0] < $1.value[0] }
    guard !doubled.isEmpty else { return [page.passed] }
    return doubled.enumerated().map { number, element in
      let (id, nodes) = element
      return page.failed(
        at: page.place("id#\(number + 1)", id, at: nodes.last),
        LocalizedText(
          da: "\(nodes.count) elementer har id »\(id)«, så label eller besked kun rammer det første.",
          en: "\(nodes.count) elements have the id '\(id)', so a label or message reaches only the first."),
        Observation(nodes.prefix(3).map { tree.startTag(of: $0) }.joined(separator: " ")))
    }
  }

  private static let referring = ["for", "aria-labelledby", "aria-describedby", "aria-errormessage"]
}

extension DuplicateID {
  package static let metadata = CheckMetadata(
    id: "A11Y-01-duplicate-id",
    title: LocalizedText(
      da: "Et id, der bliver henvist til, findes kun én gang",
      en: "An id that is referred to exists once"),
    failureTitle: LocalizedText(da: "Samme id på flere elementer", en: "One id on several elements"),
    rationale: LocalizedText(
      da: """
        Den anden af to felter mister sin label, så skærmlæseren læser det forkerte op, og et klik på labelen \
        rammer det forkerte felt.
        """,
      en: """
        The second of two fields loses its label, so that screen readers read out the wrong one and a click on the \
        label hits the wrong field.
        """),
    remedy: LocalizedText(
      da: "Giv hvert felt sit eget id, for eksempel med rækkens nummer: telefon-1, telefon-2.",
      en: "Give each field an id of its own, for example with the row's number: phone-1, phone-2."),
    limits: LocalizedText(
      da: "Kun id'er, som en label, aria-labelledby, aria-describedby eller aria-errormessage peger på.",
      en: "Only ids that a label, aria-labelledby, aria-describedby or aria-errormessage points at."),
    cause: .accessibility, severity: .friction,
    severityReason: LocalizedText(
      da: "Det rammer dem, der hører siden, og dem, der klikker på labels.",
      en: "It hits those who listen to the page and those who click labels."),
    confidence: .deterministic,
    standards: [
      "WCAG 2.1, 1.3.1 (A) og 4.1.2 (A), EN 301 549 v3.2.1 section 9.1.3.1",
      "HTML Living Standard section 3.2.6",
    ], kind: .page, version: 1)
}

extension DuplicateID {
  package static let examples: [CheckExample] = [
    .page(
      "Two fields with one id", .failed,
      "<label for=t>Telefon</label><input id=t name=a><label for=t>Mobil</label><input id=t name=b>"),
    .page(
      "Two messages with one id", .failed,
      "<p id=e>Fejl: Skriv dit navn</p><label>Navn <input aria-describedby=e name=a></label><p id=e>Fejl: Skriv en by</p>"
    ),
    .page(
      "Each its own", .passed, "<label for=a>A</label><input id=a name=a><label for=b>B</label><input id=b name=b>"),
    .page(
      "A doubled id that nothing refers to", .passed, isNearMiss: true,
      "<div id=x></div><div id=x></div><label for=a>A</label><input id=a name=a>"),
    .page("Nothing refers to an id", .notApplicable, "<div id=x></div><div id=x></div>"),
  ]

}
