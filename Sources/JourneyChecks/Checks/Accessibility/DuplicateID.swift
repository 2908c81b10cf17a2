package import JourneyModel
import PageModel

/// An id that something refers to stands on one element only.
///
/// A label, message or link that points at an id reaches only the first element that has it: the second field is left
/// without its name. Ids that nothing refers to harm nobody today (WCAG 4.1.1 is gone from 2.2); they are one hint a
/// page.
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
      if tree[node].name == "a", let href = tree.attribute("href", of: node), href.hasPrefix("#") {
        references.insert(String(href.dropFirst()))
      }
    }
    let all = elements.filter { $0.value.count > 1 }.sorted { $0.value[0] < $1.value[0] }
    let doubled = all.filter { references.contains($0.key) }
    guard !doubled.isEmpty else {
      if let (id, nodes) = all.first { return [unreferenced(id, nodes, on: page)] }
      return references.isEmpty ? [] : [page.passed]
    }
    return doubled.enumerated().map { number, element in
      let (id, nodes) = element
      return page.failed(
        at: page.place("id#\(number + 1)", id, at: nodes.last),
        LocalizedText(
          da: "\(nodes.count) elementer har id »\(id)«, så label, besked eller link kun rammer det første.",
          en: "\(nodes.count) elements have the id '\(id)', so a label, message or link reaches only the first."),
        Observation(nodes.prefix(3).map { tree.startTag(of: $0) }.joined(separator: " ")))
    }
  }

  private func unreferenced(_ id: String, _ nodes: [NodeID], on page: JudgedPage) -> Verdict {
    page.failed(
      at: page.place("id/unreferenced", id, at: nodes.last),
      LocalizedText(
        da: "\(nodes.count) elementer har id »\(id)«. Intet henviser til det endnu.",
        en: "\(nodes.count) elements have the id '\(id)'. Nothing refers to it yet."),
      Observation(nodes.prefix(3).map { page.page.tree.startTag(of: $0) }.joined(separator: " ")), severity: .hint)
  }

  private static let referring = [
    "for", "aria-labelledby", "aria-describedby", "aria-errormessage", "aria-controls", "aria-owns", "aria-details",
    "aria-activedescendant", "headers", "list",
  ]
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
      da: "Et dobbelt id, som hverken label, aria-attribut, tabel eller link peger på, er kun en bemærkning.",
      en: "A doubled id that no label, ARIA attribute, table or link points at is a hint only."),
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
      "A link to one of two places", .failed,
      "<a href=\"#hjaelp\">Hjælp</a><h2 id=hjaelp>Ring</h2><h2 id=hjaelp>Skriv</h2>"),
    .page(
      "A doubled id that nothing refers to: a hint", .failed, severity: .hint, isNearMiss: true,
      "<div id=x></div><div id=x></div><label for=a>A</label><input id=a name=a>"),
    .page("Nothing refers to an id", .notApplicable, "<div id=x></div><div id=y></div>"),
  ]

}
