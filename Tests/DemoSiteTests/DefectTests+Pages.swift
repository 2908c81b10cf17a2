import Testing

@testable import DemoSite

extension DefectTests {
  static func showsAtTheEnd(_ defect: DemoSite.Defect, _ browser: Browser) async throws -> Bool {
    switch defect {
    case .noReceipt, .receiptWithoutStatus, .receiptWithoutCorrection:
      let card = try await browser.reachReceipt("testborger-1", answers: Answers.answers())
      let later = browser.another
      let review = try await later.chooseDoctor("testborger-5", "Lægehuset Testtorvet", reason: "flyttet")
      return same(card, try await later.confirm(review)) { page in
        switch defect {
        case .noReceipt: !page.body.contains("<h1>Kvittering")
        case .receiptWithoutStatus: !page.body.contains("/status\">") && !page.body.contains("en kopi")
        default: !page.body.contains("rette eller") && !page.body.contains("eller rette")
        }
      }
    case .reviewWithoutAnswers:
      let card = try await browser.reachReview("testborger-1", answers: Answers.answers())
      let change = try await browser.another.reachCardReview("testborger-1")
      return same(card, change) { !$0.body.contains("68 12 34 56") }
    case .receiptWithoutOrder:
      let review = try await browser.chooseDoctor("testborger-13", "Lægehuset Tænkeboks", reason: "laegen-lukker")
      let receipt = try await browser.confirm(review)
      let orders = try await browser.orders("0602545644")
      return receipt.body.contains("Kvittering") && orders.isEmpty
    case .copyNeverSent:
      let review = try await browser.chooseDoctor("testborger-5", "Lægehuset Testtorvet", reason: "flyttet")
      let receipt = try await browser.confirm(review)
      var isSent = false
      for _ in 1...3 { isSent = try await browser.get("/test/post?cpr=2602485342").body.contains("emne") || isSent }
      return receipt.body.contains("Kvittering") && !isSent
    default: return try await showsInPayment(defect, browser)
    }
  }

  private static func showsInPayment(_ defect: DemoSite.Defect, _ browser: Browser) async throws -> Bool {
    let review = try await browser.reachCardReview("testborger-1")
    switch defect {
    case .feeHiddenBeforePayment: return !review.body.contains("225")
    case .unannouncedPaymentSite: return !review.body.contains("Testbetaling")
    case .paymentCancelDeadEnd:
      let page = try await browser.follow(try await browser.get(ChangePath.paymentCancelled))
      return !page.body.contains("<a ")
    default:
      let page = try await browser.pay(try await browser.confirm(review))
      return page.body.contains(">Videre</a>") && !page.body.contains("Kvittering")
    }
  }

  static func showsInSession(_ defect: DemoSite.Defect, _ browser: Browser) async throws -> Bool {
    switch defect {
    case .deepLinkLandsAtStart:
      let card = try await browser.logIn("testborger-1", from: StepPath.status)
      let change = try await browser.another.logIn("testborger-1", from: ChangePath.status)
      return same(card, change) { $0.body.contains("<h1>Dine oplysninger</h1>") }
    case .cookieWithoutFlags:
      _ = try await browser.logIn("testborger-1")
      return !browser.setCookies.contains { $0.contains("HttpOnly; SameSite=Lax") }
    default:
      _ = try await browser.logIn("testborger-1")
      // A session that is gone is as good as one that has expired.
      _ = try await browser.post("/test/nulstil", [])
      return try await browser.get(ChangePath.data).status == 500
    }
  }

  static func showsInStatement(_ defect: DemoSite.Defect, _ browser: Browser) async throws -> Bool {
    let page = try await browser.get("/was")
    return switch defect {
    case .statementMissing: page.status == 404
    case .statementOld: page.body.contains("datetime=\"2023-")
    default: !page.body.contains("<li>Telefon: ")
    }
  }

  static func showsOnSteps(_ defect: DemoSite.Defect, _ browser: Browser) async throws -> Bool {
    let card = try await browser.reachReason("testborger-1")
    let change = try await browser.another.reachChangeReason("testborger-1")
    switch defect {
    case .disabledButton: return change.body.contains("value=\"naeste\" disabled")
    case .optionalUnmarked: return change.body.contains(">Arbejdsplads</label>")
    case .placeholderAsLabel: return change.body.contains("placeholder=\"E-mailadresse\"")
    default: return same(card, change) { showsOnStep(defect, $0.body) }
    }
  }

  private static func showsOnStep(_ defect: DemoSite.Defect, _ body: String) -> Bool {
    switch defect {
    case .logoutWithoutWarning: body.contains("http-equiv=\"refresh\" content=\"15;")
    case .conflictingHours: body.contains("kl. 8–16")
    case .emailInvitesCPR: body.contains("med dit CPR-nummer og dit spørgsmål")
    case .chatWithoutHandover: body.contains("Start chat") && !body.contains("tale med et menneske")
    case .noAutocomplete: !body.contains("autocomplete=")
    case .duplicateIDs: body.split(separator: "id=\"besked\"").count == 3
    case .languageMissing: body.contains("<html>")
    case .sameTitleEverywhere: body.contains("<title>Selvbetjening</title>")
    case .vagueLink: body.contains(">Klik her</a>")
    case .zoomBlocked: body.contains("user-scalable=no")
    case .imageWithoutAlt: body.contains("<img src=\"/tegn.svg\">")
    case .emptyLink: body.contains("href=\"/kontakt\"></a>")
    case .statementNotLinked: !body.contains("href=\"/was\"")
    case .nameInTitle: body.contains("<title>Åse Kjærgaard Madsen")
    case .thirdPartyScript: body.contains("src=\"https://maaling.example/m.js\"")
    case .noPrivacyInformation: !body.contains("href=\"/privatliv\"")
    default: false
    }
  }
}
