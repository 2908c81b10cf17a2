import FormClient
import JourneyModel
import PageModel

extension MetSubmission {
  /// The form of another page that asks for the same, or nil.
  func form(on page: Page?) -> Form? {
    let marks = submission.questions.map(ControlMark.init)
    return page?.forms.first { form in
      guard !marks.isEmpty else { return form.action?.path == submission.state.form.action?.path }
      return marks.allSatisfy(form.holds)
    }
  }

  /// What the citizen entered in the form, and what it came filled in with, in order.
  var entries: [Entry] { submission.questions.map(submission.entry) }

  /// Whether the citizen entered anything.
  var isFilledIn: Bool { !submission.entered.isEmpty }

  /// Whether the form asks for a password, as logins of a service's own do.
  var asksForPassword: Bool { submission.state.form.entryFields.contains { $0.kind == .password } }

  /// The origin of the page that the form stood on.
  var origin: String { submission.state.page.url.origin }
}

extension Submission {
  /// The button of another form that was pressed in this one, else that form's first one; nil where none was pressed.
  func button(in form: Form) -> Field? {
    guard let button else { return nil }
    let offered = form.submitButtons.filter { !$0.isDisabled && !$0.isHidden }
    let mark = ControlMark(button)
    return offered.first { mark.marks($0) && $0.label.text == button.label.text } ?? offered.first
  }

  /// Puts what the citizen entered into the same form of another page.
  func enter(in other: inout FormState) {
    let marks = entered.map { ControlMark($0.field) }
    for field in other.form.fields where marks.contains(where: { $0.marks(field) }) {
      state.restore(field, in: &other)
    }
  }
}

extension WalkPlayer {
  /// Fills in a form of the page shown as the control walk did, and sends it.
  ///
  /// - Returns: what it led to, or nil when the page has no such form.
  mutating func sendAgain(
    _ met: MetSubmission, in draft: inout StepDraft, asShown: Bool = false
  ) async throws -> Navigation? {
    guard let form = met.form(on: citizen.tab.page), var state = citizen.tab.state(of: form) else { return nil }
    if !asShown { met.submission.enter(in: &state) }
    let navigation = await citizen.tab.submit(state, with: met.submission.button(in: form))
    citizen.entered = []
    try await take(navigation, in: &draft)
    return navigation
  }
}
