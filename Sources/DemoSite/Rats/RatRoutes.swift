/// The routes of "Anmeld rotter".
enum RatRoutes {
  static func all(_ site: SiteContext) -> [Router.Route] {
    let gate = GuestGate(site: site, service: .rats)
    let address = RatAddressStep(site: site)
    let sighting = RatSightingStep(site: site)
    let contact = RatContactStep(site: site)
    let review = RatReview(site: site)
    let receipt = RatReceipt(site: site)
    let information = RatInformationPage(site: site)
    let shared = GuestPages(site: site, service: .rats)
    return [
      .init("GET", RatPath.information, { _ in .page(information.page()) }),
      .init("GET", SelfService.rats.english, { _ in .page(shared.english()) }),
      .init("GET", SelfService.rats.start, gate.begin), .init("GET", RatPath.expired, { _ in .page(shared.expired()) }),
      .init("GET", RatPath.address, gate.open(address.show)), .init("POST", RatPath.address, gate.open(address.accept)),
      .init("GET", RatPath.sighting, gate.open(sighting.show)),
      .init("POST", RatPath.sighting, gate.open(sighting.accept)),
      .init("GET", RatPath.contact, gate.open(contact.show)), .init("POST", RatPath.contact, gate.open(contact.accept)),
      .init("GET", RatPath.review, gate.open(review.show)), .init("POST", RatPath.send, gate.open(review.send)),
      .init("GET", RatPath.receipt + "/*", gate.open(receipt.show)),
      .init("GET", SelfService.rats.status, receipt.status),
      .init("GET", RatPath.refusal, gate.open(RatRefusalPage(site: site).show)),
    ]
  }
}
