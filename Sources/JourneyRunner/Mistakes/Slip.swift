import FormClient
import JourneyModel
import PageModel

/// One mistake as a citizen makes it: in one control, on the one sending of a form.
struct Slip: Sendable {
  /// What the citizen does instead of the right thing.
  enum Way: Sendable, Equatable {
    /// Leaves the control empty.
    case leaveEmpty
    /// Writes the right thing in another form.
    case write(String)
  }

  /// The step whose form it is made on.
  let step: String
  /// The control, as the walk without the mistake met it.
  let control: ControlMark
  /// The mistake.
  let way: Way

  /// Whether the citizen doesn't touch a control: an option once picked can't be unpicked on a page.
  func skips(_ field: Field) -> Bool { way == .leaveEmpty && field.kind == .radio && control.marks(field) }

  /// Makes the mistake in a form that is otherwise filled in.
  func make(in state: inout FormState) {
    for field in state.form.fields where control.marks(field) {
      switch way {
      case .write(let text): state.enter(text, in: field)
      case .leaveEmpty: Self.empty(field, in: &state)
      }
    }
  }

  private static func empty(_ field: Field, in state: inout FormState) {
    switch field.kind {
    case .radio: break
    case .checkbox: state.check(field, false)
    case .selectMultiple: state.clearChoices(of: field)
    case .select:
      if let empty = field.options.first(where: { $0.value.isEmpty }) { state.choose(empty, in: field) }
    default: state.enter("", in: field)
    }
  }
}

/// How a control is known again on another page of the same form: name and kind, and the label where it has no name.
struct ControlMark: Sendable, Hashable {
  let name: String
  let kind: FieldKind
  let label: String

  /// The mark of a control.
  init(_ field: Field) {
    name = field.name
    kind = field.kind
    label = field.name.isEmpty ? field.label.text : ""
  }

  /// Whether a control carries the mark.
  func marks(_ field: Field) -> Bool { self == ControlMark(field) }
}
