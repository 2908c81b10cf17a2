import JourneyModel
import PageModel

/// What became of something that a citizen entered, on a page that shows its field again.
struct KeptAnswer {
  /// What was entered.
  let entry: Entry
  /// The field that shows it, or should.
  let field: Field
  /// Whether the field holds it, in whatever way of writing.
  let isKept: Bool

  /// Looks at one field; nil where it may be empty by right: passwords, files, card check codes and hidden fields must
  /// not come back (PCI DSS requirement 3).
  init?(_ entry: Entry, in field: Field, on page: Page) {
    guard !Self.mayBeEmptied(field) else { return nil }
    self.entry = entry
    self.field = field
    isKept = Self.isKept(entry, field, on: page)
  }

  /// Looks at every field of a page that something was entered in.
  static func all(of entries: [Entry], on page: Page) -> [KeptAnswer] {
    entries.filter { !$0.value.isEmpty }.compactMap { entry in
      page.sameField(as: entry).flatMap { KeptAnswer(entry, in: $0, on: page) }
    }
  }

  /// What the field is called.
  var name: String { "»\(entry.label.isEmpty ? entry.field : entry.label)«" }

  private static func mayBeEmptied(_ field: Field) -> Bool {
    guard field.kind != .password, field.kind != .file, field.kind != .hidden else { return true }
    let autocomplete = field.attributes["autocomplete"]?.lowercased() ?? ""
    let secrets: Set<String> = [
      "cvc", "cvv", "cvc2", "captcha", "kontrolcifre", "sikkerhedskode", "engangskode", "pin",
    ]
    return ["cc-csc", "one-time-code", "new-password", "current-password"].contains { autocomplete.hasSuffix($0) }
      || !secrets.isDisjoint(with: Wording.words(of: field.label.text + " " + field.name))
  }

  private static func isKept(_ entry: Entry, _ field: Field, on page: Page) -> Bool {
    switch field.kind {
    case .checkbox:
      return page.forms.flatMap(\.fields).contains {
        $0.kind == .checkbox && $0.name == field.name && $0.isChecked
          && ($0.name != "" || $0.label.text == field.label.text)
      }
    case .radio:
      return page.forms.flatMap(\.fields).contains { $0.isSameQuestion(as: field) && $0.isChecked }
    case .select, .selectMultiple:
      let chosen = field.options.filter(\.isSelected)
      let wanted = ComparableValue(entry.value)
      return chosen.contains { ComparableValue($0.text) == wanted || ComparableValue($0.value) == wanted }
    default:
      return ComparableValue(field.value) == ComparableValue(entry.value)
    }
  }
}

extension Page {
  /// The very field that an entry was made in, shown again.
  ///
  /// It is known by its name, and by its label only where it has none: another name with the same words asks again.
  func sameField(as entry: Entry) -> Field? {
    forms.flatMap(\.entryFields).first { field in
      field.kind.rawValue == entry.kind && field.name == entry.name
        && (!entry.name.isEmpty || Wording.key(field.label.text) == Wording.key(entry.label))
    }
  }

  /// The field that an entry was made in, on this page.
  func field(of entry: Entry) -> Field? {
    let fields = forms.flatMap(\.entryFields)
    return fields.first { !entry.name.isEmpty && $0.name == entry.name && $0.kind.rawValue == entry.kind }
      ?? fields.first { !entry.label.isEmpty && Wording.key($0.label.text) == Wording.key(entry.label) }
  }
}
