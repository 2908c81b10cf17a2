import Foundation

/// What a test environment adds to the service: a look at what was really ordered and sent, and a way back to the start.
struct TestOracle: Sendable {
  let site: SiteContext

  /// The orders that a CPR number has to do with, as a JSON list: cards, then changes, each oldest first.
  func orders(_ request: SiteRequest) -> SiteResponse {
    guard let cpr = try? CPRNumber(typed: request.query["cpr"]) else { return missingNumber("ordrer") }
    let status = site.shows(.orderBeingHandled) ? "under behandling" : "modtaget"
    let cards = site.state.orders(concerning: cpr).map { Record.card($0.record(status: status)) }
    let subject = site.register.citizen(cpr)?.subject ?? ""
    let changes = site.changes.orders(of: subject).filter(\.isRegistered)
    return encoded(cards + changes.map { Record.change($0.record(status: status)) })
  }

  /// The reports of rats at an address, as a JSON list, oldest first.
  func reports(_ request: SiteRequest) -> SiteResponse {
    encoded(site.reports.reports(street: request.query["adresse"]).map(\.record))
  }

  /// The booked times of a telephone number, as a JSON list, oldest first.
  func bookings(_ request: SiteRequest) -> SiteResponse {
    let phone = PhoneNumber(typed: request.query["mobil"])?.normalized ?? ""
    return encoded(site.bookings.bookings(of: phone).map(\.record))
  }

  /// What a citizen has been sent: as a JSON list, or as a page with `format=html`.
  ///
  /// `cpr` asks for Digital Post and letters, `til` for text messages and e-mails to a number or address.
  func post(_ request: SiteRequest) -> SiteResponse {
    if !request.query["til"].isEmpty {
      let recipient = PhoneNumber(typed: request.query["til"])?.normalized ?? request.query["til"]
      return encoded(site.guests.messages(to: recipient))
    }
    guard let cpr = try? CPRNumber(typed: request.query["cpr"]) else { return missingNumber("post") }
    let messages = site.changes.messages(to: cpr)
    return request.query["format"] == "html" ? .page(mailbox(messages)) : encoded(messages)
  }

  /// Forgets all sessions, logins, orders and messages, or those of the citizen that `cpr` names, or the bookings and
  /// messages of the telephone number `mobil`.
  func reset(_ request: SiteRequest) -> SiteResponse {
    if let phone = PhoneNumber(typed: request.query["mobil"])?.normalized {
      site.bookings.reset(phone)
      site.guests.reset(phone)
      return SiteResponse(status: 204)
    }
    let typed = request.form["cpr"].isEmpty ? request.query["cpr"] : request.form["cpr"]
    guard !typed.isEmpty else {
      site.state.reset()
      site.changes.reset()
      site.guests.reset()
      site.reports.reset()
      site.bookings.reset()
      return SiteResponse(status: 204)
    }
    guard let cpr = try? CPRNumber(typed: typed), let citizen = site.register.citizen(cpr) else {
      return missingNumber("nulstil")
    }
    site.state.reset(citizen)
    site.changes.reset(citizen)
    return SiteResponse(status: 204)
  }

  /// Ends the sessions of the browser that asks, as half an hour without a request would; its cookies stay.
  func expire(_ request: SiteRequest) -> SiteResponse {
    if let id = request.cookies[ServiceLogin.cookie] { site.state.expire(id) }
    if let id = request.cookies[GuestGate.cookie] { site.guests.expire(id) }
    return SiteResponse(status: 204)
  }

  private enum Record: Encodable {
    case card(Order.Record)
    case change(ChangeOrder.Record)

    func encode(to encoder: any Encoder) throws {
      switch self {
      case .card(let record): try record.encode(to: encoder)
      case .change(let record): try record.encode(to: encoder)
      }
    }
  }

  private func mailbox(_ messages: [PostMessage]) -> HTMLNode {
    PageFrame(site: site, title: "Testpostkasse").page {
      el(.h1, text: "Testpostkasse")
      if messages.isEmpty { el(.p) { "Der er ingen beskeder." } }
      for message in messages {
        el(.h2, text: message.emne)
        el(.p) { "Sendt \(message.sendt) som \(message.kanal == "brev" ? "brev" : "Digital Post")" }
        el(.p, text: message.tekst)
      }
    }
  }

  private func missingNumber(_ page: String) -> SiteResponse {
    json(#"{"fejl":"Angiv et CPR-nummer, for eksempel /test/\#(page)?cpr=1403456116."}"#, status: 400)
  }

  private func encoded(_ value: some Encodable) -> SiteResponse {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(value) else {
      return json(#"{"fejl":"Svaret kunne ikke skrives."}"#, status: 500)
    }
    return json(String(decoding: data, as: UTF8.self))
  }

  private func json(_ text: String, status: Int = 200) -> SiteResponse {
    SiteResponse.text(text, type: "application/json", status: status).adding("Cache-Control", "no-store")
  }
}
