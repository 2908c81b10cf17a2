/// The second step of "Anmeld rotter": what was seen, where, and a photo.
struct RatSightingStep: Sendable {
  let site: SiteContext
  private typealias Field = RatSightingForm.Field

  /// Shows the step with what has been typed and sent before.
  func show(_ request: SiteRequest, _ visit: GuestVisit) -> SiteResponse {
    guard visit.session.report.address != nil else { return .seeOther(RatPath.address) }
    return .page(page(visit, visit.session.report.typedSighting, visit.session.report.photo, FormErrors()))
  }

  /// Takes the answers; a good photo is kept even where an answer is missing.
  func accept(_ request: SiteRequest, _ visit: GuestVisit) -> SiteResponse {
    guard visit.session.report.address != nil else { return .seeOther(RatPath.address) }
    let form = RatSightingForm(site: site)
    let judged = form.judge(request.form)
    var errors = judged.errors
    var photo = request.form["fjern-billede"].isEmpty ? visit.session.report.photo : nil
    if let file = request.files[Field.photo] {
      if let fault = form.fault(of: file) {
        errors.add(Field.photo, fault)
      } else {
        photo = file
      }
    }
    if !errors.isEmpty, site.has(.photoLostAfterError) { photo = nil }
    let (typed, kept) = (request.form, photo)
    let accepted = errors.isEmpty ? judged.answers : nil
    let drops = visit.session.report.drops(changesOn: site)
    site.guests.update(visit.session.id) { session in
      session.report.photo = kept
      guard let accepted else { return }
      session.report.typedSighting = typed
      if !drops { session.report.sighting = accepted }
    }
    guard accepted != nil else {
      return .page(page(visit, site.has(.inputLostAfterError) ? FormFields() : typed, kept, errors))
    }
    return .seeOther(RatPath.contact)
  }

  private func page(
    _ visit: GuestVisit, _ form: FormFields, _ photo: UploadedFile?, _ errors: FormErrors
  ) -> HTMLNode {
    GuestHeading(site: site, service: .rats, number: 2, title: "Det har du set").page(errors: errors) {
      el(.form, .method("post"), .action(RatPath.sighting), .encType("multipart/form-data"), .noValidate) {
        GuestGate.field(visit.session)
        RadioGroup(
          name: Field.sign, legend: "Hvad har du set?", choices: RatSign.allCases.map { ($0.rawValue, $0.label) },
          chosen: form[Field.sign], error: errors.message(Field.sign, on: site)
        ).node
        RadioGroup(
          name: Field.spot, legend: "Hvor har du set det?", choices: RatSpot.allCases.map { ($0.rawValue, $0.label) },
          chosen: form[Field.spot], error: errors.message(Field.spot, on: site)
        ).node
        self.photo(photo, errors)
        TextField(
          name: Field.remarks, label: "Beskriv stedet (valgfrit)",
          hint: "Højst \(RatFacts.maximumRemarks) tegn. Skriv ikke CPR-numre", kind: .area(rows: 4),
          isRequired: false, value: form[Field.remarks], error: errors.message(Field.remarks, on: site)
        ).node
        el(.button, .type("submit"), .class("button")) { "Næste" }
      }
      el(.p) { el(.a, .href(RatPath.address)) { "Tilbage til adressen" } }
    }
  }

  @HTMLBuilder private func photo(_ kept: UploadedFile?, _ errors: FormErrors) -> [HTMLNode] {
    FileField(
      name: Field.photo, label: "Billede (valgfrit)", hint: site.has(.uploadLimitsUntold) ? nil : hint,
      accept: site.has(.uploadLimitsUntold) ? nil : "image/jpeg,image/png", kept: kept,
      error: errors.message(Field.photo, on: site), isToldOtherwise: site.shows(.keptPhotoInOtherWords)
    ).node
    if kept != nil {
      el(.div, .class("form-group")) {
        el(.div, .class("form-choice")) {
          el(.input, .type("checkbox"), .id("fjern-billede"), .name("fjern-billede"), .value("ja"))
          el(.label, .for("fjern-billede")) { "Fjern billedet" }
        }
      }
    }
  }

  private var hint: String {
    site.shows(.uploadLimitsInOtherWords)
      ? "Send gerne et foto på op til 2 megabyte. Vi kan åbne filer, der ender på .jpg og .png." : RatFacts.photoRule
  }
}
