import JourneyModel
import PageModel

/// A kind of slip that citizens make, known by the kind of field and never by the site.
///
/// A new family is one more static value, named in `all`.
struct MistakeFamily: Sendable {
  /// One slip that the family makes in one field.
  struct Variation: Sendable {
    /// The name of the variation.
    let name: String
    let way: Slip.Way
    let relation: Experiment.Relation
    /// Whether the page says that the field must be filled in.
    var isMarkedRequired = false
  }

  /// The id that a script can name: `required-empty`.
  let id: String
  /// The slips in one field, none where the family has nothing to do with it.
  let variations: @Sendable (FieldSituation) -> [Variation]

  /// Every family there is, in the order they are played.
  static let all = [requiredEmpty, cprFormat, phoneFormat]

  /// The families that a policy names.
  static func named(by policy: MistakePolicy) -> [MistakeFamily] {
    switch policy {
    case .none: []
    case .standard: all
    case .families(let ids): all.filter { ids.contains($0.id) }
    }
  }
}

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

  /// What kind of fact the field asks for, by the persona's fact that went in, else by the field's words.
  var factKind: FactKind {
    if let kind = entry.fact.flatMap({ persona.fact($0)?.kind }), kind != .text { return kind }
    return FactKind(key: entry.label)
  }
}
