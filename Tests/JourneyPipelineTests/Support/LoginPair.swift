import Foundation
import Synchronization
import TestSupport

/// A service and a login provider on two sites of loopback, that speak a real login protocol with real cookies.
///
/// The service keeps what it asked for, and checks every part of the answer; the provider shows the words that the
/// shipped login fragment knows.
final class LoginPair: Sendable {
  /// How the service asks for a login, and how the answer comes back.
  enum LoginProtocol: String, Sendable, CaseIterable {
    /// Authorization code flow (OpenID Connect Core 1.0 section 3.1) with `response_mode=form_post`.
    case openID
    /// Authentication request and response by HTTP POST (SAML 2.0 bindings section 3.5).
    case saml
  }

  /// What is wrong with the service or the provider.
  enum Fault: Sendable, Hashable {
    /// The cookie that ties the answer to the browser is SameSite=Lax, so that no browser posts it from elsewhere.
    case tyingCookieIsLax
    /// The session's own cookie is SameSite=Strict, so that no browser sends it right after the answer.
    case sessionIsStrict
    /// The provider mixes up the state.
    case wrongState
    /// The provider mixes up the nonce, or the request that it answers.
    case wrongNonce
  }

  private struct State {
    /// What the service asked for: by its state or request id, the nonce.
    var asked: [String: String] = [:]
    /// The provider's codes: each good for one exchange.
    var codes: [String: (nonce: String, person: String)] = [:]
    var sessions: [String: String] = [:]
    var number = 0
    var addresses = (service: "", provider: "")

    mutating func token(_ prefix: String) -> String {
      number += 1
      return "\(prefix)-\(String(repeating: "0", count: 12))-\(number)"
    }
  }

  let way: LoginProtocol
  private let faults: Set<Fault>
  private let state = Mutex(State())
  private let servers = Mutex<[RawServer]>([])

  init(_ way: LoginProtocol, faults: Set<Fault> = []) throws {
    self.way = way
    self.faults = faults
    let service = try RawServer { [weak self] in self?.service($0) ?? "" }
    let provider = try RawServer { [weak self] in self?.provider($0) ?? "" }
    servers.withLock { $0 = [service, provider] }
    // `127.0.0.1` and `localhost` are two sites to a browser.
    state.withLock { $0.addresses = (service.address(""), provider.address("", host: "localhost")) }
  }

  deinit { servers.withLock { $0.forEach { $0.stop() } } }

  var addresses: (service: String, provider: String) { state.withLock(\.addresses) }

  // MARK: The service

  private func service(_ request: RawRequest) -> String {
    let path = String(request.target.prefix { $0 != "?" })
    switch (request.method, path) {
    case ("GET", "/"): return Self.page("Selvbetjening", "<a href='/log-ind'>Log ind</a>")
    case ("GET", "/log-ind"): return ask()
    case ("POST", "/signin-oidc") where way == .openID: return takeCode(Self.form(request), Self.cookies(request))
    case ("POST", "/acs") where way == .saml: return takeResponse(Self.form(request))
    case ("GET", "/min-side"):
      guard let person = state.withLock({ $0.sessions[Self.cookies(request)["selvbetjening"] ?? ""] }) else {
        return RawResponse.redirect(303, to: "/")
      }
      return Self.page("Min side", "<p>Du er logget ind som \(person).</p>")
    default: return Self.page("Siden findes ikke", "")
    }
  }

  /// Asks the provider: by a redirect and a cookie (OpenID Connect), or by a form that sends itself (SAML).
  private func ask() -> String {
    let (id, nonce, addresses) = state.withLock { state in
      let (id, nonce) = (state.token("s"), state.token("n"))
      state.asked[id] = nonce
      return (id, nonce, state.addresses)
    }
    guard way == .openID else {
      let message = Data("<samlp:AuthnRequest ID=\"\(id)\"/>".utf8).base64EncodedString()
      return RawResponse.page(
        """
        <!DOCTYPE html><html><body onload="document.forms[0].submit()">
        <form method="POST" action="\(addresses.provider)/sso">\(Self.hidden("SAMLRequest", message))
        \(Self.hidden("RelayState", "/min-side"))<noscript><input type="submit" value="Fortsæt"/></noscript></form>
        """)
    }
    let sameSite = faults.contains(.tyingCookieIsLax) ? "SameSite=Lax" : "SameSite=None; Secure"
    let back = Self.escaped("\(addresses.service)/signin-oidc")
    return RawResponse.redirect(
      302,
      to: "\(addresses.provider)/authorize?client_id=selv&response_type=code&response_mode=form_post&scope=openid"
        + "&redirect_uri=\(back)&state=\(id)&nonce=\(nonce)",
      headers: [
        "Set-Cookie: tie.\(id)=\(nonce); Path=/signin-oidc; HttpOnly; Max-Age=900; \(sameSite)",
        "Cache-Control: no-store",
      ])
  }

  /// Checks the state against the browser's own cookie, exchanges the code, and checks the nonce of what it stood for.
  private func takeCode(_ form: [String: String], _ cookies: [String: String]) -> String {
    let id = form["state"] ?? ""
    guard let tied = cookies["tie.\(id)"] else { return Self.page("Login mislykkedes", "<p>Correlation failed.</p>") }
    let granted = state.withLock { state in
      // The back channel: the token endpoint takes each code once.
      (asked: state.asked.removeValue(forKey: id), token: state.codes.removeValue(forKey: form["code"] ?? ""))
    }
    guard let token = granted.token, granted.asked == tied, token.nonce == tied else {
      return Self.page("Login mislykkedes", "<p>Svaret hører ikke til dette login.</p>")
    }
    return begin(token.person)
  }

