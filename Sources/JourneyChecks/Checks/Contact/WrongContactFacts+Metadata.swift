package import JourneyModel

extension WrongContactFacts {
  package static let metadata = CheckMetadata(
    id: "KON-02",
    title: LocalizedText(
      da: "Telefonnumre, e-mail og åbningstider er rigtige", en: "Phone numbers, e-mail and hours are right"),
    failureTitle: LocalizedText(da: "Forkerte kontaktoplysninger", en: "Wrong contact facts"),
    rationale: LocalizedText(
      da: """
        Et forkert nummer sender borgeren til en fremmed eller ud i ingenting. Den, der så finder det rigtige nummer, \
        bliver endnu et opkald, og tilliden til resten af siden er væk.
        """,
      en: """
        A wrong number sends the citizen to a stranger or into the void. Whoever then finds the right one is one more \
        call, and trust in the rest of the page is gone.
        """),
    remedy: LocalizedText(
      da: """
        Hent kontaktoplysninger ét sted fra, så de kun skal rettes én gang. Lad et telefonlink ringe til det nummer, det \
        viser: <a href="tel:+4512345678">12 34 56 78</a>. Er det listen i facts-filen, der er gammel, så ret den.
        """,
      en: """
        Fetch contact facts from one place, so that they are mended once. Let a phone link call the number that it \
        shows: <a href="tel:+4512345678">12 34 56 78</a>. If it is the list in the facts file that is old, mend that.
        """),
    limits: LocalizedText(
      da: """
        Kun det, siden selv skriver som myndighedens eget (ved dens navn, en enhed i facts-filen eller »kontakt os«), \
        bliver sammenlignet. Alarmnumre, politi, lægevagt, andre myndigheder og borgerens eget nummer bliver ikke. Uden \
        facts-fil bedømmes kun telefonlink.
        """,
      en: """
        Only what the page states as the authority's own (by its name, a unit of the facts file or "contact us") is \
        compared. Alarm numbers, the police, the duty doctor, other authorities and the citizen's own number are not. \
        Without a facts file only phone links are judged.
        """),
    cause: .contact, severity: .critical,
    severityReason: LocalizedText(
      da: "Borgeren, der har brug for hjælp, når ikke frem og kan ikke vide hvorfor.",
      en: "The citizen who needs help does not get through and can't know why."),
    confidence: .heuristic,
    standards: [
      "Forordning (EU) 2018/1724 (SDG), artikel 9-11 (oplysninger af god kvalitet)",
      "WCAG 2.1, 2.4.4 (A), for telefonlink", "RFC 3966 (tel-URI)",
    ], kind: .page, version: 1)
}
