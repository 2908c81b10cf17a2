/// Answers or facts in a list of terms and values, with links to change them (DKFDS "Struktureret liste").
struct SummaryList: Sendable {
  /// One fact.
  struct Row: Sendable {
    let term: String
    let value: String
    /// Where it can be changed.
    var changePath: String?

    init(_ term: String, _ value: String, changePath: String? = nil) {
      self.term = term
      self.value = value
      self.changePath = changePath
    }
  }

  let rows: [Row]

  /// The list.
  var node: HTMLNode {
    el(.dl, .class("summary-list")) {
      for row in rows {
        el(.div) {
          el(.dt, text: row.term)
          el(.dd) {
            el(.span, .class("value"), text: row.value)
            if let path = row.changePath {
              el(.a, .href(path)) {
                "Ret "
                el(.span, .class("visually-hidden"), text: row.term.lowercased())
              }
            }
          }
        }
      }
    }
  }
}
