import FormClient
import Foundation
import JourneyModel
import PageModel
import Synchronization

/// A library counter in memory, with a session, a review and loans that are counted: a service unlike the demo's, with
/// what can go wrong on a detour as switches.
final class CounterService: HTTPTransport {
  /// What can go wrong.
  enum Trouble: Sendable, Hashable {
    case lendsTwice, answersInPlace, breaksWithoutSession, forgetsOnReturn, forgetsOnChange, landsAtFront,
      failsToExpire,
      keepsCookies
  }

  private struct Session {
    var isOpen = false
    var book = ""
    var days = ""
  }

  private struct State {
    var sessions: [CitizenID: Session] = [:]
    var loans = 0
    var requests: [String] = []
  }

  static let base = "https://bibliotek.test"
  private let troubles: Set<Trouble>
  private let state = Mutex(State())

  init(_ troubles: Trouble...) { self.troubles = Set(troubles) }

  /// Method and path of every request.
  var requests: [String] { state.withLock(\.requests) }

  func send(_ request: HTTPRequest, for citizen: CitizenID) async throws(TransportFailure) -> HTTPResponse {
    state.withLock { state in
      state.requests.append("\(request.method) \(request.url.path)")
      var session = state.sessions[citizen, default: Session()]
      defer { state.sessions[citizen] = session }
      return answer(request, &session, &state.loans)
    }
  }

  func addCookies(_ cookies: [Cookie], to citizen: CitizenID) async {}

  func forget(_ citizen: CitizenID) async { state.withLock { $0.sessions[citizen] = nil } }

  private func answer(_ request: HTTPRequest, _ session: inout Session, _ loans: inout Int) -> HTTPResponse {
    let form =
      URLComponents(string: "?" + (request.body.map { String(decoding: $0, as: UTF8.self) } ?? ""))?
      .queryItems ?? []
    let given = { (name: String) in
      form.first { $0.name == name }?.value?.replacing("+", with: " ") ?? ""
    }
    switch (request.method, request.url.path) {
    case ("GET", "/"): return page("Bibliotek", "<p>Velkommen.</p><a href='/bog'>Lån en bog</a>")
    case ("GET", "/laan"):
      return HTTPResponse(
        status: 200, headers: [HeaderField("Content-Type", "application/json")],
        body: Array("[\((0..<loans).map { "{\"nummer\":\"\($0)\"}" }.joined(separator: ","))]".utf8))
    case ("POST", "/slut"):
      if troubles.contains(.failsToExpire) { return page("Nej", "", status: 501) }
      session.isOpen = false
      return HTTPResponse(status: 204)
    case ("POST", "/login"):
      session = Session(isOpen: true)
      let lasts = troubles.contains(.keepsCookies) ? "; Max-Age=1209600" : ""
      return seeOther(
        troubles.contains(.landsAtFront) ? "/" : "/bog", [HeaderField("Set-Cookie", "sid=1; Path=/\(lasts)")])
    default:
      guard session.isOpen else { return withoutSession(request) }
      return inside(request, &session, &loans, given)
    }
  }

  private func withoutSession(_ request: HTTPRequest) -> HTTPResponse {
    if request.method == "POST" {
      return troubles.contains(.breaksWithoutSession)
        ? page("Fejl", "<p>NullPointerException</p>", status: 500)
        : page("Du er logget ud", "<p>Dine svar er ikke gemt.</p><a href='/bog'>Log ind igen</a>")
    }
    return page(
      "Log ind",
      "<form method=post action=/login><label>Kortnummer <input name=kort></label>"
        + "<label>PIN <input type=password name=pin></label><button>Log ind</button></form>")
  }

