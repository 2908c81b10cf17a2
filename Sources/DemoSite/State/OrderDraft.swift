/// The answers a citizen has given so far.
struct OrderDraft: Sendable {
  /// Names the draft in the review form, so that sending it twice gives one order.
  let id: String
  /// Who the card is for, once chosen.
  var recipient: Recipient?
  /// The answers of the reason step as they were typed, for showing them again.
  var typed = FormFields()
  /// The accepted answers of the reason step.
  var answers: ReasonAnswers?
  /// How the answers came about.
  var history = AnswerHistory()

  /// Who the card is for.
  enum Recipient: String, Sendable, CaseIterable {
    case oneself = "mig-selv"
    case child = "barn"

    var label: String {
      switch self {
      case .oneself: "Mig selv"
      case .child: "Et barn under 18 år, som jeg har forældremyndighed over"
      }
    }
  }
}

/// The accepted answers of the reason step.
struct ReasonAnswers: Sendable, Equatable {
  let holder: Citizen
  let reason: CardReason
  let phone: String
  let email: String
  let remarks: String
}
