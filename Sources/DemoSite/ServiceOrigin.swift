/// The service's routes: public pages, login, the steps of the errand, and what a test environment adds.
enum ServiceOrigin {
  static func router(_ site: SiteContext) -> Router {
    let notices = NoticePages(site: site)
    let unreadable = { @Sendable (status: Int) in notices.unreadable(status: status) }
    let services = stepRoutes(site) + ChangeRoutes.all(site) + RatRoutes.all(site) + BookingRoutes.all(site)
    return Router(
      routes: (publicRoutes(site) + loginRoutes(site) + services).map { open($0, site) } + testRoutes(site),
      fallbacks: .init(notFound: { _ in notices.notFound() }, unreadable: unreadable),
      standardHeaders: SecurityHeaders.standard(
        formTarget: site.addresses.brokerURL + " " + site.addresses.payURL, scripts: scripts(site)), style: site.style,
      remembersLanguage: true)
  }

  /// The route, or the page of a closed errand in its place.
  private static func open(_ route: Router.Route, _ site: SiteContext) -> Router.Route {
    guard let errand = site.closed.first(where: { route.path == $0.path || route.path.hasPrefix($0.path + "/") }) else {
      return route
    }
    return Router.Route(route.method, route.path) { _ in OperationPage(site: site).closed(.at(errand.path)) }
  }

  /// Where pages may load scripts from: nowhere, unless a switch puts a script on them.
  private static func scripts(_ site: SiteContext) -> String? {
    if site.has(.thirdPartyScript) { return "https://maaling.example" }
    let hasOwn = site.shows(.ownScript) || site.shows(.scriptBesideForm) || site.has(.scriptOnlyForm)
    return hasOwn ? "'self'" : nil
  }

  private static func publicRoutes(_ site: SiteContext) -> [Router.Route] {
    let pages: [(String, @Sendable () -> HTMLNode)] = [
      ("/", FrontPage(site: site).page), ("/sundhedskort", InformationPage(site: site).page),
      ("/kontakt", ContactPage(site: site).page),
      ("/privatliv", PrivacyPage(site: site).page), (OperationPage.path, OperationPage(site: site).page),
      (SelfService.card.english, GuestPages(site: site, service: .card).english),
    ]
    return pages.map { path, page in .init("GET", path, { _ in publicPage(page(), site) }) } + [
      .init(
        "GET", "/logget-af",
        { request in
          let service: SelfService = request.query["fra"] == "laegeskift" ? .doctorChange : .card
          return .page(NoticePages(site: site, service: service).loggedOut())
        }),
      .init("GET", SearchPage.path, SearchPage(site: site).show),
      .init("GET", Stylesheet.path, { _ in Stylesheet.response(site.markup) }),
      .init("GET", SignImage.path, { _ in SignImage.response }),
      .init("GET", SideScript.path, { _ in SideScript.response }),
      .init(
        "GET", "/was",
        { _ in
          if site.shows(.statementRedirected) { return .seeOther(AccessibilityStatement.otherPath) }
          return site.has(.statementMissing)
            ? NoticePages(site: site).notFound() : .page(AccessibilityStatement(site: site).page())
        }),
      .init("GET", AccessibilityStatement.otherPath, { _ in .page(AccessibilityStatement(site: site).page()) }),
      .init(
        "GET", "/chat",
        { _ in site.shows(.chatWithHandover) ? .seeOther("/kontakt") : BarePages.chat }),
      .init("GET", "/favicon.ico", { _ in SiteResponse(status: 204) }),
    ]
  }

  private static func publicPage(_ page: HTMLNode, _ site: SiteContext) -> SiteResponse {
    let answer = SiteResponse.page(page)
    return site.shows(.cacheablePublicPages)
      ? answer.adding("Cache-Control", "public, max-age=3600").adding("Vary", "Cookie") : answer
  }

  private static func loginRoutes(_ site: SiteContext) -> [Router.Route] {
    let login = ServiceLogin(site: site)
    return [
      .init("GET", "/login", login.begin), .init("POST", "/login/svar", login.finish),
      .init("GET", "/log-af", login.end),
      .init("GET", "/sundhedskort/start", { _ in .seeOther("/login?maal=" + StepPath.data) }),
    ]
  }

  private static func stepRoutes(_ site: SiteContext) -> [Router.Route] {
    let gate = SessionGate(site: site)
    let data = DataStep(site: site)
    let reason = ReasonStep(site: site)
    let review = ReviewStep(site: site)
    let receipt = ReceiptPage(site: site)
    return [
      .init("GET", StepPath.data, gate.open(data.show)), .init("POST", StepPath.data, gate.open(data.accept)),
      .init("GET", StepPath.reason, gate.open(reason.show)),
      .init("POST", StepPath.reason, gate.open(reason.accept)),
      .init("GET", StepPath.review, gate.open(review.show)),
      .init("POST", StepPath.order, gate.open(review.order)),
      .init("GET", StepPath.receipt + "/*", gate.open(receipt.show)),
      .init("GET", SessionWarningPage.path, gate.open(SessionWarningPage(site: site).show)),
      .init("GET", StepPath.status, gate.open(StatusPage(site: site).show)),
      .init("GET", StepPath.refusal, gate.open(RefusalPage(site: site).show)),
    ]
  }

  private static func testRoutes(_ site: SiteContext) -> [Router.Route] {
    let oracle = TestOracle(site: site)
    return [
      .init("GET", "/test/ordrer", oracle.orders), .init("GET", "/test/post", oracle.post),
      .init("GET", "/test/anmeldelser", oracle.reports), .init("GET", "/test/tider", oracle.bookings),
      .init("POST", "/test/nulstil", oracle.reset), .init("POST", "/test/udloeb", oracle.expire),
    ]
  }
}

/// Where the steps are.
enum StepPath {
  static let data = "/sundhedskort/oplysninger"
  static let reason = "/sundhedskort/aarsag"
  static let review = "/sundhedskort/tjek"
  static let order = "/sundhedskort/bestil"
  static let receipt = "/sundhedskort/kvittering"
  static let status = "/sundhedskort/status"
  static let refusal = "/sundhedskort/kan-ikke-bestilles"
}
