/// The last step of "Bestil tid i Borgerservice": all answers, then the booking, unless somebody was faster.
struct BookingReview: Sendable {
  let site: SiteContext
  private static let draftField = "booking"
  private static let other = "anden"

  /// Shows the answers.
  func show(_ request: SiteRequest, _ visit: GuestVisit) -> SiteResponse {
    guard let booking = booking(of: visit) else { return .seeOther(BookingPath.contact) }
    let rows = Self.rows(booking, isReview: true)
    var history = visit.session.booking.history
    history.showReview(rows)
    site.guests.update(visit.session.id) { [history] in $0.booking.history = history }
    return .page(
      GuestHeading(site: site, service: .booking, number: 5, count: 5, title: "Tjek dine svar").page {
        history.notes(on: site)
        el(.p) { "Læs dine svar igennem. Tiden er din, når du trykker på Bestil tiden. Det er gratis." }
        AnswerTable(site: site, rows: rows).nodes
        el(.form, .method("post"), .action(BookingPath.order)) {
          GuestGate.field(visit.session)
          el(.input, .type("hidden"), .name(Self.draftField), .value(visit.session.booking.id))
          el(.button, .type("submit"), .class("button")) { "Bestil tiden" }
        }
        el(.p) { el(.a, .href(BookingPath.contact)) { "Tilbage til, hvem der kommer" } }
      })
  }

  /// Books the time, once per draft; says so where it is gone.
  func order(_ request: SiteRequest, _ visit: GuestVisit) -> SiteResponse {
    let draft = visit.session.booking
    let draftID = request.form[Self.draftField]
    if let reference = visit.session.references[draftID], !site.has(.duplicateOrder) { return receipt(reference) }
    guard draft.id == draftID, let booking = booking(of: visit),
      visit.session.references.count < GuestStore.maximumReferences
    else { return .seeOther(BookingPath.review) }
    if BookingCalendar.hasRival(booking.time), !draft.lost.contains(booking.time) { return lost(booking.time, visit) }
    if !BookingCalendar(site: site).isFree(booking.time), draft.replaces == nil { return lost(booking.time, visit) }
    switch site.bookings.place(booking, replacing: draft.replaces, repeatable: site.has(.duplicateOrder)) {
    case .taken: return lost(booking.time, visit)
    case .second(let reference):
      site.guests.update(visit.session.id) { $0.booking.refusal = .alreadyBooked(reference: reference) }
      return .seeOther(BookingPath.refusal)
    case .booked(let reference):
      // A careless site forgets the draft only when the page is left, so the button books again.
      if !site.has(.duplicateOrder) { site.guests.finish(visit.session.id, draft: draftID, reference: reference) }
      site.guests.update(visit.session.id) { $0.references[reference] = reference }
      remind(booking, reference)
      return receipt(reference)
    }
  }

  private func remind(_ booking: Booking, _ reference: String) {
    site.guests.send(
      ShortMessage(
        modtager: booking.contact.phone, kanal: "sms", emne: "Din tid i Borgerservice",
        tekst: "\(booking.time.text), \(booking.time.place.label). Bookingnummer \(reference).",
        sendt: site.today.iso))
  }

  private func receipt(_ reference: String) -> SiteResponse {
    .seeOther(site.has(.noReceipt) ? "/" : BookingPath.receipt + "/" + reference)
  }

  private func booking(of visit: GuestVisit) -> Booking? {
    let draft = visit.session.booking
    guard let errand = draft.errand, errand != .residence, let time = draft.time, let contact = draft.contact else {
      return nil
    }
    return Booking(errand: errand, time: time, contact: contact)
  }

  /// The answers as review and receipt list them, with their way back on the review.
  static func rows(_ booking: Booking, isReview: Bool) -> [SummaryList.Row] {
    let change = { (path: String) in isReview ? path : nil }
    let time = booking.time
    return [
      .init("Ærinde", booking.errand.label, changePath: change(BookingPath.errand)),
      .init("Mødested", "\(time.place.label), \(time.place.address)", changePath: change(BookingPath.errand)),
      .init("Dag", time.day.danishWithWeekday, changePath: change(BookingPath.day)),
      .init("Tid", BookingTime.text(time.minutes), changePath: change(BookingPath.time)),
      .init("Navn", booking.contact.name, changePath: change(BookingPath.contact)),
      .init("Mobilnummer", PhoneNumber.grouped(booking.contact.phone), changePath: change(BookingPath.contact)),
      .init(
        "E-mailadresse", booking.contact.email.isEmpty ? "Ikke oplyst" : booking.contact.email,
        changePath: change(BookingPath.contact)),
    ]
  }

  // MARK: Somebody was faster

  private func lost(_ time: BookingTime, _ visit: GuestVisit) -> SiteResponse {
    site.guests.update(visit.session.id) { $0.booking.lost.insert(time) }
    if site.has(.lostTimeStartsOver) {
      site.guests.update(visit.session.id) { $0.booking = BookingDraft(id: $0.booking.id) }
      return .seeOther(BookingPath.errand)
    }
    return .page(page(time, visit, FormErrors()))
  }

  /// Takes one of the other times, back to the review.
  func take(_ request: SiteRequest, _ visit: GuestVisit) -> SiteResponse {
    guard let gone = visit.session.booking.time else { return .seeOther(BookingPath.day) }
    let times = BookingCalendar(site: site).alternatives(to: gone, lost: visit.session.booking.lost)
    guard let time = times.first(where: { Self.value($0) == request.form[Self.other] }) else {
      var errors = FormErrors()
      errors.add(Self.other, target: Self.other + "-1", "Vælg en af de andre tider")
      return .page(page(gone, visit, errors))
    }
    site.guests.update(visit.session.id) { ($0.booking.day, $0.booking.minutes) = (time.day, time.minutes) }
    return .seeOther(BookingPath.review)
  }

  private static func value(_ time: BookingTime) -> String { "\(time.day.iso)-\(time.minutes)" }

  private func page(_ gone: BookingTime, _ visit: GuestVisit, _ errors: FormErrors) -> HTMLNode {
    let lost = visit.session.booking.lost.union([gone])
    let times = BookingCalendar(site: site).alternatives(to: gone, lost: lost)
    return GuestHeading(site: site, service: .booking, title: "Tiden er lige blevet taget").page(errors: errors) {
      el(.p) {
        site.shows(.lostTimeInOtherWords)
          ? "\(gone.text) er desværre væk. Vi har gemt dine svar, men intet er bestilt."
          : "En anden nåede at bestille \(gone.text). Du har ikke bestilt noget endnu. Dine andre svar er gemt."
      }
      if !times.isEmpty {
        el(.form, .method("post"), .action(BookingPath.otherTime), .noValidate) {
          GuestGate.field(visit.session)
          RadioGroup(
            name: Self.other, legend: "Vælg en anden tid samme sted",
            choices: times.map { (Self.value($0), $0.text) }, chosen: "", error: errors.message(Self.other, on: site)
          ).node
          el(.button, .type("submit"), .class("button")) { "Næste" }
        }
      }
      el(.p) { el(.a, .href(BookingPath.day)) { "Se alle ledige dage" } }
    }
  }
}
