extension DemoSite.Defect {
  /// What goes wrong while answers are given.
  static let entryTable: [DemoSite.Defect: Facts] = [
    .inputLostAfterError: Facts(
      "TAB", "Svarene er væk, når siden kommer tilbage med en fejl", "Answers are gone after an error",
      on: .everywhere, nearMiss: .answersTidiedAfterError),
    .answersLostOnChange: Facts(
      "TAB", "Svarene er væk, når man retter fra opsummeringen", "Answers are gone when corrected from review",
      on: [.card], nearMiss: .answersKeptNotice),
    .answersCut: Facts(
      "TAB", "Lange svar bliver skåret af uden besked", "Long answers are cut without a word", on: [.card],
      hits: ("borgere, der skriver langt", "citizens who write much"), nearMiss: .shorterLimitTold),
    .specialLettersLost: Facts(
      "TAB", "Æ, ø og å bliver til spørgsmålstegn", "Danish letters become question marks", on: [.card],
      hits: ("borgere med æ, ø eller å i navn eller bemærkning", "citizens who write æ, ø or å"),
      nearMiss: .decomposedLetters),
    .silentRejection: Facts(
      "FEJL", "Siden kommer igen uden at sige hvorfor", "The page comes back without saying why",
      on: .everywhere, nearMiss: .summaryInOtherWords),
    .errorNotTiedToField: Facts(
      "FEJL", "Fejl står kun øverst og hører ikke til et felt", "Errors are tied to no field",
      on: .everywhere, nearMiss: .errorBelowField),
    .genericErrorText: Facts(
      "FEJL", "Alle fejl har den samme intetsigende besked", "Every fault has the same empty message",
      on: .everywhere, nearMiss: .shortClearMessage),
    .rigidFormats: Facts(
      "DATA", "CPR og telefon tages kun i ét format", "CPR and telephone are taken in one format only",
      on: .everywhere, nearMiss: .formatExample),
    .checkDigitDemanded: Facts(
      "DATA", "CPR-numre uden gyldigt kontrolciffer afvises", "CPR numbers failing modulus 11 are refused", on: [.card],
      hits: ("forældre til børn født en 1. januar", "parents of children born on a 1 January"),
      nearMiss: .unusualNumberAsked),
    .asksKnownData: Facts(
      "DATA", "Navn og adresse skal oplyses igen efter login", "Name and address are asked for after login",
      on: [.card], nearMiss: .anotherAddress),
    .systemErrorText: Facts(
      "FEJL", "En systembesked på engelsk når borgeren", "A system's English message reaches the citizen",
      on: .everywhere, nearMiss: .englishServiceName),
    .summaryLinksBroken: Facts(
      "FEJL", "Links i fejlopsummeringen fører ingen steder hen", "Links of the error summary lead nowhere",
      on: .everywhere, nearMiss: .summaryInOtherWords),
    .messageWithoutRemedy: Facts(
      "FEJL", "Beskeder siger, at noget er ugyldigt, ikke hvad man gør", "Messages say what is invalid, not what to do",
      on: .everywhere, nearMiss: .shortClearMessage),
    .sameMessageForAllFaults: Facts(
      "FEJL", "Tomt og forkert svar får samme besked", "An empty and a wrong answer get the same message",
      on: .everywhere, nearMiss: .similarMessages),
    .errorDrip: Facts(
      "FEJL", "Kun én fejl ad gangen bliver vist", "Only one fault at a time is told", on: .everywhere,
      nearMiss: .summaryInOtherWords),
    .refusalAsFieldError: Facts(
      "FEJL", "Et afslag vises som en fejl i feltet", "A refusal is shown as an error at the field",
      on: [.doctorChange], hits: ("borgere, der vælger en lukket læge", "citizens who choose a closed practice"),
      nearMiss: .closedPracticeExplained),
    .valuesLostOnBack: Facts(
      "TAB", "Årsagstrinnet er tomt, når man går tilbage", "The reason step is empty on the way back",
      on: [.doctorChange], nearMiss: .answersKeptNotice),
    .changeForcesReplay: Facts(
      "TAB", "En rettelse fra opsummeringen sletter de andre svar",
      "A correction from the review deletes other answers", on: [.doctorChange], nearMiss: .answersKeptNotice),
    .changeNotTaken: Facts(
      "TAB", "Et svar, der rettes fra opsummeringen, bliver ikke rettet", "An answer changed from the review stays",
      on: .everywhere, hits: ("borgere, der retter et svar", "citizens who change an answer"),
      nearMiss: .changeToldOnReview),
    .tabsMixed: Facts(
      "SES", "Svar fra en anden fane kommer med i bestillingen", "Answers of another tab get into the order",
      on: [.card, .doctorChange], hits: ("borgere, der svarer i to faner", "citizens who answer in two tabs"),
      nearMiss: .newestAnswersTold),
    .errorSticks: Facts(
      "FEJL", "En rettet formular bliver afvist med den gamle fejl", "A corrected form is refused with the old error",
      on: .everywhere, hits: ("borgere, der svarer forkert én gang", "citizens who answer wrongly once"),
      nearMiss: .correctedErrorTold),
    .asksTwice: Facts(
      "DATA", "Der bliver spurgt om mobilnummer to gange", "The mobile number is asked for twice", on: [.doctorChange],
      nearMiss: .anotherPersonsPhone),
    .optionalUnmarked: Facts(
      "DATA", "Valgfrie felter er ikke markeret", "Optional fields are not marked", on: [.doctorChange],
      nearMiss: .optionalMarked),
  ]

