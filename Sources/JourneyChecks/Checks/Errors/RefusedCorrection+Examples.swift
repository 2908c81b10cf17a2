import JourneyModel

extension RefusedCorrection {
  package static let examples: [CheckExample] = [
    example("The same message stays although the answer is right now", .failed, form(message)),
    example(
      "The form comes back without a word, and another time it was taken", .failed, form(), isTakenAgain: true),
    example(
      "The page has expired once there was an error", .failed, "<h1>Siden er udløbet</h1>", status: 403,
      isTakenAgain: true),
    example(
      "The citizen is led back to the beginning", .failed, severity: .seeksHelp,
      "<h1>Anmeld flytning</h1><a href=\"/kontakt\">Begynd</a>", at: "/start", isTakenAgain: true),
    example("The review shows the mistaken number", .failed, severity: .seeksHelp, review(phone: "1234")),
    example("The review has no number", .failed, severity: .seeksHelp, review(phone: "")),
    example("The same page as with the right answer at once", .passed, review(phone: "12 34 56 78")),
    example(
      "The right number is shown in another way of writing", .passed, isNearMiss: true,
      review(phone: "+45 12345678")),
    example(
      "The next page shows none of the answers, mended or not", .passed, isNearMiss: true, "<h1>Vælg en dag</h1>",
      goal: "<h1>Vælg en dag</h1>"),
    example(
      "The next page greets by another heading at the same address", .passed, isNearMiss: true,
      "<h1>Godaften</h1><dl><dt>Telefon</dt><dd>12345678</dd></dl>"),
    example(
      "The number may be given only once, and was given by the walk without the mistake", .cannotTell,
      isNearMiss: true, form("Nummeret er allerede tilmeldt")),
    example(
      "The form lost the other answer, which another check judges", .notApplicable, isNearMiss: true,
      form("Skriv din by"), answer: form(message, town: ""),
      sent: [.example("Telefon", name: "telefon", "12345678"), .example("By", name: "by", "")], isTakenAgain: true),
    example(
      "The password rightly came back empty and wasn't entered anew", .cannotTell, isNearMiss: true,
      form("Skriv adgangskoden"), sent: [.example("Telefon", name: "telefon", "12345678"), town], isTakenAgain: true,
      secret: .example("Adgangskode", name: "kode", kind: "password", "hemmelig")),
    example(
      "A fault is still in the form", .cannotTell, form("Skriv dit telefonnummer"),
      sent: [.example("Telefon", name: "telefon", "1234"), town], isTakenAgain: true),
    example("The service asks for patience", .cannotTell, isNearMiss: true, "<h1>Prøv igen</h1>", status: 429),
    example(
      "The walk without the mistake met the form again as well", .cannotTell, isNearMiss: true, form(message),
      goal: form(message)),
    example("The mistake was accepted", .notApplicable, nil),
    example("The experiment could not be played", .cannotTell, nil, answer: nil),
  ]

  private static let message = "Skriv et telefonnummer med 8 cifre"
  private static let town = Entry.example("By", name: "by", "Aarhus")
  private static let wrong = Entry.example("Telefon", name: "telefon", "1234")
  private static let right = Entry.example("Telefon", name: "telefon", "12345678")

  private static func example(
    _ name: String, _ outcome: CheckExample.Outcome, severity: Severity? = nil, isNearMiss: Bool = false,
    _ correction: String?, at address: String? = nil, status: Int = 200, answer: String? = form(message),
    goal: String = review(phone: "12 34 56 78"), sent: [Entry] = [right, town], isTakenAgain: Bool = false,
    secret: Entry? = nil
  ) -> CheckExample {
    let others = [town] + (secret.map { [$0] } ?? [])
    let mended = correction.map { page in
      var visit = ExampleVisit("tjek", page, at: address, status: status)
      visit.sent = sent
      return visit
    }
    return CheckExample(
      name, outcome, severity: severity, isNearMiss: isNearMiss,
      ExampleJourney(
        [ExampleVisit("kontakt", form(town: "")), ExampleVisit("tjek", goal, entries: [right] + others)],
        mistakes: [
          ExampleMistake(
            family: "phone-wrong", variation: "short", relation: .errorToldRestKept, field: wrong,
            sent: [wrong] + others, answer: answer, corrections: mended.map { [$0] } ?? [])
        ], repeats: isTakenAgain ? 2 : 1))
  }

  private static func form(_ message: String = "", town: String = "Aarhus") -> String {
    """
    <h1>Dine oplysninger</h1><form method="post"><div class="form-group"><label for="t">Telefon</label>
    <span class="form-error-message" id="t-fejl">\(message)</span>
    <input id="t" name="telefon" aria-describedby="t-fejl"></div><div class="form-group"><label for="b">By</label>
    <input id="b" name="by" value="\(town)"></div><div class="form-group"><label for="k">Adgangskode</label>
    <input id="k" name="kode" type="password"></div><button>Næste</button></form>
    """
  }

  private static func review(phone: String) -> String {
    """
    <h1>Tjek dine svar</h1><dl><dt>Telefon</dt><dd>\(phone)</dd><dt>By</dt><dd>Aarhus</dd></dl>
    <form method="post"><button>Send</button></form>
    """
  }
}
