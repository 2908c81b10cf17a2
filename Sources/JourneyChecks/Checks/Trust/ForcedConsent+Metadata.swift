package import JourneyModel

extension ForcedConsent {
  package static let metadata = CheckMetadata(
    id: "TIL-06",
    title: LocalizedText(da: "Et frivilligt samtykke kan undlades", en: "An optional consent can be refused"),
    failureTitle: LocalizedText(da: "Samtykket er ikke frivilligt", en: "The consent isn't free"),
    rationale: LocalizedText(
      da: """
        Borgeren vil have sit ærinde klaret, ikke en opringning eller et nyhedsbrev. Bliver ærindet afvist uden samtykke, \
        eller bliver det givet alligevel, mister borgeren tilliden og ringer for at få det slettet.
        """,
      en: """
        The citizen wants the errand done, not a call or a newsletter. If the errand is refused without the consent, or \
        the consent counts as given all the same, the citizen loses trust and calls to have it removed.
        """),
    remedy: LocalizedText(
      da: """
        Tag imod formularen uden samtykket, og vis »Nej« i opsummeringen. Kan sagen ikke behandles uden, så skriv det ved \
        feltet, og kald det ikke frivilligt.
        """,
      en: """
        Take the form without the consent, and show "No" in the review. Where the case can't be handled without it, say so \
        at the field, and don't call it optional.
        """),
    limits: LocalizedText(
      da: """
        Kun felter, hvis ord beder om et samtykke, og som siden ikke kalder nødvendige; vilkår og erklæringer er ikke \
        samtykker. Gennemløbet standser før det bindende, så det, der sker bagefter, ses ikke.
        """,
      en: """
        Only fields whose words ask for a consent and that the page doesn't call required; terms and declarations are no \
        consents. The walk stops before what binds, so what happens afterwards isn't seen.
        """),
    cause: .trust, severity: .seeksHelp,
    severityReason: LocalizedText(
      da:
        "Borgeren kan kun komme videre ved at gå med til noget frivilligt; gives det mod borgerens vilje, er det kritisk.",
      en: "The citizen gets on only by agreeing to something optional; given against the citizen's will it is critical."
    ),
    confidence: .heuristic,
    standards: [
      "Forordning (EU) 2016/679 (GDPR), artikel 4, nr. 11, og artikel 7, stk. 4", "Datatilsynet, Samtykke (2021)",
    ], kind: .experiment, version: 1)

  package static let examples: [CheckExample] = [
    refused("Called optional, and demanded", .failed, form(error: "Sæt kryds i samtykke")),
    refused(
      "Refused, and the review says that it was given", .failed, severity: .critical, review("Ja"),
      goesOn: true),
    refused(
      "A later page stops the citizen without a reason", .failed, review("Nej"), goesOn: true,
      later: "<h1>Send</h1><div class=error role=alert>Der er et problem</div>"),
    refused("The review says no", .passed, review("Nej"), goesOn: true),
    refused(
      "A consent that isn't called optional is needed, and the page says so", .notApplicable, isNearMiss: true,
      form(error: "Sæt kryds, så vi må hente dine oplysninger"), variation: "unmarked"),
    refused(
      "The review tells yes about something else", .passed, isNearMiss: true,
      review("Nej") + "<dl><dt>Har du Digital Post?</dt><dd>Ja</dd></dl>", goesOn: true),
    refused(
      "A later page tells that it can't go on without the consent", .cannotTell, isNearMiss: true, review("Nej"),
      goesOn: true, later: "<h1>Send</h1><div class=error role=alert>Vi kan ikke gå videre uden samtykke</div>"),
    refused("It could not be played", .cannotTell, nil),
    .answer("Another field was forgotten", .notApplicable, "<h1>Dine oplysninger</h1>"),
  ]

  private static let words = "Jeg giver samtykke til at blive ringet op (valgfrit)"

  private static func form(error: String = "") -> String {
    """
    <h1>Kontakt</h1><form><span class=error id=e>\(error)</span><label><input type=checkbox name=s \
    aria-describedby=e> \(words)</label><button>Næste</button></form>
    """
  }

  private static func review(_ value: String) -> String {
    "<h1>Tjek dine svar</h1><dl><dt>\(words)</dt><dd>\(value)</dd></dl>"
  }

  private static func refused(
    _ name: String, _ outcome: CheckExample.Outcome, severity: Severity? = nil, isNearMiss: Bool = false,
    _ answer: String?, variation: String = "optional", goesOn: Bool = false, later: String? = nil
  ) -> CheckExample {
    let entry = Entry.example(words, name: "s", kind: "checkbox", "")
    var mistake = ExampleMistake(
      family: "consent-refused", variation: variation, relation: .goesWithout, field: entry, sent: [entry],
      answer: answer)
    mistake.after = later.map { [ExampleVisit("send", $0, isExpected: false)] } ?? []
    mistake.outcome = later == nil ? .stopped : .failed
    var journey = ExampleJourney(
      [
        ExampleVisit("kontakt", form()), ExampleVisit("tjek", review("Ja")),
        ExampleVisit("send", "<h1>Kvittering</h1>"),
      ], mistakes: [mistake], mistakeStep: "tjek")
    journey.isBinding = true
    return CheckExample(name, outcome, severity: severity, isNearMiss: isNearMiss, journey)
  }
}
