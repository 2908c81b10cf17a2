/// Why "Skift læge" can't go on: reason, legal ground, next step, contact and complaint guidance.
struct ChangeRefusalPage: Sendable {
  let site: SiteContext

  /// Shows the refusal; whoever isn't refused is sent to the first step.
  func show(_ request: SiteRequest, _ visit: Visit) -> SiteResponse {
    guard let refusal = visit.session.change.refusal else { return .seeOther(ChangePath.data) }
    let words = words(refusal)
    return .page(
      ChangeHeading(site: site, visit: visit, title: words.title).page {
        if site.has(.deadEndRefusal) {
          el(.p) { "Du opfylder ikke betingelserne." }
        } else {
          el(.p, .class("lead"), text: words.reason)
          el(.p, text: words.ground)
          el(.h2, text: "Det kan du gøre")
          el(.ul) {
            for step in words.steps { el(.li) { step } }
            el(.li) { contact }
          }
          ComplaintGuidance(site: site).nodes
        }
      })
  }

  /// What a refusal says.
  struct Words {
    let title: String
    let reason: String
    let ground: String
    let steps: [HTMLNode]
  }

  private func words(_ refusal: ChangeRefusal) -> Words {
    switch refusal {
    case .closedList, .distance: doctorWords(refusal)
    case .groupTooSoon(let next):
      Words(
        title: "Du kan ikke skifte sikringsgruppe nu",
        reason:
          "Du har skiftet sikringsgruppe inden for det seneste år. Du kan tidligst skifte igen den \(next.danish).",
        ground: "Man kan skifte gruppe én gang på 12 måneder. Det følger af reglerne efter sundhedslovens § 58.",
        steps: [el(.a, .href(ChangePath.data)) { "Vælg et andet ærinde" }])
    case .underWay(let reference):
      Words(
        title: "Du kan ikke bestille endnu et skift",
        reason: "Du har allerede bestilt et skift. Det har referencenummer \(reference) og er ved at blive behandlet.",
        ground:
          "Der kan kun være ét skift i gang ad gangen (sundhedslovens §§ 58 og 59). Du har ikke bestilt noget nu.",
        steps: [el(.a, .href(ChangePath.status)) { "Følg din bestilling" }])
    case .underFifteen:
      Words(
        title: "Du kan ikke selv skifte læge endnu",
        reason: "Du er under 15 år. Derfor har du samme læge som en af dine forældre.",
        ground: "Man vælger selv læge, når man er fyldt 15 år. Det følger af reglerne efter sundhedslovens § 59.",
        steps: ["Bed din mor eller far om at logge på og vælge læge til dig."])
    case .departed(let country):
      Words(
        title: "Du kan ikke vælge læge i Danmark",
        reason: "CPR-registret viser, at du er flyttet til \(country).",
        ground: "Man kan vælge læge, når man har bopæl i Danmark. Det følger af sundhedslovens §§ 7 og 59.",
        steps: ["Er du flyttet tilbage? Meld flytning først. Så kan du vælge læge."])
    }
  }

  private func doctorWords(_ refusal: ChangeRefusal) -> Words {
    let another = el(.a, .href(ChangePath.doctor)) { "Vælg en anden læge" }
    guard case .distance(let practice, let kilometres, let limit) = refusal else {
      var name = "Lægen"
      if case .closedList(let practice) = refusal { name = practice }
      return Words(
        title: "Du kan ikke vælge denne læge",
        reason: "\(name) er lukket for tilgang og tager ikke nye patienter.",
        ground:
          "Du kan kun få en læge, der er lukket for tilgang, i særlige tilfælde. Vi kan ikke se, at de gælder for dig. "
          + "Det følger af reglerne efter sundhedslovens § 59. Du har ikke bestilt noget.",
        steps: [another])
    }
    return Words(
      title: "Du kan ikke vælge denne læge",
      reason:
        "\(practice) ligger \(ChangeDoctorStep.text(kilometres)) km fra din adresse. Du har svaret, at du vil kunne få "
        + "hjemmebesøg.",
      ground:
        "En læge mere end \(Int(limit)) km væk har ikke pligt til hjemmebesøg. Derfor skal du give afkald på dem. Det "
        + "følger af reglerne efter sundhedslovens § 59. Du har ikke bestilt noget.",
      steps: [another, el(.a, .href(ChangePath.distance)) { "Giv afkald på hjemmebesøg" }])
  }

  private var contact: HTMLNode {
    .fragment([
      "Er noget forkert, eller er der særlige forhold? Ring til os på ",
      el(.a, .href("tel:+45\(site.authority.phone)")) { site.authority.phoneText },
      ", eller ",
      el(.a, .href(site.contactPath)) { "kontakt Borgerservice" },
      ".",
    ])
  }
}
