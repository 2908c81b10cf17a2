package import JourneyModel

/// A small observation with the outcome that a check must give for it: documentation that tests run.
package struct CheckExample: Sendable {
  /// The outcomes an example can have.
  package enum Outcome: String, Sendable, CaseIterable { case passed, failed, notApplicable, cannotTell }

  /// What the example shows, in English.
  package let name: String
  /// The outcome it must have.
  package let outcome: Outcome
  /// The severity of its worst finding, or nil for the check's own.
  package let severity: Severity?
  /// Whether it looks like a defect and is none.
  package let isNearMiss: Bool
  /// What was observed.
  package let journey: ExampleJourney

  /// Makes an example.
  package init(
    _ name: String, _ outcome: Outcome, severity: Severity? = nil, isNearMiss: Bool = false, _ journey: ExampleJourney
  ) {
    self.name = name
    self.outcome = outcome
    self.severity = severity
    self.isNearMiss = isNearMiss
    self.journey = journey
  }

  /// An example of one page of the service, given as the content of its body.
  package static func page(
    _ name: String, _ outcome: Outcome, severity: Severity? = nil, isNearMiss: Bool = false, _ html: String
  ) -> CheckExample {
    CheckExample(
      name, outcome, severity: severity, isNearMiss: isNearMiss, ExampleJourney([ExampleVisit("side", html)]))
  }
}

/// A journey of a few pages, written down as HTML: tests and the reference turn it into an `ObservedJourney`.
package struct ExampleJourney: Sendable {
  /// What the citizen saw, a visit a step; the last one is the goal.
  package var visits: [ExampleVisit]
  /// What is known about the citizen.
  package var citizen: [PersonaFact]
  /// What pages must agree with.
  package var facts: ServiceFacts?
  /// What the oracle answers, or nil when it isn't asked.
  package var oracle: [OracleValue]?
  /// How the walk ended.
  package var outcome: WalkOutcome.Kind
  /// Mistakes, and what answered them.
  package var mistakes: [ExampleMistake]
  /// The step that sends the form the mistakes are made in, or nil for the last one.
  package var mistakeStep: String?

  /// Makes a journey.
  package init(
    _ visits: [ExampleVisit], citizen: [PersonaFact] = [], facts: ServiceFacts? = nil, oracle: [OracleValue]? = nil,
    outcome: WalkOutcome.Kind = .completed, mistakes: [ExampleMistake] = [], mistakeStep: String? = nil
  ) {
    self.visits = visits
    self.citizen = citizen
    self.facts = facts
    self.oracle = oracle
    self.outcome = outcome
    self.mistakes = mistakes
    self.mistakeStep = mistakeStep
  }
}

/// One step of an example: what the citizen entered on the page before, and the page it led to.
package struct ExampleVisit: Sendable {
  /// The step's id.
  package var step: String
  /// The page's address, relative to the service's base.
  package var address: String
  /// Why it was requested.
  package var cause: ExchangeCause
  /// The status code.
  package var status: Int
  /// The page: the content of its body, or a whole document.
  package var html: String
  /// What the citizen entered on the page before.
  package var entries: [Entry]
  /// Whether the script's expectations held.
  package var isExpected: Bool
  /// Why no page came, or nil.
  package var failure: TransportFailure?

  /// Makes a visit.
  package init(
    _ step: String, _ html: String, at address: String? = nil, cause: ExchangeCause = .submit, status: Int = 200,
    entries: [Entry] = [], isExpected: Bool = true, failure: TransportFailure? = nil
  ) {
    self.step = step
    self.address = address ?? "/\(step)"
    self.cause = cause
    self.status = status
    self.html = html
    self.entries = entries
    self.isExpected = isExpected
    self.failure = failure
  }
}

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

  /// Makes a mistake.
  package init(
    family: String, variation: String, relation: Experiment.Relation, field: Entry?, sent: [Entry] = [],
    answer: String?, status: Int = 200
  ) {
    self.family = family
    self.variation = variation
    self.relation = relation
    self.field = field
    self.sent = sent
    self.answer = answer
    self.status = status
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
