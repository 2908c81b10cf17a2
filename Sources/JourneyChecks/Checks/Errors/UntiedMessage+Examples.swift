import JourneyModel

extension UntiedMessage {
  package static let examples: [CheckExample] = [
    example(
      "One line at the top that names no field", .failed,
      "<div class=\"alert alert-danger\" role=\"alert\">Oplysningerne er ikke gyldige. Prøv igen.</div>", field: ""),
    example(
      "One line at the top that names the field", .failed, severity: .friction,
      "<div class=\"alert alert-danger\" role=\"alert\">Telefon er ikke gyldigt.</div>", field: ""),
    example(
      "Tied with aria-describedby (DKFDS markup)", .passed, "",
      field: """
        <span class="form-error-message" id="t-fejl"><span class="sr-only">Fejl: </span>Skriv 8 cifre</span>
        """, attributes: "aria-describedby=\"t-fejl\" aria-invalid=\"true\""),
    example(
      "An error summary that links to the field", .passed,
      """
      <div class="alert alert-error" role="alert"><h2>Der er fejl i dine oplysninger</h2>
      <ul><li><a href="#t">Skriv et telefonnummer med 8 cifre</a></li></ul></div>
      """, field: ""),
    example(
      "Tied with aria-errormessage (Bootstrap markup, in English)", .passed, "",
      field: "<div id=\"te\" class=\"invalid-feedback\">Enter 8 digits</div>",
      attributes: "aria-errormessage=\"te\" aria-invalid=\"true\""),
    example(
      "Beside the field but not tied to it (Django markup): a hint", .failed, severity: .hint, isNearMiss: true, "",
      field: "<ul class=\"errorlist\"><li>This field is required.</li></ul>"),
    CheckExample(
      "Tied to the group of choices (DKFDS markup)", .passed, group(tie: "aria-describedby=\"v-fejl\"", invalid: "")),
    CheckExample(
      "Over the question of choices that are marked as wrong: a hint", .failed, severity: .hint, isNearMiss: true,
      group(tie: "", invalid: "aria-invalid=\"true\"")),
    CheckExample(
      "Over the question of choices without a legend: a hint", .failed, severity: .hint, isNearMiss: true,
      group(tie: "", invalid: "aria-invalid=\"true\"", hasLegend: false)),
    CheckExample(
      "A page without messages", .notApplicable,
      ExampleJourney([ExampleVisit("oplysninger", form("", field: "", attributes: ""))])),
    CheckExample(
      "A notice that is no error", .notApplicable, isNearMiss: true,
      ExampleJourney([
        ExampleVisit(
          "oplysninger",
          form(
            "<div class=\"alert alert-info\" role=\"alert\">Vi har travlt i uge 52.</div>", field: "", attributes: ""))
      ])),
  ]

  private static func example(
    _ name: String, _ outcome: CheckExample.Outcome, severity: Severity? = nil, isNearMiss: Bool = false,
    _ top: String, field: String, attributes: String = ""
  ) -> CheckExample {
    CheckExample(
      name, outcome, severity: severity, isNearMiss: isNearMiss,
      ExampleJourney(
        [
          ExampleVisit("oplysninger", form("", field: "", attributes: "")),
          ExampleVisit("kvittering", "<h1>Kvittering</h1>"),
        ],
        mistakes: [
          ExampleMistake(
            family: "required-empty", variation: "empty", relation: .errorToldRestKept,
            field: .example("Telefon", name: "telefon", ""), answer: form(top, field: field, attributes: attributes))
        ]))
  }

  /// A question with two options and its message.
  private static func group(tie: String, invalid: String, hasLegend: Bool = true) -> ExampleJourney {
    let message = "<ul class=\"errorlist\" id=\"v-fejl\"><li>Dette felt er påkrævet.</li></ul>"
    let question =
      hasLegend
      ? "<fieldset \(tie)><legend>Svar ønskes på</legend>\(message)" : "\(message)<div><p>Svar ønskes på</p>"
    let answer = """
      <h1>Dine oplysninger</h1><form method="post"><label for="b">By</label><input id="b" name="by" value="Aarhus">
      \(question)
      <label><input type="checkbox" name="v" value="b" \(invalid)> Brev</label>
      <label><input type="checkbox" name="v" value="s" \(invalid)> SMS</label>\(hasLegend ? "</fieldset>" : "</div>")<button>Næste</button></form>
      """
    return ExampleJourney(
      [ExampleVisit("oplysninger", answer), ExampleVisit("kvittering", "<h1>Kvittering</h1>")],
      mistakes: [
        ExampleMistake(
          family: "required-empty", variation: "empty", relation: .errorToldRestKept,
          field: .example("Svar ønskes på", name: "v", kind: "checkbox", ""), answer: answer)
      ])
  }

  private static func form(_ top: String, field: String, attributes: String) -> String {
    """
    <h1>Dine oplysninger</h1>\(top)<form method="post"><div class="form-group"><label for="t">Telefon</label>
    \(field)<input id="t" name="telefon" \(attributes)></div><div class="form-group"><label for="b">By</label>
    <input id="b" name="by" value="Aarhus"></div><button>Næste</button></form>
    """
  }
}
