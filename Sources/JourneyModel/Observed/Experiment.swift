/// A control walk, a variant walk, and what must hold between them.
package struct Experiment: Sendable, Equatable, Codable {
  /// What must hold between control and variant.
  package enum Relation: String, Sendable, Codable, CaseIterable {
    /// The variant is harmless: it leads where the control leads.
    case sameResult
    /// The variant is wrong: the service tells so at the field, keeps all else, and goes on once it is corrected.
    case errorToldRestKept
    /// What binds the citizen was sent once more: it counts once.
    case countsOnce
    /// The citizen was away too long: that is told in plain words, with what became of the answers, and there is a way
    /// back in.
    case wayBackIn
    /// An address was opened without a session: after login the citizen stands where somebody with a session does.
    case landsWhereAsked
    /// The citizen went back to answers already given: they stand there as last seen, and the way forward is open.
    case answersKept
    /// The citizen broke off: there is a way on.
    case wayOn
    /// Something optional was refused: the errand goes on without it, or a reason is told.
    case goesWithout
    /// Another answer was given: review, receipt and register show one and the same set of answers, and no other answer
    /// has changed.
    case answersAgree

    /// Whether it is about a detour, on which nothing that the citizen enters is wrong or written otherwise.
    package var isOfDetour: Bool {
      switch self {
      case .sameResult, .errorToldRestKept, .goesWithout: false
      case .countsOnce, .wayBackIn, .landsWhereAsked, .answersKept, .wayOn, .answersAgree: true
      }
    }
  }

  /// The id, the same in every run: `sundhedskort/oplysninger/cpr-format/hyphen/CPR-nummer`.
  package let id: String
  /// The family of mistakes, or the detour: `required-empty`, `cpr-format`, `session-lost`.
  package let family: String
  /// The member of the family: `hyphen`, `country-code`; of a detour what it was made with.
  package let variation: String
  /// The journey.
  package let journey: String
  /// The persona that played it.
  package let persona: String
  /// The step whose form it was played on, or at which the detour began.
  package let step: String
  /// The field it was played in, or nil for a mistake about the whole form.
  package let field: Entry?
  /// What must hold.
  package let relation: Relation
  /// The control walk.
  package let control: WalkID
  /// The variant walk.
  package let variant: WalkID
  /// The exchange of the variant whose page the detour left, or nil for a mistake.
  package var left: Int?
  /// The exchange of the variant whose page answered the mistaken submission, or that the detour led to; nil when none
  /// came.
  package let answer: Int?
  /// The exchange of the variant whose page answered the corrected submission, or with which the citizen was back on
  /// the straight way; nil when that wasn't so.
  package let correction: Int?
  /// What the mistaken submission entered, or what the citizen had entered before the detour, in order.
  package let sent: [Entry]
  /// What was answered otherwise than on the control walk, in order, or nil where nothing was.
  package var instead: [Entry]?
  /// What the oracle answered when what binds had been sent once, or nil when it wasn't asked.
  package var oracleBefore: OracleAnswer?
  /// Why it couldn't be played to its end, or nil.
  package let incomplete: LocalizedText?

  /// Makes an experiment.
  package init(
    id: String, family: String, variation: String, journey: String, persona: String, step: String,
    field: Entry? = nil, relation: Relation, control: WalkID, variant: WalkID, answer: Int? = nil,
    correction: Int? = nil, sent: [Entry] = [], incomplete: LocalizedText? = nil
  ) {
    self.id = id
    self.family = family
    self.variation = variation
    self.journey = journey
    self.persona = persona
    self.step = step
    self.field = field
    self.relation = relation
    self.control = control
    self.variant = variant
    self.answer = answer
    self.correction = correction
    self.sent = sent
    self.incomplete = incomplete
  }
}
