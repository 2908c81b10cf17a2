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
  /// Detours, and what they led to.
  package var detours: [ExampleDetour] = []
  /// The step that sends the form the mistakes are made in, or nil for the last one.
  package var mistakeStep: String?
  /// Whether the citizen is rightly refused, whatever became of the walk.
  package var isRefusedByRight = false
  /// How often the citizen walks it.
  package var repeats = 1
  /// The repeats whose walk fails at its last step.
  package var failingRepeats: Set<Int> = []
  /// Whether the step of the goal binds the citizen.
  package var isBinding = false
  /// What answered the probes, by address relative to the service's base.
  package var probes: [ExampleProbe] = []
  /// The goal, a step after the last visit, where the citizen didn't come so far; nil for the last visit.
  package var goal: String?

  /// Makes a journey.
  package init(
    _ visits: [ExampleVisit], citizen: [PersonaFact] = [], facts: ServiceFacts? = nil, oracle: [OracleValue]? = nil,
    outcome: WalkOutcome.Kind = .completed, mistakes: [ExampleMistake] = [], mistakeStep: String? = nil,
    repeats: Int = 1, failingRepeats: Set<Int> = [], isBinding: Bool = false, probes: [ExampleProbe] = [],
    goal: String? = nil
  ) {
    self.visits = visits
    self.citizen = citizen
    self.facts = facts
    self.oracle = oracle
    self.outcome = outcome
    self.mistakes = mistakes
    self.mistakeStep = mistakeStep
    self.repeats = repeats
    self.failingRepeats = failingRepeats
    self.isBinding = isBinding
    self.probes = probes
    self.goal = goal
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
  /// What the form was sent with, where that isn't what the citizen entered.
  package var sent: [Entry]?
  /// Whether the script's expectations held.
  package var isExpected: Bool
  /// Whether the script's soft expectation held, the heading "Tak"; nil where the step has none.
  package var soft: Bool?
  /// Whether the mail that the script expects came; nil where it expects none.
  package var mail: Bool?
  /// Why no page came, or nil.
  package var failure: TransportFailure?
  /// What the script captured there.
  package var captures: [String: String]
  /// Header fields of the response, beside its type.
  package var headers: [HeaderField]
  /// How long the service took, in milliseconds, by repeat; the last one holds for all later ones.
  package var milliseconds: [Double]

  /// Makes a visit.
  package init(
    _ step: String, _ html: String, at address: String? = nil, cause: ExchangeCause = .submit, status: Int = 200,
    entries: [Entry] = [], isExpected: Bool = true, soft: Bool? = nil, failure: TransportFailure? = nil,
    headers: [HeaderField] = [], milliseconds: [Double] = [], captures: [String: String] = [:]
  ) {
    self.step = step
    self.address = address ?? "/\(step)"
    self.cause = cause
    self.status = status
    self.html = html
    self.entries = entries
    self.isExpected = isExpected
    self.soft = soft
    self.failure = failure
    self.captures = captures
    self.headers = headers
    self.milliseconds = milliseconds
  }
}

/// What answered a probe in an example.
package struct ExampleProbe: Sendable {
  /// The address, relative to the service's base.
  package var address: String
  /// The page: the content of its body, or a whole document.
  package var html: String
  /// The status code.
  package var status: Int
  /// Why no page came, or nil.
  package var failure: TransportFailure?

  /// Makes a probe's answer.
  package init(_ address: String, _ html: String = "", status: Int = 200, failure: TransportFailure? = nil) {
    self.address = address
    self.html = html
    self.status = status
    self.failure = failure
  }
}
