import JourneyModel

extension SilentRejection {
  package static let examples: [CheckExample] = [
    example("The same form comes back as it was", .failed, answer: form()),
    example(
      "Only a red border marks the field (Bootstrap markup)", .failed, before: bootstrap(""),
      answer: bootstrap("is-invalid")),
    example(
      "A message above the field (DKFDS markup)", .passed,
      answer: form(
        message: """
          <span class="form-error-message" id="t-fejl"><span class="sr-only">Fejl: </span>Skriv dit telefonnummer</span>
          """)),
    example(
      "A list of errors as Django writes it", .passed,
      answer: form(message: "<ul class=\"errorlist\"><li>This field is required.</li></ul>")),
    example(
      "Plain words beside the field without any markup of an error", .passed, isNearMiss: true,
      answer: form(message: "<em>Du skal skrive et telefonnummer</em>")),
    example(
      "New text that does not read like a message", .cannotTell, isNearMiss: true,
      answer: form(message: "<p>Sommerferien begynder snart.</p>")),
    example("The mistake was accepted", .notApplicable, isNearMiss: true, answer: "<h1>Kvittering</h1>"),
    example(
      "The browser stops the citizen itself", .notApplicable, isNearMiss: true, before: form(required: "required"),
      answer: form(required: "required")),
    example("The experiment could not be played", .cannotTell, answer: nil),
  ]

  private static func example(
    _ name: String, _ outcome: CheckExample.Outcome, isNearMiss: Bool = false, before: String = form(),
    answer: String?
  ) -> CheckExample {
    CheckExample(
      name, outcome, isNearMiss: isNearMiss,
      ExampleJourney(
        [ExampleVisit("oplysninger", before), ExampleVisit("kvittering", "<h1>Kvittering</h1>")],
        mistakes: [
          ExampleMistake(
            family: "required-empty", variation: "empty", relation: .errorToldRestKept,
            field: .example("Telefon", name: "telefon", ""),
            sent: [.example("Telefon", name: "telefon", ""), .example("By", name: "by", "Aarhus")], answer: answer)
        ]))
  }

  private static func form(message: String = "", required: String = "") -> String {
    """
    <h1>Dine oplysninger</h1><form method="post"><div class="form-group"><label for="t">Telefon</label>\(message)
    <input id="t" name="telefon" \(required)></div><div class="form-group"><label for="b">By</label>
    <input id="b" name="by"></div><button>Næste</button></form>
    """
  }

  private static func bootstrap(_ mark: String) -> String {
    """
    <h1>Your details</h1><form><div class="mb-3"><label for="t" class="form-label">Phone</label>
    <input id="t" name="telefon" class="form-control \(mark)"></div><button class="btn">Next</button></form>
    """
  }
}
