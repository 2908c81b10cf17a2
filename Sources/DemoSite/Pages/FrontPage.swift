/// The portal's front page.
struct FrontPage: Sendable {
  let site: SiteContext

  /// The page.
  @Sendable func page() -> HTMLNode {
    PageFrame(site: site, title: "Selvbetjening", offersLanguages: false).page {
      el(.h1, text: "Selvbetjening")
      el(.p, .class("lead")) { "Her finder du digitale løsninger for borgere i \(site.authority.name)." }
      SearchPage.form("")
      services("Sundhed og læge", [.card, .doctorChange])
      services("Byen og Borgerservice", [.rats, .booking])
      el(.h2, text: "Hjælp")
      el(.ul) {
        el(.li) { el(.a, .href("/kontakt")) { "Kontakt \(site.authority.unit)" } }
        el(.li) { el(.a, .href(StepPath.status)) { "Følg din bestilling" } }
        el(.li) { el(.a, .href(OperationPage.path)) { "Driftsstatus" } }
      }
    }
  }

  @HTMLBuilder private func services(_ title: String, _ services: [SelfService]) -> [HTMLNode] {
    el(.h2, text: title)
    el(.ul) {
      for service in services { el(.li) { el(.a, .href(service.path)) { service.name(site.authority) } } }
    }
  }
}
