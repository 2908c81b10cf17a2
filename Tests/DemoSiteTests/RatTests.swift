import Foundation
import Testing

@testable import DemoSite

@Suite(.timeLimit(.minutes(10)))
struct RatTests {
  private static let photo: [UInt8] = [0xFF, 0xD8, 0xFF, 0xE0] + Array(repeating: 7, count: 2_000)

  @Test func `anybody can report rats, with a photo and without a name`() async throws {
    try await withServedSite { browser in
      let receipt = try await browser.reachRatReceipt(photo: ("C:\\fotos\\rotte.jpg", Self.photo))
      #expect(receipt.body.contains("RO-2026-000001"))
      #expect(receipt.body.contains("rotte.jpg (2 kB)") && !receipt.body.contains("fotos"))
      #expect(receipt.body.contains("inden for 8 dage"))
      let report = try #require(try await browser.reports("Demovej 12 B").first)
      #expect(report["billedeBytes"] as? Int == Self.photo.count)
      #expect(report["navn"] as? String == "")
    }
  }

  @Test func `a photo that can't be taken is refused with the reason, and a good one is kept`() async throws {
    try await withSite { browser in
      let page = try await browser.reachSighting()
      let text = try await browser.answerSighting(page, file: ("noter.txt", Array("rotte".utf8)))
      #expect(text.body.contains("Filen noter.txt er ikke et billede, vi kan åbne. Vælg en JPG- eller PNG-fil"))
      let large = Self.photo + Array(repeating: 0, count: 2_500_000)
      let tooLarge = try await browser.answerSighting(text, file: ("stor.jpg", large))
      #expect(tooLarge.body.contains("Billedet stor.jpg fylder 2,5 MB. Vælg et, der højst fylder 2 MB"))
      let missing = try await browser.answerSighting(tooLarge, sign: "", file: ("rotte.jpg", Self.photo))
      #expect(missing.body.contains("Vælg, hvad du har set") && missing.body.contains("Vi har modtaget rotte.jpg"))
      let contact = try await browser.answerSighting(missing)
      let review = try await browser.submit(contact, RatPath.contact, [("mobilnummer", "")])
      #expect(review.body.contains("rotte.jpg (2 kB)"))
    }
  }

  @Test func `a body beyond all bounds is answered with a page`() async throws {
    try await withServedSite { browser in
      let page = try await browser.reachSighting()
      let huge = Array(repeating: UInt8(0), count: 5 * 1_024 * 1_024)
      let refused = try await browser.answerSighting(page, file: ("kaempe.jpg", huge))
      #expect(refused.status == 413)
      #expect(refused.body.contains("Det fylder mere, end vi kan tage imod"))
    }
  }

  @Test func `another municipality's rats are refused with a way on`() async throws {
    try await withSite { browser in
      let refusal = try await browser.reachSighting("Prototypevej 2", "2000")
      #expect(refusal.body.contains("<h1>Du kan ikke anmelde rotter her</h1>"))
      #expect(refusal.body.contains("§ 17") && refusal.body.contains("Du kan klage"))
      // The server holds to it, whatever step is asked for.
      #expect(try await browser.follow(try await browser.get(RatPath.review)).body.contains("Det har du set"))
    }
  }

  @Test func `sending twice gives one report, and a receipt belongs to its browser`() async throws {
    try await withSite { browser in
      let contact = try await browser.answerSighting(try await browser.reachSighting())
      let review = try await browser.submit(contact, RatPath.contact, [("mobilnummer", "68 12 34 56")])
      let fields = [("anmeldelse", review.hidden("anmeldelse"))]
      let first = try await browser.submit(review, RatPath.send, fields)
      let second = try await browser.submit(review, RatPath.send, fields)
      #expect(first.body == second.body)
      #expect(try await browser.reports("Demovej 12 B").count == 1)
      let stranger = browser.another
      let elsewhere = try await stranger.follow(try await stranger.get(RatPath.receipt + "/RO-2026-000001"))
      #expect(elsewhere.body.contains("<h1>Adressen</h1>"))
      #expect(try await stranger.get(RatPath.receipt + "/RO-2026-000001").status == 404)
      #expect(try await browser.get("/test/post?til=68123456").body.contains("RO-2026-000001"))
      let status = try await browser.another.get("/rottebekaempelse/status?sagsnummer=RO-2026-000001")
      #expect(status.body.contains("Sag RO-2026-000001") && !status.body.contains("Demovej"))
    }
  }

  @Test func `who comes back too late is told so`() async throws {
    let clock = ManualClock()
    try await withSite(clock: clock) { browser in
      _ = try await browser.reachSighting()
      clock.advance(31 * 60)
      let page = try await browser.follow(try await browser.get(RatPath.sighting))
      #expect(page.body.contains("<h1>Siden er udløbet</h1>") && page.body.contains("Begynd igen"))
    }
  }
}

extension Browser {
  /// What the oracle knows of an address.
  fileprivate func reports(_ street: String) async throws -> [[String: Any]] {
    let reply = try await get("/test/anmeldelser?adresse=\(PercentDecoding.encode(street))")
    return try JSONSerialization.jsonObject(with: Data(reply.body.utf8)) as? [[String: Any]] ?? []
  }
}
