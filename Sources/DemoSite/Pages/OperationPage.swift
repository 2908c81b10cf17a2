/// Which services run, and what is closed until when.
struct OperationPage: Sendable {
  let site: SiteContext
  static let path = "/drift"
  private static let opening = "i dag kl. 16"

  /// The page.
  @Sendable func page() -> HTMLNode {
    PageFrame(site: site, title: "Driftsstatus", offersLanguages: false).page {
      el(.h1, text: "Driftsstatus")
      SummaryList(rows: SelfService.allCases.map { .init($0.name(site.authority), state(of: $0)) }).node
      el(.p) {
        "Kan du ikke vente? Ring til os på "
        el(.a, .href("tel:+45\(site.authority.phone)")) { site.authority.phoneText }
        ", eller mød op i Borgerservice på \(site.authority.street), \(site.authority.town)."
      }
    }
  }

  /// Nobody has told the page of an outage, which is how outages are; closing for maintenance is planned.
  private func state(of service: SelfService) -> String {
    if site.closed.contains(where: { $0.path == service.path }) { return "Lukket for opdatering til \(Self.opening)" }
    return site.shows(.plannedOutage) && service == .doctorChange
      ? "Lukket søndag kl. 2–4 på grund af opdatering" : "Virker"
  }

  /// What a service that is closed for a while answers, with the time, the telephone and another way (503).
  func closed(_ service: SelfService) -> SiteResponse {
    SiteResponse.page(
      PageFrame(site: site, title: "Lukket for opdatering", service: service, offersLanguages: false).page {
        el(.h1, text: "\(service.name(site.authority)) er lukket for opdatering")
        el(.p) { "Vi åbner igen \(Self.opening). Det, du har bestilt, er ikke gået tabt." }
        el(.p) {
          "Kan det ikke vente? Ring til os på "
          el(.a, .href("tel:+45\(site.authority.phone)")) { site.authority.phoneText }
          ", eller mød op i Borgerservice på \(site.authority.street), \(site.authority.town)."
        }
        el(.p) { el(.a, .href(Self.path)) { "Se driftsstatus" } }
      }, status: 503
    ).adding("Retry-After", "3600")
  }
}
