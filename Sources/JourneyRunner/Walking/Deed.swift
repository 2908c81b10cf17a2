import FormClient
import JourneyModel
import PageModel

/// What one action of a citizen came to.
enum Deed {
  /// Something was entered in a control or several, and nothing sent.
  case entered([Entered])
  /// Something was sent, or the page changed.
  case moved(Navigation, sent: Submission?)
}

/// What a citizen entered in one control, unmasked.
struct Entered {
  /// The control.
  let field: Field
  /// What was entered as the record tells it, unmasked.
  let entry: Entry
}

/// One sending of a form, unmasked: what mistakes are planned from.
struct Submission {
  /// The form as it was left.
  let state: FormState
  /// The button that was pressed, or nil for none.
  let button: Field?
  /// What the citizen entered on this page, in order.
  let entered: [Entered]
}

/// Why an action came to nothing.
struct Obstacle: Error {
  let problem: StepProblem

  init(_ problem: StepProblem) { self.problem = problem }
}
