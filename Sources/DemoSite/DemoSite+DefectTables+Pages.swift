extension DemoSite.Defect {
  /// What is wrong with pages as they stand.
  static let pageTable: [DemoSite.Defect: Facts] = [
    .wrongContactPhone: Facts(
      "KON", "Nogle sider viser et telefonnummer, som er nedlagt", "Some pages show a discontinued number",
      on: .everywhere, hits: ("trinnene, ikke informationssiden", "the steps, not the information page"),
      nearMiss: .internationalPhone),
    .indirectContact: Facts(
      "KON", "Kontaktlinket fører til forsiden", "The contact link ends at the front page", on: .everywhere,
      nearMiss: .contactInFooterOnly),
    .noContactOnStep: Facts(
      "KON", "Trinnene viser ingen kontakt", "The steps show no contact route", on: .everywhere,
      nearMiss: .contactInFooterOnly),
    .cprInURL: Facts(
      "TIL", "CPR-nummeret står i adresselinjen", "The CPR number stands in the address line", on: [.card],
      nearMiss: .numberLikeCPR),
    .cacheablePersonalPages: Facts(
      "TIL", "Personlige sider må gemmes undervejs", "Personal pages may be stored on the way",
      on: .everywhere, nearMiss: .cacheablePublicPages),
    .unlabelledField: Facts(
      "A11Y", "Feltet til mobilnummer har intet navn i koden", "The mobile field has no programmatic name", on: [.card],
      nearMiss: .fieldNamedByText),
    .ungroupedChoices: Facts(
      "A11Y", "Årsagerne er ikke samlet i en gruppe", "The reasons form no group in code", on: [.card],
      nearMiss: .groupByRole),
    .hardText: Facts(
      "TXT", "Teksten er lange sætninger i kancellistil", "The text is long sentences in official style", on: [.card],
      nearMiss: .longWordsInList),
    .conflictingFee: Facts(
      "TXT", "Informationssiden viser en gammel pris", "The information page states an old fee", on: [.card],
      nearMiss: .feeOfAnotherThing),
    .waiverIgnored: Facts(
      "TXT", "Flyttede borgere bliver opkrævet gebyr", "Those who moved are charged the fee", on: [.doctorChange],
      hits: ("borgere med ret til et gratis skift", "citizens entitled to a free change"), nearMiss: .freeInOtherWords),
    .conflictingHours: Facts(
      "KON", "Trinnene viser andre åbningstider end kontaktsiden", "The steps state other hours than the contact page",
      on: .everywhere, nearMiss: .hoursOfAnotherUnit),
    .emailInvitesCPR: Facts(
      "KON", "Trinnene beder om CPR-nummer i almindelig e-mail", "The steps ask for CPR numbers by e-mail",
      on: .everywhere, nearMiss: .emailWarnsAgainstCPR),
    .chatWithoutHandover: Facts(
      "KON", "Chatten giver ingen vej til et menneske", "The chat gives no way to a person",
      on: .everywhere, nearMiss: .chatWithHandover),
    .unexplainedTerms: Facts(
      "TXT", "Vejledningen bruger fagord uden forklaring", "The guidance uses unexplained terms", on: [.doctorChange],
      nearMiss: .explainedTerms),
    .staleContent: Facts(
      "TXT", "Informationssiden nævner NemID og en gammel takst", "The page speaks of NemID and an old price",
      on: [.card, .doctorChange], nearMiss: .historyOfNemID),
    .noPreparation: Facts(
      "TXT", "Der står ikke, hvad man skal bruge, eller hvor længe det tager",
      "What is needed and how long it takes isn't told", on: .everywhere, nearMiss: .preparationInSentences),
    .manyNames: Facts(
      "TXT", "Kortet har tre forskellige navne", "The card has three names", on: [.card, .doctorChange],
      nearMiss: .nameExplainedOnce),
    .placeholderAsLabel: Facts(
      "A11Y", "Feltets eneste navn er pladsholderteksten", "The field's only label is its placeholder",
      on: [.doctorChange], nearMiss: .hiddenLabel),
    .noAutocomplete: Facts(
      "A11Y", "Felter mangler autoudfyldning i koden", "Own-data fields lack autocomplete", on: .everywhere,
      nearMiss: .autocompleteInSection),
    .duplicateIDs: Facts(
      "A11Y", "To elementer har samme id", "Two elements share an id", on: .everywhere, nearMiss: .similarIDs
    ),
    .languageMissing: Facts(
      "A11Y", "Trinnenes sprog er ikke angivet i koden", "The steps' language is not declared",
      on: .everywhere, nearMiss: .markedForeignWords),
    .sameTitleEverywhere: Facts(
      "A11Y", "Alle sider har den samme titel", "All pages have the same title", on: .everywhere,
      nearMiss: .titleInOtherOrder),
    .vagueLink: Facts(
      "A11Y", "Et link hedder bare klik her", "A link says only click here", on: .everywhere,
      nearMiss: .vagueLinkCompleted),
    .zoomBlocked: Facts(
      "A11Y", "Siden kan ikke forstørres", "The page can't be enlarged", on: .everywhere,
      nearMiss: .zoomToFive),
    .imageWithoutAlt: Facts(
      "A11Y", "Et billede mangler alternativ tekst", "An image lacks its text", on: .everywhere,
      nearMiss: .decorativeImage),
    .emptyLink: Facts(
      "A11Y", "Et ikonlink har intet navn", "An icon link has no name", on: .everywhere,
      nearMiss: .namedIconLink),
    .statementMissing: Facts(
      "A11Y", "Tilgængelighedserklæringen findes ikke", "There is no accessibility statement",
      on: .everywhere, nearMiss: .statementRedirected),
    .statementOld: Facts(
      "A11Y", "Tilgængelighedserklæringen er tre år gammel", "The accessibility statement is three years old",
      on: .everywhere, nearMiss: .statementElevenMonthsOld),
    .statementWithoutPhone: Facts(
      "A11Y", "Tilgængelighedserklæringen har intet telefonnummer",
      "The accessibility statement has no telephone number", on: .everywhere, nearMiss: .statementPhoneAsText
    ),
    .statementNotLinked: Facts(
      "A11Y", "Ingen sider linker til tilgængelighedserklæringen", "No page links to the accessibility statement",
      on: .everywhere, nearMiss: .statementInOtherWords),
    .nameInTitle: Facts(
      "TIL", "Sidens titel indeholder borgerens navn", "The page's title holds the citizen's name",
      on: [.card, .doctorChange], hits: ("borgere, der er logget på", "citizens who are logged in"),
      nearMiss: .numberLikeCPR),
    .thirdPartyScript: Facts(
      "TIL", "Indloggede sider henter script fra et andet firma", "Logged-in pages load a third party's script",
      on: [.card, .doctorChange], nearMiss: .ownScript),
    .cookieWithoutFlags: Facts(
      "TIL", "Sessionens cookie mangler HttpOnly og SameSite", "The session's cookie lacks HttpOnly and SameSite",
      on: .everywhere, nearMiss: .languageCookie),
    .noPrivacyInformation: Facts(
      "TIL", "Der står intet om behandling af oplysninger", "Nothing tells what becomes of the data",
      on: .everywhere, nearMiss: .privacyInOtherWords),
    .unannouncedPaymentSite: Facts(
      "TIL", "Skiftet til betalingstjenesten er ikke varslet", "The change to the payment provider is not announced",
      on: [.doctorChange], hits: ("borgere, der betaler", "citizens who pay"), nearMiss: .paymentSiteInOtherWords),
  ]
}
