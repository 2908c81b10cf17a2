import Foundation

@testable import DemoSite

extension Browser {
  /// Begins an errand that needs no login.
  func begin(_ service: SelfService) async throws -> Reply {
    try await follow(try await get(service.start))
  }

  /// Goes to the second step of "Anmeld rotter".
  func reachSighting(_ street: String = "Demovej 12 B", _ postcode: String = "2400") async throws -> Reply {
    let address = try await begin(.rats)
    return try await submit(address, RatPath.address, [("adresse", street), ("postnummer", postcode)])
  }

  /// Sends the second step of "Anmeld rotter", with a file where one is given.
  func answerSighting(
    _ page: Reply, sign: String = "spor", file: (name: String, content: [UInt8])? = nil
  ) async throws -> Reply {
    let token = page.hidden(SessionGate.tokenField)
    let fields = [(SessionGate.tokenField, token), ("set", sign), ("sted", "ude")]
    var body = fields.map { "--graense\r\nContent-Disposition: form-data; name=\"\($0.0)\"\r\n\r\n\($0.1)\r\n" }
      .joined().utf8.map(\.self)
    if let file {
      let head = "Content-Disposition: form-data; name=\"billede\"; filename=\"\(file.name)\"\r\n\r\n"
      body += Array("--graense\r\n\(head)".utf8) + file.content + Array("\r\n".utf8)
    }
    let type = ("Content-Type", "multipart/form-data; boundary=graense")
    return try await follow(
      try await send("POST", RatPath.sighting, headers: [type], body: body + Array("--graense--\r\n".utf8)))
  }

  /// Goes to the receipt of "Anmeld rotter".
  func reachRatReceipt(
    photo: (name: String, content: [UInt8])? = nil, contact: [(String, String)] = []
  ) async throws -> Reply {
    let contactPage = try await answerSighting(try await reachSighting(), file: photo)
    let review = try await submit(
      contactPage, RatPath.contact, contact.isEmpty ? [("mobilnummer", "")] : contact)
    return try await submit(review, RatPath.send, [("anmeldelse", review.hidden("anmeldelse"))])
  }

  /// Goes to the times of a weekday at a place.
  func reachTimes(_ place: String, weekday: Int, errand: String = "pas") async throws -> Reply {
    let first = try await begin(.booking)
    let days = try await submit(first, BookingPath.errand, [("aerinde", errand), ("sted", place)])
    let dates = days.body.components(separatedBy: "name=\"dag\" value=\"").dropFirst().map { String($0.prefix(10)) }
    let day = dates.first { CivilDate(iso: $0)?.weekday == weekday } ?? ""
    return try await submit(days, BookingPath.day, [("dag", day), ("side", "0")])
  }

  /// Goes to the review of a time.
  func reachBookingReview(
    _ place: String = "demopladsen", weekday: Int = 4, time: String = "620", phone: String = "68123456"
  ) async throws -> Reply {
    let times = try await reachTimes(place, weekday: weekday)
    let contact = try await submit(times, BookingPath.time, [("tid", time)])
    return try await submit(contact, BookingPath.contact, [("navn", "Bo Prøve"), ("mobilnummer", phone)])
  }

  /// Presses the button of the review.
  func book(_ review: Reply) async throws -> Reply {
    try await submit(review, BookingPath.order, [("booking", review.hidden("booking"))])
  }
}
