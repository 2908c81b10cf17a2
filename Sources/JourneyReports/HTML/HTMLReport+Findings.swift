extension HTMLReport {
  /// The findings as cards.
  var findingSection: HTMLNode {
    section("findings", document.findings.heading) {
      element("p") { document.findings.summary }
      for finding in document.findings.cards { card(finding) }
    }
  }

  private func card(_ card: FindingCard) -> HTMLNode {
    element(
      "article", class: "card s\(card.severity)", [("id", card.anchor), ("aria-labelledby", "\(card.anchor)-title")]
    ) {
      element("h3", [("id", "\(card.anchor)-title")]) {
        element("span", class: "mark s\(card.severity)") { "\(card.number)" }
        " \(card.title)"
      }
      element("p", class: "tags") {
        element("span", class: "tag s\(card.severity)") { "\(words.severity) \(card.severity): \(card.severityLabel)" }
        element("span", class: "tag") { "\(card.cause) \(card.causeLabel)" }
        if let change = card.change { element("span", class: "badge \(change.tone.rawValue)") { change.text } }
      }
      element("p", class: "location") { card.location }
      element("p", class: "message") { card.message }
      if !card.excerpt.isEmpty { element("pre", class: "excerpt", [("tabindex", "0")]) { card.excerpt } }
      element("dl") {
        for item in card.evidence { definition(item.label, item.text) }
        definition(words.seenBy, card.exposure)
        definition(words.whyContact, card.rationale)
        definition(words.remedy, card.remedy)
        definition(words.standards, card.standards)
        definition(words.basis, "\(card.confidence) (\(card.check))")
        if let share = card.share { definition(words.share, share) }
      }
    }
  }

  /// A term with its description; nothing when there is no description.
  func definition(_ term: String, _ description: String) -> [HTMLNode] {
    guard !description.isEmpty else { return [] }
    return [element("dt") { term }, element("dd") { description }]
  }
}
