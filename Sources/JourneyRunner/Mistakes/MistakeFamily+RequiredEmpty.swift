import FormClient
import JourneyModel
import PageModel

extension MistakeFamily {
  /// A field is left empty that the page calls required, or that the citizen filled in and the page doesn't call
  /// optional: then the service tells whether it is needed.
  static let requiredEmpty = MistakeFamily(id: "required-empty") { situation in
    let mark = RequiredMark(situation)
    guard situation.canBeLeftEmpty, !situation.value.isEmpty, mark != .optional else { return [] }
    guard mark == .required || situation.isEntered else { return [] }
    return [
      Variation(
        name: "empty", way: .leaveEmpty, relation: .errorToldRestKept, isMarkedRequired: mark == .required)
    ]
  }
}

extension FieldSituation {
  /// Whether a citizen could send the form with nothing in the field: no option is picked as served.
  fileprivate var canBeLeftEmpty: Bool {
    if field.isReadOnly { return false }
    switch field.kind {
    case .radio:
      return !submission.state.form.fields.contains { $0.isSameQuestion(as: field) && $0.isChecked }
    case .select: return field.options.contains { $0.value.isEmpty && !$0.isDisabled }
    case .checkbox, .selectMultiple: return true
    default: return field.kind.isTyped
    }
  }
}

/// What a page says about whether a field must be filled in.
enum RequiredMark: Equatable {
  case required, optional, unsaid

  /// Reads attributes first (HTML standard section 4.10.5.3.4, WAI-ARIA 1.2 aria-required), then the label's words.
  init(_ situation: FieldSituation) {
    let field = situation.field
    let group = situation.submission.state.form.fields.filter { $0.isSameQuestion(as: field) }
    let words = "\(field.group) \(field.label.text)".folded
    if group.contains(where: \.isRequired) {
      self = .required
    } else if Self.optionalWords.contains(where: words.contains) {
      self = .optional
    } else if words.hasSuffix("*") || Self.requiredWords.contains(where: words.contains) {
      self = .required
    } else {
      self = .unsaid
    }
  }

  private static let requiredWords = [
    "skal udfyldes", "påkrævet", "obligatorisk", "(krævet)", "required", "must be filled in", "mandatory",
  ]
  private static let optionalWords = [
    "valgfri", "frivillig", "kan udfyldes", "hvis du vil", "optional", "not required", "ikke påkrævet",
  ]
}
