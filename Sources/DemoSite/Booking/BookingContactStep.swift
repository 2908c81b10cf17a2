/// The fourth step of "Bestil tid i Borgerservice": who comes.
struct BookingContactStep: Sendable {
  let site: SiteContext
  private static let name = "navn"
  private static let phone = "mobilnummer"
  private static let email = "email"

  /// Shows the step with what has been typed before.
  func show(_ request: SiteRequest, _ visit: GuestVisit) -> SiteResponse {
    guard visit.session.booking.time != nil else { return .seeOther(BookingPath.time) }
    return .page(page(visit, visit.session.booking.typed, FormErrors()))
  }

  /// Takes the answers, all at once.
  func accept(_ request: SiteRequest, _ visit: GuestVisit) -> SiteResponse {
    guard visit.session.booking.time != nil else { return .seeOther(BookingPath.time) }
    var errors = FormErrors()
    let answers = ContactAnswers(site: site)
    let name = ContactAnswers.trimmed(request.form[Self.name])
    if name.isEmpty { errors.add(Self.name, "Skriv dit navn, så vi kan kalde dig frem") }
    if name.unicodeScalars.count > 100 { errors.add(Self.name, "Navnet må højst fylde 100 tegn") }
    let phone = answers.phone(request.form[Self.phone], &errors)
    let email =
      ContactAnswers.trimmed(request.form[Self.email]).isEmpty ? "" : answers.email(request.form[Self.email], &errors)
    var history = visit.session.booking.history
    errors = history.judge(errors, sticks: site.has(.errorSticks))
    site.guests.update(visit.session.id) { [history] in $0.booking.history = history }
    guard errors.isEmpty, let phone, let email else {
      return .page(page(visit, site.has(.inputLostAfterError) ? FormFields() : request.form, errors))
    }
    let (typed, keepsFirst) = (request.form, site.has(.changeNotTaken))
    site.guests.update(visit.session.id) { session in
      session.booking.typed = typed
      guard session.booking.contact == nil || !keepsFirst else { return }
      session.booking.contact = BookingContact(name: name, phone: phone, email: email)
    }
    return .seeOther(BookingPath.review)
  }

  private func page(_ visit: GuestVisit, _ form: FormFields, _ errors: FormErrors) -> HTMLNode {
    GuestHeading(site: site, service: .booking, number: 4, count: 5, title: "Hvem kommer?").page(errors: errors) {
      el(.p) {
        "Vi bruger kun oplysningerne til denne tid. "
        site.privacyAtCollection
      }
      el(.form, .method("post"), .action(BookingPath.contact), .noValidate) {
        GuestGate.field(visit.session)
        TextField(
          name: Self.name, label: "Navn", kind: .line(type: "text", inputMode: nil, autocomplete: site.token("name")),
          value: form[Self.name], error: errors.message(Self.name, on: site)
        ).node
        TextField(
          name: Self.phone, label: "Mobilnummer", hint: "Vi sender en sms dagen før",
          kind: .line(type: "tel", inputMode: "tel", autocomplete: site.token("tel")), value: form[Self.phone],
          error: errors.message(Self.phone, on: site)
        ).node
        TextField(
          name: Self.email, label: "E-mailadresse (valgfrit)",
          kind: .line(type: "email", inputMode: "email", autocomplete: site.token("email")), isRequired: false,
          value: form[Self.email], error: errors.message(Self.email, on: site)
        ).node
        el(.button, .type("submit"), .class("button")) { "Næste" }
      }
      el(.p) { el(.a, .href(BookingPath.time)) { "Vælg en anden tid" } }
    }
  }
}
