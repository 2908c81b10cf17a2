import JourneyModel

extension MissingReference {
  package static let examples: [CheckExample] = [
    .page(
      "A thank you and nothing else", .failed,
      "<h1>Tak for din bestilling</h1><p>Vi sender kortet den 1. marts 2026.</p>"),
    .page(
      "A case is mentioned, but without its number", .failed,
      "<h1>Kvittering</h1><p>Din sag er oprettet 01-03-2026. Vi skriver om 14 dage.</p>"),
    .page(
      "An amount and a CPR number are no reference", .failed,
      "<h1>Kvittering</h1><p>Din ordre: 225,00 kr. for ⟦cpr:1⟧. Betalt 1. marts 2026.</p>"),
    .page(
      "Reference number and day (DKFDS markup)", .passed,
      """
      <div class="alert alert-success"><h1>Din bestilling er modtaget</h1></div>
      <p>Referencenummer: <strong>SK-2026-0042</strong></p><p>Modtaget 1. marts 2026</p>
      """),
    .page(
      "In a definition list, in English", .passed,
      "<h1>Thank you</h1><dl><dt>Order number</dt><dd>A12345</dd><dt>Date</dt><dd>1 March 2026</dd></dl>"),
    .page(
      "In a table", .passed,
      "<table><tr><th>Sagsnr.</th><td>20260042</td></tr><tr><th>Dato</th><td>1/3 2026</td></tr></table>"),
    .page(
      "The number on a line of its own", .passed, isNearMiss: true,
      "<div><p>Dit sagsnummer er</p><p><b>KBH-77812</b></p></div><p>Sendt den 1.3.2026</p>"),
    CheckExample(
      "A short number that the script knows as the case's", .passed, isNearMiss: true,
      ExampleJourney([
        ExampleVisit("side", "<h1>[laege-7] Skift af læge</h1><p>1. marts 2026</p>", captures: ["sagsnummer": "7"])
      ])),
    CheckExample(
      "A captured amount is no reference", .failed,
      ExampleJourney([
        ExampleVisit("side", "<h1>Tak</h1><p>Du betalte 225 kr. 1. marts 2026</p>", captures: ["pris": "225"])
      ])),
    .page(
      "Only the day is missing: a hint", .failed, severity: .hint, isNearMiss: true,
      "<h1>Kvittering</h1><p>Referencenummer 2026-0042</p>"),
    appointment(
      "An appointment without its time", .failed,
      "<h1>Din tid er bestilt</h1><p>Bookingnummer TB-2026-01. Bestilt 1. marts 2026 kl. 8.12.</p>"),
    appointment(
      "An appointment with its time, in another way of writing", .passed, isNearMiss: true,
      "<h1>Din tid er bestilt</h1><p>Bookingnummer TB-2026-01. Mød op 4. marts 2026, 09:15.</p>"),
    CheckExample(
      "A receipt that the script expected a number on", .failed,
      ExampleJourney(
        [ExampleVisit("slut", "<h1>Kvittering</h1><p>Sendt den 1.3.2026.</p>", isExpected: false)], outcome: .failed)),
    CheckExample(
      "An error page where the receipt should be", .notApplicable, isNearMiss: true,
      ExampleJourney(
        [ExampleVisit("slut", "<h1>Der er opstået en fejl</h1>", isExpected: false)], outcome: .failed)),
    CheckExample(
      "A page on the way to the goal", .notApplicable, isNearMiss: true,
      ExampleJourney([ExampleVisit("side", "<h1>Bestil</h1>")], outcome: .failed)),
  ]

  private static func appointment(
    _ name: String, _ outcome: CheckExample.Outcome, isNearMiss: Bool = false, _ html: String
  ) -> CheckExample {
    let entry = Entry.example("Vælg tid", name: "tid", kind: "radio", "kl. 9.15")
    return CheckExample(
      name, outcome, isNearMiss: isNearMiss, ExampleJourney([ExampleVisit("slut", html, entries: [entry])]))
  }
}
