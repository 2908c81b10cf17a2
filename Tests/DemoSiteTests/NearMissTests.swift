import Testing

@testable import DemoSite

@Suite(.timeLimit(.minutes(10)))
struct NearMissTests {
  @Test(arguments: DemoSite.NearMiss.allCases)
  func aNearMissShowsOnTheWayAndIsNotItsDefect(nearMiss: DemoSite.NearMiss) async throws {
    let plain = try await withSite { try await Self.tour($0) }
    let changed = try await withSite(nearMisses: [nearMiss]) { try await Self.tour($0) }
    // In bytes: two ways to write a letter are equal as text.
    #expect(!plain.elementsEqual(changed) { $0.utf8.elementsEqual($1.utf8) })
    #expect(!nearMiss.lookalikes.isEmpty)
    for defect in nearMiss.lookalikes {
      #expect(
        try await withSite(nearMisses: [nearMiss]) { try await !DefectTests.shows(defect, $0) }, "\(defect.rawValue)")
    }
    #expect(!nearMiss.danishDescription.isEmpty && !nearMiss.englishDescription.isEmpty)
  }

  @Test func theTourIsTheSameTwice() async throws {
    let first = try await withSite { try await Self.tour($0) }
    #expect(try await withSite { try await Self.tour($0) } == first)
  }

  /// What a citizen meets on both errands, a faulty form and a refusal included.
  private static func tour(_ browser: Browser) async throws -> [String] {
    let payment = try await browser.another.reachCardReview("testborger-1")
    let information = [
      try await browser.get("/sundhedskort"), try await browser.get(ChangePath.information),
      try await browser.get("/was"),
    ]
    let start = try await browser.logIn("testborger-1")
    let card = try await browser.submit(start, StepPath.data, [("modtager", "mig-selv")])
    let empty = try await browser.submit(card, StepPath.reason, [])
    let faulty = try await browser.submit(empty, StepPath.reason, [("mobilnummer", "12"), ("email", " aase ")])
    let review = try await browser.submit(faulty, StepPath.reason, Answers.answers())
    let back = try await browser.get(StepPath.reason)
    let corrected = try await browser.submit(back, StepPath.reason, Answers.answers(email: "ny@post.example"))
    let secondTab = try await browser.submit(
      try await browser.get(StepPath.data), StepPath.data, [("modtager", "mig-selv")])
    let newest = try await browser.submit(secondTab, StepPath.reason, Answers.answers())
    let receipt = try await browser.submit(review, StepPath.order, [("bestilling", review.hidden("bestilling"))])
    #expect(receipt.body.contains("<h1>Kvittering"))
    let refusal = try await browser.another.logInToChange("testborger-9")
    let changer = browser.another
    let data = try await changer.logInToChange("testborger-5")
    let reason = try await changer.submit(data, ChangePath.data, [("aerinde", "laege")])
    let doctors = try await changer.answerReason(reason, [("aarsag", "flyttet")])
    let choice = try await changer.submit(doctors, ChangePath.doctor, [("laege", "04")])
    let changed = try await changer.confirm(choice)
    #expect(changed.body.contains("<h1>Kvittering"))
    let mailbox = try await changer.get("/test/post?cpr=2602485342")
    let pages =
      information
      + [
        payment, start, card, empty, faulty, review, back, corrected, newest, receipt, refusal, data, reason, doctors,
        choice, changed,
        mailbox,
      ]
      + (try await afterwards(browser)) + (try await guests(browser))
    return pages.map { "\($0.status) \($0.delay) \($0.header("Cache-Control") ?? "") \($0.body)" } + browser.setCookies
      + changer.visited
  }

  /// What comes after an order, and what few citizens meet.
  private static func afterwards(_ browser: Browser) async throws -> [Reply] {
    let again = try await browser.get(StepPath.data)
    let child = browser.another
    let reason = try await child.reachReason("testborger-3", recipient: "barn")
    let number = Answers.answers(more: [("barn-cpr", "010154-8563")])
    let childReview = try await child.submit(reason, StepPath.reason, number)
    let withoutDoctor = try await browser.another.logIn("testborger-5")
    let payer = browser.another
    let window = try await payer.confirm(try await payer.reachCardReview("testborger-2"))
    let regretted = try await payer.follow(try await payer.get(ChangePath.paymentCancelled))
    let paid = try await payer.pay(window)
    let orders = try await browser.get("/test/ordrer?cpr=1403456116")
    return [again, childReview, withoutDoctor, regretted, paid, orders]
  }

  /// What those meet who needn't log in.
  private static func guests(_ browser: Browser) async throws -> [Reply] {
    let reporter = browser.another
    let sighting = try await reporter.reachSighting()
    let refused = try await reporter.answerSighting(sighting, file: ("noter.txt", Array("rotte".utf8)))
    let kept = try await reporter.answerSighting(refused, sign: "", file: ("rotte.jpg", [0xFF, 0xD8, 0xFF, 0xE0]))
    let contact = try await reporter.answerSighting(kept)
    let review = try await reporter.submit(contact, RatPath.contact, [("mobilnummer", "")])
    let sent = try await reporter.submit(review, RatPath.send, [("anmeldelse", review.hidden("anmeldelse"))])
    let address = try await browser.another.begin(.rats)
    let late = browser.another
    let lost = try await late.book(try await late.reachBookingReview("testtorvet", weekday: 2, time: "540"))
    let booker = browser.another
    let times = try await booker.reachTimes("demopladsen", weekday: 4)
    let booked = try await booker.book(try await booker.reachBookingReview())
    let full = browser.another
    let answers = [("aerinde", "pas"), ("sted", "kladdevej")]
    let nothing = try await full.submit(try await full.begin(.booking), BookingPath.errand, answers)
    return [address, sighting, refused, kept, contact, review, sent, lost, times, booked, nothing]
  }
}
