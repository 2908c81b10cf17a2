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
    // The answer is kept under the wrong name, so the list never learns of it.
    if site.has(.stateLoop), answer == "ja" { return .seeOther(ChangePath.doctor) }
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
      if site.has(.printedForm) { printed } else { question(visit, errors) }
      el(.p) { el(.a, .href(ChangePath.doctor)) { "Tilbage til listen over læger" } }
    }
  }

  private var printed: HTMLNode {
    el(.p) {
      "Udskriv denne side, skriv under, og send den med posten til \(site.authority.unit), \(site.authority.street), "
      "\(site.authority.town). Du hører fra os, når vi har behandlet dit samtykke."
    }
  }

  private func question(_ visit: Visit, _ errors: FormErrors) -> HTMLNode {
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
  }
}
