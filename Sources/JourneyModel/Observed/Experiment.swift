/// A control walk, a variant walk, and what must hold between them.
package struct Experiment: Sendable, Equatable, Codable {
  /// What must hold between control and variant.
  package enum Relation: String, Sendable, Codable, CaseIterable {
    /// The variant is harmless: it leads where the control leads.
    case sameResult
    /// The variant is wrong: the service tells so at the field, keeps all else, and goes on once it is corrected.
    case errorToldRestKept
  }

  /// The id, the same in every run: `sundhedskort/oplysninger/cpr-format/hyphen/CPR-nummer`.
  package let id: String
  /// The family of mistakes: `required-empty`, `cpr-format`, `phone-format`.
  package let family: String
  /// The member of the family: `hyphen`, `country-code`.
  package let variation: String
  /// The journey.
  package let journey: String
  /// The persona that played it.
  package let persona: String
  /// The step whose form it was played on.
  package let step: String
  /// The field it was played in, or nil for a mistake about the whole form.
  package let field: Entry?
  /// What must hold.
  package let relation: Relation
  /// The control walk.
  package let control: WalkID
  /// The variant walk.
  package let variant: WalkID
  /// The exchange of the variant whose page answered the mistaken submission, or nil when none came.
  package let answer: Int?
  /// The exchange of the variant whose page answered the corrected submission, or nil when it wasn't sent.
  package let correction: Int?
  /// What the mistaken submission entered, in order.
  package let sent: [Entry]
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