  /// What goes wrong on the way through.
  static let courseTable: [DemoSite.Defect: Facts] = [
    .receiptWithoutReference: Facts(
      "KVI", "Kvitteringen har intet referencenummer", "The receipt has no reference number",
      on: .everywhere, nearMiss: .caseNumberAsReference),
    .receiptWithoutNextStep: Facts(
      "KVI", "Kvitteringen siger ikke, hvad der sker nu", "The receipt doesn't say what happens now",
      on: .everywhere, nearMiss: .nextStepInOtherWords),
    .duplicateOrder: Facts(
      "TEK", "Et ekstra tryk giver en ekstra bestilling", "A second press gives a second order",
      on: .everywhere, nearMiss: .earlierOrderTold),
    .serverErrorForSome: Facts(
      "TEK", "Trinnet fejler for borgere uden læge", "A step fails for citizens without a doctor", on: [.card],
      hits: ("borgere, der ikke har valgt læge", "citizens without a doctor"), nearMiss: .missingDoctorTold),
    .softErrorPage: Facts(
      "TEK", "Opsummeringen fejler ved navneændring", "The review fails after a change of name", on: [.card],
      hits: ("borgere, der har fået nyt navn", "citizens whose name has changed"), nearMiss: .busySentence),
    .returnTargetLost: Facts(
      "SES", "Efter login lander man på informationssiden", "After login one lands on the information page",
      on: [.card, .doctorChange], nearMiss: .targetWithParameter),
    .deadEndRefusal: Facts(
      "DEAD", "Afslaget giver ingen vej videre", "The refusal gives no way on", on: .everywhere,
      hits: ("borgere, der får afslag", "citizens who are refused"), nearMiss: .complaintInOtherWords),
    .wrongStepCount: Facts(
      "NAV", "Trintælleren tæller forkert", "The step indicator counts wrong", on: [.card, .rats, .booking],
      nearMiss: .stepWithoutCount),
    .outageOnReleaseDay: Facts(
      "TEK", "Listen over læger er nede uden sluttid eller anden vej",
      "The list of doctors is down without an end or another way", on: [.doctorChange],
      hits: ("alle, så længe udrulningen varer", "everyone, as long as the release lasts"), nearMiss: .plannedOutage),
    .slowStep: Facts(
      "TEK", "Listen over læger er seks sekunder om at komme", "The list of doctors takes six seconds",
      on: [.doctorChange], nearMiss: .quickWait),
    .flakyStep: Facts(
      "TEK", "Opsummeringen fejler i hvert tiende login", "The review fails in every tenth session",
      on: [.doctorChange], hits: ("hvert tiende login", "every tenth session"), nearMiss: .busySentence),
    .redirectLoop: Facts(
      "TEK", "To sider sender borgeren frem og tilbage", "Two pages send the citizen to and fro", on: [.doctorChange],
      hits: ("borgere, der ikke har valgt læge", "citizens without a doctor"), nearMiss: .longRedirectChain),
    .brokenLink: Facts(
      "TEK", "Et link fører til en side, der er fjernet", "A link leads to a page that was removed",
      on: .everywhere, nearMiss: .linkBehindLogin),
    .scriptOnlyForm: Facts(
      "TEK", "Listen over læger kræver JavaScript", "The list of doctors needs scripts", on: [.doctorChange],
      nearMiss: .scriptBesideForm),
    .sessionExpiryError: Facts(
      "SES", "Et udløbet login giver en teknisk fejl", "An ended session gives a technical error",
      on: .everywhere, nearMiss: .sessionWarningPage),
    .logoutWithoutWarning: Facts(
      "SES", "Siden logger af efter 15 sekunder uden varsel", "The page logs off after 15 seconds unannounced",
      on: [.card, .doctorChange], nearMiss: .warnedTimeout),
    .deepLinkLandsAtStart: Facts(
      "SES", "Link til status ender på første trin efter login", "A link to the status page ends at the first step",
      on: [.card, .doctorChange], nearMiss: .targetWithParameter),
    .paymentCancelDeadEnd: Facts(
      "DEAD", "Afbrudt betaling ender på en blind side", "A cancelled payment ends on a page without a way on",
      on: [.doctorChange], hits: ("borgere, der afbryder betalingen", "citizens who cancel the payment"),
      nearMiss: .cancelPageWithWayOn),
    .parentsDoctorRefused: Facts(
      "DEAD", "15-årige får afslag på forældrenes læge", "15-year-olds are refused their parents' doctor",
      on: [.doctorChange],
      hits: ("unge på 15 år med en forælder hos lægen", "those aged 15 with a parent at the practice"),
      nearMiss: .closedPracticeExplained),
    .refusalWithoutComplaint: Facts(
      "DEAD", "Afslaget mangler klagevejledning", "The refusal lacks complaint guidance", on: .everywhere,
      hits: ("borgere, der får afslag", "citizens who are refused"), nearMiss: .complaintInOtherWords),
    .stateLoop: Facts(
      "DEAD", "Svaret om hjemmebesøg fører altid tilbage til listen", "The answer on home visits always leads back",
      on: [.doctorChange], hits: ("borgere med langt til lægen", "citizens far from the doctor"),
      nearMiss: .listOfferedAgain),
    .noOtherRoute: Facts(
      "DEAD", "Informationssiden skjuler vejen uden for nettet", "The way that isn't digital is not told",
      on: .everywhere, nearMiss: .routeOnOtherPage),
    .printedForm: Facts(
      "DEAD", "Samtykke skal printes og sendes med posten", "Consent has to be printed and posted", on: [.doctorChange],
      hits: ("borgere med langt til lægen", "citizens far from the doctor"), nearMiss: .printableReceipt),
    .disabledButton: Facts(
      "DEAD", "Knappen kan ikke trykkes på, og ingen siger hvorfor", "The button is disabled without a word",
      on: [.doctorChange], nearMiss: .disabledFieldExplained),
    .noReceipt: Facts(
      "KVI", "Efter bestillingen lander man på forsiden", "After the order one lands on the front page",
      on: .everywhere, nearMiss: .receiptTitledOtherwise),
    .receiptWithoutStatus: Facts(
      "KVI", "Kvitteringen nævner ingen status eller kopi", "The receipt tells of no status or copy",
      on: .everywhere, nearMiss: .statusInOtherWords),
    .receiptWithoutCorrection: Facts(
      "KVI", "Kvitteringen siger ikke, hvordan man retter eller klager",
      "The receipt tells no way to correct or complain", on: .everywhere, nearMiss: .cannotBeCancelled),
    .receiptBehindClick: Facts(
      "KVI", "Kvitteringen gemmer sig bag endnu et klik", "The receipt hides behind one more click",
      on: [.doctorChange], hits: ("borgere, der betaler", "citizens who pay"), nearMiss: .paymentToldOnReceipt),
    .reviewWithoutAnswers: Facts(
      "KVI", "Sidste trin viser ikke svarene", "The last step doesn't show the answers", on: .everywhere,
      nearMiss: .reviewInTable),
    .feeHiddenBeforePayment: Facts(
      "KVI", "Prisen står først hos betalingstjenesten", "The price is first told by the payment provider",
      on: [.doctorChange], hits: ("borgere, der betaler", "citizens who pay"), nearMiss: .feeInKroner),
    .receiptWithoutOrder: Facts(
      "KVI", "Kvitteringen siger modtaget, men intet er registreret",
      "The receipt says received, but nothing is registered", on: [.doctorChange],
      hits: ("borgere, der er fritaget for Digital Post", "citizens exempt from Digital Post"),
      nearMiss: .orderBeingHandled),
    .copyNeverSent: Facts(
      "KVI", "Kvitteringen lover en kopi, som aldrig bliver sendt", "The receipt promises a copy that is never sent",
      on: [.doctorChange], hits: ("borgere med Digital Post", "citizens with Digital Post"), nearMiss: .copySentLater),
  ]
}
