package import JourneyModel

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
  /// What the script captured there.
  package var captures: [String: String]

  /// Makes a visit.
  package init(
    _ step: String, _ html: String, at address: String? = nil, cause: ExchangeCause = .submit, status: Int = 200,
    entries: [Entry] = [], isExpected: Bool = true, failure: TransportFailure? = nil,
    captures: [String: String] = [:]
  ) {
    self.step = step
    self.address = address ?? "/\(step)"
    self.cause = cause
    self.status = status
    self.html = html
    self.entries = entries
    self.isExpected = isExpected
    self.failure = failure
    self.captures = captures
  }
}
