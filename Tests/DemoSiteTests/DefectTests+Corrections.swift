import Testing

@testable import DemoSite

extension DefectTests {
  private static let otherEmail = "rettet@post.example"

  /// Whether a citizen meets a defect of correcting, on every errand that has it.
  static func showsInCorrection(_ defect: DemoSite.Defect, _ browser: Browser) async throws -> Bool {
    switch defect {
    case .changeNotTaken: return try await showsChangeNotTaken(browser)
    case .tabsMixed: return try await showsTabsMixed(browser)
    default: return try await showsErrorSticks(browser)
    }
  }

  private static func showsChangeNotTaken(_ browser: Browser) async throws -> Bool {
    _ = try await browser.reachReview("testborger-1", answers: Answers.answers())
    let form = try await browser.get(StepPath.reason)
    let review = try await browser.submit(form, StepPath.reason, Answers.answers(email: otherEmail))
    let receipt = try await browser.submit(review, StepPath.order, [("bestilling", review.hidden("bestilling"))])
    #expect(review.body.contains(otherEmail) == receipt.body.contains(otherEmail))
    let changer = browser.another
    _ = try await changer.reachCardReview("testborger-1")
    let reason = try await changer.get(ChangePath.reason)
    let changed = try await changer.answerReason(reason, [("aarsag", "bortkommet"), ("email", otherEmail)])
    let guest = browser.another
    _ = try await guest.reachBookingReview()
    let contact = try await guest.get(BookingPath.contact)
    let answers = [("navn", "Bo Rettet"), ("mobilnummer", "68123456")]
    let booking = try await guest.submit(contact, BookingPath.contact, answers)
    #expect(booking.body.contains("Bo Rettet") == review.body.contains(otherEmail))
    let reporter = browser.another
    _ = try await reporter.submit(
      try await reporter.answerSighting(try await reporter.reachSighting()), RatPath.contact, [("mobilnummer", "")])
    _ = try await reporter.answerSighting(try await reporter.get(RatPath.sighting), sign: "levende")
    let report = try await reporter.get(RatPath.review)
    #expect(report.body.contains("En levende rotte") == review.body.contains(otherEmail))
    return same(review, changed) { !$0.body.contains(otherEmail) }
  }

  /// The second tab's review is right, and its order isn't.
  private static func showsTabsMixed(_ browser: Browser) async throws -> Bool {
    _ = try await browser.reachReview("testborger-1", answers: Answers.answers(reason: "stjaalet"))
    let data = try await browser.get(StepPath.data)
    let form = try await browser.submit(data, StepPath.data, [("modtager", "mig-selv")])
    let review = try await browser.submit(form, StepPath.reason, Answers.answers(email: otherEmail))
    let receipt = try await browser.submit(review, StepPath.order, [("bestilling", review.hidden("bestilling"))])
    #expect(review.body.contains(otherEmail) && receipt.body.contains("Kortet er blevet væk"))
    let ordered = try await browser.orders("1403456116").first?["email"] as? String
    #expect((ordered == otherEmail) == receipt.body.contains(otherEmail))
    let changer = browser.another
    _ = try await changer.reachCardReview("testborger-2")
    let errand = try await changer.submit(
      try await changer.get(ChangePath.data), ChangePath.data, [("aerinde", "kort")])
    let second = try await changer.answerReason(errand, [("aarsag", "bortkommet"), ("email", otherEmail)])
    let paid = try await changer.pay(try await changer.confirm(second))
    #expect(second.body.contains(otherEmail) && paid.body.contains("Kvittering"))
    return same(receipt, paid) { !$0.body.contains(otherEmail) }
  }

  private static func showsErrorSticks(_ browser: Browser) async throws -> Bool {
    let form = try await browser.reachReason("testborger-1")
    let refused = try await browser.submit(form, StepPath.reason, Answers.answers(phone: "12"))
    let card = try await browser.submit(refused, StepPath.reason, Answers.answers())
    let changer = browser.another
    let reason = try await changer.reachChangeReason("testborger-5")
    let faulty = try await changer.answerReason(reason, [("mobilnummer", "12")])
    let change = try await changer.answerReason(faulty)
    let guest = browser.another
    let contact = try await guest.answerSighting(try await guest.reachSighting())
    let wrong = try await guest.submit(contact, RatPath.contact, [("mobilnummer", "12")])
    let rats = try await guest.submit(wrong, RatPath.contact, [("mobilnummer", "68123456")])
    let message = "id=\"mobilnummer-fejl\""
    #expect(card.body.contains(message) == rats.body.contains(message))
    // Who starts over is let through.
    let data = try await browser.get(StepPath.data)
    let anew = try await browser.submit(data, StepPath.data, [("modtager", "mig-selv")])
    let review = try await browser.submit(anew, StepPath.reason, Answers.answers())
    #expect(review.body.contains("Tjek dine svar"))
    return same(card, change) { $0.body.contains(message) }
  }
}
