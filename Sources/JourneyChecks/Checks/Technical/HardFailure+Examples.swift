import JourneyModel

extension HardFailure {
  package static let examples: [CheckExample] = [
    CheckExample(
      "The server breaks when the form is sent", .failed,
      ExampleJourney(
        [ExampleVisit("start", form), ExampleVisit("send", "<h1>500 Internal Server Error</h1>", status: 500)],
        outcome: .failed)),
    CheckExample(
      "The line breaks after the service has answered before", .failed,
      ExampleJourney(
        [
          ExampleVisit("start", form),
          ExampleVisit("send", "", failure: TransportFailure(.responseTimeout, "demo.example did not answer in time.")),
        ], outcome: .failed)),
    CheckExample(
      "A harmless way to write a number breaks the server", .failed,
      ExampleJourney(
        [ExampleVisit("start", form), ExampleVisit("send", "<h1>Kvittering</h1>")],
        mistakes: [
          ExampleMistake(
            family: "phone-format", variation: "country-code", relation: .sameResult,
            field: .example("Telefon", name: "telefon", kind: "tel", "+45 12345678"), answer: "<h1>Error</h1>",
            status: 500)
        ])),
    CheckExample(
      "Every step is answered", .passed,
      ExampleJourney([ExampleVisit("start", form), ExampleVisit("send", "<h1>Kvittering</h1>")])),
    CheckExample(
      "A redirect that leads on", .passed, isNearMiss: true,
      ExampleJourney([ExampleVisit("start", form, status: 200), ExampleVisit("send", "<h1>Tak</h1>", cause: .redirect)])
    ),
    CheckExample(
      "A wrong form is answered with status 422", .passed, isNearMiss: true,
      ExampleJourney(
        [ExampleVisit("start", form), ExampleVisit("send", "<h1>Kvittering</h1>")],
        mistakes: [
          ExampleMistake(
            family: "required-empty", variation: "empty", relation: .errorToldRestKept,
            field: .example("Telefon", name: "telefon", kind: "tel", ""), answer: form, status: 422)
        ])),
    CheckExample(
      "A citizen who has no right to it is refused with status 403", .passed, isNearMiss: true,
      ExampleJourney(
        [ExampleVisit("start", form), ExampleVisit("send", "<h1>Du kan ikke bestille her</h1>", status: 403)],
        outcome: .correctlyRefused)),
    CheckExample(
      "The service was never reached: perhaps the network", .cannotTell,
      ExampleJourney(
        [
          ExampleVisit(
            "start", "", failure: TransportFailure(.connectionRefused, "demo.example refused the connection."))
        ], outcome: .blocked)),
    CheckExample("Nothing was requested", .notApplicable, ExampleJourney([])),
  ]

  private static let form = """
    <h1>Bestil tid</h1><form method="post"><label for="t">Telefon</label><input id="t" name="telefon" type="tel">
    <button>Send</button></form>
    """
}
