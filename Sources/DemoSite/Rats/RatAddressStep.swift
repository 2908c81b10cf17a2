/// The first step of "Anmeld rotter": at which address the rats were seen.
struct RatAddressStep: Sendable {
  let site: SiteContext
  private static let street = "adresse"
  private static let postcode = "postnummer"

  /// Shows the step with what has been typed before.
  func show(_ request: SiteRequest, _ visit: GuestVisit) -> SiteResponse {
    .page(page(visit, visit.session.report.typedAddress, FormErrors()))
  }

  /// Takes the address: on to the next step, or to the refusal where another municipality answers for it.
  func accept(_ request: SiteRequest, _ visit: GuestVisit) -> SiteResponse {
    var errors = FormErrors()
    let street = street(request.form[Self.street], &errors)
    let postcode = postcode(request.form[Self.postcode], &errors)
    guard let street, let postcode else {
      return .page(page(visit, site.has(.inputLostAfterError) ? FormFields() : request.form, errors))
    }
    let (typed, drops) = (request.form, visit.session.report.drops(changesOn: site))
    site.guests.update(visit.session.id) { session in
      session.report.typedAddress = typed
      session.report.history.forgetErrors()
      if drops { return }
      session.report.address = RatAddress(street: street, postcode: postcode)
    }
    return .seeOther(RatFacts.isLocal(postcode: postcode) ? RatPath.sighting : RatPath.refusal)
  }

  private func street(_ typed: String, _ errors: inout FormErrors) -> String? {
    let street = ContactAnswers.trimmed(typed)
    if street.isEmpty {
      errors.add(Self.street, "Skriv vejnavn og husnummer, for eksempel Demovej 12")
    } else if !street.contains(where: \.isNumber) {
      errors.add(Self.street, "Skriv også husnummeret. Er der intet husnummer, så skriv det nærmeste")
    } else if street.unicodeScalars.count > 100 {
      errors.add(Self.street, "Vejnavn og husnummer må højst fylde 100 tegn")
    } else if site.has(.houseLetterRefused), street.last?.isNumber == false {
      errors.add(Self.street, "Skriv husnummeret med tal")
    } else {
      return street
    }
    return nil
  }

  /// Four digits, with the town behind or DK in front as addresses have them.
  private func postcode(_ typed: String, _ errors: inout FormErrors) -> Int? {
    let written = ContactAnswers.trimmed(typed)
    guard !written.isEmpty else {
      errors.add(Self.postcode, "Skriv postnummeret")
      return nil
    }
    let digits = written.filter(\.isNumber)
    let isAddress = !written.contains { !$0.isNumber && !$0.isLetter && !$0.isWhitespace && $0 != "-" && $0 != "." }
    guard isAddress, digits.utf8.count == 4, let code = Int(digits), code >= 1_000 else {
      errors.add(Self.postcode, "Skriv postnummeret med 4 cifre, for eksempel 2200")
      return nil
    }
    return code
  }

  private var hint: String {
    site.shows(.houseNumberExplained)
      ? "Skriv vejens navn, nummeret på huset og bogstavet, hvis der er et" : "For eksempel Demovej 12 B"
  }

  private func page(_ visit: GuestVisit, _ form: FormFields, _ errors: FormErrors) -> HTMLNode {
    GuestHeading(site: site, service: .rats, number: 1, title: "Adressen").page(errors: errors) {
      el(.p) {
        "Skriv adressen på det sted, hvor du har set rotter eller spor af rotter. "
        site.privacyAtCollection
      }
      el(.form, .method("post"), .action(RatPath.address), .noValidate) {
        GuestGate.field(visit.session)
        TextField(
          name: Self.street, label: "Vejnavn og husnummer", hint: hint,
          kind: .line(type: "text", inputMode: nil, autocomplete: site.token("street-address")),
          value: form[Self.street], error: errors.message(Self.street, on: site)
        ).node
        TextField(
          name: Self.postcode, label: "Postnummer",
          kind: .line(type: "text", inputMode: "numeric", autocomplete: site.token("postal-code")),
          value: form[Self.postcode], error: errors.message(Self.postcode, on: site)
        ).node
        el(.button, .type("submit"), .class("button")) { "Næste" }
      }
      el(.p) { el(.a, .href(RatPath.information)) { "Tilbage til vejledningen" } }
    }
  }
}
