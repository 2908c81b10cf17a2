package import PageModel

/// What a citizen can do on a page, in the words that a script can use for it.
///
/// Every word is tried out: what stands in an item's target finds exactly that control. Of a page with more than
/// `mostFields` controls only the first ones are listed and tried: trying out takes time by their square.
package struct PageInventory: Sendable, Equatable, Encodable {
  /// One form.
  package struct FormItem: Sendable, Equatable, Encodable {
    /// The form's accessible name, or an empty string.
    package let name: String
    /// How and where it is sent.
    package let method: String
    /// The address it is sent to; empty when that is no valid URL.
    package let action: String
    /// The fields in order, a group of radio buttons as one.
    package let fields: [FieldItem]
    /// The buttons that send it.
    package let buttons: [FieldItem]
  }

  /// One thing to fill in, pick or press.
  package struct FieldItem: Sendable, Equatable, Encodable {
    /// The script's key: fill, choose, select, check, upload or submit.
    package let action: String
    /// What a script writes to mean it: words, or `{name: …}` where no words find it.
    package let target: String
    /// The control's kind.
    package let kind: String
    /// The options to pick from.
    package let options: [String]
    /// Whether the page says that it must be filled in.
    package let isRequired: Bool
    /// The description tied to it.
    package let hint: String
  }

  /// The page's title.
  package let title: String
  /// The page's address.
  package let url: String
  /// The headings in order.
  package let headings: [String]
  /// The forms in order.
  package let forms: [FormItem]
  /// The words that find the links, in order and each once.
  package let links: [String]
  /// The error messages that the page shows.
  package let errors: [String]
  /// What on the page is made by a script, as a selector or the page's own notice; empty when nothing is.
  package let scripted: String

  /// How many controls of a page are listed.
  package static let mostFields = 500

  /// The inventory of a page.
  package init(of page: Page) {
    let finder = FieldFinder(page: page, most: Self.mostFields)
    title = page.title
    url = page.url.href
    headings = page.headings.map(\.text)
    errors = page.errors.map(\.text)
    let need = ScriptNeed(of: page)
    scripted = need.map { $0.place.isEmpty ? $0.notice : $0.place } ?? ""
    let places = Dictionary(grouping: finder.places.filter(\.isOffered), by: \.form)
    forms = page.forms.enumerated().compactMap { number, form in
      places[number].map { FormItem(form, fields: $0.map(\.field), finder: finder) }
    }.filter { !$0.fields.isEmpty || !$0.buttons.isEmpty }
    links = finder.linkWords
  }
}

extension PageInventory.FormItem {
  fileprivate init(_ form: Form, fields listed: [Field], finder: FieldFinder) {
    name = form.name
    method = form.method.rawValue
    action = form.action?.href ?? ""
    let entries = listed.filter { !$0.kind.isButton && $0.kind != .hidden }
    let questions = entries.filter { field in entries.first { $0.isSameQuestion(as: field) }?.node == field.node }
    fields = questions.map { field in
      PageInventory.FieldItem(field, members: entries.filter { $0.isSameQuestion(as: field) }, finder: finder)
    }
    let submitting = form.node == nil ? [] : listed.filter(\.kind.isSubmitButton)
    buttons = submitting.map { PageInventory.FieldItem($0, members: [$0], finder: finder) }
  }
}

extension PageInventory.FieldItem {
  /// A name in YAML's double quotes: names like `@title` and `a: b` mean something else without.
  private static func quoted(_ name: String) -> String {
    "\"" + name.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }

  fileprivate init(_ field: Field, members: [Field], finder: FieldFinder) {
    let verb: String
    let words: [String]
    let finds: (String) -> Field?
    switch field.kind {
    case .radio:
      (verb, words) = ("choose", [field.group] + finder.groupWords(of: field))
      finds = { try? finder.field($0, among: .choiceGroup).field }
    case .select where finder.isPartOfGroup(field):
      (verb, words) = ("choose", [field.group])
      finds = { group in finder.findsAllOptions(of: field, inGroup: group) ? field : nil }
    case .select, .selectMultiple:
      (verb, words) = ("select", finder.words(of: field))
      finds = { try? finder.field($0, among: .select).field }
    case .checkbox:
      (verb, words) = ("check", finder.words(of: field))
      finds = { try? finder.field($0, among: .checkbox).field }
    case .file:
      (verb, words) = ("upload", finder.words(of: field))
      finds = { try? finder.field($0, among: .file).field }
    case .submitButton, .imageButton:
      (verb, words) = ("submit", finder.words(of: field))
      finds = { try? finder.button($0).field }
    default:
      (verb, words) = ("fill", finder.words(of: field))
      finds = { try? finder.field($0, among: .typed).field }
    }
    let found = words.first { !$0.isEmpty && finds($0)?.isSameQuestion(as: field) == true }
    action = verb
    target = found ?? (field.name.isEmpty ? "" : "{name: \(Self.quoted(field.name))}")
    kind = field.kind.rawValue
    options = field.kind == .radio ? members.map(\.label.text) : field.options.filter { !$0.isDisabled }.map(\.text)
    isRequired = members.contains(where: \.isRequired)
    hint = field.description
  }
}

extension FieldFinder {
  /// The words that could name a control, best first.
  fileprivate func words(of field: Field) -> [String] {
    guard let place = places.first(where: { $0.field.node == field.node }) else { return [] }
    let words = [field.label.text, place.adjacentText]
    return words.map { $0.last == ":" ? String($0.dropLast()) : $0 } + words
  }

  /// Whether the control is a select without words of its own under a legend, as a date in three selects.
  fileprivate func isPartOfGroup(_ field: Field) -> Bool {
    guard field.label.origin == .none, let place = places.first(where: { $0.field.node == field.node }) else {
      return false
    }
    return !field.group.isEmpty && place.adjacentText.isEmpty
  }

  /// Whether every option of a select that could be meant is found by the words of its group and its own.
  fileprivate func findsAllOptions(of field: Field, inGroup group: String) -> Bool {
    let options = field.options.filter { !$0.isDisabled && !$0.value.isEmpty }
    return !options.isEmpty && options.count <= Self.optionsTried
      && options.allSatisfy { (try? option($0.text, ofGroup: group))?.field.node == field.node }
  }

  /// The longest list whose options are tried out one by one: a year of birth has no more.
  private static let optionsTried = 150

  /// The words that could name a control's group besides its legend.
  fileprivate func groupWords(of field: Field) -> [String] {
    places.first { $0.field.node == field.node }.map { [$0.groupWords, field.label.text] } ?? []
  }
}
