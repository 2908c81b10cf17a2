extension HTMLReport {
  /// The findings: a list to scan, then the cards.
  var findingSection: HTMLNode {
    section("findings", document.findings.heading) {
      element("p") { document.findings.summary }
      if !filters.groups.isEmpty { filterControls(filters) }
      if document.findings.roots.count > 1 { overview(document.findings.roots) }
      for root in document.findings.roots { if let first = root.first { card(first, others: root.dropFirst()) } }
      if document.findings.cards.contains(where: { $0.request != nil }) {
        element("p", class: "request quiet") { words.requestNote }
      }
    }
  }

  private func overview(_ roots: [[FindingCard]]) -> HTMLNode {
    scrolling(words.overview) {
      element("table", class: "overview") {
        element("caption") { words.overview }
        element("thead") {
          element("tr") {
            for title in ["#", words.finding, words.place, words.severity] {
              element("th", [("scope", "col")]) { title }
            }
            if document.comparison != nil { element("th", [("scope", "col")]) { words.change } }
          }
        }
        element("tbody") { for root in roots { if let first = root.first { row(first, of: root) } } }
      }
    }
  }

  private func row(_ card: FindingCard, of root: [FindingCard]) -> HTMLNode {
    element("tr", [("data-facets", filters.facets(of: root))]) {
      element("td") { element("span", class: "mark s\(card.severity)") { "\(card.number)" } }
      element("th", [("scope", "row")]) { element("a", [("href", "#\(card.anchor)")]) { card.title } }
      element("td") { card.location + (root.count > 1 ? " (\(words.otherPlaces(root.count - 1)))" : "") }
      element("td") { element("span", class: "tag s\(card.severity)") { "\(card.severity) \(card.severityLabel)" } }
      if document.comparison != nil {
        element("td") { if let change = card.change { badge(change) } }
      }
    }
  }

  private func card(_ card: FindingCard, others: ArraySlice<FindingCard>) -> HTMLNode {
    let form = drawn.contains(card.number) ? card.form : nil
    return element(
      "article", class: "card s\(card.severity)",
      [
        ("id", card.anchor), ("aria-labelledby", "\(card.anchor)-title"),
        ("data-facets", filters.facets(of: [card] + others)),
      ]
    ) {
      element("h3", [("id", "\(card.anchor)-title")]) {
        element("span", class: "mark s\(card.severity)") { "\(card.number)" }
        " \(card.title)"
      }
      element("p", class: "tags") {
        element("span", class: "tag s\(card.severity)") { "\(words.severity) \(card.severity): \(card.severityLabel)" }
        element("span", class: "tag") { card.causeLabel }
        if let change = card.change { badge(change) }
        element("span", class: "location") { card.location }
        if let since = card.since { element("span", class: "location") { since } }
      }
      element("div", class: "sides") {
        element("div", class: "story") { story(card) }
        form.map(sketch) ?? element("dl", class: "proof") { proof(card) }
      }
      if form != nil { element("dl", class: "proof across") { proof(card) } }
      if let request = card.request { self.request(request) }
      if !others.isEmpty { alsoAt(others, metBy: card.exposure) }
    }
  }

  @HTMLBuilder
  private func story(_ card: FindingCard) -> [HTMLNode] {
    element("p", class: "message") { card.message }
    if !card.excerpt.isEmpty { element("pre", class: "excerpt") { card.excerpt } }
    element("dl") {
      definition(words.seenBy, card.exposure)
      definition(words.whyContact, [card.rationale, card.path].filter { !$0.isEmpty }.joined(separator: " "))
      definition(words.remedy, card.remedy)
      if let share = card.share { definition(words.effect, share) }
    }
  }

  /// The other places of one root, each with its own anchor: the picture's marks lead there.
  ///
  /// Who meets it is told where the place doesn't say so, and it isn't the same people as on the card.
  private func alsoAt(_ others: ArraySlice<FindingCard>, metBy people: String) -> HTMLNode {
    element("div", class: "also") {
      element("p") { "\(words.alsoHere):" }
      element("ul") {
        for other in others {
          let isTold = other.exposure == people || other.location.hasSuffix(other.exposure)
          element("li", [("id", other.anchor)]) {
            isTold ? other.location : "\(other.location) (\(other.exposure))"
          }
        }
      }
    }
  }

  @HTMLBuilder
  private func proof(_ card: FindingCard) -> [HTMLNode] {
    let items =
      card.evidence.map { ($0.label, $0.text) } + [
        (words.standards, card.standards), (words.basis, card.confidence), (words.rank, card.rank),
        (words.check, "\(card.check) (\(card.cause))"),
      ]
    for (label, text) in items where !text.isEmpty { element("div") { definition(label, text) } }
  }

  /// A badge in its tone.
  func badge(_ badge: Badge) -> HTMLNode {
    element("span", class: "badge \(badge.tone.rawValue)") { badge.text }
  }

  /// A term with its description; nothing when there is no description.
  func definition(_ term: String, _ description: String) -> [HTMLNode] {
    guard !description.isEmpty else { return [] }
    return [element("dt") { term }, element("dd") { description }]
  }
}
