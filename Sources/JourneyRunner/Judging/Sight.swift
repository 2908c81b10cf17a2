import FormClient
import JourneyModel
import PageModel

/// What the citizen sees at one moment: what expectations and captures look at, unmasked.
struct Sight {
  /// The page, or nil when the last answer was none.
  let page: Page?
  /// The status of the last answer, or nil when nothing was sent.
  let status: Int?
  /// The address of the last answer.
  let address: String
  /// The last answer, or nil when nothing came.
  let response: HTTPResponse?
  /// What the oracle said, where it was asked.
  var oracle: OracleAnswer?
  /// What lies in the test mailbox, where it was looked into.
  var mailbox: MailboxContents?
  /// The tab, for what stands in fields.
  let tab: Tab
  var knowledge: Knowledge

  /// The form and control that a target means.
  func field(_ target: Target, on page: Page, at location: SourceLocation) throws(Obstacle) -> Found {
    let text = try knowledge.text(target.text, at: location)
    let finder = FieldFinder(page: page)
    guard target.kind == .words else { return try finder.control(text, by: target.kind, at: location) }
    return try finder.control(text, among: FieldRole.allCases, at: location)
  }

  /// What a citizen reads in a control: the text, the chosen option's words, or the picked option's label.
  func value(of found: Found) -> String {
    guard let state = tab.state(of: found.form) else { return "" }
    return state.shown(found.field)
  }
}

extension FormState {
  /// What a citizen reads in a control: its text, the words of its chosen options, the label of the picked radio
  /// button, or `on` for a ticked checkbox.
  func shown(_ field: Field) -> String {
    switch field.kind {
    case .select, .selectMultiple: selectedOptions(of: field).map(\.text).joined(separator: ", ")
    case .checkbox: isChecked(field) ? "on" : ""
    case .radio:
      form.fields.first { $0.isSameQuestion(as: field) && isChecked($0) }?.label.text ?? ""
    default: value(of: field)
    }
  }
}
