import JourneyModel

extension KnownDataRequested {
  package static let examples: [CheckExample] = [
    example("Asks for the CPR number after login (DKFDS markup)", .failed, dkfds("CPR-nummer", "cpr")),
    example("Asks for the full name", .failed, dkfds("Dit fulde navn *", "navn")),
    example(
      "Asks for the address, in English (Bootstrap markup)", .failed,
      """
      <form><label class="form-label" for="a">Street address</label><input class="form-control" id="a" name="adr">
      <button class="btn">Next</button></form>
      """),
    example(
      "Shows the address for confirmation", .passed,
      "<form><label>Adresse <input name=\"a\" value=\"Testvej 1\" readonly></label><button>Næste</button></form>"),
    example(
      "Prefilled and open for correction", .passed, isNearMiss: true,
      "<form><label>Adresse <input name=\"a\" value=\"Testvej 1\"></label><button>Næste</button></form>"),
    example(
      "Asks for a phone number that it does not have", .notApplicable, isNearMiss: true, dkfds("Telefon", "telefon")),
    example("Asks for the name of the new doctor", .notApplicable, isNearMiss: true, dkfds("Navn på ny læge", "laege")),
    example(
      "Asks for a child's name", .notApplicable, isNearMiss: true,
      "<form><fieldset><legend>Barnets oplysninger</legend><label>Navn <input name=\"n\"></label></fieldset></form>"),
    example(
      "Another address for delivery", .notApplicable, isNearMiss: true,
      "<h2>Send til en anden adresse</h2><form><label>Adresse <input name=\"a\"></label></form>"),
    CheckExample(
      "Asks before login", .notApplicable, isNearMiss: true,
      ExampleJourney([ExampleVisit("start", dkfds("CPR-nummer", "cpr"))], citizen: citizen)),
  ]

  private static let citizen = [
    PersonaFact(key: "cpr", value: "⟦cpr:1⟧", kind: .cpr, isSecret: true, isHeldByAuthority: true),
    PersonaFact(key: "navn", value: "Prøve Testesen", kind: .name, isHeldByAuthority: true),
    PersonaFact(key: "adresse", value: "Testvej 1", kind: .address, isHeldByAuthority: true),
    PersonaFact(key: "telefon", value: "12345678", kind: .phone),
  ]

  private static func example(
    _ name: String, _ outcome: CheckExample.Outcome, isNearMiss: Bool = false, _ html: String
  ) -> CheckExample {
    CheckExample(
      name, outcome, isNearMiss: isNearMiss,
      ExampleJourney(
        [
          ExampleVisit("login", "<h1>Log på</h1>", at: "https://login.example/valg"),
          ExampleVisit("oplysninger", html),
        ], citizen: citizen))
  }

  private static func dkfds(_ label: String, _ name: String) -> String {
    """
    <h1>Bestil</h1><form method="post"><div class="form-group"><label class="form-label" for="f">\(label)</label>
    <input class="form-input" id="f" name="\(name)"></div><button class="button">Næste</button></form>
    """
  }
}
