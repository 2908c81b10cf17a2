/// The answers before they are sent: as a list, as a table, or left out by a careless site.
struct AnswerTable: Sendable {
  let site: SiteContext
  let rows: [SummaryList.Row]

  /// The answers.
  @HTMLBuilder var nodes: [HTMLNode] {
    if site.shows(.reviewInTable) {
      table
    } else if !site.has(.reviewWithoutAnswers) {
      SummaryList(rows: rows).node
    }
  }

  private var table: HTMLNode {
    el(.table) {
      el(.caption, text: "Dine svar")
      el(.tbody) {
        for row in rows {
          el(.tr) {
            el(.th, .scope("row"), text: row.term)
            el(.td, text: row.value)
            el(.td) {
              if let path = row.changePath { el(.a, .href(path)) { "Ret \(row.term.lowercased())" } }
            }
          }
        }
      }
    }
  }
}
