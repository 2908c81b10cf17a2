/// The last step of "Anmeld rotter": all answers, then the report.
struct RatReview: Sendable {
  let site: SiteContext
  private static let draftField = "anmeldelse"

  /// Shows the answers.
  func show(_ request: SiteRequest, _ visit: GuestVisit) -> SiteResponse {
    guard let report = report(of: visit) else { return .seeOther(RatPath.contact) }
    let rows = Self.rows(report, isReview: true)
    var history = visit.session.report.history
    history.showReview(rows)
    site.guests.update(visit.session.id) { [history] in $0.report.history = history }
    return .page(
      GuestHeading(site: site, service: .rats, number: 4, title: "Tjek dine svar").page {
        history.notes(on: site)
        el(.p) { "Læs dine svar igennem. Vi får anmeldelsen, når du trykker på Send anmeldelsen. Det er gratis." }
        AnswerTable(site: site, rows: rows).nodes
        el(.form, .method("post"), .action(RatPath.send)) {
          GuestGate.field(visit.session)
          el(.input, .type("hidden"), .name(Self.draftField), .value(visit.session.report.id))
          el(.button, .type("submit"), .class("button")) { "Send anmeldelsen" }
        }
        el(.p) { el(.a, .href(RatPath.contact)) { "Tilbage til kontaktoplysninger" } }
      })
  }

  /// Takes the report, once per review page.
  func send(_ request: SiteRequest, _ visit: GuestVisit) -> SiteResponse {
    let draft = request.form[Self.draftField]
    if let reference = visit.session.references[draft] {
      if !site.has(.duplicateOrder) { return receipt(reference) }
      if let again = site.reports.report(reference) {
        let second = site.reports.place(again)
        site.guests.finish(visit.session.id, draft: draft + "-igen", reference: second)
        return receipt(second)
      }
    }
    guard visit.session.report.id == draft, let report = report(of: visit),
      visit.session.references.count < GuestStore.maximumReferences
    else { return .seeOther(RatPath.review) }
    let reference = site.reports.place(report)
    site.guests.finish(visit.session.id, draft: draft, reference: reference)
    for (channel, recipient) in [("sms", report.contact.phone), ("email", report.contact.email)]
    where !recipient.isEmpty {
      site.guests.send(
        ShortMessage(
          modtager: recipient, kanal: channel, emne: "Vi har modtaget din anmeldelse",
          tekst:
            "Din anmeldelse af rotter har sagsnummer \(reference). Vi kommer inden for \(RatFacts.visitDays) dage.",
          sendt: site.today.iso))
    }
    return receipt(reference)
  }

  private func receipt(_ reference: String) -> SiteResponse {
    .seeOther(site.has(.noReceipt) ? "/" : RatPath.receipt + "/" + reference)
  }

  private func report(of visit: GuestVisit) -> RatReport? {
    let draft = visit.session.report
    guard let address = draft.address, RatFacts.isLocal(postcode: address.postcode), let sighting = draft.sighting,
      let contact = draft.contact
    else { return nil }
    return RatReport(address: address, sighting: sighting, photo: draft.photo, contact: contact)
  }

  /// The answers as review and receipt list them, with their way back on the review.
  static func rows(_ report: RatReport, isReview: Bool) -> [SummaryList.Row] {
    let change = { (path: String) in isReview ? path : nil }
    let none = "Ikke oplyst"
    let contact = report.contact
    return [
      .init("Adresse", report.address.text, changePath: change(RatPath.address)),
      .init("Set", report.sighting.sign.label, changePath: change(RatPath.sighting)),
      .init("Sted", report.sighting.spot.label, changePath: change(RatPath.sighting)),
      .init(
        "Billede", report.photo.map { "\($0.name) (\($0.sizeText))" } ?? "Intet billede",
        changePath: change(RatPath.sighting)),
      .init(
        "Beskrivelse", report.sighting.remarks.isEmpty ? "Ingen" : report.sighting.remarks,
        changePath: change(RatPath.sighting)),
      .init("Navn", contact.name.isEmpty ? none : contact.name, changePath: change(RatPath.contact)),
      .init(
        "Mobilnummer", contact.phone.isEmpty ? none : PhoneNumber.grouped(contact.phone),
        changePath: change(RatPath.contact)),
      .init("E-mailadresse", contact.email.isEmpty ? none : contact.email, changePath: change(RatPath.contact)),
    ]
  }
}
