import JourneyModel

/// What citizens do beside the straight way: they reload, press twice, go back, come back after an hour, regret.
///
/// Nothing in it is wrong. Where a mistake must be told to the citizen, a detour must lead back to where the straight
/// way leads. The kinds are known by what a form is to the journey (the one that binds, the review before it, a login,
/// a payment), never by site.
enum Detour: String, Sendable, CaseIterable {
  /// Another page's address, opened by who isn't logged in.
  case deepLink = "deep-link"
  /// Back to a form that was sent, and forward again.
  case back
  /// Back from the review to an earlier form, as its links offer, and forward to the review.
  case change = "change-from-review"
  /// Back from the review to an earlier form, another answer there, and forward to the review and on.
  case answerChanged = "answer-changed"
  /// The cookies are gone when a form is sent: the browser was closed meanwhile.
  case sessionLost = "session-lost"
  /// The service has ended the session when a form is sent, and the cookies are still there.
  case sessionExpired = "session-expired"
  /// The answer to what binds is loaded again, which sends the form once more.
  case reloadOrder = "reload-order"
  /// The button that binds is pressed twice.
  case doubleOrder = "double-order"
  /// The review is open in two tabs, and both are sent.
  case twoTabs = "two-tabs"
  /// Another answer is sent in a second tab while the review is open in the first, which is then sent.
  case tabsApart = "two-tabs-apart"
  /// A payment is broken off at the provider.
  case cancelPayment = "payment-cancelled"

  /// What must hold.
  var relation: Experiment.Relation {
    switch self {
    case .deepLink: .landsWhereAsked
    case .back, .change: .answersKept
    case .sessionLost, .sessionExpired: .wayBackIn
    case .reloadOrder, .doubleOrder, .twoTabs: .countsOnce
    case .answerChanged, .tabsApart: .answersAgree
    case .cancelPayment: .wayOn
    }
  }

  /// Whether it sends what binds the citizen on purpose, and what was ordered is looked at afterwards.
  var isAboutBinding: Bool { relation == .countsOnce || self == .tabsApart }

  /// Whether steps that bind are sent on the way to it: a payment comes after an order.
  var passesBinding: Bool { isAboutBinding || self == .cancelPayment }

  /// The detours that a policy names.
  static func named(by policy: MistakePolicy) -> Set<Detour> {
    switch policy {
    case .none: []
    case .standard: Set(allCases)
    case .families(let ids): Set(ids.compactMap(Detour.init))
    }
  }
}

/// One detour to be taken, before it is.
struct PlannedDetour: Sendable {
  /// The experiment's id, the same in every run.
  let id: String
  let kind: Detour
  /// What it is made with: the step of the form gone back to, or the button that leads there, or an empty string.
  let variation: String
  /// The step at which the straight way is left.
  let step: String
  /// The address opened, for a deep link.
  var address = ""
  /// The place among the review's buttons that lead back of the one to press, or nil for a link.
  var button: Int?
  /// What is answered otherwise, in the form of which step, or nil where nothing is or it shows only on the way.
  var instead: Slip?
  /// Whether it goes on to what binds the citizen, and as far as the script.
  var goesOn = false
  /// Every form as the control walk sent it, in order.
  let met: [MetSubmission]
  let controlWalk: WalkID

  /// Whether steps that bind are sent.
  var passesBinding: Bool { kind.passesBinding || goesOn }

  /// Plans a detour on a control walk.
  init(_ kind: Detour, _ variation: String = "", at step: String, on control: PlayedWalk) {
    let walk = control.observed.walk
    id = [walk.journey, step, kind.rawValue, variation].filter { !$0.isEmpty }.joined(separator: "/")
    (self.kind, self.variation, self.step) = (kind, variation, step)
    (met, controlWalk) = (control.submissions, walk.id)
  }

  /// What came of it as it is recorded.
  func experiment(
    _ trial: DetourTrial, walk: Walk, _ assignment: WalkAssignment, masker: inout Masker
  ) -> Experiment {
    var experiment = Experiment(
      id: id, family: kind.rawValue, variation: variation, journey: assignment.plan.id, persona: assignment.persona.id,
      step: step, relation: kind.relation, control: controlWalk, variant: walk.id, answer: trial.answer,
      correction: trial.correction, sent: trial.entered.map { $0.masked(by: &masker) },
      incomplete: trial.answer == nil ? trial.incomplete ?? Self.notTaken(walk.outcome) : trial.incomplete)
    experiment.left = trial.left
    experiment.instead = trial.instead.isEmpty ? nil : trial.instead.map { $0.masked(by: &masker) }
    experiment.oracleBefore = trial.oracleBefore?.masked(by: &masker)
    return experiment
  }

  private static func notTaken(_ outcome: WalkOutcome) -> LocalizedText {
    LocalizedText(
      da: "Borgeren kom ikke så langt igen: \(outcome.reason.da)",
      en: "The citizen didn't come that far again: \(outcome.reason.en)")
  }
}

/// What has come of a detour so far, unmasked.
struct DetourTrial: Sendable {
  /// The exchange of the page that was left.
  var left: Int?
  /// The exchange of the page that the detour led to.
  var answer: Int?
  /// The exchange of the page with which the citizen was back on the straight way.
  var correction: Int?
  /// What the citizen had entered before.
  var entered: [Entry] = []
  /// What the citizen answered otherwise.
  var instead: [Entry] = []
  /// What the oracle said when what binds had been sent once.
  var oracleBefore: OracleAnswer?
  var incomplete: LocalizedText?
}
