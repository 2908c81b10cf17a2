import JourneyModel

extension SoftFailure {
  package static let examples: [CheckExample] = [
    CheckExample(
      "An error page with status 200 where the script expected the receipt", .failed,
      journey("<title>Fejl</title><main><h1>Der er opstået en fejl</h1><p>Prøv igen senere.</p></main>", missed: true)),
    CheckExample(
      "A stack trace where the script expected the receipt", .failed,
      journey("<h1>OperationalError</h1><pre>Traceback (most recent call last): File views.py</pre>", missed: true)),
    CheckExample(
      "English error page of a framework that still prints its exception", .failed,
      journey("<h1>Server Error</h1><p>java.lang.IllegalStateException: no session</p>", missed: false)),
    .page(
      "A page that is what was asked for", .passed,
      "<h1>Bestil tid</h1><form><input name=a><button>Send</button></form>"),
    .page(
      "A help page that explains errors", .passed, isNearMiss: true,
      """
      <h1>Hjælp til selvbetjening</h1><h2>Hvis siden ikke virker</h2>
      <p>Ser du teksten "Der er opstået en fejl", så prøv igen, eller ring til os.</p>
      """),
    CheckExample(
      "A form that tells what is wrong with the input", .passed, isNearMiss: true,
      journey(
        """
        <h1>Der er opstået en fejl i formularen</h1><form><label for="t">Telefon</label>
        <p id="t-fejl" class="form-error-message">Fejl: Skriv et telefonnummer med 8 cifre</p>
        <input id="t" name="telefon" aria-invalid="true" aria-describedby="t-fejl"><button>Send</button></form>
        """, missed: true)),
    CheckExample(
      "A page about being stuck at the end of a walk without expectations", .cannotTell,
      journey("<h1>Noget gik galt</h1><p>Vi kigger på det.</p>", missed: false)),
    CheckExample(
      "An error status, which another check judges", .notApplicable,
      ExampleJourney([ExampleVisit("start", "<h1>Der er opstået en fejl</h1>", status: 500)], outcome: .failed)),
  ]

  private static func journey(_ html: String, missed: Bool) -> ExampleJourney {
    ExampleJourney(
      [ExampleVisit("kvittering", html, isExpected: !missed)], outcome: missed ? .failed : .completed)
  }
}
