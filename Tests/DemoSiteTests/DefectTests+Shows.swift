@testable import DemoSite

extension DefectTests {
  /// Whether a citizen meets the defect, judged from what the site answers.
  static func shows(_ defect: DemoSite.Defect, _ browser: Browser) async throws -> Bool {
    switch defect {
    case .inputLostAfterError, .silentRejection, .errorNotTiedToField, .genericErrorText, .rigidFormats,
      .checkDigitDemanded, .answersLostOnChange:
      try await showsInEntry(defect, browser)
    case .receiptWithoutReference, .receiptWithoutNextStep, .answersCut, .specialLettersLost, .duplicateOrder,
      .cprInURL:
      try await showsInOrder(defect, browser)
    case .asksKnownData, .wrongContactPhone, .indirectContact, .noContactOnStep, .cacheablePersonalPages,
      .unlabelledField, .ungroupedChoices, .hardText, .conflictingFee, .serverErrorForSome, .softErrorPage,
      .returnTargetLost, .deadEndRefusal, .wrongStepCount:
      try await showsOnPage(defect, browser)
    case .openPracticeRefused, .effortGrown, .uploadRefusedWithoutReason, .photoLostAfterError, .uploadLimitsUntold,
      .houseLetterRefused, .contactDemanded, .conflictingDeadline, .takenTimesShown, .lostTimeStartsOver,
      .calendarNeedsDragging, .calendarWithoutLabels, .fullCalendarDeadEnd, .receiptWithoutPlaceAndTime:
      try await showsToGuests(defect, browser)
    case .changeNotTaken, .tabsMixed, .errorSticks: try await showsInCorrection(defect, browser)
    default:
      try await showsElsewhere(defect, browser)
    }
  }

  /// Whether one of the two hides the other or is part of it.
  static func overlaps(_ one: DemoSite.Defect, _ other: DemoSite.Defect) -> Bool {
    let groups: [Set<DemoSite.Defect>] = [
      [.silentRejection, .errorNotTiedToField, .genericErrorText], [.rigidFormats, .answersCut],
      [.indirectContact, .noContactOnStep, .wrongContactPhone], [.hardText, .conflictingFee],
      [.rigidFormats, .checkDigitDemanded], [.answersCut, .specialLettersLost], [.serverErrorForSome, .softErrorPage],
      // One page takes the place of the other.
      [.outageOnReleaseDay, .slowStep, .redirectLoop, .scriptOnlyForm, .refusalAsFieldError, .flakyStep],
      [.systemErrorText, .messageWithoutRemedy, .sameMessageForAllFaults, .errorDrip], [.stateLoop, .printedForm],
      [.valuesLostOnBack, .changeForcesReplay], [.sameTitleEverywhere, .nameInTitle],
      [.statementMissing, .statementOld, .statementWithoutPhone], [.deadEndRefusal, .refusalWithoutComplaint],
      [.noReceipt, .receiptWithoutStatus, .receiptWithoutCorrection, .receiptBehindClick, .receiptWithoutOrder],
      [.houseLetterRefused, .contactDemanded, .conflictingDeadline], [.unannouncedPaymentSite, .openPracticeRefused],
      [.calendarNeedsDragging, .takenTimesShown, .lostTimeStartsOver, .receiptWithoutPlaceAndTime],
      [.calendarWithoutLabels, .calendarNeedsDragging], [.receiptWithoutPlaceAndTime, .inputLostAfterError],
      [.deadEndRefusal, .outageOnReleaseDay, .slowStep, .flakyStep, .redirectLoop], [.noPreparation, .staleContent],
      [.changeNotTaken, .tabsMixed, .calendarNeedsDragging],
    ]
    let hidesAll: Set<DemoSite.Defect> = [.returnTargetLost, .deepLinkLandsAtStart]
    return hidesAll.contains(one) || hidesAll.contains(other)
      || groups.contains { $0.contains(one) && $0.contains(other) }
  }

