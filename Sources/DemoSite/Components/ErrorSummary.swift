/// The box at the top of a page with errors: each error once, as a link to its field (DKFDS "Fejlopsummering").
struct ErrorSummary: Sendable {
  /// The id of the field to go to, and the message that also stands at the field.
  let errors: [(target: String, message: String)]
  /// Whether the messages lead to their fields.
  var isLinked = true
  /// What stands above them, where it isn't how many there are.
  var heading: String?

  /// The box.
  var node: HTMLNode {
    el(.section, .class("error-summary"), .role("alert"), .aria("labelledby", "fejl-overskrift"), .tabIndex(-1)) {
      el(.h2, .id("fejl-overskrift"), text: heading ?? title)
      el(.ul) {
        for error in errors {
          el(.li) {
            if isLinked {
              el(.a, .href("#" + error.target)) { error.message }
            } else {
              error.message
            }
          }
        }
      }
    }
  }

  private var title: String { errors.count == 1 ? "Der er 1 fejl på siden" : "Der er \(errors.count) fejl på siden" }
}
