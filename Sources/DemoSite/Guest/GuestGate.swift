/// Gives every browser a session without login, checks the form token of what it sends, and keeps pages out of caches.
struct GuestGate: Sendable {
  let site: SiteContext
  let service: SelfService
  /// Name of the session cookie.
  static let cookie = "uden-login"

  /// A handler behind the gate.
  func open(_ handler: @escaping @Sendable (SiteRequest, GuestVisit) -> SiteResponse) -> Router.Handler {
    { request in
      guard let id = request.cookies[Self.cookie] else {
        return request.method == "GET" ? begin(request) : .seeOther(service.loggedOut)
      }
      guard let session = site.guests.session(id) else {
        if site.has(.sessionExpiryError) { return NoticePages.crash }
        return SiteResponse.seeOther(service.loggedOut)
          .adding("Set-Cookie", "\(Self.cookie)=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax")
      }
      if request.method == "POST", request.form[SessionGate.tokenField] != session.formToken {
        return personal(NoticePages(site: site, service: service).staleForm())
      }
      return personal(handler(request, GuestVisit(session: session)))
    }
  }

  /// Opens a session and leads to the first step.
  func begin(_ request: SiteRequest) -> SiteResponse {
    if let id = request.cookies[Self.cookie], site.guests.session(id) != nil { return .seeOther(service.firstStep) }
    let flags = site.has(.cookieWithoutFlags) ? "" : "; HttpOnly; SameSite=Lax"
    return SiteResponse.seeOther(service.firstStep)
      .adding("Set-Cookie", "\(Self.cookie)=\(site.guests.open().id); Path=/\(flags)")
      .adding("Cache-Control", "no-store")
  }

  private func personal(_ response: SiteResponse) -> SiteResponse {
    response.adding("Cache-Control", site.has(.cacheablePersonalPages) ? "public, max-age=3600" : "no-store")
  }

  /// The hidden field of a form.
  static func field(_ session: GuestSession) -> HTMLNode {
    el(.input, .type("hidden"), .name(SessionGate.tokenField), .value(session.formToken))
  }
}
