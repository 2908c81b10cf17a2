import FormClient
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
    /// What is written beside it in the other fields of one question: month and year of a date.
    var others: [Slip.Part] = []
  }

  /// The id that a script can name: `required-empty`.
  let id: String
  /// Whether it is played as well on a form that the control walk didn't get past: where it may tell why.
  var explainsRefusal = false
  /// The slips in one field, none where the family has nothing to do with it.
  let variations: @Sendable (FieldSituation) -> [Variation]

  /// Every family of slips in one field, in the order they are played.
  static let all = [
    requiredEmpty, cprFormat, cprWrong, cprCheckDigit, phoneFormat, phoneWrong, emailFormat, emailWrong, postcodeFormat,
    postcodeWrong, dateFormat, dateWrong, amountFormat, invisibleSpace, letters, tooLong, fileWrong, consentRefused,
  ]

  /// The families that a policy names.
  static func named(by policy: MistakePolicy) -> [MistakeFamily] { all.filter { policy.plays($0.id) } }
}

extension MistakePolicy {
  /// Whether a family is played.
  func plays(_ family: String) -> Bool {
    switch self {
    case .none: false
    case .standard: true
    case .families(let ids): ids.contains(family)
    }
  }
}
