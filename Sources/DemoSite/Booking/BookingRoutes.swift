/// The routes of "Bestil tid i Borgerservice".
enum BookingRoutes {
  static func all(_ site: SiteContext) -> [Router.Route] { open(site) + steps(site) + afterwards(site) }

  private static func open(_ site: SiteContext) -> [Router.Route] {
    let information = BookingInformationPage(site: site)
    let shared = GuestPages(site: site, service: .booking)
    return [
      .init("GET", BookingPath.information, { _ in .page(information.page()) }),
      .init("GET", SelfService.booking.english, { _ in .page(shared.english()) }),
      .init("GET", SelfService.booking.start, GuestGate(site: site, service: .booking).begin),
      .init("GET", BookingPath.expired, { _ in .page(shared.expired()) }),
    ]
  }

  private static func steps(_ site: SiteContext) -> [Router.Route] {
    let gate = GuestGate(site: site, service: .booking)
    let errand = BookingErrandStep(site: site)
    let day = BookingDayStep(site: site)
    let time = BookingTimeStep(site: site)
    let contact = BookingContactStep(site: site)
    let review = BookingReview(site: site)
    return [
      .init("GET", BookingPath.errand, gate.open(errand.show)),
      .init("POST", BookingPath.errand, gate.open(errand.accept)),
      .init("GET", BookingPath.day, gate.open(day.show)), .init("POST", BookingPath.day, gate.open(day.accept)),
      .init("GET", BookingPath.time, gate.open(time.show)), .init("POST", BookingPath.time, gate.open(time.accept)),
      .init("GET", BookingPath.contact, gate.open(contact.show)),
      .init("POST", BookingPath.contact, gate.open(contact.accept)),
      .init("GET", BookingPath.review, gate.open(review.show)),
      .init("POST", BookingPath.order, gate.open(review.order)),
      .init("POST", BookingPath.otherTime, gate.open(review.take)),
    ]
  }

  private static func afterwards(_ site: SiteContext) -> [Router.Route] {
    let gate = GuestGate(site: site, service: .booking)
    let change = BookingChangePages(site: site)
    return [
      .init("GET", BookingPath.receipt + "/*", gate.open(BookingReceipt(site: site).show)),
      .init("GET", BookingPath.refusal, gate.open(BookingRefusalPage(site: site).show)),
      .init("GET", SelfService.booking.status, open(site, gate, change)),
      .init("POST", SelfService.booking.status, gate.open(change.find)),
      .init("POST", BookingPath.move, gate.open(change.move)),
      .init("POST", BookingPath.cancel, gate.open(change.cancel)),
      .init("GET", BookingPath.cancelled, gate.open(change.cancelled)),
    ]
  }

  /// The page that a booking is found on, which people come to from a text message, without a session.
  private static func open(_ site: SiteContext, _ gate: GuestGate, _ change: BookingChangePages) -> Router.Handler {
    { request in
      if let id = request.cookies[GuestGate.cookie], site.guests.session(id) != nil {
        return gate.open(change.show)(request)
      }
      let session = site.guests.open()
      return change.show(request, GuestVisit(session: session))
        .adding("Set-Cookie", "\(GuestGate.cookie)=\(session.id); Path=/; HttpOnly; SameSite=Lax")
        .adding("Cache-Control", "no-store")
    }
  }
}
