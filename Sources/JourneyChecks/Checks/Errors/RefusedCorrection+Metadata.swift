package import JourneyModel

extension RefusedCorrection {
  package static let metadata = CheckMetadata(
    id: "FEJL-01-mended",
    title: LocalizedText(
      da: "Et rettet svar fører det samme sted hen som et rigtigt",
      en: "A mended answer leads where a right one leads"),
    failureTitle: LocalizedText(da: "Det hjælper ikke at rette fejlen", en: "Mending the error doesn't help"),
    rationale: LocalizedText(
      da: """
        Borgeren har gjort, hvad siden bad om, og bliver alligevel stoppet, eller det forkerte svar følger med videre. \
        Der er ikke mere at rette, så borgeren ringer, eller sagen bliver behandlet på det forkerte.
        """,
      en: """
        The citizen has done what the page asked for and is stopped all the same, or the mistaken answer goes along. \
        There is nothing more to mend, so citizens call, or the case is handled on what was wrong.
        """),
    remedy: LocalizedText(
      da: """
        Kontrollér hver indsendelse forfra, og gem kun svar, der er godkendt: fejl, koder og mellemresultater fra et \
        afvist forsøg må ikke blive i sessionen. For eksempel skal »1234« rettet til »12 34 56 78« give siden »Tjek dine \
        svar« med 12 34 56 78, som hvis det var skrevet første gang. Afprøv formularen både med fejl og med rettelse.
        """,
      en: """
        Check every sending afresh, and keep only answers that were accepted: errors, tokens and partial results of a \
        refused attempt must not stay in the session. For example, "1234" put right to "12 34 56 78" must give the page \
        "Check your answers" with 12 34 56 78, as if it had been written at once. Test the form with an error and its \
        correction.
        """),
    limits: LocalizedText(
      da: """
        Bedømmes kun, når borgernes fejl bliver spillet, kun det er rettet, som var forkert, og samme borger kommer \
        igennem med de rette svar. Har formularen tabt andre svar, bliver det fortalt i TAB-01. Kan svarene kun gives én \
        gang, og kom ingen anden igennem med dem bagefter, bliver et afslag ikke bedømt.
        """,
      en: """
        Judged only when citizens' mistakes are played, just what was wrong is put right, and the same citizen gets \
        through with the right answers. Where the form lost other answers, TAB-01 tells. Where the answers may be given \
        only once and nobody else got through with them afterwards, a refusal isn't judged.
        """),
    cause: .errorMessages, severity: .critical,
    severityReason: LocalizedText(
      da: """
        Borgeren har rettet fejlen og kan ikke komme videre alene. Et forkert svar, der følger med, eller et andet sted \
        at lande end ellers, får mange til at søge hjælp.
        """,
      en: """
        The citizen has mended the error and can't get on alone. A mistaken answer that goes along, or landing elsewhere \
        than usual, makes many seek help.
        """),
    confidence: .heuristic,
    standards: [
      "ISO 9241-110:2020, 5.6 (robusthed mod fejl)", "WCAG 2.1, 3.3.1 (A), EN 301 549 v3.2.1 section 9.3.3.1",
      "WCAG 2.1, 3.3.3 (AA), EN 301 549 v3.2.1 section 9.3.3.3", "GOV.UK Design System, Recover from validation errors",
    ], kind: .experiment, version: 1)
}
