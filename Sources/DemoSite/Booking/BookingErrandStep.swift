/// The first step of "Bestil tid i Borgerservice": what for, and where.
struct BookingErrandStep: Sendable {
  let site: SiteContext
  private static let errand = "aerinde"
  private static let place = "sted"

  /// Shows the step with what was chosen before.
  func show(_ request: SiteRequest, _ visit: GuestVisit) -> SiteResponse {
    var form = FormFields()
    form[Self.errand] = visit.session.booking.errand?.rawValue ?? ""
    form[Self.place] = visit.session.booking.place?.rawValue ?? ""
    return .page(page(visit, form, FormErrors()))
  }

  /// Takes the answers: on to the calendar, or to the refusal where another authority answers for the errand.
  func accept(_ request: SiteRequest, _ visit: GuestVisit) -> SiteResponse {
    var errors = FormErrors()
    let errand = BookingErrand(rawValue: request.form[Self.errand])
    let place = BookingPlace(rawValue: request.form[Self.place])
    if errand == nil { errors.add(Self.errand, target: Self.errand + "-1", "Vælg, hvad du skal have hjælp til") }
    if place == nil { errors.add(Self.place, target: Self.place + "-1", "Vælg, hvor du vil komme") }
    guard let errand, let place else {
      return .page(page(visit, site.has(.inputLostAfterError) ? FormFields() : request.form, errors))
    }
    site.guests.update(visit.session.id) { session in
      if session.booking.place != place { (session.booking.day, session.booking.minutes) = (nil, nil) }
      session.booking.history.forgetErrors()
      (session.booking.errand, session.booking.place) = (errand, place)
      session.booking.refusal = errand == .residence ? .otherAuthority : nil
    }
    return .seeOther(errand == .residence ? BookingPath.refusal : BookingPath.day)
  }

  private func page(_ visit: GuestVisit, _ form: FormFields, _ errors: FormErrors) -> HTMLNode {
    GuestHeading(site: site, service: .booking, number: 1, count: 5, title: "Ærinde og sted").page(errors: errors) {
      el(.form, .method("post"), .action(BookingPath.errand), .noValidate) {
        GuestGate.field(visit.session)
        RadioGroup(
          name: Self.errand, legend: "Hvad skal du have hjælp til?",
          choices: BookingErrand.allCases.map { ($0.rawValue, $0.label) }, chosen: form[Self.errand],
          error: errors.message(Self.errand, on: site)
        ).node
        RadioGroup(
          name: Self.place, legend: "Hvor vil du komme?",
          choices: BookingPlace.allCases.map { ($0.rawValue, "\($0.label), \($0.address)") }, chosen: form[Self.place],
          error: errors.message(Self.place, on: site)
        ).node
        el(.button, .type("submit"), .class("button")) { "Næste" }
      }
      el(.p) { el(.a, .href(BookingPath.information)) { "Tilbage til vejledningen" } }
    }
  }
}
