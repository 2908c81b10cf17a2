extension DemoSite {
  /// One way in which the service can fail its citizens, switched on by itself.
  ///
  /// Each is written the way real solutions fail. A page asks `defects.contains(.x)` at the one place that differs.
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

    /// The cause code a failing citizen's contact would be registered under.
    package var cause: String { facts.cause }
    /// What goes wrong, in Danish.
    package var danishDescription: String { facts.danish }
    /// What goes wrong, in English.
    package var englishDescription: String { facts.english }
  }
}

extension DemoSite.Defect {
  /// Words and code of a defect.
  struct Facts {
    let cause: String
    let danish: String
    let english: String

    init(_ cause: String, _ danish: String, _ english: String) {
      self.cause = cause
      self.danish = danish
      self.english = english
    }
  }
}
