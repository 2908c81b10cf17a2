import JourneyModel

extension RigidFormat {
  package static let examples: [CheckExample] = [
    example("A phone number with country code is refused", .failed, "country-code", answer: form(error: dkfds)),
    example("A phone number with spaces is refused without a word", .failed, "spaces", answer: form(error: "")),
    example(
      "A CPR number with hyphen is refused (Bootstrap markup, in English)", .failed, "hyphen",
      answer: form(error: "<div class=\"invalid-feedback d-block\">Only digits are allowed</div>")),
    example("A phone number with spaces leads on", .passed, "spaces", answer: "<h1>Kontroller dine oplysninger</h1>"),
    example(
      "The next page shows the number without its spaces", .passed, isNearMiss: true, "spaces",
      answer: "<h1>Opsummering</h1><dl><dt>Telefon</dt><dd>12345678</dd></dl><p>Fejl? Gå tilbage.</p>"),
    CheckExample(
      "A wrong value that must be refused", .notApplicable, isNearMiss: true,
      journey("letters", relation: .errorToldRestKept, answer: form(error: dkfds))),
    example(
      "The server breaks down, which another check judges", .notApplicable, "spaces", answer: "<h1>500</h1>",
      status: 500),
    example("The experiment could not be played", .cannotTell, "spaces", answer: nil),
  ]

  private static func example(
    _ name: String, _ outcome: CheckExample.Outcome, isNearMiss: Bool = false, _ variation: String, answer: String?,
    status: Int = 200
  ) -> CheckExample {
    CheckExample(
      name, outcome, isNearMiss: isNearMiss,
      journey(variation, relation: .sameResult, answer: answer, status: status))
  }

  private static func journey(
    _ variation: String, relation: Experiment.Relation, answer: String?, status: Int = 200
  ) -> ExampleJourney {
    let field = Entry.example("Telefon", name: "telefon", kind: "tel", "12 34 56 78")
    return ExampleJourney(
      [ExampleVisit("oplysninger", form(error: "")), ExampleVisit("tjek", "<h1>Opsummering</h1>")],
      mistakes: [
        ExampleMistake(
          family: "phone-format", variation: variation, relation: relation, field: field, sent: [field],
          answer: answer, status: status)
      ])
  }

  private static let dkfds = """
    <span class="form-error-message" id="t-fejl">Fejl: Telefonnummeret er ikke gyldigt</span>
    """

  private static func form(error: String) -> String {
    """
    <h1>Oplysninger</h1><form method="post"><div class="form-group"><label for="t">Telefon</label>\(error)
    <input id="t" name="telefon" type="tel" aria-describedby="t-fejl"></div><button>Næste</button></form>
    """
  }
}
