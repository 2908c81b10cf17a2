/// The second step: why a new card is needed, and how the citizen can be reached.
struct ReasonStep: Sendable {
  let site: SiteContext
  private typealias Field = ReasonForm.Field

  /// Shows the step with what has been typed before.
  func show(_ request: SiteRequest, _ visit: Visit) -> SiteResponse {
    guard let recipient = visit.session.draft.recipient else { return .seeOther(StepPath.data) }
    site.state.updateDraft(visit.session.id) { $0.history.showForm() }
    let isChange = visit.session.draft.answers != nil
    let form = isChange && site.has(.answersLostOnChange) ? FormFields() : visit.session.draft.typed
    return .page(page(visit, recipient, form: form, errors: FormErrors()))
  }

  /// Takes the answers, all at once, and goes on to the review.
  func accept(_ request: SiteRequest, _ visit: Visit) -> SiteResponse {
    guard let recipient = visit.session.draft.recipient else { return .seeOther(StepPath.data) }
    let (answers, faults) = ReasonForm(site: site, citizen: visit.citizen, recipient: recipient).judge(request.form)
    var history = visit.session.draft.history
    let errors = history.judge(faults, sticks: site.has(.errorSticks))
    guard errors.isEmpty, let answers else {
      site.state.updateDraft(visit.session.id) { [history] in $0.history = history }
      let sent = site.shows(.answersTidiedAfterError) ? request.form.trimmed : request.form
      let form = site.has(.inputLostAfterError) ? FormFields() : sent
      return .page(page(visit, recipient, form: form, errors: errors))
    }
    history.take(phone: answers.phone, email: answers.email)
    let keepsFirst = site.has(.changeNotTaken)
    site.state.updateDraft(visit.session.id) { [history] draft in
      draft.typed = request.form
      if draft.answers == nil || !keepsFirst { draft.answers = answers }
      draft.history = history
    }
    return .seeOther(StepPath.review + (site.has(.cprInURL) ? "?cpr=\(answers.holder.cpr.digits)" : ""))
  }

  private func page(
    _ visit: Visit, _ recipient: OrderDraft.Recipient, form: FormFields, errors: FormErrors
  ) -> HTMLNode {
    let heading = StepHeading(site: site, number: 2, title: "Årsag og kontakt")
    let title = heading.pageTitle(hasErrors: !errors.isEmpty)
    return PageFrame(site: site, title: title, citizen: visit.citizen, isStep: true).page {
      errors.summary(on: site)
      heading.node
      guidance
      if site.has(.effortGrown) { GrownStep.guidance }
      if site.shows(.shortGuidance) { el(.p) { "Det tager et minut at svare." } }
      if site.shows(.answersKeptNotice), visit.session.draft.answers != nil { KeptNotice.node }
      el(.form, .method("post"), .action(StepPath.reason), .noValidate) {
        SessionGate.field(visit.session)
        RadioGroup(
          name: Field.reason, legend: "Hvorfor bestiller du et nyt kort?",
          choices: CardReason.allCases.map { ($0.rawValue, $0.label) }, chosen: form[Field.reason],
          error: errors.message(Field.reason, on: site), isGrouped: !site.has(.ungroupedChoices),
          isGroupedByRole: site.shows(.groupByRole)
        ).node
        if recipient == .child { childField(form, errors) }
        contactFields(form, errors)
        if site.has(.effortGrown) { GrownStep.questions(form) }
        el(.button, .type("submit"), .class("button")) { "Næste" }
      }
      el(.p) { el(.a, .href(StepPath.data)) { "Tilbage til dine oplysninger" } }
    }
  }

  private var guidance: [HTMLNode] {
    if site.has(.hardText) { return HardText.reason.map { el(.p, text: $0) } }
    return [
      el(.p) {
        "Vi skriver til dig, når kortet er sendt. Vi bruger kun nummeret og e-mailadressen til denne bestilling. "
        site.privacyAtCollection
      }
    ]
  }

  private var phoneHint: String {
    (site.shows(.formatExample) ? "8 cifre, for eksempel 68 12 34 56. " : "") + "Vi sender en sms, når kortet er på vej"
  }

  private func childField(_ form: FormFields, _ errors: FormErrors) -> HTMLNode {
    TextField(
      name: Field.childCPR, label: "Barnets CPR-nummer", hint: "ddmmåå-nnnn",
      kind: .line(type: "text", inputMode: "numeric", autocomplete: "off"), value: form[Field.childCPR],
      error: errors.message(Field.childCPR, on: site)
    ).node
  }

  @HTMLBuilder private func contactFields(_ form: FormFields, _ errors: FormErrors) -> [HTMLNode] {
    TextField(
      name: Field.phone, label: "Mobilnummer", hint: phoneHint,
      kind: .line(type: "tel", inputMode: "tel", autocomplete: site.token("tel")), value: form[Field.phone],
      error: errors.message(Field.phone, on: site), isErrorBelow: site.shows(.errorBelowField),
      isLabelled: !site.has(.unlabelledField) && !site.shows(.fieldNamedByText),
      isNamedByText: site.shows(.fieldNamedByText)
    ).node
    TextField(
      name: Field.email, label: "E-mailadresse", hint: "Vi sender kvitteringen hertil",
      kind: .line(type: "email", inputMode: "email", autocomplete: site.token("email")), value: form[Field.email],
      error: errors.message(Field.email, on: site)
    ).node
    TextField(
      name: Field.remarks, label: "Bemærkninger (valgfrit)",
      hint: "Højst \(ReasonForm.maximumRemarks(on: site)) tegn. Skriv ikke CPR-numre eller oplysninger om dit helbred",
      kind: .area(rows: 4), isRequired: false, value: form[Field.remarks],
      error: errors.message(Field.remarks, on: site)
    ).node
    Checkbox(
      name: Field.consent, label: "I må spærre det gamle kort, når I sender det nye",
      isChecked: !form[Field.consent].isEmpty, error: errors.message(Field.consent, on: site)
    ).node
  }
}
