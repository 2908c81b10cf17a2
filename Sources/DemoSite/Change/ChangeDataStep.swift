/// The first step of "Skift læge": what the registers say, what the citizen wants, and which children follow.
struct ChangeDataStep: Sendable {
  let site: SiteContext
  private static let errand = "aerinde"
  private static let child = "barn"

  /// Shows the step.
  func show(_ request: SiteRequest, _ visit: Visit) -> SiteResponse {
    if let refusal = ChangeGround(site: site).refusal(visit) { return refusal }
    site.state.updateChange(visit.session.id) { $0.history.showFirstStep() }
    var form = FormFields()
    form[Self.errand] = visit.session.change.errand?.rawValue ?? ""
    for cpr in visit.session.change.followers { form.append(Self.child, site.reference(of: cpr)) }
    return .page(page(visit, form, FormErrors()))
  }

  /// Takes the answer and goes on.
  func accept(_ request: SiteRequest, _ visit: Visit) -> SiteResponse {
    if let refusal = ChangeGround(site: site).refusal(visit) { return refusal }
    guard let errand = ChangeErrand(rawValue: request.form[Self.errand]) else {
      var errors = FormErrors()
      errors.add(Self.errand, target: Self.errand + "-1", "Vælg, hvad du vil")
      return .page(page(visit, request.form, errors))
    }
    let chosen = Set(request.form.entries.filter { $0.name == Self.child }.map(\.value))
    let followers = site.rules.followers(of: visit.citizen).map(\.cpr).filter {
      chosen.contains(site.reference(of: $0))
    }
    let forgets = site.has(.changeForcesReplay)
    site.state.updateChange(visit.session.id) { draft in
      if forgets { draft.typed = FormFields() }
      if draft.errand != errand || forgets { (draft.answers, draft.practice, draft.acceptsDistance) = (nil, nil, nil) }
      draft.history.forgetErrors()
      (draft.errand, draft.followers) = (errand, errand == .doctor ? followers : [])
    }
    return .seeOther(ChangePath.reason)
  }

  private func page(_ visit: Visit, _ form: FormFields, _ errors: FormErrors) -> HTMLNode {
    ChangeHeading(site: site, visit: visit, number: 1, title: "Dine oplysninger").page(errors: errors) {
      notices(visit)
      el(.p) { "Vi har hentet oplysningerne fra CPR-registret og lægeregistret. Du skal ikke skrive dem igen." }
      SummaryList(rows: rows(visit.citizen)).node
      lockedName(visit.citizen)
      if site.shows(.answersKeptNotice), visit.session.change.answers != nil { KeptNotice.node }
      el(.form, .method("post"), .action(ChangePath.data), .noValidate) {
        SessionGate.field(visit.session)
        RadioGroup(
          name: Self.errand, legend: "Hvad vil du?",
          choices: ChangeErrand.allCases.map { ($0.rawValue, $0.label) }, chosen: form[Self.errand],
          error: errors.message(Self.errand, on: site)
        ).node
        children(visit.citizen, form)
        el(.button, .type("submit"), .class("button")) { "Næste" }
      }
    }
  }

  /// A field that can't be written in, with the reason and the way to correct it.
  @HTMLBuilder private func lockedName(_ citizen: Citizen) -> [HTMLNode] {
    if site.shows(.disabledFieldExplained) {
      el(.div, .class("form-group")) {
        el(.label, .class("form-label"), .for("navn-laast")) { "Navn" }
        el(.span, .class("form-hint"), .id("navn-laast-hjaelp")) {
          "Navnet er låst, fordi det kommer fra CPR-registret. Er det forkert, så ret det på borger.dk."
        }
        el(
          .input, .type("text"), .class("form-input"), .id("navn-laast"), .value(citizen.name),
          .aria("describedby", "navn-laast-hjaelp"), .disabled)
      }
    }
  }

  @HTMLBuilder private func notices(_ visit: Visit) -> [HTMLNode] {
    if let reference = site.changeUnderWay(visit.citizen) {
      el(.div, .class("message warning")) {
        el(.p) {
          "Du har allerede bestilt et skift med referencenummer \(reference). "
          el(.a, .href(ChangePath.status)) { "Følg din bestilling" }
          "."
        }
      }
    }
    if let saved = site.changes.savedDraft(of: visit.citizen.subject) {
      el(.div, .class("message")) {
        el(.p) {
          "Du gemte en kladde den \(CivilDate(saved.saved).danish). "
          el(.a, .href(ChangePath.resume)) { "Fortsæt din kladde" }
          "."
        }
      }
    }
  }

  private func rows(_ citizen: Citizen) -> [SummaryList.Row] {
    var rows = [SummaryList.Row("Navn", citizen.name), .init("CPR-nummer", citizen.cpr.masked)]
    if case .denmark(let street, let town) = citizen.residence {
      rows.append(.init("Adresse", "\(street), \(town)"))
    }
    let practice = citizen.practice.map { "\($0.name), \($0.address)" } ?? "Du har ikke valgt læge endnu"
    rows.append(.init(citizen.group == 1 ? "Læge" : "Seneste læge", practice))
    rows.append(.init("Sikringsgruppe (fast læge eller ej)", "Gruppe \(citizen.group)"))
    return rows
  }

  /// The children in custody: those under 15 may follow, the older ones choose themselves.
  @HTMLBuilder private func children(_ citizen: Citizen, _ form: FormFields) -> [HTMLNode] {
    let followers = site.rules.followers(of: citizen)
    let older = citizen.children.compactMap(site.register.citizen).filter { $0.age >= ChangeRules.ownChoiceAge }
    if !followers.isEmpty {
      CheckboxGroup(
        name: Self.child, legend: "Hvilke børn skal skifte læge sammen med dig? (valgfrit)",
        hint: "Børn under 15 år har samme læge som en af forældrene.",
        choices: followers.map { (site.reference(of: $0.cpr), "\($0.name), \($0.age) år") },
        chosen: Set(form.entries.filter { $0.name == Self.child }.map(\.value))
      ).node
    }
    for child in older {
      el(.p) { "\(child.name) er fyldt 15 år og skal selv vælge læge." }
    }
  }
}
