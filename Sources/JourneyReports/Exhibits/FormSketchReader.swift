import JourneyModel
import PageModel

/// Draws the form that a finding is about from the page it was seen on.
struct FormSketchReader {
  private let page: Page
  private let place: Place

  /// The drawing of a finding's form.
  ///
  /// - Parameters:
  ///   - page: the page.
  ///   - place: the finding's place.
  ///   - isAnswer: whether the page answers a submitted form: then a form without the place says something too, the one
  ///     with the most fields.
  /// - Returns: the drawing; nil where no form on the page has the place.
  static func sketch(of page: Page, at place: Place, isAnswer: Bool) -> FormSketch? {
    let reader = FormSketchReader(page: page, place: place)
    let forms = page.forms.filter { !$0.entryFields.isEmpty }
    for rule in Rule.allCases {
      for form in forms {
        guard let field = form.fields.first(where: { reader.isPlace($0, rule) }) else { continue }
        return reader.sketch(form, marked: field)
      }
    }
    guard isAnswer, let form = forms.max(by: { $0.entryFields.count < $1.entryFields.count }) else { return nil }
    return reader.sketch(form, marked: nil)
  }

  /// What says that a field is the place, the surest first.
  private enum Rule: CaseIterable { case nameAndLine, name, attribute, line }

  private func isPlace(_ field: Field, _ rule: Rule) -> Bool {
    let label = field.label.text
    let names = [[field.group, label].filter { !$0.isEmpty }.joined(separator: ": "), label, field.group]
    let isNamed = !place.label.isEmpty && names.contains(place.label)
    let isOnLine = place.line.map { $0 > 0 && $0 == Int(page.tree[field.node].line) } ?? false
    return switch rule {
    case .nameAndLine: isNamed && isOnLine
    case .name: isNamed
    case .attribute: [field.name, field.id].map(Self.letters).contains { !$0.isEmpty && $0 == Self.letters(place.key) }
    case .line: isOnLine
    }
  }

  /// A field that lost its label is still called something: `Mobilnummer` is `mobil-nummer` to the service.
  private static func letters(_ text: String) -> String {
    String(text.lowercased().unicodeScalars.prefix(100).filter { $0.properties.isAlphabetic }.map(Character.init))
  }

  private func sketch(_ form: Form, marked: Field?) -> FormSketch {
    var asked: Set<String> = []
    var rows = messages
    for field in form.fields where field.kind != .hidden && !field.isHidden {
      let isAsked = field.kind == .radio && !field.name.isEmpty
      if isAsked, !asked.insert(field.name).inserted { continue }
      var row = row(of: field, in: form)
      row.isMarked = marked.map(field.isSameQuestion) ?? false
      rows.append(row)
    }
    let heading = page.headings.first { $0.level == 1 }?.text ?? page.title
    let shown = Self.window(rows)
    return FormSketch(heading: short(heading), rows: Array(rows[shown]), omitted: rows.count - shown.count)
  }

  /// The messages that stand with no field, taken as one.
  private var messages: [FormSketch.Row] {
    guard let message = page.errors.first(where: { $0.field == nil || $0.binding == .summaryLink }) else { return [] }
    var row = FormSketch.Row(.message)
    row.error = short(message.text)
    return [row]
  }

  private func row(of field: Field, in form: Form) -> FormSketch.Row {
    var row = FormSketch.Row(shape(of: field.kind))
    let isQuestion = field.kind == .radio && !field.group.isEmpty
    row.label = short(isQuestion ? field.group : field.label.text)
    if field.kind == .radio {
      row.options = form.fields.filter(field.isSameQuestion).prefix(FormSketch.limits.options).map {
        short($0.label.text)
      }
    } else if field.kind == .select || field.kind == .selectMultiple {
      row.options = (field.options.first { $0.isSelected } ?? field.options.first).map { [short($0.text)] } ?? []
    }
    let error = page.errors.first { $0.field == field.node && $0.binding != .summaryLink }?.text ?? ""
    // What describes a field holds its message as well, where the two are tied together.
    let isTold = !error.isEmpty && field.description.hasSuffix(error)
    row.help = short(isTold ? String(field.description.dropLast(error.count)) : field.description)
    row.error = short(error)
    row.isRequired = field.isRequired
    return row
  }

  private func shape(of kind: FieldKind) -> FormSketch.Shape {
    switch kind {
    case .select, .selectMultiple: .list
    case .textArea: .area
    case .file: .file
    case .checkbox: .ticks
    case .radio: .rounds
    case _ where kind.isButton: .button
    default: .box
    }
  }

  /// The rows around the mark, else the first ones.
  private static func window(_ rows: [FormSketch.Row]) -> Range<Int> {
    let most = FormSketch.limits.rows
    guard rows.count > most else { return rows.indices }
    let mark = rows.firstIndex(where: \.isMarked) ?? 0
    let start = min(max(0, mark - most / 2), rows.count - most)
    return start..<(start + most)
  }

  private func short(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard scalars.count > FormSketch.limits.text else { return text }
    return String(String.UnicodeScalarView(scalars.prefix(FormSketch.limits.text - 1))) + "…"
  }
}
