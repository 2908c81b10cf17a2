/// The third step of "Anmeld rotter": how the citizen can be reached, for those who like.
struct RatContactStep: Sendable {
  let site: SiteContext
  private static let name = "navn"
  private static let phone = "mobilnummer"
  private static let email = "email"

  /// Shows the step with what has been typed before.
  func show(_ request: SiteRequest, _ visit: GuestVisit) -> SiteResponse {
    guard visit.session.report.sighting != nil else { return .seeOther(RatPath.sighting) }
    return .page(page(visit, visit.session.report.typedContact, FormErrors()))
  }

  /// Takes what is given; what is left empty is no fault.
  func accept(_ request: SiteRequest, _ visit: GuestVisit) -> SiteResponse {
    guard visit.session.report.sighting != nil else { return .seeOther(RatPath.sighting) }
    var errors = FormErrors()
    let answers = ContactAnswers(site: site)
    let given = { (field: String) in
      site.has(.contactDemanded) || !ContactAnswers.trimmed(request.form[field]).isEmpty
    }
    let phone = given(Self.phone) ? answers.phone(request.form[Self.phone], &errors) : ""
    let email = given(Self.email) ? answers.email(request.form[Self.email], &errors) : ""
    let name = ContactAnswers.trimmed(request.form[Self.name])
    if name.unicodeScalars.count > 100 { errors.add(Self.name, "Navnet må højst fylde 100 tegn") }
    var history = visit.session.report.history
    errors = history.judge(errors, sticks: site.has(.errorSticks))
    site.guests.update(visit.session.id) { [history] in $0.report.history = history }
    guard errors.isEmpty, let phone, let email else {
      return .page(page(visit, site.has(.inputLostAfterError) ? FormFields() : request.form, errors))
    }
    let (typed, drops) = (request.form, visit.session.report.drops(changesOn: site))
    site.guests.update(visit.session.id) { session in
      session.report.typedContact = typed
      if drops { return }
      session.report.contact = RatContact(name: name, phone: phone, email: email)
    }
    return .seeOther(RatPath.review)
  }

  private func page(_ visit: GuestVisit, _ form: FormFields, _ errors: FormErrors) -> HTMLNode {
    let mark = site.has(.contactDemanded) ? "" : " (valgfrit)"
    return GuestHeading(site: site, service: .rats, number: 3, title: "Må vi kontakte dig?").page(errors: errors) {
      if !site.has(.contactDemanded) {
        el(.p) {
          "Du kan anmelde rotter uden at skrive, hvem du er. Med et telefonnummer kan rottebekæmperen ringe, hvis han "
          "ikke kan finde stedet. "
          site.privacyAtCollection
        }
      }
      if site.shows(.contactRecommended) {
        el(.p) { "Vi hjælper dig bedst, når vi kan ringe til dig. Du bestemmer selv, om du vil skrive noget." }
      }
      el(.form, .method("post"), .action(RatPath.contact), .noValidate) {
        GuestGate.field(visit.session)
        field(Self.name, "Navn" + mark, "text", nil, "name", form, errors)
        field(Self.phone, "Mobilnummer" + mark, "tel", "tel", "tel", form, errors)
        field(Self.email, "E-mailadresse" + mark, "email", "email", "email", form, errors)
        el(.button, .type("submit"), .class("button")) { "Næste" }
      }
      el(.p) { el(.a, .href(RatPath.sighting)) { "Tilbage til det, du har set" } }
    }
  }

  private func field(
    _ name: String, _ label: String, _ type: String, _ inputMode: String?, _ token: String, _ form: FormFields,
    _ errors: FormErrors
  ) -> HTMLNode {
    TextField(
      name: name, label: label, kind: .line(type: type, inputMode: inputMode, autocomplete: site.token(token)),
      isRequired: site.has(.contactDemanded) && name != Self.name, value: form[name],
      error: errors.message(name, on: site)
    ).node
  }
}
