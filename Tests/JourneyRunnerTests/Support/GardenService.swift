import FormClient
import Foundation
import JourneyModel
import PageModel
import Synchronization

/// The waiting list of an allotment garden, in memory: a form with a consent, a review with a way back, and a list of who
/// was put down.
final class GardenService: HTTPTransport {
  /// What it does otherwise than a plain service.
  enum Way: Sendable, Hashable {
    case changesByButton, hasNoWayBack, keepsFirstAnswer, takesNoOther, asksTwice, needsConsent
  }

  private struct Draft {
    var values: [String: String] = [:]
  }

  private struct State {
    var drafts: [CitizenID: Draft] = [:]
    var list: [String] = []
    var requests: [String] = []
  }

  static let base = "https://have.test"
  private let ways: Set<Way>
  private let state = Mutex(State())

  init(_ ways: Way...) { self.ways = Set(ways) }

  /// Method and path of every request.
  var requests: [String] { state.withLock(\.requests) }

  func send(_ request: HTTPRequest, for citizen: CitizenID) async throws(TransportFailure) -> HTTPResponse {
    state.withLock { state in
      state.requests.append("\(request.method) \(request.url.path)")
      var draft = state.drafts[citizen, default: Draft()]
      defer { state.drafts[citizen] = draft }
      return answer(request, &draft, &state.list)
    }
  }

  func addCookies(_ cookies: [Cookie], to citizen: CitizenID) async {}

  func forget(_ citizen: CitizenID) async { state.withLock { $0.drafts[citizen] = nil } }

  private func answer(_ request: HTTPRequest, _ draft: inout Draft, _ list: inout [String]) -> HTTPResponse {
    let body = "?" + (request.body.map { String(decoding: $0, as: UTF8.self) } ?? "")
    let form = URLComponents(string: body.replacing("+", with: "%20"))?.queryItems ?? []
    switch (request.method, request.url.path) {
    case ("POST", "/have"): return taken(form, &draft)
    case ("GET", "/have"), ("POST", "/ret"): return question(draft.values, "")
    case ("GET", "/se"): return review(draft.values)
    case ("POST", "/skriv-op"):
      if ways.contains(.asksTwice), draft.values["sendt"] != form.first(where: { $0.name == "v" })?.value {
        return HTTPResponse(status: 303, headers: [HeaderField("Location", "/se")])
      }
      list.append(draft.values["post"] ?? "")
      return HTTPResponse(status: 303, headers: [HeaderField("Location", "/opskrevet")])
    case ("GET", "/opskrevet"):
      return page("Du er skrevet op", "<dl><dt>E-mail</dt><dd>\(draft.values["post"] ?? "")</dd></dl>")
    case ("GET", "/liste"):
      let rows = list.map { "{\"post\":\"\($0)\"}" }.joined(separator: ",")
      return HTTPResponse(
        status: 200, headers: [HeaderField("Content-Type", "application/json")], body: Array("[\(rows)]".utf8))
    default: return page("Findes ikke", "", status: 404)
    }
  }

  private func taken(_ form: [URLQueryItem], _ draft: inout Draft) -> HTTPResponse {
    let given = Dictionary(form.map { ($0.name, $0.value ?? "") }) { _, last in last }
    let isSecond = draft.values["post"] != nil && draft.values["post"] != given["post"]
    if isSecond, ways.contains(.takesNoOther) { return question(given, "Skriv den samme adresse som før") }
    if ways.contains(.needsConsent), given["brev"] == nil { return question(given, "Sæt kryds i samtykke") }
    let first = draft.values["post"]
    draft.values = given
    if isSecond, ways.contains(.keepsFirstAnswer) { draft.values["post"] = first }
    draft.values["sendt"] = String(given.hashValue)
    return HTTPResponse(status: 303, headers: [HeaderField("Location", "/se")])
  }

  private func question(_ values: [String: String], _ error: String) -> HTTPResponse {
    page(
      "Skriv dig op",
      """
      <form method=post action=/have><span class=error id=e>\(error)</span>
      <label>E-mail <input name=post aria-describedby=e value="\(values["post"] ?? "")"></label>
      <label>Antal <input name=antal value="\(values["antal"] ?? "")"></label>
      <label><input type=checkbox name=brev\(values["brev"] == nil ? "" : " checked")> Ja tak til nyhedsbrev
      (valgfrit)</label><button>Næste</button></form>
      """)
  }

  private func review(_ values: [String: String]) -> HTTPResponse {
    let back =
      ways.contains(.hasNoWayBack)
      ? ""
      : ways.contains(.changesByButton)
        ? "<form method=post action=/ret><button>Ret dine svar</button></form>" : "<a href=/have>Ret</a>"
    return page(
      "Se efter",
      "<dl><dt>E-mail</dt><dd>\(values["post"] ?? "")</dd></dl>\(back)<form method=post action=/skriv-op>"
        + "<input type=hidden name=v value=\(values["sendt"] ?? "")><button>Skriv mig op</button></form>")
  }

  private func page(_ title: String, _ body: String, status: Int = 200) -> HTTPResponse {
    let text = "<!doctype html><html lang=da><title>\(title)</title><body><h1>\(title)</h1>\(body)</body></html>"
    return HTTPResponse(
      status: status, headers: [HeaderField("Content-Type", "text/html; charset=utf-8")], body: Array(text.utf8))
  }
}

extension GardenService {
  /// The journey over it.
  static func plan(_ policy: MistakePolicy, environment: ServicePlan.Environment = .test) -> JourneyPlan {
    let steps = [
      MiniPlan.step(
        "svar",
        [
          .open(Template("/have")), .fill(MiniPlan.words("E-mail"), Template("ida@prove.example")),
          .fill(MiniPlan.words("Antal"), Template("2")), .check(MiniPlan.words("Ja tak til nyhedsbrev (valgfrit)")),
          .submit(nil),
        ], expect: [MiniPlan.expect(.heading(Template("Se efter")))]),
      MiniPlan.step(
        "skriv-op", [.submit(MiniPlan.words("Skriv mig op"))],
        expect: [MiniPlan.expect(.heading(Template("Du er skrevet op")))], binding: true),
    ]
    return JourneyPlan(
      id: "have", title: "Have", source: "have.yaml", digest: "d",
      service: ServicePlan(name: "Have", authority: "By", base: base + "/", environment: environment),
      personas: [MiniPlan.entitled], oracle: Template("/liste"), steps: steps, goal: "skriv-op", mistakes: policy)
  }
}
