/// Why a report can't be taken: another municipality answers for the address.
struct RatRefusalPage: Sendable {
  let site: SiteContext

  /// Shows the refusal; whoever isn't refused is sent to the first step.
  func show(_ request: SiteRequest, _ visit: GuestVisit) -> SiteResponse {
    guard let address = visit.session.report.address, !RatFacts.isLocal(postcode: address.postcode) else {
      return .seeOther(RatPath.address)
    }
    return .page(
      GuestHeading(site: site, service: .rats, title: "Du kan ikke anmelde rotter her").page {
        if site.has(.deadEndRefusal) {
          el(.p) { "Adressen er uden for området." }
        } else {
          el(.p, .class("lead")) { "\(address.text) ligger ikke i \(site.authority.name). Du har ikke sendt noget." }
          el(.p) {
            "Hver kommune bekæmper rotter hos sig selv. Det følger af miljøbeskyttelseslovens § 17. Derfor kan vi ikke "
            "tage imod anmeldelsen."
          }
          el(.h2, text: "Det kan du gøre")
          el(.ul) {
            el(.li) { "Anmeld rotterne til den kommune, som adressen ligger i. Søg efter rotter på kommunens side." }
            el(.li) { el(.a, .href(RatPath.address)) { "Ret adressen, hvis den er forkert" } }
            el(.li) { GuestGuidance(site: site).contact }
          }
          GuestGuidance(site: site).complaint
        }
      })
  }
}
