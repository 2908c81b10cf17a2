package import PageModel

/// What a field holds when its form is about to be sent.
package struct FieldState: Sendable, Equatable {
  /// The value as entered, before sanitization; of no meaning for checkboxes, radio buttons, selects and files.
  package var value: String
  /// Whether a citizen entered the value: only then can it be too long, too short or bad input.
  package var isEdited: Bool
  /// Whether a checkbox or radio button is checked.
  package var isChecked: Bool
  /// The indices in `Field.options` that are selected.
  package var selection: Set<Int>
  /// How many files are chosen.
  package var fileCount: Int

  /// Makes a state.
  package init(
    value: String = "", isEdited: Bool = false, isChecked: Bool = false, selection: Set<Int> = [], fileCount: Int = 0
  ) {
    self.value = value
    self.isEdited = isEdited
    self.isChecked = isChecked
    self.selection = selection
    self.fileCount = fileCount
  }

  /// The state of a field as the page serves it.
  package init(served field: Field) {
    self.init(value: field.value, isChecked: field.isChecked, selection: Self.servedSelection(of: field))
  }

  /// The selectedness setting algorithm (HTML standard section 4.10.7).
  private static func servedSelection(of field: Field) -> Set<Int> {
    let selected = field.options.indices.filter { field.options[$0].isSelected }
    switch field.kind {
    case .selectMultiple: return Set(selected)
    case .select:
      if let last = selected.last { return [last] }
      guard field.isDropDown, let first = field.options.firstIndex(where: { !$0.isDisabled }) else { return [] }
      return [first]
    default: return []
    }
  }
}

extension Field {
  /// Whether a select shows one option at a time: a display size of 1 (HTML standard section 4.10.7).
  var isDropDown: Bool {
    kind == .select && (attributes["size"].flatMap(HTMLNumber.nonNegativeInteger) ?? 1) <= 1
  }
}
