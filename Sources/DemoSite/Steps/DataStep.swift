/// The first step: what the register says, and who the card is for.
struct DataStep: Sendable {
  let site: SiteContext
  private static let recipient = "modtager"

  /// Shows the step; those without the right to a card get the refusal instead.
  func show(_ request: SiteRequest, _ visit: Visit) -> SiteResponse {
    if let elsewhere = elsewhere(visit) { return elsewhere }
    site.state.updateDraft(visit.session.id) { $0.history.showFirstStep() }
    var form = FormFields()
    form[Self.recipient] = visit.session.draft.recipient?.rawValue ?? ""
    return .page(page(visit, form: form, errors: FormErrors()))
  }

  /// Takes the answer and goes on.
  func accept(_ request: SiteRequest, _ visit: Visit) -> SiteResponse {
    if let elsewhere = elsewhere(visit) { return elsewhere }
    guard let recipient = OrderDraft.Recipient(rawValue: request.form[Self.recipient]) else {
      var errors = FormErrors()
      errors.add(Self.recipient, target: Self.recipient + "-1", "Vælg, hvem det nye kort er til")
      let form = site.has(.inputLostAfterError) ? FormFields() : request.form
      return .page(page(visit, form: form, errors: errors))
    }
    site.state.updateDraft(visit.session.id) { draft in
      if draft.recipient != recipient { draft.answers = nil }
      draft.recipient = recipient
      draft.history.forgetErrors()
    }
    return .seeOther(StepPath.reason)
  }

  private func elsewhere(_ visit: Visit) -> SiteResponse? {
    if !visit.citizen.mayOrderCard { return .seeOther(StepPath.refusal) }
    // The old integration reads the practice's name without asking whether one has been chosen.
    if site.has(.serverErrorForSome), visit.citizen.practice == nil { return NoticePages.crash }
    return nil
  }

  private func page(_ visit: Visit, form: FormFields, errors: FormErrors) -> HTMLNode {
    let heading = StepHeading(site: site, number: 1, title: "Dine oplysninger")
    let title = heading.pageTitle(hasErrors: !errors.isEmpty)
    return PageFrame(site: site, title: title, citizen: visit.citizen, isStep: true).page {
      errors.summary(on: site)
      heading.node
      notices(visit.citizen)
      if !site.has(.asksKnownData) { registered(visit.citizen) }
      el(.form, .method("post"), .action(StepPath.data), .noValidate) {
        SessionGate.field(visit.session)
        if site.has(.asksKnownData) { askedAgain(form) }
        if site.shows(.anotherAddress) { anotherAddress(form) }
        RadioGroup(
          name: Self.recipient, legend: "Hvem er det nye kort til?",
          choices: OrderDraft.Recipient.allCases.map { ($0.rawValue, $0.label) }, chosen: form[Self.recipient],
          error: errors.message(Self.recipient, on: site)
        ).node
        el(.button, .type("submit"), .class("button")) { "Næste" }
      }
    }
  }

  /// What citizens are told who have ordered before, or have no doctor; neither keeps them from ordering.
  @HTMLBuilder private func notices(_ citizen: Citizen) -> [HTMLNode] {
    if site.shows(.earlierOrderTold), let earlier = site.state.orders(of: citizen.subject).last {
      el(.p) { "Du har bestilt et kort med referencenummer \(earlier.reference). Du kan bestille et kort til." }
    }
    if site.shows(.missingDoctorTold), citizen.practice == nil {
      el(.p) { "Du har ikke valgt læge. Det betyder ikke noget for kortet." }
    }
  }

  private func registered(_ citizen: Citizen) -> HTMLNode {
    .fragment([
      el(.p) { "Vi har hentet oplysningerne fra CPR-registret og lægeregistret. Du skal ikke skrive dem igen." },
      SummaryList(rows: rows(citizen)).node,
      el(.p) {
        "Er noget forkert? "
        el(.a, .href(site.contactPath)) { "Kontakt Borgerservice" }
        ", før du bestiller, så kortet bliver rigtigt."
      },
    ])
  }

  private func rows(_ citizen: Citizen) -> [SummaryList.Row] {
    var rows = [
      SummaryList.Row("Navn", citizen.name), SummaryList.Row("CPR-nummer", citizen.cpr.masked),
    ]
    if case .denmark(let street, let town) = citizen.residence {
      rows.append(SummaryList.Row("Adresse", "\(street), \(town)"))
    }
    let practice = citizen.practice.map { "\($0.name), \($0.address)" } ?? "Du har ikke valgt læge endnu"
    rows.append(SummaryList.Row("Læge", practice))
    return rows
  }

  private func anotherAddress(_ form: FormFields) -> HTMLNode {
    TextField(
      name: "leveringsadresse", label: "Anden adresse, som kortet skal sendes til (valgfrit)",
      hint: "Skriv kun her, hvis kortet ikke skal sendes til din egen adresse",
      kind: .line(type: "text", inputMode: nil, autocomplete: "off"), isRequired: false, value: form["leveringsadresse"]
    ).node
  }

  /// The blank of the paper form, moved to the screen before the register was connected.
  private func askedAgain(_ form: FormFields) -> [HTMLNode] {
    [
      ("navn", "Fulde navn", "name"), ("adresse", "Adresse", "street-address"),
      ("postnummer", "Postnummer", "postal-code"), ("by", "By", "address-level2"),
    ].map { name, label, autocomplete in
      TextField(
        name: name, label: label, kind: .line(type: "text", inputMode: nil, autocomplete: autocomplete),
        isRequired: false, value: form[name]
      ).node
    }
  }
}
