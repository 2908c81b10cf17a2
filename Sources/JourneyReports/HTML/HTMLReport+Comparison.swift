extension HTMLReport {
  /// What changed since the baseline.
  func comparisonSection(_ comparison: ComparisonSection) -> HTMLNode {
    section("comparison", comparison.heading) {
      element("p") { comparison.summary }
      cautionList(comparison.cautions)
      for group in comparison.groups {
        element("h3") { badge(group.title) }
        element("ul", class: "changes") {
          for row in group.rows {
            element("li") {
              if let anchor = row.anchor {
                element("a", [("href", "#\(anchor)")]) { row.title }
              } else {
                element("strong") { row.title }
              }
              element("span", class: "quiet") { row.detail }
            }
          }
        }
      }
      if !comparison.pages.isEmpty {
        element("h3") { words.pagesStepByStep }
        for page in comparison.pages { table(page, class: "data pages") }
      }
      if let outcomes = comparison.outcomes { table(outcomes) }
      if let effort = comparison.effort { table(effort) }
    }
  }

  /// Reservations in a box, or nothing.
  func cautionList(_ cautions: [String]) -> [HTMLNode] {
    guard !cautions.isEmpty else { return [] }
    return [
      element("div", class: "cautions") {
        element("p") { element("strong") { words.cautions } }
        element("ul") { for caution in cautions { element("li") { caution } } }
      }
    ]
  }

  /// What was not, and can't be, tested.
  var coverageSection: HTMLNode {
    section("coverage", document.coverage.heading) {
      element("dl") { for item in document.coverage.items { definition(item.label, item.text) } }
      element("h3") { words.criteria }
      element("dl") { for item in document.coverage.criteria { definition(item.label, item.text) } }
      table(document.coverage.checks)
    }
  }
}
