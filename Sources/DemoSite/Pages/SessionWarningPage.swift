/// Tells those who are logged in how long they stay so, and lets them go on (DKFDS "Session udløber").
///
/// DKFDS shows a dialogue by a script; without one, every step links to this page, and to load it renews the session.
struct SessionWarningPage: Sendable {
  let site: SiteContext
  static let path = "/session-udloeber"

  /// The page; that it is asked for gives the citizen another half hour.
  func show(_ request: SiteRequest, _ visit: Visit) -> SiteResponse {
    let service: SelfService = request.query["fra"] == "laegeskift" ? .doctorChange : .card
    return .page(
      PageFrame(site: site, title: "Vil du blive på siden?", citizen: visit.citizen, service: service).page {
        el(.h1, text: "Vil du blive på siden?")
        el(.p) {
          "Du har 30 minutter mere. Bruger du ikke siden inden da, bliver du logget af, og svar, du ikke har sendt, er "
          "ikke gemt."
        }
        el(.p) { el(.a, .class("button"), .href(service.firstStep)) { goOn(service) } }
        el(.p) { el(.a, .href("/log-af")) { "Log af nu" } }
      })
  }

  private func goOn(_ service: SelfService) -> String {
    service == .doctorChange ? "Fortsæt lægeskift" : "Fortsæt bestilling af sundhedskort"
  }

  /// The address that knows where to go on.
  static func path(from service: SelfService) -> String {
    service == .doctorChange ? path + "?fra=laegeskift" : path
  }

  /// The way here from a step.
  static func link(from service: SelfService) -> HTMLNode {
    el(.p) {
      "Har du brug for mere tid? "
      el(.a, .href(path(from: service))) { "Forlæng tiden" }
      "."
    }
  }
}
