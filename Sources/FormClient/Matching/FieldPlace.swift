import JourneyModel
import PageModel

/// A control with everything words can find it by.
struct FieldPlace: Sendable {
  /// The place of its form among the page's forms.
  let form: Int
  /// The control.
  let field: Field
  private let adjacent: AdjacentText

  /// A control of a form.
  init(form: Int, field: Field, adjacent: AdjacentText) {
    self.form = form
    self.field = field
    self.adjacent = adjacent
  }

  /// What makes controls one group: the name of radio buttons, the legend of checkboxes, else their name.
  struct GroupKey: Hashable {
    let form: Int
    let name: String
    let node: NodeID?
  }

  /// The control's group.
  var groupKey: GroupKey {
    if field.kind == .radio, !field.name.isEmpty { return GroupKey(form: form, name: field.name, node: nil) }
    if field.kind == .checkbox {
      return GroupKey(form: form, name: "\u{0}" + (field.group.isEmpty ? "\u{0}" + field.name : field.group), node: nil)
    }
    return GroupKey(form: form, name: "", node: field.node)
  }

  /// Whether a citizen can use it.
  var isOffered: Bool { !field.isHidden && !field.isDisabled }

  func isSameGroup(as other: FieldPlace) -> Bool { other.field.kind == field.kind && groupKey == other.groupKey }

  /// The text that stands beside it, read from the page each time: few searches come that far.
  var adjacentText: String { adjacent.text(beside: field) }

  /// The text before a group of choices without a legend.
  var textBeforeGroup: String { adjacent.preceding(field.node) }

  /// What a script can call it.
  var words: String {
    let label = field.label.text.isEmpty ? adjacentText : field.label.text
    if !label.isEmpty { return field.group.isEmpty ? label : "\(field.group) > \(label)" }
    return field.name.isEmpty ? "(without words)" : "(without words, name=\(field.name))"
  }

  /// What a script can call its group.
  var groupWords: String { field.group.isEmpty ? textBeforeGroup : field.group }
}
