import Foundation
import Testing

@testable import DemoSite

@Suite(.timeLimit(.minutes(10)))
struct BookingTests {
  @Test func `a test environment gives back the times of one telephone number alone`() async throws {
    try await withSite { browser in
      _ = try await browser.book(try await browser.reachBookingReview())
      _ = try await browser.post("/test/nulstil?mobil=68999999", [])
      #expect(try await browser.get("/test/tider?mobil=68123456").body.contains("TB-2026-000001"))
      _ = try await browser.post("/test/nulstil?mobil=68123456", [])
      for path in ["/test/tider?mobil=68123456", "/test/post?til=68123456"] {
        #expect(try await browser.get(path).body == "[]", "\(path)")
      }
    }
  }

  @Test func `a time is booked, told by text message, moved and cancelled`() async throws {
    try await withSite { browser in
      let receipt = try await browser.book(try await browser.reachBookingReview())
      #expect(receipt.body.contains("TB-2026-000001") && receipt.body.contains("kl. 10.20"))
      #expect(try await browser.get("/test/post?til=68123456").body.contains("kl. 10.20"))
      let mine = try await browser.get("/tid-i-borgerservice/status?nummer=TB-2026-000001")
      let days = try await browser.submit(mine, BookingPath.move, [("nummer", "TB-2026-000001")])
      #expect(days.body.contains("<h1>Vælg dag</h1>"))
      let day = days.body.components(separatedBy: "name=\"dag\" value=\"")[1].prefix(10)
      let times = try await browser.submit(days, BookingPath.day, [("dag", String(day)), ("side", "0")])
      let time = times.body.components(separatedBy: "name=\"tid\" value=\"")[1].prefix(3)
      let review = try await browser.submit(times, BookingPath.time, [("tid", String(time))])
      let moved = try await browser.book(review)
      #expect(moved.body.contains("TB-2026-000002"))
      #expect(try await !browser.get("/test/tider?mobil=68123456").body.contains("TB-2026-000001"))
      let again = try await browser.get("/tid-i-borgerservice/status?nummer=TB-2026-000002")
      let cancelled = try await browser.submit(again, BookingPath.cancel, [("nummer", "TB-2026-000002")])
      #expect(cancelled.body.contains("<h1>Din tid er aflyst</h1>"))
      #expect(try await browser.get("/test/tider?mobil=68123456").body == "[]")
    }
  }

  @Test func `a time that was taken meanwhile is refused with others to choose, and answers are kept`() async throws {
    try await withSite { browser in
      let first = try await browser.reachBookingReview(phone: "68000001")
      for number in 2...4 {
        let other = browser.another
        #expect(
          try await other.book(try await other.reachBookingReview(phone: "6800000\(number)")).body.contains("TB-"))
      }
      let lost = try await browser.book(first)
      #expect(lost.body.contains("<h1>Tiden er lige blevet taget</h1>"))
      let choice = lost.body.components(separatedBy: "name=\"anden\" value=\"")[1].prefix { $0 != "\"" }
      let review = try await browser.submit(lost, BookingPath.otherTime, [("anden", String(choice))])
      #expect(review.body.contains("Bo Prøve") && review.body.contains("kl. 11.00"))
      #expect(try await browser.book(review).body.contains("Din tid er bestilt"))
      let list = try await browser.another.reachTimes("demopladsen", weekday: 4)
      #expect(!list.body.contains("kl. 10.20"))
    }
  }

  @Test func `one person has one time for one errand`() async throws {
    try await withSite { browser in
      _ = try await browser.book(try await browser.reachBookingReview())
      let second = try await browser.book(try await browser.reachBookingReview(time: "660"))
      #expect(second.body.contains("<h1>Du kan ikke bestille endnu en tid</h1>"))
      #expect(second.body.contains("TB-2026-000001"))
    }
  }

  @Test func `another authority's errand is refused with the way there`() async throws {
    try await withSite { browser in
      let first = try await browser.begin(.booking)
      let answers = [("aerinde", "opholdskort"), ("sted", "demopladsen")]
      let refusal = try await browser.submit(first, BookingPath.errand, answers)
      #expect(refusal.body.contains("nyidanmark.dk") && refusal.body.contains("Du har ikke bestilt noget"))
    }
  }

  @Test func `a time that isn't offered can't be booked by hand`() async throws {
    try await withSite { browser in
      let times = try await browser.reachTimes("demopladsen", weekday: 4)
      #expect(!times.body.contains("value=\"580\""))
      let refused = try await browser.submit(times, BookingPath.time, [("tid", "580")])
      #expect(refused.body.contains("Vælg en af de ledige tider"))
    }
  }

  @Test func `a booking is found by its number and telephone, not by its number alone`() async throws {
    try await withSite { browser in
      _ = try await browser.book(try await browser.reachBookingReview())
      let other = browser.another
      let page = try await other.get("/tid-i-borgerservice/status?nummer=TB-2026-000001")
      #expect(page.body.contains("<h1>Find din tid</h1>"))
      let wrong = try await other.submit(
        page, SelfService.booking.status, [("nummer", "TB-2026-000001"), ("mobilnummer", "68000000")])
      #expect(wrong.body.contains("Vi kan ikke finde tiden"))
      let found = try await other.submit(
        page, SelfService.booking.status, [("nummer", "tb-2026-000001"), ("mobilnummer", "+45 68 12 34 56")])
      #expect(found.body.contains("<h1>Din tid</h1>"))
    }
  }

  @Test(arguments: [(2026, 11, 21, 6), (2026, 11, 23, 1), (2024, 2, 29, 4), (2000, 1, 1, 6), (2027, 3, 1, 1)])
  func `weekdays are those of the calendar`(date: (Int, Int, Int, Int)) {
    #expect(CivilDate(date.0, date.1, date.2).weekday == date.3)
  }
}
