/// The page before "Anmeld rotter".
struct RatInformationPage: Sendable {
  let site: SiteContext
  private var service: SelfService { .rats }

  /// The page.
  @Sendable func page() -> HTMLNode {
    let variations = InformationVariations(site: site, service: service)
    return PageFrame(site: site, title: "Før du begynder", service: service).page {
      el(.h1, text: service.name(site.authority))
      el(.p, .class("lead")) {
        "Har du set rotter eller spor af rotter? Du har pligt til at anmelde det. Det er gratis."
      }
      if !site.has(.noPreparation) { preparation }
      el(.p) { el(.a, .class("button"), .href(service.start)) { "Start anmeldelsen" } }
      el(.h2, text: "Hvornår kommer vi?")
      el(.p) {
        "Er rotterne inde i en bolig, kommer vi inden for \(RatFacts.indoorHours) timer. Ellers kommer vi inden for "
        "\(RatFacts.visitDays) dage."
      }
      el(.p) { el(.a, .href(service.status)) { "Følg en anmeldelse" } }
      if variations.hasOtherRoute { GuestPages(site: site, service: service).alternatives }
      variations.after
      GuestPages(site: site, service: service).englishLink
    }
  }

  @HTMLBuilder private var preparation: [HTMLNode] {
    el(.h2, text: "Det skal du bruge")
    el(.ul) {
      el(.li) { "Adressen på det sted, hvor du har set rotten" }
      el(.li) { "Et billede, hvis du har et" }
    }
    el(.p) { "Du skal ikke logge på, og du behøver ikke skrive, hvem du er." }
    el(.h2, text: "Sådan gør du")
    el(.ol) {
      el(.li) { "Skriv adressen." }
      el(.li) { "Fortæl, hvad du har set, og vedhæft et billede." }
      el(.li) { "Skriv, om vi må kontakte dig." }
      el(.li) { "Tjek dine svar, og send." }
    }
    el(.p) { "Det tager cirka 3 minutter." }
  }
}
