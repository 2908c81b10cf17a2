import DemoSite

/// What a defect of the demo site, alone on an otherwise clean site, must be caught by.
///
/// It stands here because neither the site nor a check may know the other.
enum DefectProof: Sendable {
  /// These checks find it, and nothing else says anything above hint.
  case found([String])
  /// These checks find it and give it a hint; nothing says anything above one.
  case hinted([String])
  /// The check that would find it isn't built yet; nothing says anything above hint. The id is the catalogue's.
  case noCheckYet(String)
  /// Nobody has yet said what must catch it: it belongs to an errand or a catalogue row that this proof doesn't reach.
  case notYetProven
}

extension DemoSite.Defect {
  /// The defects whose row says what must catch them.
  static var withProof: [DemoSite.Defect] {
    allCases.filter { if case .notYetProven = $0.proof { false } else { true } }
  }

  /// What must catch the defect.
  var proof: DefectProof {
    switch self {
    case .inputLostAfterError: .found(["TAB-01"])
    case .answersLostOnChange: .noCheckYet("TAB-03")
    case .answersCut: .found(["TAB-04", "KVI-08-sent", "DEAD-02"])
    case .specialLettersLost: .found(["TAB-04", "DEAD-02"])
    case .silentRejection: .found(["FEJL-01"])
    case .errorNotTiedToField: .found(["FEJL-02", "FEJL-03"])
    case .genericErrorText: .found(["FEJL-04"])
    case .rigidFormats: .found(["DATA-03"])
    case .checkDigitDemanded: .found(["DATA-04", "DATA-03-right-answer", "DEAD-02"])
    case .asksKnownData: .found(["DATA-01"])
    case .wrongContactPhone: .found(["KON-02", "KON-04"])
    case .indirectContact: .found(["KON-03"])
    case .noContactOnStep: .found(["KON-01"])
    case .receiptWithoutReference: .found(["KVI-02"])
    case .receiptWithoutNextStep: .found(["KVI-03"])
    case .duplicateOrder: .noCheckYet("TEK-07")
    case .cprInURL: .found(["TIL-01"])
    case .cacheablePersonalPages: .found(["TIL-03"])
    case .unlabelledField: .found(["A11Y-01-name"])
    case .ungroupedChoices: .found(["A11Y-02"])
    case .hardText: .found(["TXT-01", "TXT-06"])
    case .conflictingFee: .found(["TXT-04"])
    case .serverErrorForSome: .found(["TEK-01", "DEAD-02"])
    case .softErrorPage: .found(["TEK-02", "DEAD-02"])
    case .returnTargetLost: .found(["DEAD-02"])
    case .deadEndRefusal: .found(["DEAD-03"])
    case .wrongStepCount: .hinted(["NAV-01"])
    case .houseLetterRefused, .contactDemanded: .found(["DATA-03-right-answer", "DEAD-02"])
    case .sameMessageForAllFaults: .found(["FEJL-06"])
    case .errorDrip: .found(["FEJL-07"])
    case .uploadRefusedWithoutReason: .found(["DATA-06-reason"])
    case .photoLostAfterError: .found(["DATA-06-kept"])
    case .openPracticeRefused, .lostTimeStartsOver, .calendarNeedsDragging, .fullCalendarDeadEnd:
      .found(["DEAD-02"])
    case .receiptWithoutPlaceAndTime: .found(["DEAD-02", "KVI-02"])
    case .conflictingDeadline: .found(["TXT-04"])
    case .copyNeverSent: .found(["DEAD-02"])
    case .calendarWithoutLabels: .found(["A11Y-01-name", "DEAD-02"])
    default: .notYetProven
    }
  }
}
