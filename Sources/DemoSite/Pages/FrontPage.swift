/// The portal's front page.
struct FrontPage: Sendable {
  let site: SiteContext

  /// The page.
  @Sendable func page() -> HTMLNode {
    PageFrame(site: site, title: "Selvbetjening").page {
      el(.h1, text: "Selvbetjening")
      el(.p, .class("lead")) { "Her finder du digitale løsninger for borgere i \(site.authority.name)." }
      el(.h2, text: "Sundhed og læge")
      el(.ul) {
        el(.li) { el(.a, .href("/sundhedskort")) { site.authority.solution } }
        el(.li) { el(.a, .href(ChangePath.information)) { SelfService.doctorChange.name(site.authority) } }
      }
      el(.h2, text: "Hjælp")
      el(.ul) {
        el(.li) { el(.a, .href("/kontakt")) { "Kontakt \(site.authority.unit)" } }
        el(.li) { el(.a, .href(StepPath.status)) { "Følg din bestilling" } }
      }
    }
  }
}
