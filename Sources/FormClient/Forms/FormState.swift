package import PageModel

/// What a citizen has entered in one form: the page's values until the citizen changes them.
///
/// It is a value: keeping a copy is what a browser does to restore a form on going back.
package struct FormState: Sendable {
  /// The form.
  package let form: Form
  /// The page it stands on.
  package let page: Page
  private var texts: [NodeID: String] = [:]
  /// What a citizen wrote where a number or date was wanted and the control could make nothing of it.
  private var unreadable: [NodeID: String] = [:]
  private var checks: [NodeID: Bool] = [:]
  private var selections: [NodeID: Set<Int>] = [:]
  private var files: [NodeID: [FormFile]] = [:]

  /// The form as served.
  package init(form: Form, page: Page) {
    self.form = form
    self.page = page
  }

  /// Writes in a control, as the control's kind lets it be written.
  ///
  /// A browser takes line breaks out of one-line fields and refuses what is no number or date (HTML standard section
  /// 4.10.5.1). Dates, times and decimals may come in Danish writing.
  ///
  /// In a select, the option with these words or this value is chosen, where there is one.
  package mutating func enter(_ text: String, in field: Field) {
    if field.kind == .select || field.kind == .selectMultiple {
      let option = field.options.first { $0.text == text } ?? field.options.first { $0.value == text }
      if let option { choose(option, in: field) }
      return
    }
    let written = DanishWriting.value(text, for: field.kind)
    let value = ValueSanitizing.sanitized(written, for: field.kind) { field.attributes[$0] }
    texts[field.node] = value
    unreadable[field.node] = value.isEmpty && !text.isEmpty ? text : nil
  }

  /// Checks or unchecks a checkbox or radio button; a checked radio button unchecks the others of its group.
  package mutating func check(_ field: Field, _ on: Bool) {
    if field.kind == .radio && on {
      for other in form.fields where other.isSameQuestion(as: field) { checks[other.node] = false }
    }
    checks[field.node] = on
  }

  /// Chooses an option of a select; where several may be chosen it joins the others.
  package mutating func choose(_ option: FieldOption, in field: Field) {
    guard let index = field.options.firstIndex(of: option), !option.isDisabled else { return }
    if field.kind == .selectMultiple {
      selections[field.node] = selectedIndices(of: field).union([index])
    } else {
      selections[field.node] = [index]
    }
  }

  /// Takes back the choice of every option of a select that lets several be chosen.
  package mutating func clearChoices(of field: Field) { selections[field.node] = [] }

  /// Attaches a file; a control that takes one file has the last one.
  package mutating func attach(_ file: FormFile, to field: Field) {
    let keepsSeveral = field.attributes["multiple"] != nil
    files[field.node] = (keepsSeveral ? files[field.node] ?? [] : []) + [file]
  }

  /// The value a control has now: its text, its chosen option's value, or the name of its first file.
  package func value(of field: Field) -> String {
    switch field.kind {
    case .select, .selectMultiple: selectedOptions(of: field).first?.value ?? ""
    case .file: files[field.node]?.first?.name ?? ""
    default: texts[field.node] ?? field.value
    }
  }

  /// Whether a checkbox or radio button is checked now.
  package func isChecked(_ field: Field) -> Bool { checks[field.node] ?? field.isChecked }

  /// The chosen options of a select, in tree order.
  package func selectedOptions(of field: Field) -> [FieldOption] {
    guard let indices = selections[field.node] else { return field.options.filter(\.isSelected) }
    return indices.sorted().map { field.options[$0] }
  }

  /// The files of a file control.
  package func files(of field: Field) -> [FormFile] { files[field.node] ?? [] }

  private func selectedIndices(of field: Field) -> Set<Int> {
    selections[field.node] ?? Set(field.options.indices.filter { field.options[$0].isSelected })
  }

  /// What constraint validation asks about a control.
  package func state(of field: Field) -> FieldState {
    FieldState(
      value: unreadable[field.node] ?? value(of: field), isEdited: texts[field.node] != nil,
      isChecked: isChecked(field), selection: selectedIndices(of: field), fileCount: files(of: field).count)
  }
}