  private static func showsInEntry(_ defect: DemoSite.Defect, _ browser: Browser) async throws -> Bool {
    let isForChild = defect == .checkDigitDemanded
    let reason = try await browser.reachReason(
      isForChild ? "testborger-3" : "testborger-1", recipient: isForChild ? "barn" : "mig-selv")
    let faulty = [("aarsag", "stjaalet"), ("mobilnummer", "12")]
    switch defect {
    case .inputLostAfterError:
      return try await browser.submit(reason, StepPath.reason, faulty).value("mobilnummer") != "12"
    case .silentRejection:
      let page = try await browser.submit(reason, StepPath.reason, faulty)
      return page.body.contains("<h1>Årsag og kontakt</h1>") && !page.body.contains("Skriv din e-mailadresse")
    case .errorNotTiedToField:
      return try await !browser.submit(reason, StepPath.reason, faulty).body.contains("mobilnummer-fejl")
    case .genericErrorText:
      return try await browser.submit(reason, StepPath.reason, faulty).body.contains("ikke udfyldt korrekt")
    case .rigidFormats:
      return try await !browser.submit(reason, StepPath.reason, Answers.lost).body.contains("Tjek dine svar")
    case .checkDigitDemanded:
      let answers = Answers.answers(more: [("barn-cpr", "010154-8563")])
      return try await browser.submit(reason, StepPath.reason, answers).body.contains("ikke gyldigt")
    default:
      _ = try await browser.submit(reason, StepPath.reason, Answers.answers())
      return try await browser.get(StepPath.reason).value("email").isEmpty
    }
  }

  private static func showsInOrder(_ defect: DemoSite.Defect, _ browser: Browser) async throws -> Bool {
    let review = try await browser.reachReview("testborger-1", answers: Answers.answers())
    let fields = [("bestilling", review.hidden("bestilling"))]
    let receipt = try await browser.submit(review, StepPath.order, fields)
    switch defect {
    case .receiptWithoutReference: return !receipt.body.contains("SK-2026-000001")
    case .receiptWithoutNextStep:
      return !receipt.body.contains("Hvad sker der nu?") && !receipt.body.contains("Sådan går det videre")
    case .answersCut:
      let email = try await browser.orders("1403456116").first?["email"] as? String
      return email == "aase.madsen@post.exa" && !receipt.body.contains("post.example")
    case .specialLettersLost: return receipt.body.contains("f?rgen til ?r?") && review.body.contains("?se")
    case .duplicateOrder:
      _ = try await browser.submit(review, StepPath.order, fields)
      return try await browser.orders("1403456116").count == 2
    default: return browser.visited.contains { $0.contains("1403456116") && !$0.contains("/test/") }
    }
  }

  private static func showsOnPage(_ defect: DemoSite.Defect, _ browser: Browser) async throws -> Bool {
    switch defect {
    case .asksKnownData: return try await browser.logIn("testborger-1").body.contains("Fulde navn")
    case .wrongContactPhone:
      let receipt = try await browser.reachReceipt("testborger-1", answers: Answers.answers())
      return receipt.body.contains("67 00 45 10")
    case .indirectContact:
      return try await browser.get("/sundhedskort").body.contains("<a href=\"/\">Kontakt")
    case .noContactOnStep:
      return try await !browser.reachReview("testborger-1", answers: Answers.answers()).body
        .contains("<a href=\"/kontakt\">Kontakt")
    case .cacheablePersonalPages:
      return try await browser.logIn("testborger-1").header("Cache-Control") != "no-store"
    case .unlabelledField:
      let page = try await browser.reachReason("testborger-1").body
      return !page.contains("for=\"mobilnummer\"") && !page.contains("aria-labelledby=\"mobilnummer-navn\"")
    case .ungroupedChoices:
      let page = try await browser.reachReason("testborger-1").body
      return !page.contains("<legend") && !page.contains("role=\"radiogroup\"")
    case .hardText: return try await browser.get("/sundhedskort").body.contains("såfremt")
    case .conflictingFee: return try await browser.get("/sundhedskort").body.contains("205 kr.")
    case .serverErrorForSome: return try await browser.logIn("testborger-5").status == 500
    case .softErrorPage:
      let page = try await browser.reachReview("testborger-2", answers: Answers.answers())
      return page.status == 200 && page.body.contains("<h1>Der er opstået en fejl</h1>")
    case .returnTargetLost: return try await browser.logIn("testborger-1").body.contains("Start bestilling")
    case .deadEndRefusal: return try await !browser.logIn("testborger-4").body.contains("§ 7")
    default: return try await browser.logIn("testborger-1").body.contains("Trin 1 af 2")
    }
  }
}
