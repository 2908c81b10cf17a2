import JourneyModel

extension LostInput {
  package static let examples: [CheckExample] = [
    example("The form comes back empty (DKFDS markup)", .failed, answer: dkfds(email: "", town: "")),
    example("One of two values is gone", .failed, answer: dkfds(email: "a@b.example", town: "")),
    example(
      "A chosen option is no longer chosen (Bootstrap markup, in English)", .failed,
      answer: """
        <form class="row g-3"><label for="p" class="form-label">Phone</label>
        <input id="p" name="phone" class="form-control is-invalid"><div class="invalid-feedback">Enter a phone number</div>
        <label for="e" class="form-label">Email</label><input id="e" name="email" class="form-control" value="a@b.example">
        <label for="r">Reason</label><select id="r" name="reason"><option selected>Choose</option><option>Lost</option>
        </select><button class="btn btn-primary">Next</button></form>
        """,
      sent: [
        .example("Email", name: "email", kind: "email", "a@b.example"),
        .example("Reason", name: "reason", kind: "select", "Lost"),
      ]),
    example("Everything else is kept", .passed, answer: dkfds(email: "a@b.example", town: "Aarhus")),
    example(
      "The phone number comes back in another way of writing", .passed, isNearMiss: true,
      answer: """
        <table><tr><td><label for="b">Mobil</label></td><td><input id="b" name="mobil" value="+45 12 34 56 78"></td></tr>
        <tr><td><label for="t">Telefon</label></td><td><input id="t" name="telefon"></td></tr></table>
        """, sent: [.example("Mobil", name: "mobil", "12345678")]),
    example(
      "A password field rightly comes back empty", .notApplicable, isNearMiss: true,
      answer: """
        <form><label for="t">Telefon</label><input id="t" name="telefon"><label for="k">Adgangskode</label>
        <input id="k" name="kode" type="password"></form>
        """, sent: [.example("Adgangskode", name: "kode", kind: "password", "hemmelig")]),
    example("The form is not shown again", .notApplicable, answer: "<h1>Kvittering</h1>"),
    example("The experiment could not be played", .cannotTell, answer: nil),
  ]

  private static func example(
    _ name: String, _ outcome: CheckExample.Outcome, isNearMiss: Bool = false, answer: String?,
    sent: [Entry] = [
      .example("E-mail", name: "email", kind: "email", "a@b.example"), .example("By", name: "by", "Aarhus"),
    ]
  ) -> CheckExample {
    CheckExample(
      name, outcome, isNearMiss: isNearMiss,
      ExampleJourney(
        [ExampleVisit("oplysninger", dkfds(email: "", town: "")), ExampleVisit("kvittering", "<h1>Kvittering</h1>")],
        mistakes: [
          ExampleMistake(
            family: "required-empty", variation: "empty", relation: .errorToldRestKept,
            field: .example("Telefon", name: "telefon", ""), sent: sent, answer: answer)
        ]))
  }

  private static func dkfds(email: String, town: String) -> String {
    """
    <form method="post"><div class="form-group form-error"><label class="form-label" for="t">Telefon</label>
    <span class="form-error-message" id="t-fejl"><span class="sr-only">Fejl: </span>Skriv dit telefonnummer</span>
    <input class="form-input" id="t" name="telefon" aria-describedby="t-fejl" value=""></div>
    <div class="form-group"><label class="form-label" for="e">E-mail</label>
    <input class="form-input" id="e" name="email" type="email" value="\(email)"></div>
    <div class="form-group"><label class="form-label" for="b">By</label>
    <input class="form-input" id="b" name="by" value="\(town)"></div><button class="button">Næste</button></form>
    """
  }
}
