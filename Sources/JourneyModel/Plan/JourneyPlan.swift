/// A journey ready to be played: every default resolved, every fragment put in, every reference known to exist.
package struct JourneyPlan: Sendable, Equatable, Codable {
  /// The journey's id: `sundhedskort`.
  package let id: String
  /// What the citizen wants, in the journey's own language.
  package let title: String
  /// The script's path as the user named it.
  package let source: String
  /// A hash of everything the plan was read from: the script, its fragments, personas and facts.
  package let digest: String
  /// The service under test.
  package let service: ServicePlan
  /// The citizens, in the script's order.
  package var personas: [Persona]
  /// What pages must agree with, or nil when the journey names no facts file.
  package let facts: ServiceFacts?
  /// Asks a test environment what was really registered, or nil: a path or URL, with the persona's facts in it.
  package var oracle: Template?
  /// Where a test environment shows what the citizen was sent, or nil.
  package var mailbox: TestMailbox?
  /// What must hold on every page.
  package var standing: [Expectation]
  /// The steps in order.
  package var steps: [Step]
  /// The id of the step after which the errand is done.
  package let goal: String
  /// What tells a page that refuses the citizen; empty when the journey knows of no refusal.
  package var refusal: [Expectation]
  /// Which mistakes are played.
  package let mistakes: MistakePolicy
  /// Settings of single checks.
  package let checks: [CheckSetting]
  /// Words by which runs choose journeys.
  package var tags: [String] = []
  /// How often a safe request is sent again after a transient failure, where a step doesn't say.
  package var retries = 0
  /// The id of the step before which every walk ends on purpose, or nil.
  package var stopBefore: String?
  /// Restores a citizen in a test environment before each walk, or nil: a path or URL, with the persona's facts in it.
  package var reset: Template?
  /// Ends a citizen's session in a test environment as its clock would, or nil: a path or URL, with the persona's facts
  /// in it, posted with the citizen's cookies.
  package var expiry: Template?
  /// Findings that somebody has answered for, for a while.
  package var waivers: [Waiver] = []
  /// Which part of the errand is tested, where it isn't the whole.
  package var scope: TestedScope?
  /// Words that checks look for beside the program's own, or nil where the journey adds none.
  package var wordLists: [WordList]?

  /// Makes a plan.
  package init(
    id: String, title: String, source: String, digest: String, service: ServicePlan, personas: [Persona] = [],
    facts: ServiceFacts? = nil, oracle: Template? = nil, standing: [Expectation] = [], steps: [Step] = [],
    goal: String, refusal: [Expectation] = [], mistakes: MistakePolicy, checks: [CheckSetting] = []
  ) {
    self.id = id
    self.title = title
    self.source = source
    self.digest = digest
    self.service = service
    self.personas = personas
    self.facts = facts
    self.oracle = oracle
    self.standing = standing
    self.steps = steps
    self.goal = goal
    self.refusal = refusal
    self.mistakes = mistakes
    self.checks = checks
  }
}

/// A part of an errand that a journey stops at, declared by its author.
package struct TestedScope: Sendable, Equatable, Codable {
  /// The parts there are.
  package enum Part: String, Sendable, Codable, CaseIterable {
    /// What anybody can see: the steps behind a login aren't tested.
    case publicPart = "public-part"
  }

  /// Which part.
  package let part: Part
  /// Why, in the author's words; empty when none was given.
  package let reason: String

  /// Makes a scope.
  package init(part: Part, reason: String) {
    self.part = part
    self.reason = reason
  }
}

/// Which of the citizens' mistakes a journey plays.
package enum MistakePolicy: Sendable, Equatable, Codable {
  /// None.
  case none
  /// Every family the runner knows.
  case standard
  /// These families, by id.
  case families([String])

  /// Every family there is, slips in the order they are played and then detours: what a script can name.
  package static let knownFamilies = [
    "required-empty", "several-errors", "cpr-format", "cpr-wrong", "cpr-check-digit", "phone-format", "phone-wrong",
    "email-format", "email-wrong", "postcode-format", "postcode-wrong", "date-format", "date-wrong", "amount-format",
    "invisible-space", "letters", "too-long", "file-wrong", "file-and-gap", "consent-refused", "deep-link", "back",
    "change-from-review", "answer-changed", "session-lost", "session-expired", "reload-order", "double-order",
    "two-tabs", "two-tabs-apart", "payment-cancelled",
  ]
}

/// What a journey or command line says about one check.
package struct CheckSetting: Sendable, Hashable, Codable {
  /// How a check's findings count.
  package enum Level: String, Sendable, Codable, CaseIterable { case off, warn, error }

  /// The check's id.
  package let check: String
  /// How its findings count.
  package let level: Level
  /// Why, in the author's words; empty when none was given.
  package let reason: String

  /// Makes a setting.
  package init(
    check: String, level: Level, reason: String
  ) {
    self.check = check
    self.level = level
    self.reason = reason
  }
}

/// The service under test.
package struct ServicePlan: Sendable, Equatable, Codable {
  /// Where a service stands; it decides what may be sent.
  package enum Environment: String, Sendable, Codable, CaseIterable {
    /// A synthetic service made for demonstration.
    case demo
    /// A test environment: mistakes and binding steps are allowed.
    case test
    /// The real thing: no binding step, no mistakes.
    case production
  }

  /// The service's name.
  package let name: String
  /// The authority behind it.
  package let authority: String
  /// The address that relative addresses of the script are resolved against.
  package let base: String
  /// The environment.
  package let environment: Environment
  /// Further addresses whose hosts may be contacted: a login broker, a payment provider.
  package let hosts: [String]

  /// Makes a service.
  package init(
    name: String, authority: String, base: String, environment: Environment, hosts: [String] = []
  ) {
    self.name = name
    self.authority = authority
    self.base = base
    self.environment = environment
    self.hosts = hosts
  }
}
