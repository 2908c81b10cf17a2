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

  /// An example of the page that answers a citizen who left the field named `telefon` empty.
  package static func answer(
    _ name: String, _ outcome: Outcome, severity: Severity? = nil, isNearMiss: Bool = false, _ html: String
  ) -> CheckExample {
    let form = "<h1>Dine oplysninger</h1><form><label>Telefon <input name=telefon></label><button>Næste</button></form>"
    return CheckExample(
      name, outcome, severity: severity, isNearMiss: isNearMiss,
      ExampleJourney(
        [ExampleVisit("oplysninger", form), ExampleVisit("kvittering", "<h1>Kvittering</h1>")],
        mistakes: [
          ExampleMistake(
            family: "required-empty", variation: "empty", relation: .errorToldRestKept,
            field: .example("Telefon", name: "telefon", ""), answer: html)
        ]))
  }
}
