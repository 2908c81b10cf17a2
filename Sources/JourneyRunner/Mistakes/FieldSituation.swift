import FormClient
import JourneyModel
import PageModel

/// One field of a form as a control walk sent it.
struct FieldSituation: Sendable {
  let field: Field
  let submission: Submission
  let persona: Persona
  /// What was entered, unmasked.
  let entry: Entry

  /// What the form held in the field.
  var value: String { submission.state.shown(field) }

  /// Whether the citizen entered it, rather than finding it filled in.
  var isEntered: Bool { submission.entered.contains { $0.field.isSameQuestion(as: field) } }

  /// The persona's fact that went in, or nil.
  var fact: PersonaFact? { entry.fact.flatMap { persona.fact($0) } }

  /// What kind of fact the field asks for: by the persona's fact that went in, else by the control's type and
  /// autocomplete, else by the field's words.
  var factKind: FactKind {
    if let kind = fact?.kind, kind != .text { return kind }
    switch field.kind {
    case .email: return .email
    case .telephone: return .phone
    case .date: return .date
    default: break
    }
    let autofill = field.attributes["autocomplete"]?.lowercased().split(separator: " ").last.map(String.init) ?? ""
    return Self.autofillKinds[autofill] ?? FactKind(key: entry.label)
  }

  /// Autofill field names by what they ask for (HTML standard section 4.10.18.7.1).
  private static let autofillKinds: [String: FactKind] = [
    "name": .name, "given-name": .name, "additional-name": .name, "family-name": .name, "tel": .phone,
    "tel-national": .phone, "email": .email, "postal-code": .postcode, "bday": .date, "transaction-amount": .amount,
  ]

  /// Whether a citizen can write in the field.
  var isWritable: Bool {
    field.kind.isTyped && field.kind != .password && field.kind != .search && !field.isReadOnly && !field.isDisabled
      && !field.isHidden
  }

  /// Whether the citizen wrote a fact of a kind in the field.
  func isWritten(_ kind: FactKind) -> Bool { isEntered && isWritable && factKind == kind && !value.isEmpty }

  /// A right thing in another writing: leads where the control walk was led; nil where the field lets nothing else be
  /// typed.
  ///
  /// Where `maxlength` cuts it, it is played only if `mayBeCut`: a field that is too short for a usual writing is at
  /// fault, one that is too short for an unusual one isn't.
  func harmless(_ name: String, _ text: String, mayBeCut: Bool = false) -> MistakeFamily.Variation? {
    guard let typed = typed(text), typed != value, mayBeCut || !isCut(text) else { return nil }
    return MistakeFamily.Variation(name: name, way: .write(typed), relation: .sameResult)
  }

  /// A wrong thing, to be told at the field; nil where a browser tells it and sends nothing, or takes no such text.
  func wrong(_ name: String, _ text: String) -> MistakeFamily.Variation? {
    guard let typed = typed(text), typed != value, !isStopped(typed) else { return nil }
    return MistakeFamily.Variation(name: name, way: .write(typed), relation: .errorToldRestKept)
  }

  /// Writing a text in place of what was entered; nil where the field doesn't hold the whole of it, or a browser would
  /// stop it.
  func taken(_ text: String) -> Slip.Way? {
    guard !isCut(text), typed(text) == text, text != value, !isStopped(text) else { return nil }
    return .write(text)
  }

  /// What stands in the field after typing, nil for nothing: a browser takes no more than `maxlength` UTF-16 units (HTML
  /// standard section 4.10.18.3), and sanitizes the value (section 4.10.5.1).
  private func typed(_ text: String) -> String? {
    var cut = text
    if isCut(text), let length {
      // Half an emoji is no character, and a browser leaves it out.
      cut = String(decoding: text.utf16.prefix(length), as: UTF16.self).filter { $0 != "\u{FFFD}" }
    }
    var state = submission.state
    state.enter(cut, in: field)
    let shown = state.shown(field)
    return shown.isEmpty ? nil : shown
  }

  private var length: Int? { field.attributes["maxlength"].flatMap { Int($0) }.flatMap { $0 < 0 ? nil : $0 } }

  private func isCut(_ text: String) -> Bool { length.map { text.utf16.count > $0 } ?? false }

  /// Whether a browser would stop the form because of the field, with its own message.
  private func isStopped(_ text: String) -> Bool {
    var state = submission.state
    state.enter(text, in: field)
    return state.problems(with: submission.button).contains { $0.field.isSameQuestion(as: field) }
  }
}
