/// Which cards a reader wants to see: by severity, by cause, by citizen.
///
/// Radio buttons and `:has()` (Selectors level 4) do it, so that no script is needed: where a browser doesn't know
/// `:has()`, and on paper, every card shows.
struct FindingFilters {
  /// One thing to choose among, with its token in a card's `data-facets`.
  struct Choice: Equatable {
    let token: String
    let label: String
  }

  /// A question with its answers.
  struct Group: Equatable {
    let name: String
    let legend: String
    let choices: [Choice]
  }

  /// The questions that tell cards apart; none where there is one answer only.
  let groups: [Group]
  private let causes: [String]
  private let personas: [String]

  /// The filters of a report.
  init(_ document: ReportDocument, _ words: ReportWords) {
    let cards = document.findings.cards
    let severities = Set(cards.map(\.severity)).sorted(by: >)
    let causes = Self.unique(cards.map(\.cause))
    let met = Self.unique(cards.flatMap(\.personas))
    let lanes = document.journeys.flatMap(\.lanes)
    (self.causes, personas) = (causes, met)
    let all = [
      Group(
        name: "severity", legend: words.severity,
        choices: severities.map { severity in
          let label = cards.first { $0.severity == severity }?.severityLabel ?? ""
          return Choice(token: "s\(severity)", label: "\(severity) \(label)")
        }),
      Group(
        name: "cause", legend: words.cause,
        choices: causes.enumerated().map { index, cause in
          Choice(token: "c\(index)", label: cards.first { $0.cause == cause }?.causeLabel ?? cause)
        }),
      Group(
        name: "citizen", legend: words.citizen,
        choices: met.enumerated().map { index, persona in
          Choice(token: "p\(index)", label: lanes.first { $0.persona == persona }?.title ?? persona)
        }),
    ]
    groups = cards.count < 2 ? [] : all.filter { $0.choices.count > 1 }
  }

  /// The tokens of a card with those that share its number.
  func facets(of cards: [FindingCard]) -> String {
    let severities = Set(cards.map(\.severity)).sorted(by: >).map { "s\($0)" }
    let causes = causes.indices.filter { index in cards.contains { $0.cause == self.causes[index] } }
    let people = personas.indices.filter { index in cards.contains { $0.personas.contains(personas[index]) } }
    return (severities + causes.map { "c\($0)" } + people.map { "p\($0)" }).joined(separator: " ")
  }

  /// The rules that hide what wasn't chosen; made of numbers only, never of a page's words.
  var rules: String {
    let choices = groups.flatMap(\.choices).map { choice in
      """
      #findings:has(#show-\(choice.token):checked) [data-facets]:not([data-facets~="\(choice.token)"]) { display: none; }
      """
    }
    return choices.isEmpty ? "" : "\n@media screen {\n\(choices.joined(separator: "\n"))\n}\n"
  }

  private static func unique(_ values: [String]) -> [String] {
    var seen: Set<String> = []
    return values.filter { seen.insert($0).inserted }
  }
}

extension HTMLReport {
  /// The filters, closed until somebody wants them.
  func filterControls(_ filters: FindingFilters) -> HTMLNode {
    element("details", class: "filters") {
      element("summary") { words.filter }
      // A form without an address: Enter in it sends nothing, and a reset shows every card again.
      element("form", [("method", "dialog"), ("autocomplete", "off")]) {
        for group in filters.groups {
          element("fieldset") {
            element("legend") { group.legend }
            radio(group, token: "", words.all)
            for choice in group.choices { radio(group, token: choice.token, choice.label) }
          }
        }
        element("p", class: "quiet") { words.filterNote }
        element("button", [("type", "reset")]) { words.showAll }
      }
    }
  }

  private func radio(_ group: FindingFilters.Group, token: String, _ label: String) -> HTMLNode {
    element("label") {
      element(
        "input",
        [
          ("type", "radio"), ("name", "show-\(group.name)"), ("value", token),
          ("id", token.isEmpty ? "show-\(group.name)" : "show-\(token)"), ("checked", token.isEmpty ? "" : nil),
        ])
      " \(label)"
    }
  }
}
