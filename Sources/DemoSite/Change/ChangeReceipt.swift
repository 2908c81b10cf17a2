/// The receipt of "Skift læge", the status page and the temporary proof.
struct ChangeReceipt: Sendable {
  let site: SiteContext

  /// Shows the receipt of an order that the logged-in citizen has placed.
  func show(_ request: SiteRequest, _ visit: Visit) -> SiteResponse {
    guard let order = order(request, visit, below: ChangePath.receipt) else {
      return NoticePages(site: site, service: .doctorChange).notFound(visit.citizen)
    }
    return .page(page(order, visit))
  }

  /// Says that the payment went well, and keeps the receipt behind one more link.
  func paid(_ request: SiteRequest, _ visit: Visit) -> SiteResponse {
    guard let order = order(request, visit, below: ChangePath.paid) else {
      return NoticePages(site: site, service: .doctorChange).notFound(visit.citizen)
    }
    return .page(
      ChangeHeading(site: site, visit: visit, title: "Betalingen er gennemført").page {
        el(.p) { "Vi har modtaget \(order.fee.amount) kr." }
        el(.p) { el(.a, .href(ChangePath.receipt + "/" + order.reference)) { "Videre" } }
      })
  }

  /// Shows the proof that can be used until the card has come.
  func proof(_ request: SiteRequest, _ visit: Visit) -> SiteResponse {
    guard let order = order(request, visit, below: ChangePath.proof) else {
      return NoticePages(site: site, service: .doctorChange).notFound(visit.citizen)
    }
    let end = CivilDate(order.placed).adding(days: 30)
    return .page(
      ChangeHeading(site: site, visit: visit, title: "Midlertidigt bevis").page {
        el(.p) { "Beviset gælder til og med den \(end.danish). Skriv det ud, eller vis det på din telefon." }
        SummaryList(rows: [
          .init("Navn", visit.citizen.name), .init("CPR-nummer", visit.citizen.cpr.masked),
          .init("Læge", (order.practice ?? visit.citizen.practice)?.name ?? "Ingen fast læge"),
          .init("Referencenummer", order.reference),
        ]).node
        el(.p) { el(.a, .href(ChangePath.receipt + "/" + order.reference)) { "Tilbage til kvitteringen" } }
      })
  }

  /// Shows the citizen's orders, newest first.
  func status(_ request: SiteRequest, _ visit: Visit) -> SiteResponse {
    let orders = site.changes.orders(of: visit.citizen.subject)
    return .page(
      ChangeHeading(site: site, visit: visit, title: "Følg din bestilling").page {
        if orders.isEmpty, visit.citizen.pendingChange == nil { el(.p) { "Du har ingen bestillinger." } }
        if let reference = visit.citizen.pendingChange {
          el(.h2, text: "Bestilling \(reference)")
          el(.p) { "Bestilt på telefonen. Skiftet er ved at blive behandlet." }
        }
        for order in orders.reversed() {
          el(.h2, text: "Bestilling \(order.reference)")
          SummaryList(rows: [
            .init("Status", "Modtaget \(CivilDate(order.placed).danish)"), .init("Ærinde", order.errand.label),
            .init("Næste skridt", "Kortet kommer med posten inden for \(site.authority.deliveryDays) dage"),
          ]).node
        }
        el(.p) { el(.a, .href(ChangePath.information)) { "Gå til \(SelfService.doctorChange.name(site.authority))" } }
      })
  }

  private func order(_ request: SiteRequest, _ visit: Visit, below path: String) -> ChangeOrder? {
    let order = site.changes.order(String(request.path.dropFirst(path.count + 1)))
    return order?.orderer == visit.citizen.subject ? order : nil
  }

  private func page(_ order: ChangeOrder, _ visit: Visit) -> HTMLNode {
    ChangeHeading(site: site, visit: visit, title: site.receiptHeading).page {
      if site.shows(.paymentToldOnReceipt), order.fee.amount > 0 { el(.p) { "Betalingen er gennemført." } }
      el(.div, .class("message success"), .role("status")) {
        el(.h2, text: "Vi har modtaget din bestilling")
        if !site.has(.receiptWithoutReference) {
          el(.p) {
            site.shows(.caseNumberAsReference) ? "Sagsnummer: " : "Referencenummer: "
            el(.strong, text: order.reference)
          }
          el(.p) { "Modtaget: \(CivilDate(order.placed).danish) \(CivilDate.danishTime(order.placed))" }
        }
        if order.fee.amount > 0 {
          el(.p) { "Betalt: \(order.fee.amount) kr. Betalingens nummer: \(order.transaction ?? "ukendt")" }
        }
      }
      if !site.has(.receiptWithoutNextStep) { nextSteps(order, visit.citizen) }
      el(.h2, text: "Det har du sendt")
      SummaryList(rows: ChangeSummary(site: site).rows(order, isReview: false)).node
      el(.p, text: order.fee.amount > 0 ? "Du har betalt \(order.fee.amount) kr." : order.fee.explanation)
      CorrectionGuidance(site: site, until: "indtil skiftet gælder").nodes
    }
  }

  @HTMLBuilder private func nextSteps(_ order: ChangeOrder, _ citizen: Citizen) -> [HTMLNode] {
    el(.h2, text: site.shows(.nextStepInOtherWords) ? "Sådan går det videre" : "Hvad sker der nu?")
    el(.ol) {
      if !site.has(.receiptWithoutStatus) {
        el(.li) {
          citizen.hasDigitalPost
            ? "Du får en kopi af kvitteringen i Digital Post i dag."
            : "Du er fritaget for Digital Post. Vi sender kvitteringen som brev inden for 3 dage."
        }
      }
      if let date = order.answers.date { el(.li) { "Skiftet gælder fra den \(date.danish)." } }
      el(.li) { site.deliveryText }
    }
    el(.p) {
      "Skal du til læge inden da? "
      el(.a, .href(ChangePath.proof + "/" + order.reference)) { "Hent et midlertidigt bevis" }
      ". Det er gratis."
    }
    LateCardGuidance(site: site, status: ChangePath.status).node
  }
}
