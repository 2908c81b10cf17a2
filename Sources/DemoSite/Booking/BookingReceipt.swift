/// The receipt of "Bestil tid i Borgerservice".
struct BookingReceipt: Sendable {
  let site: SiteContext

  /// Shows the receipt of a booking that this browser has made.
  func show(_ request: SiteRequest, _ visit: GuestVisit) -> SiteResponse {
    let reference = String(request.path.dropFirst(BookingPath.receipt.count + 1))
    guard visit.session.references.values.contains(reference), let booking = site.bookings.booking(reference) else {
      return NoticePages(site: site, service: .booking).notFound()
    }
    return .page(
      GuestHeading(site: site, service: .booking, title: "Kvittering").page {
        el(.div, .class("message success"), .role("status")) {
          el(.h2, text: "Din tid er bestilt")
          if !site.has(.receiptWithoutReference) {
            el(.p) {
              "Bookingnummer: "
              el(.strong, text: booking.reference)
            }
            el(.p) { "Bestilt: \(CivilDate(booking.placed).danish) \(CivilDate.danishTime(booking.placed))" }
          }
        }
        if !site.has(.receiptWithoutNextStep) { nextSteps(booking) }
        el(.h2, text: "Det har du bestilt")
        if site.shows(.appointmentInSentence) {
          el(.p) {
            "Mød op: \(booking.time.text) i \(booking.time.place.label), \(booking.time.place.address)."
          }
        }
        SummaryList(rows: rows(booking)).node
        if !site.has(.receiptWithoutCorrection) { correction(booking) }
      })
  }

  /// Some receipts don't tell when and where, which is all that one wants to know.
  private func rows(_ booking: Booking) -> [SummaryList.Row] {
    let rows = BookingReview.rows(booking, isReview: false)
    return site.has(.receiptWithoutPlaceAndTime) || site.shows(.appointmentInSentence)
      ? rows.filter { !["Mødested", "Dag", "Tid"].contains($0.term) } : rows
  }

  private func nextSteps(_ booking: Booking) -> HTMLNode {
    .fragment([
      el(.h2, text: site.shows(.nextStepInOtherWords) ? "Sådan går det videre" : "Hvad sker der nu?"),
      el(.ol) {
        if !site.has(.receiptWithoutStatus) { el(.li) { "Du har fået tiden i en sms, og vi skriver igen dagen før." } }
        el(.li) { "Kom 5 minutter før, og tag \(booking.errand.needs) med." }
        el(.li) { "Når du er fremme, så tryk dit mobilnummer på skærmen i forhallen." }
      },
    ])
  }

  private func correction(_ booking: Booking) -> HTMLNode {
    .fragment([
      el(.h2, text: "Flyt eller aflys tiden"),
      el(.p) {
        "Kan du ikke komme? Så "
        el(.a, .href(SelfService.booking.status + "?nummer=" + booking.reference)) { "flyt eller aflys tiden" }
        ", så en anden kan få den. Du kan også ringe på "
        el(.a, .href("tel:+45\(site.stepPhone)")) { PhoneNumber.grouped(site.stepPhone) }
        "."
      },
    ])
  }
}
