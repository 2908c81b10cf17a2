import JourneyModel

/// The report as one self-contained HTML file: no script, no call to anywhere, readable without styles.
package struct HTMLReport: Sendable {
  let document: ReportDocument
  let words: ReportWords
  let filters: FindingFilters

  /// A report of a document.
  package init(_ document: ReportDocument) {
    self.document = document
    words = ReportWords(document.language)
    filters = FindingFilters(document, words)
  }

  /// The file's text.
  package func render() -> String {
    element("html", [("lang", document.language.rawValue)]) {
      head
      element("body", [("class", isLong ? "long" : nil)]) {
        element("a", class: "skip", [("href", "#main")]) { words.skipToContent }
        banner
        element("main", [("id", "main")]) {
          summarySection
          if let matrix = document.matrix { matrixSection(matrix) }
          for journey in document.journeys { journeySection(journey) }
          findingSection
          if let comparison = document.comparison { comparisonSection(comparison) }
          if let estimate = document.estimate { estimateSection(estimate) }
          coverageSection
        }
        element("footer") { element("p") { "\(words.madeBy) \(document.toolVersion)" } }
      }
    }.document()
  }

  /// Whether a browser should leave out of its work what isn't on the screen yet (CSS Containment level 2 section 4).
  private var isLong: Bool { document.findings.cards.count > 100 || document.journeys.count > 20 }

  private var head: HTMLNode {
    let styles = HTMLNode.StaticContent(Self.styles + columnRules + filters.rules)
    return element("head") {
      element("meta", [("charset", "utf-8")])
      element(
        "meta",
        [
          ("http-equiv", "Content-Security-Policy"),
          ("content", "default-src 'none'; style-src '\(styles.policySource)'; base-uri 'none'; form-action 'none'"),
        ])
      element("meta", [("name", "viewport"), ("content", "width=device-width, initial-scale=1")])
      element("meta", [("name", "referrer"), ("content", "no-referrer")])
      element("title") { document.title }
      HTMLNode.raw(name: "style", attributes: [], content: styles)
    }
  }

  /// How wide the pictures are: a step's title needs seven rem, and narrower screens scroll.
  private var columnRules: String {
    Set(document.journeys.map(\.steps.count)).sorted().map { count in
      "\n@media screen { .steps-\(count) { min-width: \(count * 7 + 18)rem; } }"
    }.joined()
  }

  /// The style sheet, compiled in so that the binary needs no file beside it.
  private static let styles = String(decoding: PackageResources.report_css, as: UTF8.self)

  private var banner: HTMLNode {
    element("header", class: "banner") {
      for notice in document.notices { element("p", class: "notice") { notice } }
      element("h1", [("id", "top")]) { document.title }
    }
  }

  /// After the figures: who wants the verdict shouldn't have to read past the run's particulars.
  private var facts: HTMLNode {
    element("dl", class: "facts") {
      for fact in document.facts {
        element("div") {
          element("dt") { fact.label }
          element("dd") { fact.text }
        }
      }
    }
  }

  private var summarySection: HTMLNode {
    section("in-short", words.inShort) {
      element("div", class: "verdict \(document.verdict.tone.rawValue)") {
        element("p", class: "headline") { document.verdict.headline }
        for detail in document.verdict.details { element("p") { detail } }
      }
      element("ul", class: "figures") {
        for figure in document.figures {
          element("li") {
            element("span", class: "label") { figure.label }
            element("strong") { figure.value }
            element("span", class: "detail") { figure.detail }
          }
        }
      }
      facts
      contents
    }
  }

  private var contents: HTMLNode {
    element("nav", class: "contents", [("aria-label", words.contents)]) {
      element("ul") {
        if let matrix = document.matrix { contentsItem("matrix", matrix.heading) }
        for journey in document.journeys { contentsItem("journey-\(journey.id)", journey.title) }
        contentsItem("findings", document.findings.heading)
        if let comparison = document.comparison { contentsItem("comparison", comparison.heading) }
        if let estimate = document.estimate { contentsItem("estimate", estimate.heading) }
        contentsItem("coverage", document.coverage.heading)
      }
    }
  }

  private func contentsItem(_ anchor: String, _ title: String) -> HTMLNode {
    element("li") { element("a", [("href", "#\(anchor)")]) { title } }
  }

  /// A section of the report with its heading.
  func section(_ anchor: String, _ heading: String, @HTMLBuilder _ content: () -> [HTMLNode]) -> HTMLNode {
    element("section", [("id", anchor), ("aria-labelledby", "\(anchor)-heading")]) {
      element("h2", [("id", "\(anchor)-heading")]) { heading }
      content()
    }
  }

  /// A table that scrolls by itself where the screen is narrow.
  func table(_ table: ReportTable, class name: String = "data") -> HTMLNode {
    scrolling(table.caption) {
      element("table", class: name) {
        element("caption") { table.caption }
        element("thead") {
          element("tr") {
            for (column, title) in table.header.enumerated() {
              element("th", [("scope", "col"), ("class", table.numbers.contains(column) ? "number" : nil)]) { title }
            }
          }
        }
        element("tbody") {
          for row in table.rows {
            element("tr") {
              for (column, cell) in row.enumerated() {
                column == 0
                  ? element("th", [("scope", "row")]) { cell }
                  : element("td", [("class", table.numbers.contains(column) ? "number" : nil)]) { cell }
              }
            }
          }
        }
      }
    }
  }

  /// A region that can be scrolled with the keyboard (WCAG 2.1.1).
  func scrolling(
    _ label: String, isBroad: Bool = false, @HTMLBuilder _ content: () -> [HTMLNode]
  ) -> HTMLNode {
    // A landmark of its own name: the section around it often has the table's.
    element(
      "div", class: isBroad ? "scroll broad" : "scroll",
      [("role", "region"), ("aria-label", "\(words.table): \(label)"), ("tabindex", "0")], content)
  }
}
