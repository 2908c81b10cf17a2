import Testing

@testable import DemoSite

extension DefectTests {
  /// Whether a citizen meets a defect of the services without login, or one of the latest.
  static func showsToGuests(_ defect: DemoSite.Defect, _ browser: Browser) async throws -> Bool {
    switch defect {
    case .openPracticeRefused:
      return try await browser.chooseDoctor("testborger-5", "Lægehuset Testtorvet").body.contains("Du kan ikke vælge")
    case .effortGrown:
      return try await browser.reachReason("testborger-1").body.contains("Hvor har du hørt om løsningen?")
    case .takenTimesShown, .lostTimeStartsOver, .calendarNeedsDragging, .calendarWithoutLabels, .fullCalendarDeadEnd,
      .receiptWithoutPlaceAndTime:
      return try await showsInBooking(defect, browser)
    default: return try await showsInReport(defect, browser)
    }
  }

  private static func showsInReport(_ defect: DemoSite.Defect, _ browser: Browser) async throws -> Bool {
    if defect == .houseLetterRefused {
      return try await browser.reachSighting("Demovej 12 B").body.contains("Skriv husnummeret med tal")
    }
    let page = try await browser.reachSighting("Demovej 12")
    let photo: [UInt8] = [0xFF, 0xD8, 0xFF, 0xE0]
    switch defect {
    case .uploadLimitsUntold: return !page.body.contains("2 MB") && !page.body.contains("megabyte")
    case .uploadRefusedWithoutReason:
      let refused = try await browser.answerSighting(page, file: ("noter.txt", Array("rotte".utf8)))
      return refused.body.contains("Filen kunne ikke uploades")
    case .photoLostAfterError:
      return try await !browser.answerSighting(page, sign: "", file: ("rotte.jpg", photo)).body.contains("rotte.jpg")
    case .contactDemanded:
      return try await !browser.answerSighting(page).body.contains("Mobilnummer (valgfrit)")
    default:
      let receipt = try await browser.another.reachRatReceipt()
      return receipt.body.contains("kommer inden for 21 dage")
    }
  }

  private static func showsInBooking(_ defect: DemoSite.Defect, _ browser: Browser) async throws -> Bool {
    switch defect {
    case .takenTimesShown:
      return try await browser.reachTimes("demopladsen", weekday: 4).body.contains("value=\"580\"")
    case .calendarNeedsDragging:
      return try await browser.reachTimes("demopladsen", weekday: 4).body.contains("Træk din tid")
    case .calendarWithoutLabels:
      return try await !browser.reachTimes("demopladsen", weekday: 4).body.contains("<label")
    case .lostTimeStartsOver:
      let lost = try await browser.book(try await browser.reachBookingReview("testtorvet", weekday: 2, time: "540"))
      return lost.body.contains("<h1>Ærinde og sted</h1>")
    case .fullCalendarDeadEnd:
      let answers = [("aerinde", "pas"), ("sted", "kladdevej")]
      let page = try await browser.submit(try await browser.begin(.booking), BookingPath.errand, answers)
      return !page.body.contains("Vis de næste fem dage")
    default:
      let receipt = try await browser.book(try await browser.reachBookingReview())
      return receipt.body.contains("TB-2026-000001") && !receipt.body.lowercased().contains("kl. 10.20")
    }
  }
}
