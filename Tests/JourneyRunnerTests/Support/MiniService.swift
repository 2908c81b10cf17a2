import Foundation
import FormClient
import JourneyModel
import PageModel
import Synchronization

/// A small self-service solution in memory, with what can go wrong as switches.
final class MiniService: HTTPTransport {
  /// What can go wrong.
  enum Trouble: Sendable, Hashable {
    case refusesConnection, timesOut, answers500, losesInput, isRigid, leavesHost, ignoresEmptyPhone, isLatin1, drips
  }

  private struct Session {
    var values: [String: String] = [:]
    var number = 0
    var isLoggedIn = false
  }

  private struct State {
    var sessions: [CitizenID: Session] = [:]
    var requests: [String] = []
    var forgotten: [CitizenID] = []
  }

  /// The value of the session's cookie.
  static let sessionValue = "SESSION0123456789abcdef"
  static let base = "https://kort.test"
  let troubles: Set<Trouble>
  private let state = Mutex(State())
  /// Called with every path before it is answered.
  private let onRequest: @Sendable (String) async -> Void

  init(_ troubles: Trouble..., onRequest: @escaping @Sendable (String) async -> Void = { _ in }) {
    self.troubles = Set(troubles)
    self.onRequest = onRequest
  }

  /// Method and path of every request.
  var requests: [String] { state.withLock(\.requests) }

  func send(_ request: HTTPRequest, for citizen: CitizenID) async throws(TransportFailure) -> HTTPResponse {
    await onRequest(request.url.path)
    if Task.isCancelled { throw TransportFailure(.cancelled, "The request was cancelled.") }
    if troubles.contains(.refusesConnection) {
      throw TransportFailure(.connectionRefused, "kort.test refused the connection.")
    }
    if troubles.contains(.timesOut), request.url.path == "/oplysninger", request.method == "POST" {
      throw TransportFailure(.responseTimeout, "kort.test didn't answer within 30 seconds.")
    }
    let form = Self.decoded(request.body.map { String(decoding: $0, as: UTF8.self) } ?? request.url.query ?? "")
    return state.withLock { state in
      state.requests.append("\(request.method) \(request.url.path)")
      var session = state.sessions[citizen, default: Session()]
      defer { state.sessions[citizen] = session }
      return answer(request, form, &session)
    }
  }

  /// Logs a citizen in who brings the cookie that `/login` would have set.
  func addCookies(_ cookies: [Cookie], to citizen: CitizenID) async {
    guard cookies.contains(where: { $0.name == "sid" && $0.value == Self.sessionValue }) else { return }
    state.withLock { $0.sessions[citizen, default: Session()].isLoggedIn = true }
  }

  func forget(_ citizen: CitizenID) async { state.withLock { $0.forgotten.append(citizen) } }

  private func answer(_ request: HTTPRequest, _ form: [String: String], _ session: inout Session) -> HTTPResponse {
    switch (request.method, request.url.path) {
    case ("GET", "/to"): return html("To", MiniPages.twice)
    case ("GET", "/"): return html("Bestil kort", "<h1>Bestil kort</h1><a href='/login'>Start</a>")
    case ("GET", "/login"):
      session.number = 7
      let cookie = HeaderField("Set-Cookie", "sid=\(Self.sessionValue); Path=/; HttpOnly")
      return html("Log ind", MiniPages.login, [cookie])
    case ("POST", "/login"):
      session.isLoggedIn = true
      session.values["cpr"] = form["cpr"]
      let goal = troubles.contains(.leavesHost) ? "https://elsewhere.test/" : "/oplysninger?state=STATE-0123456789-xyz"
      return HTTPResponse(status: 303, headers: [HeaderField("Location", goal)])
    case ("GET", "/mit"):
      guard session.isLoggedIn else { return HTTPResponse(status: 302, headers: [HeaderField("Location", "/login")]) }
      return html("Min side", "<h1>Min side</h1><p>Sid: \(Self.sessionValue)</p><a href='/oplysninger'>Start</a>")
    case ("GET", "/oplysninger"):
      if session.values["cpr"]?.hasSuffix("9999") == true {
        return html("Afslag", "<h1>Du kan ikke bestille</h1><p>Ring 33 66 33 66.</p>")
      }
      return html("Oplysninger", MiniPages.details(session.values, errors: [:]))
    case ("POST", "/oplysninger"): return details(form, &session)
    case ("POST", "/bekraeft"): return HTTPResponse(status: 303, headers: [HeaderField("Location", "/kvittering")])
    case ("GET", "/kontrol"): return html("Kontrollér", MiniPages.review(session.values))
    case ("GET", "/kvittering"): return html("Kvittering", MiniPages.receipt(session.values))
    case ("GET", "/ordrer"):
      let text = #"[{"cpr":"\#(form["cpr"] ?? "")","telefon":"\#(session.values["telefon"] ?? "")"}]"#
      return HTTPResponse(
        status: 200, headers: [HeaderField("Content-Type", "application/json")], body: Array(text.utf8))
    default: return html("Findes ikke", "<h1>Siden findes ikke</h1>", status: 404)
    }
  }

  private func details(_ form: [String: String], _ session: inout Session) -> HTTPResponse {
    if troubles.contains(.answers500) { return html("Fejl", "<h1>Der skete en fejl</h1>", status: 500) }
    var errors: [String: String] = [:]
    let phone = form["telefon"] ?? ""
    let isWellFormed = phone.filter(\.isNumber).count >= 8 && (!troubles.contains(.isRigid) || phone.count == 8)
    if !isWellFormed, !(phone.isEmpty && troubles.contains(.ignoresEmptyPhone)) {
      errors["telefon"] = "Skriv et telefonnummer"
    }
    if form["aarsag"] == nil { errors["aarsag"] = "Vælg en årsag" }
    if form["vilkaar"] == nil { errors["vilkaar"] = "Du skal acceptere" }
    if troubles.contains(.drips), errors.count > 1 { errors = errors.filter { $0.key == errors.keys.max() } }
    session.values.merge(form) { _, new in new }
    guard errors.isEmpty else {
      let kept = troubles.contains(.losesInput) ? [:] : form
      return html("Oplysninger", MiniPages.details(kept, errors: errors))
    }
    return HTTPResponse(status: 303, headers: [HeaderField("Location", "/kontrol")])
  }

  private func html(
    _ title: String, _ body: String, _ headers: [HeaderField] = [], status: Int = 200
  ) -> HTTPResponse {
    let text = "<!doctype html><html lang=da><title>\(title)</title><body>\(body)</body></html>"
    let isLatin1 = troubles.contains(.isLatin1)
    let charset = isLatin1 ? "iso-8859-1" : "utf-8"
    let bytes = isLatin1 ? text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) } : Array(text.utf8)
    return HTTPResponse(
      status: status, headers: [HeaderField("Content-Type", "text/html; charset=\(charset)")] + headers, body: bytes,
      timing: ExchangeTiming(firstByte: 1, total: 2))
  }

  private static func decoded(_ text: String) -> [String: String] {
    var values: [String: String] = [:]
    for pair in text.split(separator: "&") {
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let plain = parts.map { String($0.map { $0 == "+" ? " " : $0 }).removingPercentEncoding ?? "" }
      values[plain[0]] = plain.count > 1 ? plain[1] : ""
    }
    return values
  }
}
