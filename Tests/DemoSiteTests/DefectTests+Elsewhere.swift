import Testing

@testable import DemoSite

extension DefectTests {
  /// Whether a citizen meets a defect of "Skift læge", or one that both errands share.
  static func showsElsewhere(_ defect: DemoSite.Defect, _ browser: Browser) async throws -> Bool {
    switch defect {
    case .outageOnReleaseDay, .slowStep, .redirectLoop, .scriptOnlyForm, .asksTwice, .unexplainedTerms:
      try await showsOnDoctors(defect, browser)
    case .systemErrorText, .summaryLinksBroken, .messageWithoutRemedy, .sameMessageForAllFaults, .errorDrip:
      try await showsInErrors(defect, browser)
    case .flakyStep, .refusalAsFieldError, .parentsDoctorRefused, .waiverIgnored, .refusalWithoutComplaint, .stateLoop,
      .printedForm, .valuesLostOnBack, .changeForcesReplay:
      try await showsOnTheWay(defect, browser)
    case .brokenLink, .noOtherRoute, .staleContent, .noPreparation, .manyNames:
      try await showsInInformation(defect, browser)
    case .noReceipt, .receiptWithoutStatus, .receiptWithoutCorrection, .receiptBehindClick, .reviewWithoutAnswers,
      .feeHiddenBeforePayment, .receiptWithoutOrder, .copyNeverSent, .unannouncedPaymentSite, .paymentCancelDeadEnd:
      try await showsAtTheEnd(defect, browser)
    case .sessionExpiryError, .deepLinkLandsAtStart, .cookieWithoutFlags:
      try await showsInSession(defect, browser)
    case .statementMissing, .statementOld, .statementWithoutPhone:
      try await showsInStatement(defect, browser)
    default:
      try await showsOnSteps(defect, browser)
    }
  }

  private static func showsOnDoctors(_ defect: DemoSite.Defect, _ browser: Browser) async throws -> Bool {
    let page = try await browser.answerReason(try await browser.reachChangeReason("testborger-5"))
    return switch defect {
    case .outageOnReleaseDay: page.status == 503 && !page.body.contains("68 00 12 00")
    case .slowStep: page.delay >= .seconds(5)
    case .redirectLoop: page.status == 303
    case .scriptOnlyForm: page.body.contains("<script") && !page.body.contains("<form method=\"post\"")
    case .asksTwice: page.body.contains(">Mobilnummer</label>")
    default: page.body.contains("Hvilende sikrede")
    }
  }

  private static func showsInErrors(_ defect: DemoSite.Defect, _ browser: Browser) async throws -> Bool {
    let faulty = [("aarsag", ""), ("mobilnummer", ""), ("email", "x")]
    let card = try await browser.submit(try await browser.reachReason("testborger-1"), StepPath.reason, faulty)
    let later = browser.another
    let change = try await later.answerReason(try await later.reachChangeReason("testborger-5"), faulty)
    return same(card, change) { page in
      switch defect {
      case .systemErrorText: page.body.contains("ValidationException")
      case .summaryLinksBroken: page.body.contains("href=\"#mobilnummer-felt\"")
      case .messageWithoutRemedy: page.body.contains("Ugyldig værdi: mobilnummer")
      case .sameMessageForAllFaults: page.body.contains("Skriv et rigtigt mobilnummer")
      default: page.body.contains("Der er 1 fejl på siden")
      }
    }
  }

  private static func showsOnTheWay(_ defect: DemoSite.Defect, _ browser: Browser) async throws -> Bool {
    switch defect {
    case .flakyStep:
      var statuses: [Int] = []
      for _ in 1...11 {
        statuses.append(try await browser.another.reachCardReview("testborger-1").status)
      }
      #expect(statuses.enumerated().allSatisfy { $0.offset == 9 || $0.element == 200 })
      return statuses[9] == 500
    case .refusalAsFieldError:
      return try await browser.chooseDoctor("testborger-10", "Nordvest Lægeøvelse").body.contains("laege-fejl")
    case .parentsDoctorRefused:
      return try await browser.chooseDoctor("testborger-8", "Nørrebro Modellæger").body.contains("Du kan ikke vælge")
    case .waiverIgnored:
      let review = try await browser.chooseDoctor("testborger-5", "Lægehuset Testtorvet", reason: "flyttet")
      return review.body.contains("Det koster 225 kr.")
    case .refusalWithoutComplaint:
      let card = try await browser.logIn("testborger-4")
      let change = try await browser.another.logInToChange("testborger-9")
      return same(card, change) { !$0.body.contains("Styrelsen for Patientklager") }
    case .stateLoop, .printedForm:
      let question = try await browser.chooseDoctor("testborger-11", "Roskilde Demolæger")
      if defect == .printedForm { return question.body.contains("Udskriv denne side, skriv under") }
      let next = try await browser.submit(question, ChangePath.distance, [("hjemmebesoeg", "ja")])
      return next.body.contains("Vælg din nye læge")
    default:
      _ = try await browser.chooseDoctor("testborger-5", "Lægehuset Testtorvet")
      if defect == .valuesLostOnBack { return try await browser.get(ChangePath.reason).value("email").isEmpty }
      let data = try await browser.get(ChangePath.data)
      _ = try await browser.submit(data, ChangePath.data, [("aerinde", "laege")])
      return try await browser.get(ChangePath.review).location == ChangePath.reason
    }
  }

  private static func showsInInformation(_ defect: DemoSite.Defect, _ browser: Browser) async throws -> Bool {
    let card = try await browser.get("/sundhedskort")
    let change = try await browser.get(ChangePath.information)
    if defect == .brokenLink {
      let statuses = (
        try await browser.get("/sundhedskort/vejledning").status, try await browser.get("/laegeskift/vejledning").status
      )
      #expect(statuses == (404, 404))
    }
    return same(card, change) { page in
      switch defect {
      case .brokenLink: page.body.contains("/vejledning\"")
      case .noOtherRoute: !page.body.contains("ikke bestille på nettet") && !page.body.contains("ikke kan bestille på")
      case .staleContent: page.body.contains("Log på med NemID")
      case .noPreparation: !page.body.contains("Det skal du bruge") && !page.body.contains("minutter")
      default: page.body.contains("sygesikringsbevis")
      }
    }
  }

  /// Judges a page of each errand, which must agree.
  static func same(_ card: Reply, _ change: Reply, _ shows: (Reply) -> Bool) -> Bool {
    #expect(shows(card) == shows(change))
    return shows(card) && shows(change)
  }
}
