/// The service's side of the login: out to the broker, and back with a session.
struct ServiceLogin: Sendable {
  let site: SiteContext
  /// Name of the session cookie.
  static let cookie = "selvbetjening"

  /// Sends the browser to the broker; someone who is logged in goes straight on.
  func begin(_ request: SiteRequest) -> SiteResponse {
    let target = LocalTarget.checked(request.query["maal"])
    if let id = request.cookies[Self.cookie], site.state.session(id) != nil { return .seeOther(target) }
    let id = site.state.beginLogin()
    let message = site.assertions.request(id: id, consumer: site.addresses.serviceURL + "/login/svar")
    return .seeOther(
      "\(site.addresses.brokerURL)/sso?SAMLRequest=\(PercentDecoding.encode(message))"
        + "&RelayState=\(PercentDecoding.encode(target))" + SiteLanguage(of: request, remembers: true).parameter
    ).adding("Cache-Control", "no-store")
  }

  /// Takes the broker's answer: genuine, in time, and once only.
  func finish(_ request: SiteRequest) -> SiteResponse {
    guard let assertion = site.assertions.assertion(of: request.form["SAMLResponse"]),
      assertion.notOnOrAfter > site.now(), site.state.finishLogin(assertion.requestID),
      site.register.citizen(subject: assertion.subject) != nil
    else { return NoticePages(site: site).loginFailed() }
    let session = site.state.openSession(subject: assertion.subject)
    let flags = site.has(.cookieWithoutFlags) ? "" : "; HttpOnly; SameSite=Lax"
    let answer = SiteResponse.seeOther(target(LocalTarget.checked(request.form["RelayState"])))
      .adding("Set-Cookie", "\(Self.cookie)=\(session.id); Path=/\(flags)")
      .adding("Cache-Control", "no-store")
    guard site.shows(.languageCookie) else { return answer }
    let language = SiteLanguage(of: request, remembers: true)
    return answer.adding("Set-Cookie", "\(SiteLanguage.key)=\(language.rawValue); Path=/; SameSite=Lax")
  }

  /// Where the citizen wanted to go, or where a careless way back ends.
  private func target(_ wanted: String) -> String {
    let service = SelfService.at(wanted)
    if site.has(.returnTargetLost) { return service.path }
    if site.has(.deepLinkLandsAtStart) { return service.firstStep }
    return site.shows(.targetWithParameter) ? wanted + (wanted.contains("?") ? "&" : "?") + "login=ok" : wanted
  }

  /// Ends the session.
  func end(_ request: SiteRequest) -> SiteResponse {
    if let id = request.cookies[Self.cookie] { site.state.closeSession(id) }
    return .seeOther("/logget-af").adding("Set-Cookie", Self.expiredCookie)
  }

  /// Removes the cookie from the browser.
  static let expiredCookie = "\(cookie)=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax"
}

/// Where a citizen is sent after login: only to a path of this site.
enum LocalTarget {
  /// The path if it is one, otherwise the first step.
  ///
  /// Two slashes, or a slash and a backslash, would begin another host (URL standard, 4.4 "relative slash state").
  static func checked(_ path: String) -> String {
    let bytes = Array(path.utf8)
    let isLocal =
      bytes.first == UInt8(ascii: "/") && bytes.count <= 500
      && bytes.allSatisfy { (0x21...0x7E).contains($0) && $0 != UInt8(ascii: "\\") }
      && (bytes.count < 2 || bytes[1] != UInt8(ascii: "/"))
    return isLocal ? path : StepPath.data
  }
}
