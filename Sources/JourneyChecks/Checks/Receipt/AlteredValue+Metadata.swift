package import JourneyModel

extension AlteredValue {
  package static let metadata = CheckMetadata(
    id: "KVI-08-sent",
    title: LocalizedText(
      da: "Det sendte er det, borgeren skrev", en: "What was sent is what the citizen wrote"),
    failureTitle: LocalizedText(da: "Det indtastede er ændret undervejs", en: "The input was altered on the way"),
    rationale: LocalizedText(
      da: """
        Et nummer, der er klippet, eller et navn, der er lavet om, giver forkerte breve, kort og opkald. Borgeren tror, \
        at alt gik godt, og opdager det først senere. Så kommer henvendelsen, og sagen skal laves om.
        """,
      en: """
        A number that was cut or a name that was changed means wrong letters, cards and calls. The citizen believes that \
        all went well and notices only later. Then the contact comes, and the case must be done again.
        """),
    remedy: LocalizedText(
      da: """
        Gem værdien, som den blev sendt, i UTF-8 og med plads nok i databasen, og lad opsummering, kvittering og system \
        læse den samme værdi. For eksempel må »+45 12345678« ikke blive til »+45 1234«.
        """,
      en: """
        Store the value as it was sent, in UTF-8 and with room enough in the database, and let summary, receipt and \
        system read the same value. For example, "+45 12345678" must not become "+45 1234".
        """),
    limits: LocalizedText(
      da: """
        Kun det, der står ved siden af samme ord på en senere side eller i testmiljøets eget svar (orakel), bliver \
        sammenlignet. Andre skrivemåder er ingen ændring. Valg i lister og værdier, der er skjult med stjerner, bliver \
        ikke bedømt.
        """,
      en: """
        Only what stands beside the same words on a later page, or in the test environment's own answer (oracle), is \
        compared. Other ways of writing are no change. Choices in lists and values hidden with stars are not judged.
        """),
    cause: .receipt, severity: .critical,
    severityReason: LocalizedText(
      da: "Forløbet ender, men formålet er ikke nået, og borgeren kan ikke se det.",
      en: "The flow ends but the purpose is not met, and the citizen can't see it."),
    confidence: .heuristic,
    standards: [
      "Fællesoffentlig brugertest (kritisk fejl: formålet er ikke nået)", "WCAG 2.1, 3.3.4 (AA)",
      "Kravbank 2.4 og 2.5 (resumé, validering), nu Fælles krav til digitale løsninger #3", "DKFDS, Kvittering",
    ], kind: .walk, version: 1)

  package static let examples: [CheckExample] = [
    example(
      "The summary cuts the phone number", .failed,
      "<h1>Opsummering</h1><dl><dt>Telefon</dt><dd>123456</dd><dt>E-mail</dt><dd>a@b.example</dd></dl>"),
    example(
      "The receipt shows another number (table)", .failed,
      "<h1>Kvittering</h1><table><tr><th>Telefon</th><td>87 65 43 21</td><td><a href=\"/ret\">Ret</a></td></tr></table>"
    ),
    example(
      "The value is missing where it should stand (Bootstrap rows)", .failed,
      "<div class=\"row\"><div class=\"col\">E-mail</div><div class=\"col\"></div></div>"),
    example(
      "The register holds another value than was sent", .failed, "<h1>Kvittering</h1>",
      oracle: [OracleValue(path: "0.telefon", value: "12345670")]),
    example(
      "Summary and register agree, written in other ways", .passed, isNearMiss: true,
      "<h1>Opsummering</h1><dl><dt>Telefonnummer</dt><dd>+45 12 34 56 78</dd><dt>E-mail</dt><dd>A@B.example</dd></dl>",
      oracle: [OracleValue(path: "0.telefon", value: "12345678")]),
    example(
      "Label and value in one line", .passed, "<h1>Kvittering</h1><p>Telefon: 12345678</p>"),
    example(
      "Partly hidden on purpose", .notApplicable, isNearMiss: true,
      "<h1>Kvittering</h1><dl><dt>Telefon</dt><dd>**** **78</dd></dl>"),
    example(
      "The authority's own number under another name", .notApplicable, isNearMiss: true,
      "<h1>Kvittering</h1><p>Telefonnummer til Borgerservice: 87 65 43 21</p>"),
    example(
      "The authority's own number and address in contact boxes", .notApplicable, isNearMiss: true,
      """
      <h1>Kvittering</h1><h2>Kontakt os</h2><dl><dt>Telefon</dt><dd>87 65 43 21</dd></dl>
      <footer><p>E-mail: post@proeve.example</p></footer>
      """),
    example("A page that shows nothing of it", .notApplicable, "<h1>Tak</h1><p>Vi har modtaget din ansøgning.</p>"),
  ]

  private static func example(
    _ name: String, _ outcome: CheckExample.Outcome, isNearMiss: Bool = false, _ html: String,
    oracle: [OracleValue]? = nil
  ) -> CheckExample {
    CheckExample(
      name, outcome, isNearMiss: isNearMiss,
      ExampleJourney(
        [
          ExampleVisit("oplysninger", "<form><input name=\"telefon\" aria-label=\"Telefon\"></form>"),
          ExampleVisit(
            "kvittering", html,
            entries: [
              .example("Telefon", name: "telefon", kind: "tel", "12 34 56 78", fact: "telefon"),
              .example("E-mail", name: "mail", kind: "email", "a@b.example"),
            ]),
        ], oracle: oracle))
  }
}
