extension HTMLReport {
  /// The findings whose forms are drawn: a report of a thousand findings draws those that come first.
  var drawn: ClosedRange<Int> { 1...200 }

  /// The request that showed a finding, closed until somebody wants to try it.
  func request(_ line: CurlLine) -> HTMLNode {
    element("details", class: "request") {
      element("summary") { line.isShortened ? "\(words.request) (\(words.shortened))" : words.request }
      element("pre") { line.text }
    }
  }

  /// A form as a few boxes; a screen reader hears it as one sentence instead.
  func sketch(_ form: FormSketch) -> HTMLNode {
    element("figure", class: "sketch") {
      element("figcaption", class: "quiet") { words.drawnForm }
      element("div", class: "form", [("role", "img"), ("aria-label", sentence(on: form))]) {
        if !form.heading.isEmpty { element("b") { form.heading } }
        for row in form.rows { self.row(row) }
        if form.omitted > 0 { element("i") { words.omitted(form.omitted) } }
      }
    }
  }

  private func row(_ row: FormSketch.Row) -> HTMLNode {
    element("span", class: row.isMarked ? "row here" : "row") {
      switch row.shape {
      case .message: element("em") { row.error }
      case .button: element("u") { name(of: row) }
      case .ticks:
        element("span", class: "tick") { name(of: row) }
        under(row)
      case .rounds, .box, .area, .list, .file:
        element("span") { name(of: row) }
        under(row)
        if row.shape == .rounds {
          for option in row.options { element("span", class: "round") { option } }
        } else {
          element("s", class: Self.boxClass(row.shape)) { row.options.first ?? "" }
        }
      }
    }
  }

  private static func boxClass(_ shape: FormSketch.Shape) -> String {
    switch shape {
    case .area: "box area"
    case .list: "box list"
    case .file: "box file"
    default: "box"
    }
  }

  @HTMLBuilder
  private func under(_ row: FormSketch.Row) -> [HTMLNode] {
    if !row.help.isEmpty { element("small") { row.help } }
    if !row.error.isEmpty { element("em") { row.error } }
  }

  private func name(of row: FormSketch.Row) -> String {
    (row.label.isEmpty ? words.nameless : row.label) + (row.isRequired ? " *" : "")
  }

  private func sentence(on form: FormSketch) -> String {
    let rows = form.rows.map { row in
      let name = row.shape == .message ? row.error : row.label.isEmpty ? words.nameless : row.label
      let marks = [
        row.isRequired ? words.required : "", row.shape == .message ? "" : row.error, row.isMarked ? words.here : "",
      ].filter { !$0.isEmpty }
      return marks.isEmpty ? name : "\(name) (\(marks.joined(separator: ", ")))"
    }
    let left = form.omitted > 0 ? [words.omitted(form.omitted)] : []
    return "\(words.formHas): \((rows + left).joined(separator: "; "))."
  }
}
