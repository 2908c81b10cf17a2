/// Why a time can't be booked: another authority answers for the errand, or there is a time already.
struct BookingRefusalPage: Sendable {
  let site: SiteContext

  /// Shows the refusal; whoever isn't refused is sent to the first step.
  func show(_ request: SiteRequest, _ visit: GuestVisit) -> SiteResponse {
    guard let refusal = visit.session.booking.refusal else { return .seeOther(BookingPath.errand) }
    let words = words(refusal)
    return .page(
      GuestHeading(site: site, service: .booking, title: words.title).page {
        if site.has(.deadEndRefusal) {
          el(.p) { "Bestillingen kan ikke gennemføres." }
        } else {
          el(.p, .class("lead"), text: words.reason)
          el(.p, text: words.ground)
          el(.h2, text: "Det kan du gøre")
          el(.ul) {
            for step in words.steps { el(.li) { step } }
            el(.li) { GuestGuidance(site: site).contact }
          }
          GuestGuidance(site: site).complaint
        }
      })
  }

  private func words(_ refusal: BookingRefusal) -> ChangeRefusalPage.Words {
    switch refusal {
    case .otherAuthority:
      .init(
        title: "Du kan ikke bestille tid til opholdskort hos os",
        reason: "Kommunen behandler ikke opholdskort og visum. Du har ikke bestilt noget.",
        ground:
          "Det gør Styrelsen for International Rekruttering og Integration (SIRI). Det følger af udlændingeloven.",
        steps: [
          "Bestil tid hos SIRI på nyidanmark.dk.", el(.a, .href(BookingPath.errand)) { "Vælg et andet ærinde" },
        ])
    case .alreadyBooked(let reference):
      .init(
        title: "Du kan ikke bestille endnu en tid",
        reason: "Der er allerede en tid til samme ærinde med dit mobilnummer. Den har bookingnummer \(reference).",
        ground:
          "Man kan have én tid ad gangen til samme ærinde, så der er tider til alle. Du har ikke bestilt noget nu.",
        steps: [
          el(.a, .href(SelfService.booking.status)) { "Flyt eller aflys den tid, du har" },
          el(.a, .href(BookingPath.errand)) { "Vælg et andet ærinde" },
        ])
    }
  }
}
