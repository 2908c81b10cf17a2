/// One citizen's attempt at a journey: the ordered exchanges and what became of each step.
package struct Walk: Sendable, Equatable, Codable {
  /// The id, unique in the run and the same in every run: `sundhedskort/mistet-kort/1`.
  package let id: WalkID
  /// The journey's id.
  package let journey: String
  /// The persona's id.
  package let persona: String
  /// Which repeat it is, counted from 1.
  package let repetition: Int
  /// The experiment whose variant this is, or nil for a control walk.
  package let experiment: String?
  /// What became of the steps, in the journey's order.
  package let steps: [StepRecord]
  /// Every exchange in order.
  package let exchanges: [Exchange]
  /// How it ended.
  package let outcome: WalkOutcome
  /// What the oracle answered after the end, or nil when it wasn't asked.
  package let oracle: OracleAnswer?

  /// Makes a walk.
  package init(
    id: WalkID, journey: String, persona: String, repetition: Int, experiment: String? = nil,
    steps: [StepRecord] = [], exchanges: [Exchange] = [], outcome: WalkOutcome, oracle: OracleAnswer? = nil
  ) {
    self.id = id
    self.journey = journey
    self.persona = persona
    self.repetition = repetition
    self.experiment = experiment
    self.steps = steps
    self.exchanges = exchanges
    self.outcome = outcome
    self.oracle = oracle
  }

  /// Whether the walk plays the journey as it is meant, without a mistake.
  package var isControl: Bool { experiment == nil }
}

/// The id of a walk.
package typealias WalkID = String

/// How a walk ended.
package struct WalkOutcome: Sendable, Equatable, Codable {
  /// The ends a walk can come to.
  package enum Kind: String, Sendable, Codable, CaseIterable {
    /// The goal was reached, and that was right for the citizen.
    case completed
    /// The service refused, and that was right for the citizen.
    case correctlyRefused
    /// The citizen was kept from the right end.
    case failed
    /// The harness couldn't go on: the target was out of reach, or a guard stopped it.
    case blocked
    /// The walk was ended on purpose: interrupted, or before a binding step.
    case stopped
  }

  /// Which end.
  package let kind: Kind
  /// The step at which it came, or nil when it came after the last one.
  package let step: String?
  /// Why, in a sentence.
  package let reason: LocalizedText
  /// Whether the walk came to its right end only because a request was sent again.
  package var isFlaky = false
  /// How the service's own decision missed what is right for the citizen; nil where it didn't, or didn't come to one.
  package var misjudgement: Misjudgement?

  /// The ways in which a service decides wrongly.
  package enum Misjudgement: String, Sendable, Codable, CaseIterable {
    /// It refused a citizen who is entitled to get through.
    case wronglyRefused
    /// It let a citizen through who should have been refused.
    case wronglyAccepted
  }

  /// Makes an outcome.
  package init(
    kind: Kind, step: String? = nil, reason: LocalizedText
  ) {
    self.kind = kind
    self.step = step
    self.reason = reason
  }
}

/// What became of one step.
package struct StepRecord: Sendable, Equatable, Codable {
  /// The ends a step can come to.
  package enum Status: String, Sendable, Codable, CaseIterable {
    /// Everything was done, and everything expected held.
    case passed
    /// Something couldn't be done or didn't hold.
    case failed
    /// Its condition didn't hold for this citizen.
    case skipped
    /// The walk ended before it.
    case notReached
    /// It binds the citizen and was kept from being sent.
    case withheld
  }

  /// The step's id.
  package let step: String
  /// What became of it.
  package let status: Status
  /// The ids of its exchanges.
  package let exchanges: [Int]
  /// The exchange whose page the citizen saw at the end, or nil when there was none.
  package let page: Int?
  /// What the citizen entered, in order.
  package let entries: [Entry]
  /// What went wrong.
  package let problems: [StepProblem]
  /// What was captured, by name, masked.
  package let captures: [String: String]
  /// How long the service took for all of the step's exchanges, in milliseconds.
  package let milliseconds: Double
  /// Soft expectations that didn't hold; they didn't end the walk.
  package var notes: [StepProblem] = []
  /// How many requests were sent again after a transient failure.
  package var retries = 0

  /// Makes a record.
  package init(
    step: String, status: Status, exchanges: [Int] = [], page: Int? = nil, entries: [Entry] = [],
    problems: [StepProblem] = [], captures: [String: String] = [:], milliseconds: Double
  ) {
    self.step = step
    self.status = status
    self.exchanges = exchanges
    self.page = page
    self.entries = entries
    self.problems = problems
    self.captures = captures
    self.milliseconds = milliseconds
  }
}

