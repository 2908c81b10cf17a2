/// What the authority does with the citizen's data (GDPR, article 13).
struct PrivacyPage: Sendable {
  let site: SiteContext

  /// The page.
  @Sendable func page() -> HTMLNode {
    PageFrame(site: site, title: "Sådan behandler vi dine oplysninger").page {
      el(.h1, text: "Sådan behandler vi dine oplysninger")
      el(.h2, text: "Hvem har ansvaret?")
      el(.p) {
        "\(site.authority.name) er dataansvarlig. Du kan "
        el(.a, .href("/kontakt")) { "kontakte os" }
        " med spørgsmål."
      }
      el(.h2, text: "Hvad bruger vi oplysningerne til?")
      el(.p) {
        "Vi bruger dit navn, CPR-nummer og din adresse fra CPR-registret til at udstede sundhedskortet. Vi bruger dit "
        "mobilnummer og din e-mailadresse til at give besked om bestillingen. Grundlaget er sundhedsloven og "
        "databeskyttelsesforordningens artikel 6, stk. 1, litra e."
      }
      el(.h2, text: "Hvor længe gemmer vi dem?")
      el(.p) { "En rigtig løsning ville skrive det her. Demotjenesten glemmer alt, når den stopper." }
      el(.h2, text: "Dine rettigheder")
      el(.p) {
        "Du kan se, rette og få slettet oplysninger, og du kan gøre indsigelse. Du kan klage til Datatilsynet."
      }
      el(.h2, text: "Cookies")
      el(.p) {
        "Siden sætter én nødvendig cookie, når du logger på. Den slettes, når du logger af. Vælger du sprog, husker en "
        "cookie det, til du lukker browseren."
      }
    }
  }
}
