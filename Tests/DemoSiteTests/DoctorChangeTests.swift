import Foundation
import Testing

@testable import DemoSite

@Suite(.timeLimit(.minutes(10)))
struct DoctorChangeTests {
  @Test func aMoveIsFreeFromStartToReceiptAndLetter() async throws {
    try await withSite { browser in
      let review = try await browser.chooseDoctor("testborger-5", "Lægehuset Testtorvet", reason: "flyttet")
      #expect(review.body.contains("Det er gratis, fordi årsagen er: Jeg er flyttet."))
      let receipt = try await browser.confirm(review)
      #expect(receipt.body.contains("LS-2026-000001"))
      let order = try #require(try await browser.orders("2602485342").first)
      #expect(order["laege"] as? String == "Lægehuset Testtorvet")
      #expect(order["gebyr"] as? Int == 0)
      let post = try await browser.get("/test/post?cpr=2602485342")
      #expect(post.body.contains("\"kanal\":\"digital-post\""))
      #expect(post.body.contains("LS-2026-000001"))
      #expect(try await browser.get("/test/post?cpr=2602485342&format=html").body.contains("som Digital Post"))
    }
  }

  @Test func thePaymentProviderTakesTheFeeAndLeadsBackToTheReceipt() async throws {
    try await withServedSite { browser in
      let window = try await browser.confirm(try await browser.reachCardReview("testborger-1"))
      #expect(browser.visited.last?.hasPrefix(browser.addresses.payURL + "/betal?") == true)
      #expect(window.body.contains("225,00 kr."))
      let receipt = try await browser.pay(window)
      #expect(receipt.body.contains("Du har betalt 225 kr."))
      let order = try #require(try await browser.orders("1403456116").first)
      #expect((order["betaling"] as? String)?.hasPrefix("T") == true)
    }
  }

  @Test func aForgedOrRepeatedPaymentGivesNoOrderMore() async throws {
    try await withSite { browser in
      let window = try await browser.confirm(try await browser.reachCardReview("testborger-1"))
      let forged = [
        ("betaling", window.hidden("betaling")), ("beloeb", "22500"), ("resultat", "betalt"), ("kode", "0"),
      ]
      let refused = try await browser.post(ChangePath.payment, forged)
      #expect(refused.status == 400)
      #expect(refused.body.contains("Vi kan ikke genkende betalingen"))
      let cheap = try await browser.post(
        browser.addresses.payURL + "/betal",
        [("betaling", window.hidden("betaling")), ("beloeb", "100"), ("kode", window.hidden("kode"))])
      #expect(cheap.status == 400)
      #expect(try await browser.orders("1403456116").isEmpty)
      let first = try await browser.pay(window)
      #expect(try await browser.pay(window).body == first.body)
      #expect(try await browser.orders("1403456116").count == 1)
    }
  }

  @Test func whoeverRegretsPayingComesBackToTheAnswersAndHasOrderedNothing() async throws {
    try await withSite { browser in
      _ = try await browser.confirm(try await browser.reachCardReview("testborger-1"))
      let review = try await browser.follow(try await browser.get(ChangePath.paymentCancelled))
      #expect(review.body.contains("Du har ikke betalt, og intet er bestilt"))
      #expect(try await browser.orders("1403456116").isEmpty)
    }
  }

  @Test func childrenUnderFifteenFollowAndOlderOnesDoNot() async throws {
    try await withSite { browser in
      let data = try await browser.logInToChange("testborger-3")
      #expect(data.body.contains("Freja Ærø Lindholm, 12 år"))
      #expect(data.body.contains("Åge Ærø Lindholm er fyldt 15 år og skal selv vælge læge"))
      #expect(!data.body.contains("0101548563"))
      let review = try await browser.another.chooseDoctor(
        "testborger-3", "Lægerne Eksempelhuset", children: ["testbarn-1", "testborger-6"])
      #expect(review.body.contains("Bjørn Ærø Lindholm"))
      #expect(!review.body.contains("Åge Ærø Lindholm"))
    }
  }

  @Test func aLetterGoesToWhoeverIsExemptFromDigitalPost() async throws {
    try await withSite { browser in
      let review = try await browser.chooseDoctor("testborger-13", "Lægehuset Tænkeboks", reason: "laegen-lukker")
      #expect(try await browser.confirm(review).body.contains("Vi sender kvitteringen som brev"))
      #expect(try await browser.get("/test/post?cpr=0602545644").body.contains("\"kanal\":\"brev\""))
    }
  }

  @Test func aDraftIsKeptAndFoundAgain() async throws {
    try await withSite { browser in
      let reason = try await browser.reachChangeReason("testborger-5")
      let saved = try await browser.submit(
        reason, ChangePath.reason, [("mobilnummer", "68 12"), ("handling", "gem")])
      #expect(saved.body.contains("Din kladde er gemt"))
      let later = browser.another
      #expect(try await later.logInToChange("testborger-5").body.contains("Fortsæt din kladde"))
      let resumed = try await later.follow(try await later.get(ChangePath.resume))
      #expect(resumed.value("mobilnummer") == "68 12")
    }
  }

  @Test func sendingTheReviewTwiceGivesOneOrderAndASecondChangeIsRefused() async throws {
    try await withSite { browser in
      let review = try await browser.chooseDoctor("testborger-5", "Lægehuset Testtorvet", reason: "flyttet")
      let first = try await browser.confirm(review)
      #expect(try await browser.confirm(review).body == first.body)
      let later = browser.another
      let again = try await later.chooseDoctor("testborger-5", "Amager Attraplæger", reason: "flyttet")
      #expect(try await later.confirm(again).body.contains("Du kan ikke bestille endnu et skift"))
      #expect(try await browser.post("/test/nulstil", [("cpr", "2602485342")]).status == 204)
      #expect(try await browser.orders("2602485342").isEmpty)
    }
  }

  @Test func theTemporaryProofBelongsToItsCitizen() async throws {
    try await withSite { browser in
      let review = try await browser.chooseDoctor("testborger-5", "Lægehuset Testtorvet", reason: "flyttet")
      _ = try await browser.confirm(review)
      #expect(try await browser.get(ChangePath.proof + "/LS-2026-000001").body.contains("Beviset gælder til og med"))
      let other = browser.another
      _ = try await other.logInToChange("testborger-1")
      #expect(try await other.get(ChangePath.proof + "/LS-2026-000001").status == 404)
      #expect(try await other.get(ChangePath.receipt + "/LS-2026-000001").status == 404)
    }
  }

  @Test func theInformationStandsInEnglishToo() async throws {
    try await withSite { browser in
      let page = try await browser.get(ChangePath.english)
      #expect(page.body.contains("<html lang=\"en\">"))
      #expect(page.body.contains("costs DKK 225"))
    }
  }
}
