package import PageModel

/// Constraint validation (HTML standard section 4.10.21): what a browser refuses before anything is sent.
package struct ConstraintValidation {
  private let form: Form
  private let tree: PageTree
  private let states: (Field) -> FieldState

  /// Prepares the validation of a form with what its fields hold now.
  ///
  /// The tree is the one the form stands in: a control inside a datalist is barred.
  package init(form: Form, tree: PageTree, states: @escaping (Field) -> FieldState) {
    self.form = form
    self.tree = tree
    self.states = states
  }

  /// The fields that a browser would refuse, in tree order, whatever `novalidate` and `formnovalidate` say.
  package static func problems(
    form: Form, tree: PageTree, states: @escaping (Field) -> FieldState
  ) -> [FieldProblem] {
    let validation = ConstraintValidation(form: form, tree: tree, states: states)
    let missingGroups = validation.missingRadioGroups()
    return form.fields.compactMap { field in
      guard validation.isCandidate(field) else { return nil }
      let kinds = validation.brokenConstraints(of: field, missingRadioGroups: missingGroups)
      guard !kinds.isEmpty else { return nil }
      return FieldProblem(
        field: field, kinds: kinds, message: kinds.contains(.patternMismatch) ? field.attributes["title"] : nil)
    }
  }

  /// Whether the field takes part (section 4.10.21.2, candidate for constraint validation).
  package func isCandidate(_ field: Field) -> Bool {
    switch field.kind {
    case .hidden, .resetButton, .button, .output: return false
    default: break
    }
    let canBeReadOnly = field.kind != .select && field.kind != .selectMultiple
    guard !field.isDisabled, !(canBeReadOnly && field.isReadOnly) else { return false }
    return !tree.ancestors(of: field.node).contains { tree.isElement($0, "datalist") }
  }

  /// The constraints that a field breaks, in the order of `ConstraintKind`, whether it is a candidate or not.
  package func brokenConstraints(of field: Field) -> [ConstraintKind] {
    brokenConstraints(of: field, missingRadioGroups: missingRadioGroups())
  }

  private func brokenConstraints(of field: Field, missingRadioGroups: Set<String>) -> [ConstraintKind] {
    let state = states(field)
    let value = ValueSanitizing.sanitized(state.value, for: field.kind) { field.attributes[$0] }
    var broken: Set<ConstraintKind> = []
    if isMissing(field, state: state, value: value, missingRadioGroups: missingRadioGroups) {
      broken.insert(.valueMissing)
    }
    if state.isEdited {
      if field.kind.isNumeric, value.isEmpty, !state.value.isEmpty { broken.insert(.badInput) }
      broken.formUnion(LengthLimits.broken(by: value, in: field))
    }
    broken.formUnion(TextConstraints.broken(by: value, in: field))
    if let number = field.kind.number(value) {
      let range = ValueRange(of: field)
      if range.underflows(number, kind: field.kind) { broken.insert(.rangeUnderflow) }
      if range.overflows(number, kind: field.kind) { broken.insert(.rangeOverflow) }
      if range.mismatchesStep(value, kind: field.kind) { broken.insert(.stepMismatch) }
    }
    return ConstraintKind.allCases.filter(broken.contains)
  }

  // MARK: The required attribute (section 4.10.5.3.4)

  private func isMissing(
    _ field: Field, state: FieldState, value: String, missingRadioGroups: Set<String>
  ) -> Bool {
    // A radio button without a name is in no group: Chrome and Safari never miss it (whatwg/html issue 5202).
    if field.kind == .radio { return !field.name.isEmpty && missingRadioGroups.contains(field.name) }
    guard field.attributes["required"] != nil else { return false }
    switch field.kind {
    case .checkbox: return !state.isChecked
    case .file: return state.fileCount == 0
    case .select: return state.selection.allSatisfy { $0 == 0 && field.hasPlaceholderOption }
    case .selectMultiple: return state.selection.isEmpty
    case .color, .range, .output, .hidden: return false
    default: return !field.kind.isButton && value.isEmpty
    }
  }

  /// The names of radio button groups that need a choice and have none: one required button makes its group required.
  private func missingRadioGroups() -> Set<String> {
    var required: Set<String> = []
    var answered: Set<String> = []
    for field in form.fields where field.kind == .radio {
      if field.attributes["required"] != nil { required.insert(field.name) }
      if states(field).isChecked { answered.insert(field.name) }
    }
    return required.subtracting(answered)
  }
}

extension Field {
  /// Whether the first option only says that a choice is to be made (section 4.10.7, placeholder label option).
  fileprivate var hasPlaceholderOption: Bool {
    guard isDropDown, let first = options.first else { return false }
    return first.value.isEmpty && first.group.isEmpty
  }
}
