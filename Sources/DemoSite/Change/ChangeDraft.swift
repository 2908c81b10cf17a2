/// The answers of "Skift læge" so far.
struct ChangeDraft: Sendable {
  /// Names the draft in the review form, so that sending it twice gives one order.
  let id: String
  var errand: ChangeErrand?
  /// CPR numbers of the children who follow.
  var followers: [CPRNumber] = []
  /// The reason step as it was typed, for showing it again.
  var typed = FormFields()
  /// The accepted answers of the reason step.
  var answers: ChangeAnswers?
  /// How the answers came about.
  var history = AnswerHistory()
  /// The practice that the citizen has chosen.
  var practice: Practice?
  /// Kilometres from home to the practice.
  var kilometres: Double?
  /// Whether the citizen gives up home visits; `nil` before the question.
  var acceptsDistance: Bool?
  /// Why the errand can't go on, once that is so.
  var refusal: ChangeRefusal?

  /// Whether a doctor has to be chosen: for a new doctor, and on the way back to group 1.
  var choosesDoctor: Bool { errand == .doctor || answers?.group == 1 && errand == .group }
}

/// The accepted answers of the reason step.
struct ChangeAnswers: Sendable, Equatable {
  let reason: ChangeReason
  /// The group that is wished for, where the errand is to change it.
  let group: Int?
  /// The first day of the change; `nil` for a card alone.
  let date: CivilDate?
  let phone: String
  let email: String

  /// The same answers with another contact.
  func with(_ contact: AnswerHistory.Contact) -> ChangeAnswers {
    ChangeAnswers(reason: reason, group: group, date: date, phone: contact.phone, email: contact.email)
  }
}

/// Why an errand can't go on.
enum ChangeRefusal: Sendable, Equatable {
  /// The practice takes no new patients, and no exception holds.
  case closedList(practice: String)
  /// The practice lies beyond the limit, and the citizen doesn't give up home visits.
  case distance(practice: String, kilometres: Double, limit: Double)
  /// The group was changed less than a year ago.
  case groupTooSoon(next: CivilDate)
  /// A change is under way.
  case underWay(reference: String)
  /// Under 15, and so with the parents' doctor.
  case underFifteen
  /// Registered as departed.
  case departed(country: String)
}
