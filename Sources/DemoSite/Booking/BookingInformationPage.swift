/// The page before "Bestil tid i Borgerservice".
struct BookingInformationPage: Sendable {
  let site: SiteContext
  private var service: SelfService { .booking }

  /// The page.
  @Sendable func page() -> HTMLNode {
    let variations = InformationVariations(site: site, service: service)
    return PageFrame(site: site, title: "Før du begynder", service: service).page {
      el(.h1, text: service.name(site.authority))
      el(.p, .class("lead")) { "Find en ledig tid, når du skal møde personligt op. Det er gratis at bestille tid." }
      if !site.has(.noPreparation) {
        el(.h2, text: "Det skal du bruge")
        el(.ul) {
          el(.li) { "Dit mobilnummer, så vi kan minde dig om tiden" }
          el(.li) { "Dit navn, så vi kan kalde dig frem" }
        }
        el(.p) { "Du skal ikke logge på." }
        el(.h2, text: "Sådan gør du")
        el(.ol) {
          el(.li) { "Vælg ærinde og sted." }
          el(.li) { "Vælg dag og tid." }
          el(.li) { "Skriv, hvem der kommer." }
          el(.li) { "Tjek dine svar, og bestil." }
        }
        el(.p) { "Det tager cirka 3 minutter." }
      }
      el(.p) { el(.a, .class("button"), .href(service.start)) { "Start tidsbestilling" } }
      el(.p) { el(.a, .href(service.status)) { "Flyt eller aflys en tid" } }
      if variations.hasOtherRoute { GuestPages(site: site, service: service).alternatives }
      variations.after
      GuestPages(site: site, service: service).englishLink
    }
  }
}
