extension DemoSite.NearMiss {
  /// What the pages show that look like the defects found last, or like those that had no counterpart.
  static let laterWords: [DemoSite.NearMiss: (danish: String, english: String)] = [
    .internationalPhone: ("Telefonnummeret står med landekode", "The telephone number stands with its country code"),
    .freeInOtherWords: (
      "Opsummeringen siger med andre ord, at det er gratis", "The review says in other words that it is free"
    ),
    .autocompleteInSection: (
      "Felter har autoudfyldning med et afsnitsnavn foran", "Fields have autocomplete with a section before it"
    ),
    .statementRedirected: (
      "Erklæringens adresse fører videre til siden", "The statement's address leads on to the page"
    ),
    .statementInOtherWords: ("Linket til erklæringen hedder noget andet", "The link to the statement has another name"),
    .paymentSiteInOtherWords: (
      "Skiftet til betalingstjenesten er varslet med andre ord", "The change to the provider is told in other words"
    ),
    .answersTidiedAfterError: (
      "Svar kommer tilbage uden mellemrum foran og bagved", "Answers come back without spaces around them"
    ),
    .answersKeptNotice: (
      "Den, der går tilbage, får at vide, at svarene er gemt", "Who goes back is told that the answers are kept"
    ),
    .shorterLimitTold: (
      "Lange svar bliver afvist, og grænsen står der i forvejen", "Long answers are refused, and the limit is told"
    ),
    .decomposedLetters: (
      "Bogstaver er sendt som grundtegn og mærke og ser ens ud", "Letters are sent decomposed and look the same"
    ),
    .summaryInOtherWords: ("Fejlopsummeringen har en anden overskrift", "The error summary has another heading"),
    .errorBelowField: ("Beskeden står under sit felt", "The message stands below its field"),
    .formatExample: (
      "Hjælpeteksten viser ét format, og alle bliver taget", "The hint shows one format, and all are taken"
    ),
    .unusualNumberAsked: (
      "Et CPR-nummer uden kontrolciffer bliver taget, og man bedes se efter",
      "A number failing modulus 11 is taken with a request to look again"
    ),
    .similarMessages: (
      "Beskederne til tomt og forkert svar begynder ens", "Messages for an empty and a wrong answer begin alike"
    ),
    .closedPracticeExplained: (
      "Listen forklarer, hvad en lukket læge betyder", "The list explains what a closed practice means"
    ),
    .earlierOrderTold: (
      "Man må bestille et kort til og får at vide, at man har et i gang",
      "A second card may be ordered, and the first is told"
    ),
    .missingDoctorTold: (
      "En borger uden læge får at vide, at det ikke betyder noget",
      "A citizen without a doctor is told it doesn't matter"
    ),
    .targetWithParameter: (
      "Vejen tilbage fra login har en parameter mere", "The way back from login has a parameter more"
    ),
    .cancelPageWithWayOn: (
      "Afbrudt betaling har sin egen side med veje videre", "A cancelled payment has a page with ways on"
    ),
    .listOfferedAgain: ("Opsummeringen tilbyder listen over læger igen", "The review offers the list of doctors again"),
    .receiptTitledOtherwise: ("Kvitteringens overskrift siger tak", "The receipt's heading says thank you"),
    .statusInOtherWords: (
      "Kvitteringen nævner kopi og status med andre ord", "The receipt tells of copy and status in other words"
    ),
    .paymentToldOnReceipt: ("Kvitteringen begynder med betalingen", "The receipt begins with the payment"),
    .orderBeingHandled: (
      "Registret siger, at bestillingen er under behandling", "The register says the order is being handled"
    ),
    .copySentLater: ("Kopien i Digital Post kommer lidt senere", "The copy in Digital Post comes a little later"),
    .shortGuidance: ("Et trin har fået én kort sætning mere", "A step has one short sentence more"),
    .uploadRefusedInOtherWords: (
      "Et billede bliver afvist med grunden i andre ord", "A photo is refused with the reason in other words"
    ),
    .keptPhotoInOtherWords: (
      "At billedet er gemt, står med andre ord", "That the photo is kept is told in other words"
    ),
    .houseNumberExplained: ("Hjælpeteksten forklarer husnummeret", "The hint explains the house number"),
    .contactRecommended: ("Man bedes om kontakt og må lade være", "Contact is asked for and may be left out"),
    .deadlineOfAnotherThing: (
      "Fristen for noget andet står ved siden af", "The deadline of something else stands beside it"
    ),
    .takenTimesMarked: (
      "Optagne tider står som optagne og kan ikke vælges", "Taken times are told as taken and can't be chosen"
    ),
    .lostTimeInOtherWords: ("At tiden er taget, står med andre ord", "The loss of a time is told in other words"),
    .fullCalendarInOtherWords: (
      "At intet er ledigt, står med andre ord", "That nothing is free is told in other words"
    ),
    .appointmentInSentence: (
      "Kvitteringen siger hvor og hvornår i en sætning", "The receipt tells when and where in a sentence"
    ),
    .sessionWarningPage: (
      "En side varsler fem minutter før login udløber", "A page warns five minutes before the session ends"
    ),
    .changeToldOnReview: (
      "Opsummeringen siger, hvilket svar der er rettet", "The review says which answer was changed"
    ),
    .newestAnswersTold: (
      "Opsummeringen siger, at den viser de nyeste svar", "The review says that it shows the newest answers"
    ),
    .correctedErrorTold: (
      "Opsummeringen nævner den fejl, der er rettet", "The review mentions the error that was corrected"
    ),
  ]
}
