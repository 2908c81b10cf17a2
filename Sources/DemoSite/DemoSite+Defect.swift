extension DemoSite {
  /// One way in which the service can fail its citizens, switched on by itself.
  ///
  /// Each is written the way real solutions fail. A page asks `site.has(.x)` at the one place that differs.
  package enum Defect: String, CaseIterable, Sendable, Hashable {
    /// Answers are gone when the page comes back with an error.
    case inputLostAfterError = "input-lost-after-error"
    /// Answers are gone when the citizen returns from the review to correct one.
    case answersLostOnChange = "answers-lost-on-change"
    /// Answers are cut to the width of a database column.
    case answersCut = "answers-cut"
    /// æ, ø and å become question marks.
    case specialLettersLost = "special-letters-lost"
    /// A faulty form comes back without a word.
    case silentRejection = "silent-rejection"
    /// Errors stand at the top only, tied to no field.
    case errorNotTiedToField = "error-not-tied-to-field"
    /// Every fault has the same empty message.
    case genericErrorText = "generic-error-text"
    /// CPR only with a hyphen, telephone only as eight digits in a row.
    case rigidFormats = "rigid-formats"
    /// A CPR number without a valid check digit is refused.
    case checkDigitDemanded = "check-digit-demanded"
    /// Name and address are asked for although the register has them.
    case asksKnownData = "asks-known-data"
    /// Some pages show a telephone number the authority no longer has.
    case wrongContactPhone = "wrong-contact-phone"
    /// The contact link ends at the portal's front page.
    case indirectContact = "indirect-contact"
    /// The steps show no contact at all.
    case noContactOnStep = "no-contact-on-step"
    /// The receipt has no reference number.
    case receiptWithoutReference = "receipt-without-reference"
    /// The receipt doesn't say what happens now, or when.
    case receiptWithoutNextStep = "receipt-without-next-step"
    /// A second press on the order button gives a second order.
    case duplicateOrder = "duplicate-order"
    /// The CPR number travels in the address line.
    case cprInURL = "cpr-in-url"
    /// Personal pages may be stored by anyone on the way.
    case cacheablePersonalPages = "cacheable-personal-pages"
    /// A field has no programmatic name.
    case unlabelledField = "unlabelled-field"
    /// The reasons are radio buttons without a group name.
    case ungroupedChoices = "ungrouped-choices"
    /// Information and guidance in long official sentences.
    case hardText = "hard-text"
    /// The information page states last years' fee.
    case conflictingFee = "conflicting-fee"
    /// The step with current data fails for citizens without a doctor.
    case serverErrorForSome = "server-error-for-some"
    /// The review fails, with status 200, for citizens whose name has changed.
    case softErrorPage = "soft-error-page"
    /// The way back from login ends at the information page.
    case returnTargetLost = "return-target-lost"
    /// The refusal gives no ground, no way on, no complaint guidance and no contact.
    case deadEndRefusal = "dead-end-refusal"
    /// The step indicator counts wrong.
    case wrongStepCount = "wrong-step-count"
    /// The list of doctors is down, and the page says neither until when nor what to do.
    case outageOnReleaseDay = "outage-on-release-day"
    /// The list of doctors takes six seconds.
    case slowStep = "slow-step"
    /// The review fails in every tenth session.
    case flakyStep = "flaky-step"
    /// Two pages send those without a doctor to each other.
    case redirectLoop = "redirect-loop"
    /// A link on the information page leads to a page that was removed.
    case brokenLink = "broken-link"
    /// A message from the database reaches the citizen, in English.
    case systemErrorText = "system-error-text"
    /// The list of doctors is only there where scripts run.
    case scriptOnlyForm = "script-only-form"
    /// The links of the error summary lead to no field.
    case summaryLinksBroken = "summary-links-broken"
    /// The messages say that something is invalid, not what to do.
    case messageWithoutRemedy = "message-without-remedy"
    /// An empty and a wrong answer get the same message.
    case sameMessageForAllFaults = "same-message-for-all-faults"
    /// Only the first of several faults is told each time.
    case errorDrip = "error-drip"
    /// A closed practice is refused as if the citizen had typed wrong.
    case refusalAsFieldError = "refusal-as-field-error"
    /// The reason step is empty when one comes back to it.
    case valuesLostOnBack = "values-lost-on-back"
    /// Correcting the first step from the review throws the other answers away.
    case changeForcesReplay = "change-forces-replay"
    /// An ended session is met with a technical error.
    case sessionExpiryError = "session-expiry-error"
    /// The page logs the citizen off after fifteen seconds, without a word.
    case logoutWithoutWarning = "logout-without-warning"
    /// A link to the status page ends at the first step after login.
    case deepLinkLandsAtStart = "deep-link-lands-at-start"
    /// Whoever regrets paying gets a page without a way on.
    case paymentCancelDeadEnd = "payment-cancel-dead-end"
    /// Those who turned 15 are refused their parents' doctor.
    case parentsDoctorRefused = "parents-doctor-refused"
    /// Those who have moved are charged the fee.
    case waiverIgnored = "waiver-ignored"
    /// The refusal gives no complaint guidance.
    case refusalWithoutComplaint = "refusal-without-complaint"
    /// The answer on home visits leads back to the list of doctors, for ever.
    case stateLoop = "state-loop"
    /// The information page hides the way that isn't digital.
    case noOtherRoute = "no-other-route"
    /// The consent has to be printed and sent by post.
    case printedForm = "printed-form"
    /// The button can't be pressed, and nobody says why.
    case disabledButton = "disabled-button"
    /// The steps state other opening hours than the contact page.
    case conflictingHours = "conflicting-hours"
    /// The steps ask for the CPR number by ordinary e-mail.
    case emailInvitesCPR = "email-invites-cpr"
    /// The chat never lets the citizen through to a person.
    case chatWithoutHandover = "chat-without-handover"
    /// The guidance uses terms of the trade without explaining them.
    case unexplainedTerms = "unexplained-terms"
    /// The information page speaks of NemID and a price of years ago.
    case staleContent = "stale-content"
    /// The information page tells neither what is needed nor how long it takes.
    case noPreparation = "no-preparation"
    /// The card has three names.
    case manyNames = "many-names"
    /// The mobile number is asked for again when choosing a doctor.
    case asksTwice = "asks-twice"
    /// Fields that may stay empty look like the others.
    case optionalUnmarked = "optional-unmarked"
    /// After the order the citizen stands on the front page.
    case noReceipt = "no-receipt"
    /// The receipt tells neither of a copy nor of a way to follow the order.
    case receiptWithoutStatus = "receipt-without-status"
    /// The receipt doesn't say how to correct, cancel or complain.
    case receiptWithoutCorrection = "receipt-without-correction"
    /// Between payment and receipt stands a page that looks like the end.
    case receiptBehindClick = "receipt-behind-click"
    /// The last step has a button and no answers.
    case reviewWithoutAnswers = "review-without-answers"
    /// What it costs is first told by the payment provider.
    case feeHiddenBeforePayment = "fee-hidden-before-payment"
    /// The receipt says received, and the register has no order.
    case receiptWithoutOrder = "receipt-without-order"
    /// The receipt promises a copy in Digital Post, and none is sent.
    case copyNeverSent = "copy-never-sent"
    /// The e-mail field's only label is its placeholder.
    case placeholderAsLabel = "placeholder-as-label"
    /// Fields for one's own data don't say what they are.
    case noAutocomplete = "no-autocomplete"
    /// Two elements of a page have the same id.
    case duplicateIDs = "duplicate-ids"
    /// The steps don't declare their language.
    case languageMissing = "language-missing"
    /// All pages have the same title.
    case sameTitleEverywhere = "same-title-everywhere"
    /// A link says only "klik her".
    case vagueLink = "vague-link"
    /// The page can't be enlarged.
    case zoomBlocked = "zoom-blocked"
    /// An image that says something has no text.
    case imageWithoutAlt = "image-without-alt"
    /// A link has only an icon and no name.
    case emptyLink = "empty-link"
    /// There is no accessibility statement.
    case statementMissing = "statement-missing"
    /// The accessibility statement is three years old.
    case statementOld = "statement-old"
    /// The accessibility statement gives no telephone number.
    case statementWithoutPhone = "statement-without-phone"
    /// No page links to the accessibility statement.
    case statementNotLinked = "statement-not-linked"
    /// The page's title holds the citizen's name.
    case nameInTitle = "name-in-title"
    /// Logged-in pages load a script from another company.
    case thirdPartyScript = "third-party-script"
    /// The session's cookie can be read by scripts and sent by other sites.
    case cookieWithoutFlags = "cookie-without-flags"
    /// Nothing tells what becomes of the citizen's data.
    case noPrivacyInformation = "no-privacy-information"
    /// The citizen stands at the payment provider unprepared.
    case unannouncedPaymentSite = "unannounced-payment-site"
    /// A practice stands as open on the list, and refuses whoever chooses it.
    case openPracticeRefused = "open-practice-refused"
    /// The steps grow by long guidance and questions nobody needs answered.
    case effortGrown = "effort-grown"
    /// A photo is refused, and nobody says why.
    case uploadRefusedWithoutReason = "upload-refused-without-reason"
    /// The photo is gone when another answer is wrong.
    case photoLostAfterError = "photo-lost-after-error"
    /// What a photo may be is first told when it is refused.
    case uploadLimitsUntold = "upload-limits-untold"
    /// A house number with a letter is refused.
    case houseLetterRefused = "house-letter-refused"
    /// Name and number are demanded of those who may be anonymous.
    case contactDemanded = "contact-demanded"
    /// The receipt promises another deadline than the information page.
    case conflictingDeadline = "conflicting-deadline"
    /// Times are shown that are taken.
    case takenTimesShown = "taken-times-shown"
    /// Who loses a time to somebody else begins anew, without a word.
    case lostTimeStartsOver = "lost-time-starts-over"
    /// The time has to be dragged into a calendar that a script draws.
    case calendarNeedsDragging = "calendar-needs-dragging"
    /// The times of the calendar have no names in code.
    case calendarWithoutLabels = "calendar-without-labels"
    /// Where nothing is free, the page ends.
    case fullCalendarDeadEnd = "full-calendar-dead-end"
    /// The receipt tells neither when nor where.
    case receiptWithoutPlaceAndTime = "receipt-without-place-and-time"
    /// An answer that is changed from the review stays as it was.
    case changeNotTaken = "change-not-taken"
    /// The order of one tab gets answers of another.
    case tabsMixed = "tabs-mixed"
    /// A form that was refused once is refused when it is right.
    case errorSticks = "error-sticks"
  }
}

extension DemoSite {
  /// The errands of the site.
  package enum Errand: String, CaseIterable, Sendable {
    case card = "sundhedskort"
    case doctorChange = "laegeskift"
    case rats = "rottebekaempelse"
    case booking = "tid-i-borgerservice"

    /// What the addresses of its pages begin with.
    package var path: String { "/" + rawValue }
  }
}
