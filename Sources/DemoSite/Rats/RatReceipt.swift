/// The receipt of "Anmeld rotter", and the page where a case is followed.
struct RatReceipt: Sendable {
  let site: SiteContext

  /// Shows the receipt of a report that this browser has sent.
  func show(_ request: SiteRequest, _ visit: GuestVisit) -> SiteResponse {
    let reference = String(request.path.dropFirst(RatPath.receipt.count + 1))
    guard visit.session.references.values.contains(reference), let report = site.reports.report(reference) else {
      return NoticePages(site: site, service: .rats).notFound()
    }
    return .page(
      GuestHeading(site: site, service: .rats, title: "Kvittering").page {
        el(.div, .class("message success"), .role("status")) {
          el(.h2, text: "Vi har modtaget din anmeldelse")
          if !site.has(.receiptWithoutReference) {
            el(.p) {
              "Sagsnummer: "
              el(.strong, text: report.reference)
            }
            el(.p) { "Modtaget: \(CivilDate(report.placed).danish) \(CivilDate.danishTime(report.placed))" }
          }
        }
        if !site.has(.receiptWithoutNextStep) { nextSteps(report) }
        el(.h2, text: "Det har du sendt")
        SummaryList(rows: RatReview.rows(report, isReview: false)).node
        if !site.has(.receiptWithoutCorrection) { correction }
      })
  }

  private func nextSteps(_ report: RatReport) -> HTMLNode {
    .fragment([
      el(.h2, text: site.shows(.nextStepInOtherWords) ? "Sådan går det videre" : "Hvad sker der nu?"),
      el(.ol) {
        el(.li) { visit(report.sighting.spot) }
        el(.li) { "Rottebekæmperen undersøger stedet og sætter fælder, hvis det er nødvendigt. Det er gratis." }
        if site.shows(.deadlineOfAnotherThing) { el(.li) { "Vi ser til fælderne i 21 dage efter det første besøg." } }
        if !report.contact.phone.isEmpty { el(.li) { "Du har fået sagsnummeret i en sms." } }
      },
      el(.p) {
        if !site.has(.receiptWithoutStatus) {
          "Du kan "
          el(.a, .href(SelfService.rats.status)) { "følge din anmeldelse" }
          " med sagsnummeret. "
        }
        "Er der ikke kommet nogen til tiden, så "
        el(.a, .href(site.contactPath)) { "kontakt os" }
        " og oplys sagsnummeret."
      },
    ])
  }

  private func visit(_ spot: RatSpot) -> String {
    if spot == .home { return "Vi kommer inden for \(RatFacts.indoorHours) timer, fordi rotterne er inde i boligen." }
    return "Vi kommer inden for \(site.has(.conflictingDeadline) ? 21 : RatFacts.visitDays) dage."
  }

  private var correction: HTMLNode {
    .fragment([
      el(.h2, text: "Ret eller træk anmeldelsen tilbage"),
      el(.p) {
        "Opdager du en fejl, så ring til os på "
        el(.a, .href("tel:+45\(site.stepPhone)")) { PhoneNumber.grouped(site.stepPhone) }
        ". Vi kan rette anmeldelsen eller trække den tilbage, indtil vi har været på stedet. Du kan klage over vores "
        "arbejde til kommunen."
      },
    ])
  }

  /// Shows what is known of a case, to whoever knows its number.
  func status(_ request: SiteRequest) -> SiteResponse {
    let number = ContactAnswers.trimmed(request.query["sagsnummer"])
    let report = site.reports.report(number)
    return .page(
      GuestHeading(site: site, service: .rats, title: "Følg din anmeldelse").page {
        if let report {
          el(.h2, text: "Sag \(report.reference)")
          SummaryList(rows: [
            .init("Status", "Modtaget \(CivilDate(report.placed).danish)"),
            .init("Næste skridt", visit(report.sighting.spot)),
          ]).node
        } else if !number.isEmpty {
          el(.p) { "Vi kan ikke finde en sag med det nummer. Tjek sagsnummeret på din kvittering, eller ring til os." }
        }
        el(.form, .method("get"), .action(SelfService.rats.status)) {
          TextField(
            name: "sagsnummer", label: "Sagsnummer", hint: "Det står på din kvittering, for eksempel RO-2026-000123",
            value: number
          ).node
          el(.button, .type("submit"), .class("button")) { "Find sagen" }
        }
        el(.p) { el(.a, .href(RatPath.information)) { SelfService.rats.name(site.authority) } }
      })
  }
}
