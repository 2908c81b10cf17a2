/// The page for those who can't order a card: why, on what ground, and what they can do.
struct RefusalPage: Sendable {
  let site: SiteContext

  /// Shows the refusal; an entitled citizen is sent to the first step.
  func show(_ request: SiteRequest, _ visit: Visit) -> SiteResponse {
    guard !visit.citizen.mayOrderCard else { return .seeOther(StepPath.data) }
    let title = "Du kan ikke bestille et sundhedskort"
    return .page(
      PageFrame(site: site, title: title, citizen: visit.citizen, isStep: true).page {
        el(.h1, text: title)
        if site.has(.deadEndRefusal) {
          el(.p) { "Du opfylder ikke betingelserne." }
        } else {
          if case .departed(let country, let day) = visit.citizen.residence {
            reason(country: country, day: day)
            nextSteps(country: country)
          } else {
            underage
          }
          ComplaintGuidance(site: site).nodes
        }
      })
  }

  private var underage: HTMLNode {
    .fragment([
      el(.p, .class("lead")) { "Du er under 18 år. Derfor skal din mor eller far bestille kortet til dig." },
      el(.p) { "Et kort koster penge, og det er forældrene, der hæfter for det (værgemålslovens § 1)." },
      el(.h2, text: "Det kan du gøre"),
      el(.ul) {
        el(.li) { "Bed din mor eller far om at logge på og bestille kortet til dig." }
        el(.li) {
          "Kan de ikke det? Ring til os på "
          el(.a, .href("tel:+45\(site.authority.phone)")) { site.authority.phoneText }
          "."
        }
      },
    ])
  }

  private func reason(country: String, day: CivilDate) -> HTMLNode {
    .fragment([
      el(.p, .class("lead")) { "CPR-registret viser, at du flyttede til \(country) den \(day.danish)." },
      el(.p) {
        "Et dansk sundhedskort er for personer, der har bopæl i Danmark. Det følger af sundhedslovens § 7. Du har "
        "ikke bestilt noget, og der er ikke noget at betale."
      },
    ])
  }

  private func nextSteps(country: String) -> HTMLNode {
    .fragment([
      el(.h2, text: "Det kan du gøre"),
      el(.ul) {
        el(.li) { "Er du flyttet tilbage? Meld flytning først. Så får du et sundhedskort uden at bestille det." }
        el(.li) {
          "Arbejder du i Danmark, mens du bor i \(country)? Du kan have ret til et særligt sundhedskort. "
          el(.a, .href("/kontakt")) { "Kontakt Borgerservice" }
          ", så hjælper vi dig videre."
        }
        el(.li) {
          "Er oplysningen forkert? Ring til os på "
          el(.a, .href("tel:+45\(site.authority.phone)")) { site.authority.phoneText }
          "."
        }
      },
    ])
  }
}
