import FormClient
import JourneyModel
import PageModel

/// One mistake as a citizen makes it: in one control or several, on the one sending of a form.
struct Slip: Sendable {
  /// What the citizen does instead of the right thing.
  enum Way: Sendable, Equatable {
    /// Leaves the control empty.
    case leaveEmpty
    /// Writes the right thing in another form, or something wrong.
    case write(String)
    /// Attaches a file in place of the right one.
    case attach(FormFile)
    /// Picks another option of a group, by its value.
    case pick(String)
  }

  /// What the citizen does in one control.
  struct Part: Sendable, Equatable {
    /// The control, as the walk without the mistake met it.
    let control: ControlMark
    let way: Way
  }

  /// The step whose form it is made on.
  let step: String
  /// What goes wrong, in the order of the form; never empty.
  let parts: [Part]

  /// Whether a form has every control that the mistake is made in.
  func isPossible(in form: Form) -> Bool { parts.allSatisfy { form.holds($0.control) } }

  /// Whether the citizen doesn't touch a control: an option once picked can't be unpicked on a page.
  func skips(_ field: Field) -> Bool {
    field.kind == .radio && parts.contains { $0.way == .leaveEmpty && $0.control.marks(field) }
  }

  /// Makes the mistake in a form that is otherwise filled in.
  func make(in state: inout FormState) {
    for part in parts {
      for field in state.form.fields where part.control.marks(field) {
        switch part.way {
        case .write(let text): state.enter(text, in: field)
        case .attach(let file): state.attach(file, to: field)
        case .pick(let value): if field.value == value { state.check(field, true) }
        case .leaveEmpty: Self.empty(field, in: &state)
        }
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
