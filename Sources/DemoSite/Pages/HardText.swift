/// The text as it was before anyone rewrote it: copied from the circular, one long sentence after the other.
enum HardText {
  /// The information page.
  static func information(fee: String) -> [String] {
    [
      """
      Sikrede personer, der er omfattet af sundhedslovens bestemmelser om sikringsgruppe 1 og 2, kan under iagttagelse \
      af nedenstående retningslinjer foretage genbestilling af sundhedskort, såfremt det hidtil udstedte \
      legitimationsbevis er bortkommet, beskadiget eller af anden årsag ikke længere er anvendeligt over for \
      sundhedsvæsenets ydere.
      """,
      """
      Genbestilling forudsætter, at vedkommende forudgående har foretaget identifikation ved anvendelse af den til \
      enhver tid gældende digitale signatur, idet der samtidig gøres opmærksom på, at forældremyndighedsindehavere kan \
      foretage bestilling på vegne af hjemmeboende børn, indtil disse opnår myndighedsalderen, jf. de herom fastsatte \
      bestemmelser.
      """,
      """
      For udstedelse af erstatningskort opkræves et gebyr på \(fee), medmindre udstedelsen er begrundet i ændrede \
      folkeregisteroplysninger, herunder adresseforandring eller navneforandring i anledning af indgåelse af ægteskab, \
      eller kan henføres til magnetstribens manglende funktionalitet eller sædvanlig slitage af et kort, hvis \
      gyldighedsperiode overstiger fire år.
      """,
      """
      Fremsendelse af legitimationsbeviset finder sted til den i Det Centrale Personregister registrerede \
      folkeregisteradresse, hvorfor eventuelle uoverensstemmelser i adresseoplysningerne skal være berigtiget forinden \
      bestillingens afgivelse, ligesom der må påregnes en ekspeditionstid på op til fjorten dage regnet fra \
      tidspunktet for bestillingens registrering.
      """,
    ]
  }

  /// The guidance of the reason step.
  static let reason = [
    """
    Undertegnede bedes ved afkrydsning tilkendegive den omstændighed, der har givet anledning til genbestillingen, idet \
    opmærksomheden henledes på, at gebyrfritagelse alene vil kunne imødekommes, såfremt den anførte årsag er omfattet \
    af de i gebyrregulativet udtømmende opregnede undtagelsesbestemmelser.
    """,
    """
    De nedenfor anførte kontaktoplysninger registreres udelukkende med henblik på eventuel fornøden sagsoplysning, \
    jf. databeskyttelsesforordningens artikel 6, og vil ikke blive videregivet, medmindre videregivelse er hjemlet i \
    den til enhver tid gældende lovgivning.
    """,
  ]
}
