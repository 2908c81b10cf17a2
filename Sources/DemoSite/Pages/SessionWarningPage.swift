/// Warns those who are logged in before they are logged off, and lets them go on (DKFDS "Session udløber").
struct SessionWarningPage: Sendable {
  let site: SiteContext
  static let path = "/session-udloeber"

  /// The page; that it is asked for gives the citizen another half hour.
  func show(_ request: SiteRequest, _ visit: Visit) -> SiteResponse {
    .page(
      PageFrame(site: site, title: "Vil du blive på siden?", citizen: visit.citizen).page {
        el(.h1, text: "Vil du blive på siden?")
        el(.p) {
          "Du har ikke brugt siden i 25 minutter. Vælg, om du vil fortsætte. Gør du ingenting, bliver du logget af, og svar, "
          "du ikke har sendt, er ikke gemt."
        }
        el(.p) { el(.a, .class("button"), .href(SelfService.card.firstStep)) { "Fortsæt bestilling af sundhedskort" } }
        el(.p) { el(.a, .class("button"), .href(SelfService.doctorChange.firstStep)) { "Fortsæt lægeskift" } }
        el(.p) { el(.a, .href("/log-af")) { "Log af nu" } }
      })
  }
}
