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
    /// The telephone number stands with its country code.
    case internationalPhone = "international-phone"
    /// The review says in other words that nothing is to be paid.
    case freeInOtherWords = "free-in-other-words"
    /// Fields say what they are, after the name of a section.
    case autocompleteInSection = "autocomplete-in-section"
    /// The statement's address leads to where it stands.
    case statementRedirected = "statement-redirected"
    /// The link to the statement has another name.
    case statementInOtherWords = "statement-in-other-words"
    /// The change to the payment provider is told in other words.
    case paymentSiteInOtherWords = "payment-site-in-other-words"
    /// Answers come back without the spaces around them.
    case answersTidiedAfterError = "answers-tidied-after-error"
    /// Who comes back is told that the answers are kept.
    case answersKeptNotice = "answers-kept-notice"
    /// Long answers are refused, and the limit is told beforehand.
    case shorterLimitTold = "shorter-limit-told"
    /// Letters are sent as a base letter with a mark, and look the same.
    case decomposedLetters = "decomposed-letters"
    /// The summary of errors has another heading.
    case summaryInOtherWords = "summary-in-other-words"
    /// The message stands below its field.
    case errorBelowField = "error-below-field"
    /// The hint shows one format, and all are taken.
    case formatExample = "format-example"
    /// A number without a check digit is taken, and one is asked to look again.
    case unusualNumberAsked = "unusual-number-asked"
    /// The messages for an empty and a wrong answer begin alike.
    case similarMessages = "similar-messages"
    /// The list explains what a closed practice means.
    case closedPracticeExplained = "closed-practice-explained"
    /// A second card may be ordered, and the first is told of.
    case earlierOrderTold = "earlier-order-told"
    /// A citizen without a doctor is told that it doesn't matter.
    case missingDoctorTold = "missing-doctor-told"
    /// The way back from login has a parameter more.
    case targetWithParameter = "target-with-parameter"
    /// A cancelled payment has a page of its own, with ways on.
    case cancelPageWithWayOn = "cancel-page-with-way-on"
    /// The review offers the list of doctors once more.
    case listOfferedAgain = "list-offered-again"
    /// The receipt's heading says thank you.
    case receiptTitledOtherwise = "receipt-titled-otherwise"
    /// The receipt tells of copy and status in other words.
    case statusInOtherWords = "status-in-other-words"
    /// The receipt begins with the payment.
    case paymentToldOnReceipt = "payment-told-on-receipt"
    /// The register says that the order is being handled.
    case orderBeingHandled = "order-being-handled"
    /// The copy in Digital Post comes a little later than the receipt.
    case copySentLater = "copy-sent-later"
    /// A step has one short sentence more.
    case shortGuidance = "short-guidance"
    /// A photo is refused with the reason in other words.
    case uploadRefusedInOtherWords = "upload-refused-in-other-words"
    /// That the photo is kept is told in other words.
    case keptPhotoInOtherWords = "kept-photo-in-other-words"
    /// The hint explains the house number at length.
    case houseNumberExplained = "house-number-explained"
    /// Contact is asked for, and may be left out.
    case contactRecommended = "contact-recommended"
    /// The deadline of something else stands beside it.
    case deadlineOfAnotherThing = "deadline-of-another-thing"
    /// Taken times are told as taken and can't be chosen.
    case takenTimesMarked = "taken-times-marked"
    /// The loss of a time is told in other words.
    case lostTimeInOtherWords = "lost-time-in-other-words"
    /// That nothing is free is told in other words.
    case fullCalendarInOtherWords = "full-calendar-in-other-words"
    /// The receipt tells when and where in a sentence.
    case appointmentInSentence = "appointment-in-sentence"
    /// A page warns five minutes before the session ends.
    case sessionWarningPage = "session-warning-page"
    /// The review says which answer was changed.
    case changeToldOnReview = "change-told-on-review"
    /// The review says that it shows the newest answers where the form was sent from two tabs.
    case newestAnswersTold = "newest-answers-told"
    /// The review says which error was corrected.
    case correctedErrorTold = "corrected-error-told"
  }
}
