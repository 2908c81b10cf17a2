import Foundation

/// The receipt: what was sent, and what happens now.
struct ReceiptPage: Sendable {
  let site: SiteContext

  /// Shows the receipt of an order that the logged-in citizen has placed.
  func show(_ request: SiteRequest, _ visit: Visit) -> SiteResponse {
    let reference = String(request.path.dropFirst(StepPath.receipt.count + 1))
    guard let order = site.state.order(reference), order.orderer == visit.citizen.subject else {
      return NoticePages(site: site).notFound(visit.citizen)
    }
    return .page(page(order, visit.citizen))
  }

  private func page(_ order: Order, _ citizen: Citizen) -> HTMLNode {
    PageFrame(site: site, title: "Kvittering", citizen: citizen, isStep: true).page {
      el(.h1, text: site.receiptHeading)
      el(.div, .class("message success"), .role("status")) {
        el(.h2, text: "Vi har modtaget din bestilling")
        if !site.has(.receiptWithoutReference) {
          el(.p) {
            site.shows(.caseNumberAsReference) ? "Sagsnummer: " : "Referencenummer: "
            el(.strong, text: order.reference)
          }
          el(.p) { "Modtaget: \(CivilDate(order.placed).danish) \(CivilDate.danishTime(order.placed))" }
        }
      }
      if !site.has(.receiptWithoutNextStep) { nextSteps(order) }
      el(.h2, text: "Det har du sendt")
      SummaryList(rows: rows(order)).node
      el(.p) { OrderText(site: site).fee(order.reason) }
      CorrectionGuidance(site: site, until: "indtil kortet er sendt").nodes
    }
  }

  private func nextSteps(_ order: Order) -> HTMLNode {
    .fragment([
      el(.h2, text: site.shows(.nextStepInOtherWords) ? "Sådan går det videre" : "Hvad sker der nu?"),
      el(.ol) {
        if !site.has(.receiptWithoutStatus) {
          el(.li) {
            site.shows(.statusInOtherWords)
              ? "Kvitteringen ligger også i din digitale postkasse."
              : "Du får en kopi af kvitteringen i Digital Post i dag."
          }
        }
        el(.li) {
          site.has(.receiptWithoutStatus)
            ? "Vi behandler bestillingen inden for 2 hverdage."
            : "Vi behandler bestillingen inden for 2 hverdage og sender dig en sms, når kortet er på vej."
        }
        el(.li) { site.deliveryText }
      },
      LateCardGuidance(site: site, status: StepPath.status).node,
    ])
  }

  private func rows(_ order: Order) -> [SummaryList.Row] {
    [
      .init(
        "Kortet er til",
        site.shows(.decomposedLetters) ? order.holderName.decomposedStringWithCanonicalMapping : order.holderName),
      .init("Årsag", order.reason.label),
      .init("Mobilnummer", PhoneNumber.grouped(order.phone)),
      .init("E-mailadresse", order.email),
      .init("Bemærkninger", order.remarks.isEmpty ? "Ingen" : order.remarks),
    ]
  }
}

/// Where a citizen follows orders.
struct StatusPage: Sendable {
  let site: SiteContext

  /// Shows the citizen's orders, newest first.
  func show(_ request: SiteRequest, _ visit: Visit) -> SiteResponse {
    let orders = site.state.orders(of: visit.citizen.subject)
    return .page(
      PageFrame(site: site, title: "Følg din bestilling", citizen: visit.citizen, isStep: true).page {
        el(.h1, text: "Følg din bestilling")
        if orders.isEmpty {
          el(.p) {
            "Du har ingen bestillinger. "
            el(.a, .href("/sundhedskort")) { site.authority.solution }
            "."
          }
        }
        for order in orders.reversed() {
          el(.h2, text: "Bestilling \(order.reference)")
          SummaryList(rows: [
            .init("Status", "Modtaget \(CivilDate(order.placed).danish)"),
            .init("Kortet er til", order.holderName),
            .init("Næste skridt", "Kortet kommer med posten inden for \(site.authority.deliveryDays) dage"),
          ]).node
        }
      })
  }
}
