/// The second step of "Skift læge": reason, group, first day, and how the citizen can be reached.
struct ChangeReasonStep: Sendable {
  let site: SiteContext
  private typealias Field = ChangeReasonForm.Field
  /// The button that was pressed.
  private static let action = "handling"

  /// Shows the step with what has been typed before.
  func show(_ request: SiteRequest, _ visit: Visit) -> SiteResponse {
    if let refusal = ChangeGround(site: site).refusal(visit) { return refusal }
    guard let errand = visit.session.change.errand else { return .seeOther(ChangePath.data) }
    site.state.updateChange(visit.session.id) { $0.history.showForm() }
    let isBack = visit.session.change.answers != nil
    let typed = isBack && site.has(.valuesLostOnBack) ? FormFields() : visit.session.change.typed
    return .page(page(visit, errand, typed.entries.isEmpty ? proposal : typed, FormErrors()))
  }

  /// Takes the answers, all at once, and goes on; or keeps them for later.
  func accept(_ request: SiteRequest, _ visit: Visit) -> SiteResponse {
    if let refusal = ChangeGround(site: site).refusal(visit) { return refusal }
    guard let errand = visit.session.change.errand else { return .seeOther(ChangePath.data) }
    if request.form[Self.action] == "gem" { return save(request, visit) }
    let form = ChangeReasonForm(site: site, citizen: visit.citizen, errand: errand)
    let (answers, faults) = form.judge(request.form)
    var history = visit.session.change.history
    let errors = history.judge(faults, sticks: site.has(.errorSticks))
    guard errors.isEmpty, let answers else {
      site.state.updateChange(visit.session.id) { [history] in $0.history = history }
      let shown = site.has(.inputLostAfterError) ? FormFields() : request.form
      return .page(page(visit, errand, shown, errors))
    }
    if errand == .group, let next = ChangeRules.nextGroupChange(visit.citizen, today: site.today) {
      return ChangeGround(site: site).refuse(visit, .groupTooSoon(next: next))
    }
    history.take(phone: answers.phone, email: answers.email)
    let keepsFirst = site.has(.changeNotTaken)
    site.state.updateChange(visit.session.id) { [history] draft in
      draft.typed = request.form
      if draft.answers == nil || !keepsFirst { draft.answers = answers }
      draft.history = history
      if !draft.choosesDoctor { (draft.practice, draft.kilometres, draft.acceptsDistance) = (nil, nil, nil) }
    }
    let choosesDoctor = errand == .doctor || answers.group == 1
    return .seeOther(choosesDoctor ? ChangePath.doctor : ChangePath.review)
  }

  private func save(_ request: SiteRequest, _ visit: Visit) -> SiteResponse {
    var draft = visit.session.change
    draft.typed = request.form
    draft.typed[SessionGate.tokenField] = ""
    site.changes.save(draft, of: visit.citizen.subject)
    return .seeOther(ChangePath.saved)
  }

  /// Tomorrow, which most people want, so that they needn't write it.
  private var proposal: FormFields {
    let tomorrow = site.today.adding(days: 1)
    var form = FormFields()
    form[Field.date + "-dag"] = String(tomorrow.day)
    form[Field.date + "-maaned"] = String(tomorrow.month)
    form[Field.date + "-aar"] = String(tomorrow.year)
    return form
  }

  private func page(_ visit: Visit, _ errand: ChangeErrand, _ form: FormFields, _ errors: FormErrors) -> HTMLNode {
    ChangeHeading(site: site, visit: visit, number: 2, title: "Årsag og kontakt").page(errors: errors) {
      el(.p) {
        "Vi bruger kun nummeret og e-mailadressen til dette skift. "
        site.privacyAtCollection
      }
      if site.shows(.answersKeptNotice), visit.session.change.answers != nil { KeptNotice.node }
      el(.form, .method("post"), .action(ChangePath.reason), .noValidate) {
        SessionGate.field(visit.session)
        questions(errand, form, errors)
        contact(form, errors)
        optional(form)
        next
        el(.button, .type("submit"), .class("button secondary"), .name(Self.action), .value("gem")) {
          "Gem og fortsæt senere"
        }
      }
      el(.p) { el(.a, .href(ChangePath.data)) { "Tilbage til dine oplysninger" } }
    }
  }

  @HTMLBuilder private func questions(_ errand: ChangeErrand, _ form: FormFields, _ errors: FormErrors) -> [HTMLNode] {
    if errand.reasons.count > 1 {
      RadioGroup(
        name: Field.reason, legend: "Hvad er årsagen?",
        choices: errand.reasons.map { ($0.rawValue, $0.label) }, chosen: form[Field.reason],
        error: errors.message(Field.reason, on: site)
      ).node
    }
    if errand == .group { group(form, errors) }
    if errand != .card {
      DateField(
        name: Field.date, legend: "Hvornår skal skiftet gælde fra?",
        hint: "Skriv en dato fra i dag og højst \(ChangeReasonForm.maximumDaysAhead) dage frem, for eksempel 1 3 2027.",
        values: (form[Field.date + "-dag"], form[Field.date + "-maaned"], form[Field.date + "-aar"]),
        error: errors.message(Field.date, on: site)
      ).node
    }
  }

  @HTMLBuilder private func group(_ form: FormFields, _ errors: FormErrors) -> [HTMLNode] {
    el(.p) {
      "I sikringsgruppe 1 har du en fast læge, og lægehjælp er gratis. I sikringsgruppe 2 kan du gå til den læge, du "
      "vil, men du betaler en del af regningen selv (egenbetaling). Du kan skifte gruppe én gang om året."
    }
    RadioGroup(
      name: Field.group, legend: "Hvilken sikringsgruppe vil du være i?",
      choices: [("1", "Gruppe 1: fast læge og gratis lægehjælp"), ("2", "Gruppe 2: frit lægevalg med egenbetaling")],
      chosen: form[Field.group], error: errors.message(Field.group, on: site)
    ).node
  }

  @HTMLBuilder private func contact(_ form: FormFields, _ errors: FormErrors) -> [HTMLNode] {
    TextField(
      name: Field.phone, label: "Mobilnummer", hint: "Vi sender en sms, når kortet er på vej",
      kind: .line(type: "tel", inputMode: "tel", autocomplete: site.token("tel")), value: form[Field.phone],
      error: errors.message(Field.phone, on: site)
    ).node
    TextField(
      name: Field.email, label: "E-mailadresse", hint: "Vi skriver hertil, hvis vi mangler noget",
      kind: .line(type: "email", inputMode: "email", autocomplete: site.token("email")), value: form[Field.email],
      error: errors.message(Field.email, on: site), isPlaceholderOnly: site.has(.placeholderAsLabel)
    ).node
  }

  /// What someone once thought would be nice to know.
  @HTMLBuilder private func optional(_ form: FormFields) -> [HTMLNode] {
    if site.has(.optionalUnmarked) || site.shows(.optionalMarked) {
      let mark = site.has(.optionalUnmarked) ? "" : " (valgfrit)"
      for (name, label) in [("arbejdsplads", "Arbejdsplads"), ("stilling", "Stilling"), ("kaldenavn", "Kaldenavn")] {
        TextField(name: name, label: label + mark, isRequired: false, value: form[name]).node
      }
    }
  }

  private var next: HTMLNode {
    var attributes: [HTMLAttribute] = [.type("submit"), .class("button"), .name(Self.action), .value("naeste")]
    if site.has(.disabledButton) { attributes.append(.disabled) }
    return HTMLNode.element(.button, attributes, ["Næste"])
  }
}
