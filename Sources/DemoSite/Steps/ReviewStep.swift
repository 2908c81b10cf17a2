/// The third step: all answers and the fee before the citizen is bound.
struct ReviewStep: Sendable {
  let site: SiteContext
  private static let draftField = "bestilling"

  /// Shows the answers.
  func show(_ request: SiteRequest, _ visit: Visit) -> SiteResponse {
    guard let answers = visit.session.draft.answers, let recipient = visit.session.draft.recipient else {
      return .seeOther(visit.session.draft.recipient == nil ? StepPath.data : StepPath.reason)
    }
    // The look-up of the former name times out, and the answer is an ordinary page.
    if site.has(.softErrorPage), visit.citizen.nameChanged != nil {
      return .page(NoticePages(site: site).softError(visit.citizen))
    }
    let rows = rows(recipient, answers)
    var history = visit.session.draft.history
    history.showReview(rows)
    site.state.updateDraft(visit.session.id) { [history] in $0.history = history }
    return .page(page(visit, rows, history, answers))
  }

  /// Places the order, once per review page.
  func order(_ request: SiteRequest, _ visit: Visit) -> SiteResponse {
    let draftID = request.form[Self.draftField]
    let repeatable = site.has(.duplicateOrder)
    if !repeatable, let reference = visit.session.receipts[draftID] { return receipt(reference) }
    guard visit.citizen.mayOrderCard, let answers = visit.session.draft.answers, visit.session.draft.id == draftID
    else {
      return .seeOther(StepPath.review)
    }
    let holderName = StoredAnswers(site: site).stored(name: answers.holder.name)
    let fee = answers.reason.isFree ? 0 : site.authority.fee
    let orderer = visit.citizen
    // The case system keeps contact by citizen: what another tab has sent first stays.
    let kept = site.has(.tabsMixed) ? visit.session.draft.history.contact : nil
    let reference = site.state.placeOrder(
      draftID: draftID, sessionID: visit.session.id, repeatable: repeatable
    ) { reference, placed in
      Order(
        reference: reference, placed: placed, orderer: orderer.subject, ordererCPR: orderer.cpr,
        holderName: holderName, holderCPR: answers.holder.cpr, reason: answers.reason,
        phone: kept?.phone ?? answers.phone, email: kept?.email ?? answers.email, remarks: answers.remarks, fee: fee)
    }
    if let reference {
      site.changes.send(copy(reference, to: orderer, fee: fee, SiteLanguage(of: request, remembers: true)))
    }
    return receipt(reference)
  }

  private func copy(_ reference: String, to orderer: Citizen, fee: Int, _ language: SiteLanguage) -> PostMessage {
    let price = fee > 0 ? "Du får en opkrævning på \(fee) kr." : "Kortet er gratis."
    return PostMessage(
      modtagerCpr: orderer.cpr.digits, kanal: orderer.hasDigitalPost ? "digital-post" : "brev",
      emne: language.worded("Kvittering: \(site.authority.solution)"),
      tekst: language.worded(
        "Vi har modtaget din bestilling med referencenummer \(reference). \(price) \(site.deliveryText)"),
      sendt: site.today.iso)
  }

  private func receipt(_ reference: String?) -> SiteResponse {
    if site.has(.noReceipt) { return .seeOther("/") }
    return .seeOther(reference.map { StepPath.receipt + "/" + $0 } ?? "/logget-af")
  }

  private func page(
    _ visit: Visit, _ rows: [SummaryList.Row], _ history: AnswerHistory, _ answers: ReasonAnswers
  ) -> HTMLNode {
    let heading = StepHeading(site: site, number: 3, title: "Tjek dine svar")
    let title = heading.pageTitle(hasErrors: false)
    return PageFrame(site: site, title: title, citizen: visit.citizen, isStep: true).page {
      heading.node
      history.notes(on: site)
      el(.p) { "Læs dine svar igennem. Bestillingen er bindende, når du trykker på Bestil kortet." }
      AnswerTable(site: site, rows: rows).nodes
      if site.shows(.unusualNumberAsked), !answers.holder.cpr.passesModulus11 {
        el(.p) {
          "CPR-nummeret har et usædvanligt kontrolciffer. Det er i orden. Tjek kun, at du har skrevet det rigtigt."
        }
      }
      el(.h2, text: "Pris")
      el(.p) { OrderText(site: site).fee(answers.reason) }
      el(.form, .method("post"), .action(StepPath.order)) {
        SessionGate.field(visit.session)
        el(.input, .type("hidden"), .name(Self.draftField), .value(visit.session.draft.id))
        el(.button, .type("submit"), .class("button")) { "Bestil kortet" }
      }
      el(.p) { el(.a, .href(StepPath.reason)) { "Tilbage til årsag og kontakt" } }
    }
  }

  private func rows(_ recipient: OrderDraft.Recipient, _ answers: ReasonAnswers) -> [SummaryList.Row] {
    typealias Field = ReasonForm.Field
    let change = { (field: String) in StepPath.reason + "#" + field }
    let name = StoredAnswers(site: site).stored(name: answers.holder.name)
    var rows = [
      SummaryList.Row("Kortet er til", name, changePath: StepPath.data),
      SummaryList.Row("Årsag", answers.reason.label, changePath: change(Field.reason + "-1")),
    ]
    if recipient == .child {
      rows.append(.init("Barnets CPR-nummer", answers.holder.cpr.hyphenated, changePath: change(Field.childCPR)))
    }
    rows += [
      .init("Mobilnummer", PhoneNumber.grouped(answers.phone), changePath: change(Field.phone)),
      .init("E-mailadresse", answers.email, changePath: change(Field.email)),
      .init(
        "Bemærkninger", answers.remarks.isEmpty ? "Ingen" : answers.remarks, changePath: change(Field.remarks)),
      .init("Det gamle kort", "Spærres, når det nye er sendt", changePath: change(Field.consent)),
    ]
    return rows
  }
}

/// Sentences that more than one page says about an order.
struct OrderText: Sendable {
  let site: SiteContext

  /// What the card costs for a reason.
  func fee(_ reason: CardReason) -> String {
    reason.isFree
      ? "Kortet er gratis, fordi årsagen er: \(reason.label)."
      : "Kortet koster \(site.authority.feeText) Du får en opkrævning i Digital Post og betaler inden 14 dage."
  }
}
