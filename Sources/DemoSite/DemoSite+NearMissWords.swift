extension DemoSite.NearMiss {
  /// What the page shows, in Danish.
  package var danishDescription: String { Self.words(of: self)?.danish ?? "" }
  /// What the page shows, in English.
  package var englishDescription: String { Self.words(of: self)?.english ?? "" }
  /// The defects it looks like.
  package var lookalikes: [DemoSite.Defect] { DemoSite.Defect.allCases.filter { $0.nearMiss == self } }

  private static func words(of nearMiss: DemoSite.NearMiss) -> (danish: String, english: String)? {
    firstWords[nearMiss] ?? laterWords[nearMiss]
  }

  private static let firstWords: [DemoSite.NearMiss: (danish: String, english: String)] = [
    .plannedOutage: (
      "Varslet lukning med tid, telefon og anden vej", "An announced closing with its time, telephone and another way"
    ),
    .quickWait: ("Siden er et kvart sekund om at komme", "The page takes a quarter of a second"),
    .busySentence: (
      "En vejledning, der forklarer, hvad en fejlside betyder", "Guidance that explains what an error page means"
    ),
    .longRedirectChain: ("Fire omstillinger på vej til login", "Four redirects on the way to login"),
    .linkBehindLogin: ("Et link, der kræver login først", "A link that needs login first"),
    .englishServiceName: ("Et engelsk produktnavn i en dansk sætning", "An English product name in a Danish sentence"),
    .scriptBesideForm: ("Et script forbedrer en side, der virker uden", "A script improves a page that works without"),
    .shortClearMessage: ("En kort besked, der siger, hvad man gør", "A short message that says what to do"),
    .warnedTimeout: ("Siden varsler, hvornår man bliver logget af", "The page says beforehand when it logs off"),
    .complaintInOtherWords: ("Klagevejledning med andre ord", "Complaint guidance in other words"),
    .routeOnOtherPage: ("Vejen uden for nettet står et klik væk", "The way that isn't digital is one click away"),
    .printableReceipt: ("Kvitteringen kan skrives ud, hvis man vil", "The receipt can be printed if one likes"),
    .disabledFieldExplained: (
      "Et låst felt med forklaring og en vej til at rette", "A locked field with its reason and a way to correct"
    ),
    .hoursOfAnotherUnit: (
      "Åbningstider for en anden enhed, med dens navn", "Opening hours of another unit, under its name"
    ),
    .emailWarnsAgainstCPR: (
      "E-mailen følges af en advarsel mod CPR-nummer", "The e-mail address comes with a warning against CPR numbers"
    ),
    .chatWithHandover: ("Chatten siger, hvordan man får et menneske", "The chat says how to reach a person"),
    .explainedTerms: ("Fagord, der er forklaret i sætningen", "Terms of the trade, explained in the sentence"),
    .historyOfNemID: ("NemID er nævnt som noget, der er lukket", "NemID is mentioned as closed"),
    .preparationInSentences: (
      "Forberedelsen står i sætninger uden overskrift", "The preparation stands in sentences without a heading"
    ),
    .nameExplainedOnce: ("Kortets andet navn er forklaret én gang", "The card's other name is explained once"),
    .anotherPersonsPhone: ("Mobilnummer på en anden person", "Another person's mobile number"),
    .optionalMarked: ("Valgfrie felter, der er markeret", "Optional fields that are marked"),
    .cannotBeCancelled: ("Der står, at bestillingen ikke kan fortrydes", "It says that the order can't be cancelled"),
    .reviewInTable: ("Svarene står i en tabel", "The answers stand in a table"),
    .hiddenLabel: ("Feltets navn er kun synligt for skærmlæsere", "The field's label is only for screen readers"),
    .markedForeignWords: ("Engelske ord, der er markeret som engelske", "English words that are marked as English"),
    .titleInOtherOrder: ("Titlen begynder med myndigheden", "The title begins with the authority"),
    .vagueLinkCompleted: (
      "Læs mere med resten af linkets navn skjult", "Read more, with the rest of the link's name hidden"
    ),
    .zoomToFive: ("Siden kan forstørres fem gange", "The page can be enlarged five times"),
    .decorativeImage: ("Et billede til pynt med tom tekst", "A decorative image with empty text"),
    .namedIconLink: ("Et ikonlink med navn i koden", "An icon link with a name in code"),
    .statementElevenMonthsOld: ("Erklæringen er elleve måneder gammel", "The statement is eleven months old"),
    .numberLikeCPR: ("Et sagsnummer på ti cifre, der ikke er en dato", "A case number of ten digits that is no date"),
    .ownScript: ("Siden henter et script fra sig selv", "The page loads a script of its own"),
    .languageCookie: (
      "En cookie uden personoplysninger, som scripts må læse", "A cookie without personal data that scripts may read"
    ),
    .privacyInOtherWords: ("Oplysning om persondata med andre ord", "Privacy information in other words"),
    .fieldNamedByText: ("Feltet får sit navn fra teksten over det", "The field gets its name from the text above it"),
    .groupByRole: ("Valgmulighederne er en gruppe uden fieldset", "The choices are a group without a fieldset"),
    .caseNumberAsReference: ("Kvitteringens nummer hedder sagsnummer", "The receipt calls its number a case number"),
    .nextStepInOtherWords: (
      "Kvitteringen fortæller forløbet med andre ord", "The receipt tells what follows in other words"
    ),
    .feeOfAnotherThing: ("Prisen på noget andet står ved siden af", "The price of something else stands beside it"),
    .longWordsInList: ("En kort liste med lange ord", "A short list of long words"),
    .cacheablePublicPages: ("Sider uden personoplysninger må gemmes", "Pages without personal data may be stored"),
    .anotherAddress: ("Kortet kan sendes til en anden adresse", "The card can be sent to another address"),
    .stepWithoutCount: ("Trinnet har et nummer, men intet antal", "The step has a number but no count"),
    .contactInFooterOnly: ("Kontakten står kun i sidefoden", "Contact stands in the footer only"),
    .similarIDs: ("To elementer har næsten samme id", "Two elements have nearly the same id"),
    .statementPhoneAsText: (
      "Erklæringens telefonnummer er ikke et link", "The statement's telephone number is no link"
    ),
    .uploadLimitsInOtherWords: (
      "Kravene til billedet står med andre ord", "What a photo may be is told in other words"
    ),
    .calendarInTable: ("Tiderne står i en tabel med navne i koden", "The times stand in a table, with names in code"),
    .feeInKroner: ("Prisen står som kroner uden takstår", "The fee stands in kroner without its year"),
  ]
}
