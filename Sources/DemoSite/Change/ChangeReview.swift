/// The last step of "Skift læge": all answers and the fee, then the order or the payment.
struct ChangeReview: Sendable {
  let site: SiteContext
  static let draftField = "bestilling"

  /// Shows the answers.
  func show(_ request: SiteRequest, _ visit: Visit) -> SiteResponse {
    if let elsewhere = missing(visit) { return elsewhere }
    // One of ten servers still runs the old version.
    if site.has(.flakyStep), visit.session.number.isMultiple(of: 10) { return NoticePages.crash }
    guard let order = order(of: visit) else { return .seeOther(ChangePath.reason) }
    let rows = ChangeSummary(site: site).rows(order, isReview: true)
    var history = visit.session.change.history
    history.showReview(rows)
    site.state.updateChange(visit.session.id) { [history] in $0.history = history }
    return .page(page(visit, order, rows, history, isCancelled: request.query["betaling"] == "afbrudt"))
  }

  /// Orders what is free, and sends everyone else to the payment provider.
  func send(_ request: SiteRequest, _ visit: Visit) -> SiteResponse {
    let draftID = request.form[Self.draftField]
    let repeatable = site.has(.duplicateOrder)
    if !repeatable, let reference = site.changes.reference(of: draftID) { return receipt(reference) }
    if let elsewhere = missing(visit) { return elsewhere }
    guard visit.session.change.id == draftID, var order = order(of: visit) else { return .seeOther(ChangePath.review) }
    if site.has(.tabsMixed), let kept = visit.session.change.history.contact {
      order.answers = order.answers.with(kept)
    }
    order.language = SiteLanguage(of: request, remembers: true)
    if order.errand != .card, !repeatable, let reference = site.changeUnderWay(visit.citizen) {
      return ChangeGround(site: site).refuse(visit, .underWay(reference: reference))
    }
    guard order.fee.amount > 0 else {
      return receipt(ChangeOrders(site: site).place(order, key: draftID, repeatable: repeatable))
    }
    site.changes.await(order, payment: draftID)
    let payment = site.payments.address(on: site.addresses.payURL, payment: draftID, kroner: order.fee.amount)
    return .seeOther(payment + order.language.parameter)
  }

  /// The way to a receipt.
  func receipt(_ reference: String) -> SiteResponse {
    .seeOther(site.has(.noReceipt) ? "/" : ChangePath.receipt + "/" + reference)
  }

  /// Where an answer is missing, the way to its step.
  private func missing(_ visit: Visit) -> SiteResponse? {
    let draft = visit.session.change
    if let refusal = ChangeGround(site: site).refusal(visit) { return refusal }
    guard draft.errand != nil, draft.answers != nil else { return .seeOther(ChangePath.reason) }
    guard draft.choosesDoctor else { return nil }
    guard let practice = draft.practice, let kilometres = draft.kilometres else { return .seeOther(ChangePath.doctor) }
    // A list can have closed since it was shown, and an address line can be written by hand.
    if !practice.isOpen, site.rules.exception(practice, visit.citizen) == nil { return .seeOther(ChangePath.doctor) }
    let isFar = kilometres > ChangeRules.homeVisitLimit(visit.citizen)
    return isFar && draft.acceptsDistance != true ? .seeOther(ChangePath.distance) : nil
  }

  private func order(of visit: Visit) -> ChangeOrder? {
    let draft = visit.session.change
    guard let errand = draft.errand, let answers = draft.answers else { return nil }
    return ChangeOrder(
      orderer: visit.citizen.subject, ordererCPR: visit.citizen.cpr, errand: errand, answers: answers,
      practice: draft.choosesDoctor ? draft.practice : nil, followers: draft.followers,
      givesUpHomeVisits: draft.acceptsDistance == true,
      fee: ChangeFee(
        reason: answers.reason, citizen: visit.citizen, authority: site.authority,
        ignoresWaivers: site.has(.waiverIgnored)))
  }

