package import JourneyModel

extension HardFailure {
  package static let metadata = CheckMetadata(
    id: "TEK-01",
    title: LocalizedText(
      da: "Hvert trin får svar med en side", en: "Every step is answered with a page"),
    failureTitle: LocalizedText(da: "Siden svarer ikke", en: "The page does not answer"),
    rationale: LocalizedText(
      da: """
        Når siden ikke svarer, kan borgeren hverken komme videre eller selv rette op på det. Mange ringer, skriver eller \
        møder op, og nogle prøver igen senere uden at vide, om noget blev sendt.
        """,
      en: """
        When the page does not answer, the citizen can neither go on nor put it right. Many phone, write or walk in, and \
        some try again later without knowing whether anything was sent.
        """),
    remedy: LocalizedText(
      da: """
        Find fejlen i serverens log ud fra tidspunkt og adresse, og ret den. Vis imens en side på dansk, der siger, hvad \
        der er sket, om noget er gemt, og hvor man kan få hjælp, for eksempel: »Siden virker ikke lige nu. Det, du har \
        skrevet, er gemt. Prøv igen om ti minutter, eller ring på …«.
        """,
      en: """
        Find the error in the server's log by time and address, and mend it. Meanwhile show a page in plain words that \
        says what happened, whether anything was saved, and where to get help: "The page does not work right now. What \
        you wrote is saved. Try again in ten minutes, or call …".
        """),
    limits: LocalizedText(
      da: """
        Bedømmes ikke, når Rejse selv stoppede forespørgslen, når tjenesten aldrig svarede i hele forløbet (så er det \
        måske nettet), eller ved status 429. Et afslag med status 403 eller 404, som scriptet venter, er ingen fejl.
        """,
      en: """
        Not judged where Rejse itself stopped the request, where the service never answered during the whole walk (it \
        may be the network), or at status 429. A refusal with status 403 or 404 that the script expects is no error.
        """),
    cause: .technical, severity: .critical,
    severityReason: LocalizedText(
      da: "Borgeren kan ikke selv rette op på det og når ikke sit mål.",
      en: "The citizen cannot correct it alone and does not get the errand done."),
    confidence: .deterministic,
    standards: [
      "Fælles krav til digitale løsninger #3 (flow og funktionalitet)", "ISO 9241-110:2020, 5.6 (robusthed mod fejl)",
      "RFC 9110 section 15.5 and 15.6",
    ], kind: .walk, version: 1)
}