/// One thing a citizen entered.
package struct Entry: Sendable, Equatable, Codable {
  /// The field's stable key: the script's words for it, or its label where no script touched it.
  package let field: String
  /// The field's accessible name on the page.
  package let label: String
  /// The group around it, or an empty string.
  package let group: String
  /// The control's `name`.
  package let name: String
  /// The control's kind, as `FieldKind` writes it.
  package let kind: String
  /// What was entered, masked; the option's words for a choice.
  package let value: String
  /// The persona fact that the value came from, or nil.
  package let fact: String?
  /// How the field was found.
  package let matchedBy: MatchKind

  /// Makes an entry.
  package init(
    field: String, label: String, group: String, name: String, kind: String, value: String, fact: String? = nil,
    matchedBy: MatchKind
  ) {
    self.field = field
    self.label = label
    self.group = group
    self.name = name
    self.kind = kind
    self.value = value
    self.fact = fact
    self.matchedBy = matchedBy
  }
}

/// Why a step failed.
package struct StepProblem: Sendable, Equatable, Codable {
  /// The kinds of problems.
  package enum Kind: String, Sendable, Codable, CaseIterable {
    /// No field, button or link has the words.
    case notFound
    /// Several have them.
    case ambiguous
    /// An expectation didn't hold.
    case unexpected
    /// What was waited for didn't come in time.
    case waitedInVain
    /// No page came.
    case transport
    /// A browser would have refused to send what the script entered.
    case invalidEntry
    /// A variable had no value.
    case missingValue
    /// The step can't be done here: there is no page to go back to, or no form to submit.
    case impossible
    /// The service took the session that a person handed over for none, or it can't be used: not the service's fault.
    case sessionRefused
    /// The page needs JavaScript, which this client doesn't run: not the service's fault.
    case needsScript
    /// The test environment's mailbox couldn't be read: not the service's fault.
    case mailboxUnreadable

    /// Whether the problem says nothing about the service.
    package var isBeyondTheService: Bool {
      self == .sessionRefused || self == .needsScript || self == .mailboxUnreadable
    }
  }

  /// What kind.
  package let kind: Kind
  /// What happened and what to do, in a sentence without personal data.
  package let message: LocalizedText
  /// The words that would have matched.
  package let candidates: [String]
  /// The failure behind it, where the exchange failed.
  package let failure: TransportFailure?
  /// Where the script asked for it.
  package let location: SourceLocation

  /// Makes a problem.
  package init(
    kind: Kind, message: LocalizedText, candidates: [String] = [], failure: TransportFailure? = nil,
    location: SourceLocation
  ) {
    self.kind = kind
    self.message = message
    self.candidates = candidates
    self.failure = failure
    self.location = location
  }
}

/// What the oracle said, masked.
package struct OracleAnswer: Sendable, Equatable, Codable {
  /// The status code, or 0 when the oracle couldn't be reached.
  package let status: Int
  /// The answer's text, masked.
  package let text: String
  /// Every value of a JSON answer with its path, in order: `0.telefon`.
  package let values: [OracleValue]

  /// Makes an answer.
  package init(
    status: Int, text: String, values: [OracleValue] = []
  ) {
    self.status = status
    self.text = text
    self.values = values
  }
}

/// One value of the oracle's answer.
package struct OracleValue: Sendable, Equatable, Codable {
  /// The keys and indices down to the value, joined by full stops.
  package let path: String
  /// The value as text.
  package let value: String

  /// Makes a value.
  package init(
    path: String, value: String
  ) {
    self.path = path
    self.value = value
  }
}
