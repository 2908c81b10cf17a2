package import JourneyModel

/// A citizen's detour in an example, at the last step.
package struct ExampleDetour: Sendable {
  /// Which detour.
  package var family: String
  /// What must hold.
  package var relation: Experiment.Relation
  /// The page that was left, or nil.
  package var left: ExampleVisit?
  /// The page that the detour led to, or nil when none came.
  package var answer: ExampleVisit?
  /// The pages on the way back to the straight way.
  package var between: [ExampleVisit] = []
  /// The page with which the citizen was back, or nil when there was none.
  package var back: ExampleVisit?
  /// The pages after that, as far as the receipt.
  package var after: [ExampleVisit] = []
  /// What the citizen had entered before.
  package var sent: [Entry]
  /// What the citizen answered otherwise.
  package var instead: [Entry] = []
  /// What the oracle says when what binds was sent once, and when it was sent twice; nil when it isn't asked.
  package var oracle: (before: [OracleValue], after: [OracleValue])?

  /// Makes a detour.
  package init(
    _ family: String, _ relation: Experiment.Relation, left: ExampleVisit? = nil, answer: ExampleVisit?,
    between: [ExampleVisit] = [], back: ExampleVisit? = nil, after: [ExampleVisit] = [], sent: [Entry] = [],
    instead: [Entry] = [], oracle: (before: [OracleValue], after: [OracleValue])? = nil
  ) {
    self.family = family
    self.relation = relation
    self.left = left
    self.answer = answer
    self.between = between
    self.back = back
    self.after = after
    self.sent = sent
    self.instead = instead
    self.oracle = oracle
  }
}

extension CheckExample {
  /// An example of one detour on a journey of a form and a receipt.
  static func detour(
    _ name: String, _ outcome: Outcome, severity: Severity? = nil, isNearMiss: Bool = false, _ detour: ExampleDetour
  ) -> CheckExample {
    var journey = ExampleJourney([
      ExampleVisit("oplysninger", "<h1>Dine oplysninger</h1><form><input name=a><button>Næste</button></form>"),
      ExampleVisit("kvittering", "<h1>Kvittering</h1>"),
    ])
    journey.detours = [detour]
    return CheckExample(name, outcome, severity: severity, isNearMiss: isNearMiss, journey)
  }
}
