/// What some information pages say besides, or instead: each a defect, or the right thing that looks like it.
struct InformationVariations: Sendable {
  let site: SiteContext
  let service: SelfService

  /// Whether the page tells what is needed, how long it takes and what it costs, in lists.
  var hasPreparation: Bool { !site.has(.noPreparation) && !site.shows(.preparationInSentences) }

  /// Whether the way that isn't digital stands on the page.
  var hasOtherRoute: Bool { !site.has(.noOtherRoute) && !site.shows(.routeOnOtherPage) }

  /// What stands before the start link.
  @HTMLBuilder var before: [HTMLNode] {
    if site.shows(.preparationInSentences) {
      el(.p) {
        "Du skal bruge MitID, dit mobilnummer og din e-mailadresse. Det tager cirka 8 minutter og koster "
        "\(site.authority.feeText) Du går igennem nogle få trin og får en kvittering til sidst."
      }
    }
    if site.has(.staleContent) { el(.p) { "Log på med NemID. Taksten for 2021 er 210 kr." } }
    if site.shows(.historyOfNemID) { el(.p) { "NemID lukkede i 2023. Du logger på med MitID." } }
    if site.has(.manyNames) {
      el(.p) {
        "Dit sygesikringsbevis viser, hvem din læge er. Det gule kort kommer med posten. Har du ikke fået dit "
        "sundhedskort, så vent med at bestille et nyt sygesikringskort."
      }
    }
    if site.shows(.nameExplainedOnce) {
      el(.p) { "Sundhedskortet kaldes også det gule kort. Her på siden skriver vi sundhedskort." }
    }
    if site.shows(.feeOfAnotherThing) { el(.p) { "Et pas er noget andet. Det koster 893 kr. hos kommunen." } }
    if site.shows(.longWordsInList) {
      el(.ul) {
        for word in ["Sundhedskortbestilling", "Sikringsgruppeændring", "Praktiserende speciallæger"] {
          el(.li, text: word)
        }
      }
    }
    if site.shows(.plannedOutage) {
      el(.p) {
        "Løsningen er lukket søndag kl. 2–4, fordi vi opdaterer den. Ring til os på \(site.authority.phoneText), når "
        "telefonen er åben, hvis du ikke kan vente."
      }
    }
  }

  /// What stands after it.
  @HTMLBuilder var after: [HTMLNode] {
    if site.has(.brokenLink) { el(.p) { el(.a, .href(service.path + "/vejledning")) { "Læs hele vejledningen" } } }
    if site.shows(.linkBehindLogin) { el(.p) { el(.a, .href(service.status)) { "Følg en bestilling, du har lavet" } } }
    if site.shows(.routeOnOtherPage) {
      el(.p) { el(.a, .href("/kontakt")) { "Hjælp til dig, der ikke kan bestille på nettet" } }
    }
  }
}
