extension DemoSite {
  /// One way in which a page can look like a defect and be right, switched on by itself.
  ///
  /// A check that speaks up on one of these is too keen.
  package enum NearMiss: String, CaseIterable, Sendable, Hashable {
    /// An announced closing with its time, telephone and another way.
    case plannedOutage = "planned-outage"
    /// The page takes a quarter of a second.
    case quickWait = "quick-wait"
    /// Guidance that explains what an error page means.
    case busySentence = "busy-sentence"
    /// Four redirects on the way to login.
    case longRedirectChain = "long-redirect-chain"
    /// A link that needs login first.
    case linkBehindLogin = "link-behind-login"
    /// An English product name in a Danish sentence.
    case englishServiceName = "english-service-name"
    /// A script improves a page that works without.
    case scriptBesideForm = "script-beside-form"
    /// A short message that says what to do.
    case shortClearMessage = "short-clear-message"
    /// The page says beforehand when it logs off.
    case warnedTimeout = "warned-timeout"
    /// Complaint guidance in other words.
    case complaintInOtherWords = "complaint-in-other-words"
    /// The way that isn't digital is one click away.
    case routeOnOtherPage = "route-on-other-page"
    /// The receipt can be printed if one likes.
    case printableReceipt = "printable-receipt"
    /// A locked field with its reason and a way to correct.
    case disabledFieldExplained = "disabled-field-explained"
    /// Opening hours of another unit, under its name.
    case hoursOfAnotherUnit = "hours-of-another-unit"
    /// The e-mail address comes with a warning against CPR numbers.
    case emailWarnsAgainstCPR = "email-warns-against-cpr"
    /// The chat says how to reach a person.
    case chatWithHandover = "chat-with-handover"
    /// Terms of the trade, explained in the sentence.
    case explainedTerms = "explained-terms"
    /// NemID is mentioned as closed.
    case historyOfNemID = "history-of-nemid"
    /// The preparation stands in sentences without a heading.
    case preparationInSentences = "preparation-in-sentences"
    /// The card's other name is explained once.
    case nameExplainedOnce = "name-explained-once"
    /// Another person's mobile number.
    case anotherPersonsPhone = "another-persons-phone"
    /// Optional fields that are marked.
    case optionalMarked = "optional-marked"
    /// It says that the order can't be cancelled.
    case cannotBeCancelled = "cannot-be-cancelled"
    /// The answers stand in a table.
    case reviewInTable = "review-in-table"
    /// The field's label is only for screen readers.
    case hiddenLabel = "hidden-label"
    /// English words that are marked as English.
    case markedForeignWords = "marked-foreign-words"
    /// The title begins with the authority.
    case titleInOtherOrder = "title-in-other-order"
    /// Read more, with the rest of the link's name hidden.
    case vagueLinkCompleted = "vague-link-completed"
    /// The page can be enlarged five times.
    case zoomToFive = "zoom-to-five"
    /// A decorative image with empty text.
    case decorativeImage = "decorative-image"
    /// An icon link with a name in code.
    case namedIconLink = "named-icon-link"
    /// The statement is eleven months old.
    case statementElevenMonthsOld = "statement-eleven-months-old"
    /// A case number of ten digits that is no date.
    case numberLikeCPR = "number-like-cpr"
    /// The page loads a script of its own.
    case ownScript = "own-script"
    /// A cookie without personal data that scripts may read.
    case languageCookie = "language-cookie"
    /// Privacy information in other words.
    case privacyInOtherWords = "privacy-in-other-words"
    /// The field gets its name from the text above it.
    case fieldNamedByText = "field-named-by-text"
    /// The choices are a group without a fieldset.
    case groupByRole = "group-by-role"
    /// The receipt calls its number a case number.
    case caseNumberAsReference = "case-number-as-reference"
    /// The receipt tells what follows in other words.
    case nextStepInOtherWords = "next-step-in-other-words"
    /// The price of something else stands beside it.
    case feeOfAnotherThing = "fee-of-another-thing"
    /// A short list of long words.
    case longWordsInList = "long-words-in-list"
    /// Pages without personal data may be stored.
    case cacheablePublicPages = "cacheable-public-pages"
    /// The card can be sent to another address.
    case anotherAddress = "another-address"
    /// The step has a number but no count.
    case stepWithoutCount = "step-without-count"
    /// Contact stands in the footer only.
    case contactInFooterOnly = "contact-in-footer-only"
    /// Two elements have nearly the same id.
    case similarIDs = "similar-ids"
    /// The statement's telephone number is no link.
    case statementPhoneAsText = "statement-phone-as-text"
    /// The fee stands in kroner without its year.
    case feeInKroner = "fee-in-kroner"
    /// What a photo may be is told in other words.
    case uploadLimitsInOtherWords = "upload-limits-in-other-words"
    /// The times stand in a table, each button in its label.
    case calendarInTable = "calendar-in-table"
  }
}

extension DemoSite.NearMiss {
  /// What the page shows, in Danish.
  package var danishDescription: String { Self.words[self]?.danish ?? "" }
  /// What the page shows, in English.
  package var englishDescription: String { Self.words[self]?.english ?? "" }
  /// The defects it looks like.
  package var lookalikes: [DemoSite.Defect] { DemoSite.Defect.allCases.filter { $0.nearMiss == self } }

  private static let words: [DemoSite.NearMiss: (danish: String, english: String)] = [
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
