/// A logged-in citizen on a page.
struct Visit: Sendable {
  let session: Session
  let citizen: Citizen
}

/// Lets only logged-in citizens through, checks the form token of what they send, and keeps pages out of caches.
struct SessionGate: Sendable {
  let site: SiteContext
  /// Name of the hidden field with the session's form token.
  static let tokenField = "formularnoegle"

  /// A handler behind the gate.
  func open(_ handler: @escaping @Sendable (SiteRequest, Visit) -> SiteResponse) -> Router.Handler {
    { request in
      guard let id = request.cookies[ServiceLogin.cookie] else { return withoutCookie(request) }
      guard let session = site.state.session(id), let citizen = site.register.citizen(subject: session.subject) else {
        if site.has(.sessionExpiryError) { return NoticePages.crash }
        return .seeOther(SelfService.at(request.path).loggedOut)
          .adding("Set-Cookie", ServiceLogin.expiredCookie)
      }
      let visit = Visit(session: session, citizen: citizen)
      if request.method == "POST", request.form[Self.tokenField] != session.formToken {
        return personal(NoticePages(site: site, service: .at(request.path)).staleForm(citizen))
      }
      return personal(handler(request, visit))
    }
  }

  /// A page asked for without login is come back to after it; a form sent without login is lost.
  private func withoutCookie(_ request: SiteRequest) -> SiteResponse {
    guard request.method == "GET" else { return .seeOther(SelfService.at(request.path).loggedOut) }
    return .seeOther("/login?maal=" + PercentDecoding.encode(request.target))
  }

  private func personal(_ response: SiteResponse) -> SiteResponse {
    response.adding("Cache-Control", site.has(.cacheablePersonalPages) ? "public, max-age=3600" : "no-store")
  }

  /// The hidden field of a form.
  static func field(_ session: Session) -> HTMLNode {
    el(.input, .type("hidden"), .name(tokenField), .value(session.formToken))
  }
}
