/// Finding, moving and cancelling a booked time.
struct BookingChangePages: Sendable {
  let site: SiteContext
  private static let number = "nummer"
  private static let phone = "mobilnummer"

  /// Shows the booking that this browser knows, or asks for its number.
  func show(_ request: SiteRequest, _ visit: GuestVisit) -> SiteResponse {
    if let booking = known(request.query[Self.number], visit) { return .page(page(booking, visit)) }
    return .page(search(visit, FormFields(), FormErrors()))
  }

  /// Finds a booking by its number and the telephone number it was made with.
  func find(_ request: SiteRequest, _ visit: GuestVisit) -> SiteResponse {
    let reference = ContactAnswers.trimmed(request.form[Self.number]).uppercased()
    let phone = PhoneNumber(typed: request.form[Self.phone])?.normalized
    guard let booking = site.bookings.booking(reference), booking.contact.phone == phone,
      visit.session.references.count < GuestStore.maximumReferences
    else {
      var errors = FormErrors()
      errors.add(Self.number, "Vi kan ikke finde tiden. Tjek bookingnummer og mobilnummer på din kvittering")
      return .page(search(visit, request.form, errors))
    }
    site.guests.update(visit.session.id) { $0.references[reference] = reference }
    return .seeOther(SelfService.booking.status + "?nummer=" + reference)
  }

  /// Begins to move a time: the answers are kept, day and time are chosen anew.
  func move(_ request: SiteRequest, _ visit: GuestVisit) -> SiteResponse {
    guard let booking = known(request.form[Self.number], visit) else { return .seeOther(SelfService.booking.status) }
    site.guests.update(visit.session.id) { session in
      session.booking.errand = booking.errand
      session.booking.place = booking.time.place
      (session.booking.day, session.booking.minutes) = (nil, nil)
      session.booking.contact = booking.contact
      session.booking.replaces = booking.reference
      session.booking.typed["navn"] = booking.contact.name
      session.booking.typed["mobilnummer"] = booking.contact.phone
      session.booking.typed["email"] = booking.contact.email
    }
    return .seeOther(BookingPath.day)
  }

  /// Gives the time back.
  func cancel(_ request: SiteRequest, _ visit: GuestVisit) -> SiteResponse {
    guard let booking = known(request.form[Self.number], visit), site.bookings.cancel(booking.reference) else {
      return .seeOther(SelfService.booking.status)
    }
    return .seeOther(BookingPath.cancelled)
  }

  /// Says that the time is given back.
  func cancelled(_ request: SiteRequest, _ visit: GuestVisit) -> SiteResponse {
    .page(
      GuestHeading(site: site, service: .booking, title: "Din tid er aflyst").page {
        el(.p) { "Vi har givet tiden fri. Du hører ikke mere fra os." }
        el(.p) { el(.a, .href(BookingPath.information)) { "Bestil en ny tid" } }
      })
  }

  private func known(_ reference: String, _ visit: GuestVisit) -> Booking? {
    visit.session.references.values.contains(reference) ? site.bookings.booking(reference) : nil
  }

  private func page(_ booking: Booking, _ visit: GuestVisit) -> HTMLNode {
    GuestHeading(site: site, service: .booking, title: "Din tid").page {
      SummaryList(rows: [.init("Bookingnummer", booking.reference)] + BookingReview.rows(booking, isReview: false)).node
      button("Flyt tiden", BookingPath.move, booking, visit)
      button("Aflys tiden", BookingPath.cancel, booking, visit)
    }
  }

  private func button(_ words: String, _ path: String, _ booking: Booking, _ visit: GuestVisit) -> HTMLNode {
    el(.form, .method("post"), .action(path)) {
      GuestGate.field(visit.session)
      el(.input, .type("hidden"), .name(Self.number), .value(booking.reference))
      el(.button, .type("submit"), .class("button secondary")) { words }
    }
  }

  private func search(_ visit: GuestVisit, _ form: FormFields, _ errors: FormErrors) -> HTMLNode {
    GuestHeading(site: site, service: .booking, title: "Find din tid").page(errors: errors) {
      el(.form, .method("post"), .action(SelfService.booking.status), .noValidate) {
        GuestGate.field(visit.session)
        TextField(
          name: Self.number, label: "Bookingnummer", hint: "Det står på din kvittering, for eksempel TB-2026-000123",
          value: form[Self.number], error: errors.message(Self.number, on: site)
        ).node
        TextField(
          name: Self.phone, label: "Mobilnummer",
          kind: .line(type: "tel", inputMode: "tel", autocomplete: site.token("tel")), value: form[Self.phone]
        ).node
        el(.button, .type("submit"), .class("button")) { "Find tiden" }
      }
    }
  }
}
