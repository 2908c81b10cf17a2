extension HTMLReport {
  /// How each citizen fared on each journey: each column leads to its journey's picture.
  func matrixSection(_ matrix: MatrixSection) -> HTMLNode {
    section("matrix", matrix.heading) {
      element("p") { matrix.summary }
      scrolling(matrix.heading) {
        element("table", class: "data") {
          element("caption") { matrix.heading }
          element("thead") {
            element("tr") {
              for title in matrix.header { element("th", [("scope", "col")]) { title } }
              for journey in matrix.journeys {
                element("th", [("scope", "col")]) {
                  element("a", [("href", "#journey-\(journey.id)")]) { journey.title }
                }
              }
            }
          }
          element("tbody") { for row in matrix.rows { matrixRow(row) } }
        }
      }
    }
  }

  private func matrixRow(_ row: MatrixRow) -> HTMLNode {
    element("tr") {
      element("th", [("scope", "row")]) { row.title }
      for text in [row.rightEnd, row.share, row.source] { element("td") { text } }
      for cell in row.cells {
        element("td") {
          element("span", class: "badge \(cell.outcome.tone.rawValue)") { cell.outcome.text }
          for detail in cell.details { element("div", class: "quiet") { detail } }
        }
      }
    }
  }
}
