import Testing

@testable import DemoSite

@Suite(.timeLimit(.minutes(1)))
struct NearMissTests {
  @Test(arguments: DemoSite.NearMiss.allCases)
  func aNearMissShowsOnTheWayAndIsNotItsDefect(nearMiss: DemoSite.NearMiss) async throws {
    let plain = try await withSite { try await Self.tour($0) }
    let changed = try await withSite(nearMisses: [nearMiss]) { try await Self.tour($0) }
    #expect(plain != changed)
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
    let faulty = try await browser.submit(card, StepPath.reason, [("mobilnummer", "12")])
    let review = try await browser.submit(faulty, StepPath.reason, Answers.answers())
    let receipt = try await browser.submit(review, StepPath.order, [("bestilling", review.hidden("bestilling"))])
    #expect(receipt.body.contains("<h1>Kvittering</h1>"))
    let refusal = try await browser.another.logInToChange("testborger-9")
    let changer = browser.another
    let data = try await changer.logInToChange("testborger-5")
    let reason = try await changer.submit(data, ChangePath.data, [("aerinde", "laege")])
    let doctors = try await changer.answerReason(reason, [("aarsag", "flyttet")])
    let choice = try await changer.submit(doctors, ChangePath.doctor, [("laege", "04")])
    let changed = try await changer.confirm(choice)
    #expect(changed.body.contains("<h1>Kvittering</h1>"))
    let pages =
      information + [payment, start, card, faulty, review, receipt, refusal, data, reason, doctors, choice, changed]
    return pages.map { "\($0.status) \($0.delay) \($0.header("Cache-Control") ?? "") \($0.body)" } + browser.setCookies
      + changer.visited
  }
}
