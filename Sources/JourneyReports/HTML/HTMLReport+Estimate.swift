extension HTMLReport {
  /// The estimate with every assumption.
  func estimateSection(_ estimate: EstimateSection) -> HTMLNode {
    section("estimate", estimate.heading) {
      element("p", class: "reservation") { estimate.reservation }
      table(estimate.columns, class: "data columns")
      table(estimate.quantities)
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
    let ends = tornado.bars.flatMap { [$0.low, $0.high] } + [tornado.middle]
    let first = ends.min() ?? 0
    let span = max((ends.max() ?? 0) - first, .leastNonzeroMagnitude)
    func x(_ value: Double) -> Double { (value - first) / span * 300 }
    return element("figure", class: "tornado") {
      element("figcaption") { tornado.caption }
      element("ol") {
        for bar in tornado.bars {
          element("li") {
            element("span", class: "label") { bar.label }
            element(
              "svg", [("viewBox", "0 0 300 14"), ("class", "bar"), ("aria-hidden", "true"), ("focusable", "false")]
            ) {
              element("rect", class: "track", [("width", "300"), ("height", "14")])
              element(
                "rect", class: "fill",
                [
                  ("x", coordinate(x(min(bar.low, bar.high)))), ("width", coordinate(abs(x(bar.high) - x(bar.low)))),
                  ("height", "14"),
                ])
              element(
                "rect", class: "middle", [("x", coordinate(x(tornado.middle) - 1)), ("width", "2"), ("height", "14")])
            }
            element("span", class: "quiet") { bar.text }
          }
        }
      }
    }
  }

  private func coordinate(_ value: Double) -> String { "\((value * 10).rounded() / 10)" }
}
