/// The third step of "Skift læge": the practices, nearest first.
struct ChangeDoctorStep: Sendable {
  let site: SiteContext
  static let field = "laege"
  private static let search = "soeg"

  /// Shows the practices, all of them or those that a search finds.
  func show(_ request: SiteRequest, _ visit: Visit) -> SiteResponse {
    guard visit.session.change.choosesDoctor, visit.session.change.answers != nil else {
      return .seeOther(ChangePath.reason)
    }
    return .page(page(visit, search: request.query[Self.search], FormErrors()))
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
      return ChangeGround(site: site).refuse(visit, .closedList(practice: practice.name))
    }
    return .seeOther(kilometres > ChangeRules.homeVisitLimit(visit.citizen) ? ChangePath.distance : ChangePath.review)
  }

  private func takes(_ practice: Practice, _ citizen: Citizen) -> Bool {
    practice.isOpen || site.rules.exception(practice, citizen) != nil
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
  }

  private func searchForm(_ search: String) -> HTMLNode {
    el(.form, .method("get"), .action(ChangePath.doctor), .role("search")) {
      TextField(
        name: Self.search, label: "Søg efter navn, vej eller postnummer (valgfrit)", isRequired: false, value: search
      ).node
      el(.button, .type("submit"), .class("button secondary")) { "Søg" }
    }
  }

  private func choice(_ practice: Practice, _ kilometres: Double) -> (value: String, label: String) {
    let access = practice.isOpen ? "åben for tilgang" : "lukket for tilgang"
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

/// The question to those whose doctor lives beyond the home-visit limit.
struct ChangeDistanceStep: Sendable {
  let site: SiteContext
  private static let field = "hjemmebesoeg"

  /// Asks; whoever has chosen a near doctor is sent on.
  func show(_ request: SiteRequest, _ visit: Visit) -> SiteResponse {
    guard let (practice, kilometres) = far(visit) else { return .seeOther(ChangePath.doctor) }
    return .page(page(visit, practice, kilometres, FormErrors()))
  }

  /// Takes the answer: on to the review, or to the refusal.
  func accept(_ request: SiteRequest, _ visit: Visit) -> SiteResponse {
    guard let (practice, kilometres) = far(visit) else { return .seeOther(ChangePath.doctor) }
    let answer = request.form[Self.field]
    guard answer == "ja" || answer == "nej" else {
      var errors = FormErrors()
      errors.add(Self.field, target: Self.field + "-1", "Vælg, om du vil give afkald på hjemmebesøg")
      return .page(page(visit, practice, kilometres, errors))
    }
    site.state.updateChange(visit.session.id) { $0.acceptsDistance = answer == "ja" }
    if answer == "ja" { return .seeOther(ChangePath.review) }
    let limit = ChangeRules.homeVisitLimit(visit.citizen)
    return ChangeGround(site: site).refuse(
      visit, .distance(practice: practice.name, kilometres: kilometres, limit: limit))
  }

  private func far(_ visit: Visit) -> (Practice, Double)? {
    guard let practice = visit.session.change.practice, let kilometres = visit.session.change.kilometres,
      kilometres > ChangeRules.homeVisitLimit(visit.citizen)
    else { return nil }
    return (practice, kilometres)
  }

  private func page(_ visit: Visit, _ practice: Practice, _ kilometres: Double, _ errors: FormErrors) -> HTMLNode {
    ChangeHeading(site: site, visit: visit, number: 3, title: "Lægen ligger langt væk").page(errors: errors) {
      el(.p) {
        "\(practice.name) ligger \(ChangeDoctorStep.text(kilometres)) km fra din adresse. Grænsen er "
        "\(Int(ChangeRules.homeVisitLimit(visit.citizen))) km. Du kan vælge lægen, hvis du giver afkald på hjemmebesøg."
      }
      el(.form, .method("post"), .action(ChangePath.distance), .noValidate) {
        SessionGate.field(visit.session)
        RadioGroup(
          name: Self.field, legend: "Vil du give afkald på hjemmebesøg?",
          choices: [("ja", "Ja, jeg giver afkald på hjemmebesøg"), ("nej", "Nej, jeg vil kunne få hjemmebesøg")],
          chosen: visit.session.change.acceptsDistance.map { $0 ? "ja" : "nej" } ?? "",
          error: errors.message(Self.field, on: site)
        ).node
        el(.button, .type("submit"), .class("button")) { "Næste" }
      }
      el(.p) { el(.a, .href(ChangePath.doctor)) { "Tilbage til listen over læger" } }
    }
  }
}
