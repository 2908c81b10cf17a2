import JourneyModel

extension ExposedCPR {
  package static let examples: [CheckExample] = [
    example("The citizen's number in the query", .failed, at: "/bestil?cpr=⟦cpr:1⟧", "<h1>Bestil</h1>"),
    example(
      "The number in the path, percent-encoded", .failed, at: "/borger/%E2%9F%A6cpr%3A1%E2%9F%A7/kort",
      "<h1>Bestil</h1>"),
    example("The number in the title", .failed, at: "/bestil", "<title>Sag for ⟦cpr:1:hyphen⟧</title><h1>Bestil</h1>"),
    example(
      "A link that carries the number", .failed, at: "/bestil",
      "<h1>Bestil</h1><a href=\"/kvittering?id=⟦cpr:1⟧\">Kvittering</a>"),
    example(
      "Ten digits of a case: a hint", .failed, severity: .hint, isNearMiss: true, at: "/sag/0101401234", "<h1>Sag</h1>"),
    example(
      "The citizen's name in the title", .failed, severity: .friction, at: "/bestil",
      "<title>⟦name:1⟧ – Bestil</title><h1>Bestil</h1>"),
    example(
      "Somebody else's name in the title", .passed, isNearMiss: true, at: "/bestil",
      "<title>Lægehuset Nord – Vælg læge</title><h1>Vælg læge</h1>"),
    example("No number in any address", .passed, at: "/bestil?trin=2", "<title>Bestil</title><h1>Bestil</h1>"),
    example(
      "The number in the page's text, where the citizen reads it", .passed, isNearMiss: true, at: "/bestil",
      "<h1>Dine oplysninger</h1><p>CPR-nummer: ⟦cpr:1⟧</p>"),
    example("A long id whose digits make no date", .passed, isNearMiss: true, at: "/sag/9913451234", "<h1>Sag</h1>"),
    CheckExample(
      "The test login's own address", .notApplicable, isNearMiss: true,
      ExampleJourney(
        [ExampleVisit("login", "<h1>Log på</h1>", at: "https://login.example/valg?cpr=⟦cpr:1⟧", cause: .open)],
        citizen: citizen)),
  ]

  private static let citizen = [
    PersonaFact(key: "cpr", value: "⟦cpr:1⟧", kind: .cpr, isSecret: true, isHeldByAuthority: true),
    PersonaFact(key: "navn", value: "⟦name:1⟧", kind: .name, isSecret: true, isHeldByAuthority: true),
  ]

  private static func example(
    _ name: String, _ outcome: CheckExample.Outcome, severity: Severity? = nil, isNearMiss: Bool = false,
    at address: String, _ html: String
  ) -> CheckExample {
    CheckExample(
      name, outcome, severity: severity, isNearMiss: isNearMiss,
      ExampleJourney([ExampleVisit("bestil", html, at: address)], citizen: citizen))
  }
}
