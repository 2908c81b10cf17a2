import JourneyModel

extension WrongContactFacts {
  package static let examples: [CheckExample] = [
    example(
      "A number in the footer that is not the authority's (DKFDS markup)", .failed,
      "<h1>Bestil</h1><footer><p>Kontakt Borgerservice på telefon 87 65 43 21</p></footer>"),
    .page(
      "A link that calls another number than it shows", .failed,
      "<p>Ring til os: <a href=\"tel:+4512345687\">12 34 56 78</a></p>"),
    example(
      "Hours that differ", .failed,
      "<h2>Kontakt os</h2><p>Telefonen er åben mandag til fredag kl. 8.00-16.00.</p>"),
    example(
      "An old e-mail address, in English", .failed,
      "<h2>Contact us</h2><p>Write to info@gammel.example.</p>"),
    example(
      "The right number in another way of writing", .passed, isNearMiss: true,
      "<h2>Kontakt os</h2><p>Tlf. +45 1234 5678, mandag-torsdag 9-15 og fredag 9-15</p>"),
    .page("A phone link that calls what it shows", .passed, "<a href=\"tel:+4512345678\">12 34 56 78</a>"),
    example(
      "The duty doctor's number under contact", .notApplicable, isNearMiss: true,
      "<h2>Kontakt</h2><p>Er det akut, så ring til lægevagten på 70 11 07 07 eller 1813. Ved fare: 112.</p>"),
    example(
      "How to write a number and an address", .notApplicable, isNearMiss: true,
      """
      <h1>Kontakt</h1><form><label>Mobil <input name=m></label><p>8 cifre, f.eks. 22 33 44 55. Så skriver vi til dig.</p>
      <label>Mail <input name=e></label><p>For eksempel navn@firma.example. Vi svarer på vores mail.</p></form>
      """),
    example(
      "A wrong number in the header that names nobody", .failed,
      "<header><p>Brug for hjælp? Ring 87 65 43 21</p></header><h1>Bestil</h1>"),
    example(
      "The numbers of the doctors to choose among", .notApplicable, isNearMiss: true,
      """
      <h1>Vælg læge</h1><form><fieldset><legend>Læge</legend><label><input type="radio" name="l">Lægehuset Nord,
      telefon 22 11 00 99</label></fieldset></form><p>Lægerne i Nord: tlf. 22 11 00 98</p>
      """),
    example(
      "Another municipality's number", .notApplicable, isNearMiss: true,
      "<h2>Kontakt</h2><p>Bor du ikke hos os, så ring til Nabo Kommune på 22 33 44 55.</p>"),
    example(
      "The citizen's own number on the summary", .notApplicable, isNearMiss: true,
      "<h2>Dine kontaktoplysninger</h2><p>Telefon: 55 66 77 88</p>"),
    example(
      "A number whose owner nobody can tell", .notApplicable, isNearMiss: true,
      "<h1>Bestil</h1><p>Nummeret 87654321 står på kortet.</p>"),
    example(
      "A company number and a date", .notApplicable, isNearMiss: true,
      "<footer><p>Prøve Kommune, CVR 29189846, opdateret 01-02-2026</p></footer>"),
    .page("A page without contact facts", .notApplicable, "<h1>Bestil</h1><p>Vælg en årsag.</p>"),
  ]

  private static func example(
    _ name: String, _ outcome: CheckExample.Outcome, isNearMiss: Bool = false, _ html: String
  ) -> CheckExample {
    CheckExample(
      name, outcome, isNearMiss: isNearMiss,
      ExampleJourney(
        [ExampleVisit("side", html)],
        citizen: [PersonaFact(key: "telefon", value: "55667788", kind: .phone)],
        facts: ServiceFacts(
          asOf: "2026-11-01", source: "Prøve Kommunes kontaktside",
          contacts: [
            ContactFact(kind: .phone, value: "12 34 56 78", unit: "Borgerservice"),
            ContactFact(kind: .email, value: "borgerservice@proeve.example", unit: "Borgerservice"),
            ContactFact(kind: .hours, value: "Mandag-fredag kl. 9-15", unit: "Borgerservice"),
          ])))
  }
}
