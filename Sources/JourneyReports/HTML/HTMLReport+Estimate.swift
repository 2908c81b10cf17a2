extension HTMLReport {
  /// The estimate with every assumption.
  func estimateSection(_ estimate: EstimateSection) -> HTMLNode {
    section("estimate", estimate.heading) {
      element("p", class: "reservation") { estimate.reservation }
      table(estimate.columns, class: "data columns")
      table(estimate.quantities)
      waterfall(estimate.waterfall)
      if let channels = estimate.channels { table(channels) }
      if let whatIf = estimate.whatIf { table(whatIf) }
      tornado(estimate.tornado)
      table(estimate.risks)
      element("h3") { words.businessCase }
      element("p") { badge(estimate.businessCase.status) }
      element("dl") { for line in estimate.businessCase.lines { definition(line.label, line.text) } }
      cautionList(estimate.cautions)
      table(estimate.assumptions)
    }
  }

  private func tornado(_ tornado: Tornado) -> HTMLNode {
    bars(
      tornado.caption, tornado.bars.map { Bar(label: $0.label, from: $0.low, to: $0.high, text: $0.text) },
      line: tornado.middle)
  }

  private func waterfall(_ waterfall: Waterfall) -> HTMLNode {
    bars(
      waterfall.caption,
      waterfall.steps.map { Bar(label: $0.label, from: $0.from, to: $0.to, text: $0.text, isLevel: $0.isLevel) },
      line: 0)
  }

  private struct Bar {
    let label: String
    let from: Double
    let to: Double
    let text: String
    var isLevel = false
  }

  /// Bars under each other on one scale, with a line at one value; the words beside each say what it shows.
  private func bars(_ caption: String, _ bars: [Bar], line: Double) -> HTMLNode {
    let ends = bars.flatMap { [$0.from, $0.to] } + [line]
    let first = ends.min() ?? 0
    let span = max((ends.max() ?? 0) - first, .leastNonzeroMagnitude)
    func x(_ value: Double) -> Double { (value - first) / span * 300 }
    return element("figure", class: "tornado") {
      element("figcaption") { caption }
      element("ol") {
        for bar in bars {
          element("li") {
            element("span", class: bar.isLevel ? "label level" : "label") { bar.label }
            element(
              "svg", [("viewBox", "0 0 300 14"), ("class", "bar"), ("aria-hidden", "true"), ("focusable", "false")]
            ) {
              element("rect", class: "track", [("width", "300"), ("height", "14")])
              element(
                "rect", class: "fill",
                [
                  ("x", coordinate(x(min(bar.from, bar.to)))), ("width", coordinate(abs(x(bar.to) - x(bar.from)))),
                  ("height", "14"),
                ])
              element("rect", class: "middle", [("x", coordinate(x(line) - 1)), ("width", "2"), ("height", "14")])
            }
            element("span", class: "quiet") { bar.text }
          }
        }
      }
    }
  }

  private func coordinate(_ value: Double) -> String { "\((value * 10).rounded() / 10)" }
}
