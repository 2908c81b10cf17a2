package import JourneyModel

/// A citizen's mistake in an example, on the form of the page before the last one.
package struct ExampleMistake: Sendable {
  /// The family of mistakes.
  package var family: String
  /// The member of the family.
  package var variation: String
  /// What must hold.
  package var relation: Experiment.Relation
  /// The field it was made in.
  package var field: Entry?
  /// Everything that was sent.
  package var sent: [Entry]
  /// The page that answered, or nil when the experiment couldn't be played.
  package var answer: String?
  /// The status code of the answer.
  package var status: Int
  /// The pages that answered what was mended afterwards, in order.
  package var corrections: [ExampleVisit]
  /// The pages that came after the answer, where the walk went on.
  package var after: [ExampleVisit] = []
  /// How the walk ended.
  package var outcome: WalkOutcome.Kind = .stopped

  /// Makes a mistake.
  package init(
    family: String, variation: String, relation: Experiment.Relation, field: Entry?, sent: [Entry] = [],
    answer: String?, status: Int = 200, corrections: [ExampleVisit] = []
  ) {
    self.family = family
    self.variation = variation
    self.relation = relation
    self.field = field
    self.sent = sent
    self.answer = answer
    self.status = status
    self.corrections = corrections
  }
}

extension Entry {
  /// An entry of an example: a field by its label, the control's name, and what was entered.
  package static func example(
    _ label: String, name: String, kind: String = "text", _ value: String, fact: String? = nil
  ) -> Entry {
    Entry(
      field: label, label: label, group: "", name: name, kind: kind, value: value, fact: fact, matchedBy: .label)
  }
}