  private func price(_ order: ChangeOrder) -> String {
    if order.fee.amount == 0, site.shows(.freeInOtherWords) { return "Du skal ikke betale noget for dette skift." }
    return site.shows(.feeInKroner) && order.fee.amount > 0
      ? "Du betaler \(order.fee.amount) kroner med betalingskort." : order.fee.explanation
  }

  private func page(
    _ visit: Visit, _ order: ChangeOrder, _ rows: [SummaryList.Row], _ history: AnswerHistory, isCancelled: Bool
  ) -> HTMLNode {
    let button = order.fee.amount > 0 ? "Bekræft og betal" : "Bekræft"
    return ChangeHeading(site: site, visit: visit, number: 4, title: "Tjek dine svar").page {
      if isCancelled {
        el(.div, .class("message warning"), .role("status")) {
          el(.p) { "Du har ikke betalt, og intet er bestilt. Du kan prøve igen eller rette dine svar." }
        }
      }
      history.notes(on: site)
      el(.p) { "Læs dine svar igennem. Bestillingen er bindende, når du trykker på \(button)." }
      AnswerTable(site: site, rows: rows).nodes
      if !site.has(.feeHiddenBeforePayment) {
        el(.h2, text: "Pris")
        el(.p, text: price(order))
      }
      if order.fee.amount > 0, !site.has(.unannouncedPaymentSite) {
        el(.p) {
          site.shows(.paymentSiteInOtherWords)
            ? "Betalingen foregår hos Testbetaling. Bagefter er du tilbage hos \(site.authority.name)."
            : "Du sendes til Testbetaling, som tager imod betalingen for \(site.authority.name), og kommer tilbage hertil."
        }
      }
      el(.form, .method("post"), .action(ChangePath.order)) {
        SessionGate.field(visit.session)
        el(.input, .type("hidden"), .name(Self.draftField), .value(visit.session.change.id))
        el(.button, .type("submit"), .class("button")) { button }
      }
      if site.shows(.listOfferedAgain), order.practice != nil {
        el(.p) { el(.a, .href(ChangePath.doctor)) { "Se listen over læger igen, hvis du har skiftet mening" } }
      }
      el(.p) { el(.a, .href(ChangePath.reason)) { "Tilbage til årsag og kontakt" } }
    }
  }
}

/// The answers of an order as review and receipt list them.
struct ChangeSummary: Sendable {
  let site: SiteContext

  /// One row an answer, with its way back on the review.
  func rows(_ order: ChangeOrder, isReview: Bool) -> [SummaryList.Row] {
    let change = { (path: String) in isReview ? path : nil }
    var rows = [SummaryList.Row("Ærinde", order.errand.label, changePath: change(ChangePath.data))]
    for child in order.followers.compactMap(site.register.citizen) {
      rows.append(.init("Barn, der følger med", child.name, changePath: change(ChangePath.data)))
    }
    rows.append(.init("Årsag", order.answers.reason.label, changePath: change(ChangePath.reason)))
    if let group = order.answers.group {
      rows.append(.init("Ny sikringsgruppe", "Gruppe \(group)", changePath: change(ChangePath.reason)))
    }
    if let date = order.answers.date {
      rows.append(.init("Skiftet gælder fra", date.danish, changePath: change(ChangePath.reason)))
    }
    if let practice = order.practice {
      rows.append(.init("Ny læge", "\(practice.name), \(practice.address)", changePath: change(ChangePath.doctor)))
      if order.givesUpHomeVisits {
        rows.append(.init("Hjemmebesøg", "Du giver afkald på hjemmebesøg", changePath: change(ChangePath.distance)))
      }
    }
    rows.append(
      .init("Mobilnummer", PhoneNumber.grouped(order.answers.phone), changePath: change(ChangePath.reason)))
    rows.append(.init("E-mailadresse", order.answers.email, changePath: change(ChangePath.reason)))
    return rows
  }
}
