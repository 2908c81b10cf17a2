import Foundation
import Testing

@testable import DemoSite

@Suite(.timeLimit(.minutes(10)))
struct JourneyTests {
  @Test func aLostCardIsOrderedFromStartToReceipt() async throws {
    try await withServedSite { browser in
      let information = try await browser.get("/sundhedskort")
      #expect(information.body.contains("Start bestilling"))
      let data = try await browser.logIn("testborger-1")
      #expect(browser.visited.contains { $0.hasPrefix(browser.addresses.brokerURL + "/sso?SAMLRequest=") })
      #expect(data.body.contains("Åse Kjærgaard Madsen"))
      #expect(data.body.contains("140345-xxxx"))
      let reason = try await browser.submit(data, StepPath.data, [("modtager", "mig-selv")])
      #expect(reason.body.contains("<h1>Årsag og kontakt</h1>"))
      #expect(!reason.body.contains("Barnets CPR-nummer"))
      let review = try await browser.submit(reason, StepPath.reason, Answers.lost)
      #expect(review.body.contains("68 12 34 56"))
      #expect(review.body.contains("Kortet koster 225 kr."))
      let receipt = try await browser.submit(
        review, StepPath.order, [("bestilling", review.hidden("bestilling"))])
      #expect(receipt.body.contains("SK-2026-000001"))
      #expect(receipt.body.contains(Answers.remarks))
      let orders = try await browser.orders("140345-6116")
      #expect(orders.count == 1)
      #expect(orders.first?["mobilnummer"] as? String == "68123456")
      #expect(orders.first?["bemaerkninger"] as? String == Answers.remarks)
      #expect(orders.first?["gebyr"] as? Int == 225)
      #expect(browser.visited.allSatisfy { !$0.contains("1403456116") || $0.contains("/test/") })
    }
  }

  @Test func aNewNameIsFree() async throws {
    try await withSite { browser in
      let answers = Answers.answers(reason: "navneaendring")
      let receipt = try await browser.reachReceipt("testborger-2", answers: answers)
      #expect(receipt.body.contains("Kortet er gratis"))
      #expect(try await browser.orders("2306517549").first?["gebyr"] as? Int == 0)
    }
  }

  @Test(arguments: ["010154-8563", "0101548563", "010154 8563", "190856-6846"])
  func aParentOrdersForAChildHoweverTheNumberIsWritten(cpr: String) async throws {
    try await withSite { browser in
      let reason = try await browser.reachReason("testborger-3", recipient: "barn")
      let review = try await browser.submit(
        reason, StepPath.reason, Answers.answers(more: [("barn-cpr", cpr)]))
      #expect(review.body.contains("Tjek dine svar"))
      _ = try await browser.submit(review, StepPath.order, [("bestilling", review.hidden("bestilling"))])
      let order = try #require(try await browser.orders(cpr.replacingOccurrences(of: " ", with: "")).first)
      #expect((order["indehaver"] as? String)?.hasSuffix("Ærø Lindholm") == true)
      #expect(order["bestillerCpr"] as? String == "0711426914")
    }
  }

  @Test func someoneAbroadIsRefusedWithReasonGroundAndWayOn() async throws {
    try await withSite { browser in
      let refusal = try await browser.logIn("testborger-4")
      #expect(refusal.status == 200)
      for words in ["flyttede til Sverige", "§ 7", "68 00 12 00", "klage", "Meld flytning"] {
        #expect(refusal.body.contains(words), "\(words)")
      }
      let forced = try await browser.get(StepPath.review)
      #expect(forced.status == 303)
      #expect(try await browser.orders("3009446175").isEmpty)
    }
  }

  @Test func theNewlyMovedCanOrderWithoutADoctor() async throws {
    try await withSite { browser in
      let data = try await browser.logIn("testborger-5")
      #expect(data.body.contains("Du har ikke valgt læge endnu"))
      let receipt = try await browser.another.reachReceipt("testborger-5")
      #expect(receipt.body.contains("SK-2026-000001"))
    }
  }

  @Test func sendingTheReviewTwiceGivesOneOrderAndTheSameReceipt() async throws {
    try await withSite { browser in
      let review = try await browser.reachReview("testborger-1")
      let fields = [("bestilling", review.hidden("bestilling"))]
      let first = try await browser.submit(review, StepPath.order, fields)
      let second = try await browser.submit(review, StepPath.order, fields)
      #expect(first.body == second.body)
      #expect(try await browser.orders("1403456116").count == 1)
    }
  }

  @Test func anAnswerCanBeChangedFromTheReviewWithoutLosingTheOthers() async throws {
    try await withSite { browser in
      _ = try await browser.reachReview("testborger-1")
      let reason = try await browser.get(StepPath.reason)
      #expect(reason.value("mobilnummer") == "+45 68 12 34 56")
      #expect(reason.body.contains(Answers.remarks))
      #expect(reason.body.contains("value=\"bortkommet\" checked"))
    }
  }

  @Test func aReceiptBelongsToItsCitizen() async throws {
    try await withSite { browser in
      _ = try await browser.reachReceipt("testborger-1")
      let other = browser.another
      _ = try await other.logIn("testborger-2")
      #expect(try await other.get(StepPath.receipt + "/SK-2026-000001").status == 404)
    }
  }

  @Test func twentyCitizensAtOnceGetTheirOwnReceipts() async throws {
    try await withServedSite { browser in
      let addresses = browser.addresses
      let references = try await withThrowingTaskGroup(of: String.self) { group in
        for _ in 0..<20 {
          group.addTask {
            let receipt = try await Browser(addresses).reachReceipt("testborger-1")
            return String(receipt.body[try #require(receipt.body.range(of: "SK-2026-")).upperBound...].prefix(6))
          }
        }
        return try await group.reduce(into: Set<String>()) { $0.insert($1) }
      }
      #expect(references.count == 20)
    }
  }
}
