import PageModel

/// Constructs a form's entry list (HTML standard section 4.10.22.4).
struct EntryList {
  /// What the form holds.
  let state: FormState
  /// The button that submits it, or nil.
  let submitter: Field?
  /// The encoding that a `_charset_` field tells.
  let encoding: TextEncoding

  /// The entries in tree order.
  func entries() -> [FormEntry] {
    var entries: [FormEntry] = []
    for field in state.form.fields where isSuccessful(field) { add(field, to: &entries) }
    return entries
  }

  private func isSuccessful(_ field: Field) -> Bool {
    if field.isDisabled || field.kind == .output { return false }
    if field.kind.isButton && field.node != submitter?.node { return false }
    if (field.kind == .checkbox || field.kind == .radio) && !state.isChecked(field) { return false }
    return !state.page.tree.ancestors(of: field.node).contains { state.page.tree.isElement($0, "datalist") }
  }

  private func add(_ field: Field, to entries: inout [FormEntry]) {
    if field.kind == .imageButton {
      // Nobody points at a place in the picture: a keyboard gives 0,0 (HTML standard section 4.10.5.1.19).
      let prefix = field.name.isEmpty ? "" : field.name + "."
      entries.append(FormEntry(prefix + "x", .text("0")))
      entries.append(FormEntry(prefix + "y", .text("0")))
      return
    }
    guard !field.name.isEmpty else { return }
    switch field.kind {
    case .select, .selectMultiple:
      for option in state.selectedOptions(of: field) where !option.isDisabled {
        entries.append(FormEntry(field.name, .text(option.value)))
      }
    case .file:
      let files = state.files(of: field)
      for file in files { entries.append(FormEntry(field.name, .file(file))) }
      if files.isEmpty {
        let none = FormFile(name: "", mediaType: "application/octet-stream", content: [])
        entries.append(FormEntry(field.name, .file(none)))
      }
    case .hidden where field.name.equalsIgnoringASCIICase("_charset_"):
      entries.append(FormEntry(field.name, .text(encoding.name)))
    case .textArea:
      entries.append(FormEntry(field.name, .text(TextWrapping.submitted(state.value(of: field), of: field))))
    default:
      entries.append(FormEntry(field.name, .text(state.value(of: field))))
    }
    addDirection(of: field, to: &entries)
  }

  private func addDirection(of field: Field, to entries: inout [FormEntry]) {
    guard let name = field.attributes["dirname"], !name.isEmpty else { return }
    switch field.kind {
    case .hidden, .text, .search, .telephone, .url, .email, .password, .submitButton, .resetButton, .button, .textArea:
      let direction = TextDirection(tree: state.page.tree).direction(of: field.node, value: state.value(of: field))
      entries.append(FormEntry(name, .text(direction)))
    default: break
    }
  }
}