  private func inside(
    _ request: HTTPRequest, _ session: inout Session, _ loans: inout Int, _ given: (String) -> String
  ) -> HTTPResponse {
    switch (request.method, request.url.path) {
    case ("GET", "/bog"): return book(troubles.contains(.forgetsOnReturn) ? "" : session.book)
    case ("POST", "/bog"):
      session.book = given("titel")
      if troubles.contains(.forgetsOnChange) { session.days = "" }
      return seeOther(session.days.isEmpty ? "/dage" : "/tjek")
    case ("GET", "/dage"):
      return page(
        "Hvor længe?",
        "<form method=post action=/dage><label>Dage <input name=dage value='\(session.days)'></label>"
          + "<button>Videre</button></form>")
    case ("POST", "/dage"):
      session.days = given("dage")
      return seeOther("/tjek")
    case ("GET", "/tjek"):
      return page(
        "Se efter",
        "<p>\(session.book) i \(session.days) dage</p><a href='/bog'>Anden bog</a>"
          + "<form method=post action=/laan><button>Lån</button></form>")
    case ("POST", "/laan"):
      if loans == 0 || troubles.contains(.lendsTwice) { loans += 1 }
      return troubles.contains(.answersInPlace) ? receipt(loans) : seeOther("/kvit")
    case ("GET", "/kvit"): return receipt(loans)
    default: return page("Findes ikke", "", status: 404)
    }
  }

  private func book(_ title: String) -> HTTPResponse {
    page(
      "Hvilken bog?",
      "<form method=post action=/bog><label>Titel <input name=titel value='\(title)'></label><button>Videre</button></form>"
    )
  }

  private func receipt(_ loans: Int) -> HTTPResponse {
    page("Lånt", "<p>Lånenummer: B-\(1000 + loans)</p><a href='/mine'>Mine lån</a>")
  }

  private func seeOther(_ path: String, _ headers: [HeaderField] = []) -> HTTPResponse {
    HTTPResponse(status: 303, headers: [HeaderField("Location", path)] + headers)
  }

  private func page(_ title: String, _ body: String, status: Int = 200) -> HTTPResponse {
    let text = "<!doctype html><html lang=da><title>\(title)</title><body><h1>\(title)</h1>\(body)</body></html>"
    return HTTPResponse(
      status: status, headers: [HeaderField("Content-Type", "text/html; charset=utf-8")], body: Array(text.utf8))
  }
}

extension CounterService {
  /// The journey over it.
  static func plan(
    _ policy: MistakePolicy = .standard, environment: ServicePlan.Environment = .test, expires: Bool = true
  ) -> JourneyPlan {
    let login = MiniPlan.step(
      "login",
      [
        .open(Template("/bog")), .fill(MiniPlan.words("Kortnummer"), MiniPlan.fact("telefon")),
        .fill(MiniPlan.words("PIN"), MiniPlan.fact("kode")), .submit(nil),
      ], expect: [MiniPlan.expect(.heading(Template("Hvilken bog?")))])
    let steps = [
      login,
      MiniPlan.step(
        "bog", [.fill(MiniPlan.words("Titel"), Template("Sult")), .submit(nil)],
        expect: [MiniPlan.expect(.heading(Template("Hvor længe?")))]),
      MiniPlan.step(
        "dage", [.fill(MiniPlan.words("Dage"), Template("30")), .submit(nil)],
        expect: [MiniPlan.expect(.heading(Template("Se efter")))]),
      MiniPlan.step(
        "laan", [.submit(MiniPlan.words("Lån"))], expect: [MiniPlan.expect(.heading(Template("Lånt")))], binding: true),
    ]
    var plan = JourneyPlan(
      id: "laan", title: "Lån", source: "laan.yaml", digest: "d",
      service: ServicePlan(name: "Bibliotek", authority: "By", base: base + "/", environment: environment),
      personas: [MiniPlan.entitled, MiniPlan.persona("eva", cpr: "0303405003", right: .completed)],
      oracle: Template("/laan"), steps: steps, goal: "laan", mistakes: policy)
    if expires { plan.expiry = Template("/slut") }
    return plan
  }
}