  private func takeResponse(_ form: [String: String]) -> String {
    let text = Self.decoded(form["SAMLResponse"])
    let asked = state.withLock { $0.asked.removeValue(forKey: Self.attribute("InResponseTo", of: text)) }
    guard asked != nil, form["RelayState"] == "/min-side" else {
      return Self.page("Login mislykkedes", "<p>Svaret hører ikke til dette login.</p>")
    }
    return begin(Self.attribute("NameID", of: text))
  }

  private func begin(_ person: String) -> String {
    let session = state.withLock { state in
      let session = state.token("sid")
      state.sessions[session] = person
      return session
    }
    let sameSite = faults.contains(.sessionIsStrict) ? "Strict" : "Lax"
    return RawResponse.redirect(
      303, to: "/min-side", headers: ["Set-Cookie: selvbetjening=\(session); Path=/; HttpOnly; SameSite=\(sameSite)"])
  }

  // MARK: The provider

  private func provider(_ request: RawRequest) -> String {
    let form = request.method == "POST" ? Self.form(request) : Self.query(request)
    if let person = form["testperson"] {
      return way == .openID ? codeResponse(form, person) : samlResponse(form, person)
    }
    let known = ["client_id", "redirect_uri", "state", "nonce", "response_mode", "SAMLRequest", "RelayState"]
    let hidden = known.compactMap { name in form[name].map { Self.hidden(name, $0) } }.joined()
    return Self.page(
      "Log på med en testperson",
      """
      <form method="post" action="/valg">\(hidden)<fieldset><legend>Hvem vil du logge på som?</legend>
      <label><input type="radio" name="testperson" value="anna"> Anna</label>
      <label><input type="radio" name="testperson" value="bo"> Bo</label></fieldset><button>Log på</button></form>
      """)
  }

  /// The answer as OAuth 2.0 Form Post Response Mode section 2 has it.
  private func codeResponse(_ form: [String: String], _ person: String) -> String {
    let code = state.withLock { state in
      let code = state.token("c")
      state.codes[code] = (faults.contains(.wrongNonce) ? "n0" : form["nonce"] ?? "", person)
      return code
    }
    let back = faults.contains(.wrongState) ? "s0" : form["state"] ?? ""
    return Self.page(
      "Working...",
      """
      <form method="POST" name="hiddenform" action="\(form["redirect_uri"] ?? "")">\(Self.hidden("code", code))\
      \(Self.hidden("state", back))<noscript><p>Script is disabled. Click Submit to continue.</p>\
      <input type="submit" value="Submit" /></noscript></form>\
      <script language="javascript">document.forms[0].submit();</script>
      """)
  }

  private func samlResponse(_ form: [String: String], _ person: String) -> String {
    let request = Self.attribute("ID", of: Self.decoded(form["SAMLRequest"]))
    let id = faults.contains(.wrongNonce) ? "s0" : request
    let message = Data("<samlp:Response InResponseTo=\"\(id)\"><Assertion NameID=\"\(person)\"/></samlp:Response>".utf8)
    let relay = faults.contains(.wrongState) ? "/andet" : form["RelayState"] ?? ""
    return Self.page(
      "Du sendes videre",
      """
      <form method="post" action="\(addresses.service)/acs">\
      \(Self.hidden("SAMLResponse", message.base64EncodedString()))\(Self.hidden("RelayState", relay))\
      <noscript><button>Fortsæt</button></noscript></form>
      <script>window.addEventListener('load', function () { document.forms[0].submit(); });</script>
      """)
  }

  // MARK: Reading and writing

  private static func page(_ heading: String, _ body: String) -> String {
    RawResponse.page(
      "<!DOCTYPE html><html lang=da><title>\(heading)</title><body><h1>\(heading)</h1>\(body)</body></html>")
  }

  private static func hidden(_ name: String, _ value: String) -> String {
    "<input type=\"hidden\" name=\"\(name)\" value=\"\(value)\">"
  }

  private static func escaped(_ text: String) -> String {
    text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? text
  }

  private static func form(_ request: RawRequest) -> [String: String] {
    fields(String(decoding: request.body, as: UTF8.self), separator: "&")
  }

  private static func query(_ request: RawRequest) -> [String: String] {
    fields(String(request.target.drop { $0 != "?" }.dropFirst()), separator: "&")
  }

  private static func cookies(_ request: RawRequest) -> [String: String] {
    fields((request.header("cookie") ?? "").replacing(" ", with: ""), separator: ";")
  }

  private static func fields(_ text: String, separator: Character) -> [String: String] {
    let pairs = text.split(separator: separator).map { pair in
      let sides = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map {
        String($0).replacing("+", with: " ").removingPercentEncoding ?? ""
      }
      return (sides[0], sides.count > 1 ? sides[1] : "")
    }
    return Dictionary(pairs) { first, _ in first }
  }

  private static func decoded(_ base64: String?) -> String {
    String(decoding: Data(base64Encoded: base64 ?? "") ?? Data(), as: UTF8.self)
  }

  private static func attribute(_ name: String, of text: String) -> String {
    text.firstRange(of: " \(name)=\"").map { String(text[$0.upperBound...].prefix { $0 != "\"" }) } ?? ""
  }
}
