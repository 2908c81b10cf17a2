import Foundation

/// What a test environment adds to the service: a look at what was really ordered, and a way back to the start.
struct TestOracle: Sendable {
  let site: SiteContext

  /// The orders that a CPR number has to do with, as a JSON list, oldest first.
  func orders(_ request: SiteRequest) -> SiteResponse {
    guard let cpr = try? CPRNumber(typed: request.query["cpr"]) else {
      return json(#"{"fejl":"Angiv et CPR-nummer, for eksempel /test/ordrer?cpr=1403456116."}"#, status: 400)
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(site.state.orders(concerning: cpr).map(\.record)) else {
      return json(#"{"fejl":"Ordrerne kunne ikke skrives."}"#, status: 500)
    }
    return json(String(decoding: data, as: UTF8.self))
  }

  /// Forgets all sessions, logins and orders.
  func reset(_ request: SiteRequest) -> SiteResponse {
    site.state.reset()
    return SiteResponse(status: 204)
  }

  private func json(_ text: String, status: Int = 200) -> SiteResponse {
    SiteResponse.text(text, type: "application/json", status: status).adding("Cache-Control", "no-store")
  }
}
