/// The third step of "Skift læge": the practices, nearest first.
struct ChangeDoctorStep: Sendable {
  let site: SiteContext
  static let field = "laege"
  private static let search = "soeg"
  /// The practice whose list some sites show as open after it has closed: Lægehuset Testtorvet.
  private static let closedSinceYesterday = "04"

  /// Shows the practices, all of them or those that a search finds.
  func show(_ request: SiteRequest, _ visit: Visit) -> SiteResponse {
    guard visit.session.change.choosesDoctor, visit.session.change.answers != nil else {
      return .seeOther(ChangePath.reason)
    }
    if let failure = failure(visit) { return failure }
    var answer = SiteResponse.page(page(visit, search: request.query[Self.search], FormErrors()))
    if site.has(.slowStep) { answer.delay = .seconds(6) }
    if site.shows(.quickWait) { answer.delay = .milliseconds(250) }
    return answer
  }

  /// What some sites answer in place of the list.
  private func failure(_ visit: Visit) -> SiteResponse? {
    if site.has(.outageOnReleaseDay) { return BarePages.outage }
    // The old page looks up the present practice first, and comes back where there is none.
    if site.has(.redirectLoop), visit.citizen.practice == nil { return .seeOther(ChangePath.detour) }
    guard site.has(.scriptOnlyForm) else { return nil }
    return .page(
      ChangeHeading(site: site, visit: visit, number: 3, title: "Vælg læge").page {
        el(.div, .id("laegeliste"))
        el(.script, .src(SideScript.path))
      })
  }

  /// Takes the choice: on to the review, to the question of distance, or to a refusal.
  func accept(_ request: SiteRequest, _ visit: Visit) -> SiteResponse {
    guard visit.session.change.choosesDoctor, visit.session.change.answers != nil else {
      return .seeOther(ChangePath.reason)
    }
    guard let practice = site.directory.practice(request.form[Self.field]) else {
      var errors = FormErrors()
      errors.add(Self.field, target: Self.field + "-1", "Vælg en læge på listen")
      return .page(page(visit, search: "", errors))
    }
    let kilometres = practice.position.kilometres(to: visit.citizen.home)
    site.state.updateChange(visit.session.id) { draft in
      if draft.practice != practice { draft.acceptsDistance = nil }
      (draft.practice, draft.kilometres) = (practice, kilometres)
    }
    if !takes(practice, visit.citizen) {
      guard site.has(.refusalAsFieldError) else {
        return ChangeGround(site: site).refuse(visit, .closedList(practice: practice.name))
      }
      var errors = FormErrors()
      errors.add(Self.field, target: Self.field + "-1", "Du kan ikke vælge \(practice.name)")
      return .page(page(visit, search: "", errors))
    }
    return .seeOther(kilometres > ChangeRules.homeVisitLimit(visit.citizen) ? ChangePath.distance : ChangePath.review)
  }

  private func takes(_ practice: Practice, _ citizen: Citizen) -> Bool {
    let exception = site.rules.exception(practice, citizen)
    // The practice has closed its list, and the register learns of it next week (STPK 20SFP86).
    if site.has(.openPracticeRefused), practice.id == Self.closedSinceYesterday { return false }
    if site.has(.parentsDoctorRefused), exception == .parentsDoctor { return false }
    return practice.isOpen || exception != nil
  }

  private func page(_ visit: Visit, search: String, _ errors: FormErrors) -> HTMLNode {
    let found = site.directory.nearest(to: visit.citizen.home).filter { Self.matches($0.practice, search) }
    return ChangeHeading(site: site, visit: visit, number: 3, title: "Vælg læge").page(errors: errors) {
      guidance(visit.citizen)
      searchForm(search)
      if found.isEmpty { el(.p) { "Ingen læger passer til din søgning. Søg på noget andet, eller ryd feltet." } }
      el(.form, .method("post"), .action(ChangePath.doctor), .noValidate) {
        SessionGate.field(visit.session)
        RadioGroup(
          name: Self.field, legend: "Vælg din nye læge", choices: found.map { choice($0.practice, $0.kilometres) },
          chosen: visit.session.change.practice?.id ?? "", error: errors.message(Self.field, on: site)
        ).node
        phone
        el(.button, .type("submit"), .class("button")) { "Næste" }
      }
      el(.p) { el(.a, .href(ChangePath.reason)) { "Tilbage til årsag og kontakt" } }
    }
  }

  @HTMLBuilder private func guidance(_ citizen: Citizen) -> [HTMLNode] {
    let limit = Int(ChangeRules.homeVisitLimit(citizen))
    el(.p) {
      "Listen begynder med de nærmeste læger. \"Åben for tilgang\" betyder, at lægen tager nye patienter. Bor lægen "
      "mere end \(limit) km fra dig, har du ikke ret til hjemmebesøg."
    }
    el(.p) {
      "En læge, der er lukket for tilgang, kan tage dig, hvis en på din adresse har lægen, eller hvis du lige er "
      "fyldt 15 år og en af dine forældre har lægen."
    }
    if site.has(.unexplainedTerms) {
      el(.p) { "Ved følgeskab og dispensation gælder tilgangsreglerne ikke. Hvilende sikrede kan ikke vælge." }
    }
    if site.shows(.explainedTerms) {
      el(.p) { "Følgeskab betyder, at børn under 15 år får samme læge som en af deres forældre." }
    }
  }

  @HTMLBuilder private var phone: [HTMLNode] {
    if site.has(.asksTwice) {
      TextField(
        name: "mobil2", label: "Mobilnummer", kind: .line(type: "tel", inputMode: "tel", autocomplete: "tel"),
        isRequired: false, value: ""
      ).node
    }
    if site.shows(.anotherPersonsPhone) {
      TextField(
        name: "paaroerende", label: "Mobilnummer på en pårørende (valgfrit)",
        kind: .line(type: "tel", inputMode: "tel", autocomplete: "off"), isRequired: false, value: ""
      ).node
    }
  }

  private func searchForm(_ search: String) -> HTMLNode {
    el(.form, .method("get"), .action(ChangePath.doctor), .role("search")) {
      TextField(
        name: Self.search, label: "Søg efter navn, vej eller postnummer (valgfrit)", isRequired: false, value: search,
        isLabelHidden: site.shows(.hiddenLabel)
      ).node
      el(.button, .type("submit"), .class("button secondary")) { "Søg" }
    }
  }

  private func choice(_ practice: Practice, _ kilometres: Double) -> (value: String, label: String) {
    let closed = "lukket for tilgang" + (site.shows(.closedPracticeExplained) ? ", tager kun patienters familie" : "")
    let access = practice.isOpen ? "åben for tilgang" : closed
    return (practice.id, "\(practice.name), \(practice.address) – \(Self.text(kilometres)) km – \(access)")
  }

  private static func matches(_ practice: Practice, _ search: String) -> Bool {
    let wanted = ContactAnswers.trimmed(search).lowercased()
    return wanted.isEmpty || "\(practice.name) \(practice.address)".lowercased().contains(wanted)
  }

  /// Kilometres with a decimal comma.
  static func text(_ kilometres: Double) -> String {
    let tenths = Int((kilometres * 10).rounded())
    return "\(tenths / 10),\(tenths % 10)"
  }
}
