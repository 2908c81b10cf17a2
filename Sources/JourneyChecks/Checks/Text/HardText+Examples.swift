import JourneyModel

extension HardText {
  package static let examples: [CheckExample] = [
    .page("Long sentences full of chancery words", .failed, "<main><h1>Vejledning</h1><p>\(stiff) \(stiff)</p></main>"),
    .page(
      "The same without main or paragraphs", .failed, "<h1>Vejledning</h1><div class=\"text\">\(stiff) \(stiff)</div>"),
    .page(
      "Long words in short sentences: a hint", .failed, severity: .hint, isNearMiss: true,
      "<p>\(compounds) \(compounds) \(compounds)</p>"),
    .page("Plain words in short sentences", .passed, "<main><p>\(plain) \(plain)</p></main>"),
    .page(
      "Abbreviations and dates end no sentence, and lists don't count", .passed, isNearMiss: true,
      "<p>\(plain) Ring kl. 9-15, f.eks. den 1. marts. \(plain)</p><ul><li>\(stiff)</li></ul>"),
    .page(
      "Too short to be measured", .notApplicable, isNearMiss: true,
      "<p>Såfremt kortet er bortkommet, jf. ovenstående.</p>"),
    .page(
      "A stiff text in a list and headings only", .notApplicable, isNearMiss: true,
      "<h2>\(stiff)</h2><ul><li>\(stiff) \(stiff)</li></ul>"),
    .page(
      "English text, for which the bands do not hold", .notApplicable, isNearMiss: true,
      "<p>\(english) \(english) \(english)</p>"),
  ]

  private static let stiff = """
    Såfremt vedkommende ansøger har foretaget adresseforandring, skal nærværende anmodning om udstedelse af \
    sundhedskort fremsendes til bopælskommunen, som herefter foranlediger sagsbehandlingen påbegyndt i \
    overensstemmelse med de gældende bestemmelser på området. Det skal endvidere bemærkes, at gebyret, jf. \
    ovenstående, skal erlægges forud for kommunens behandling af anmodningen, og at manglende indbetaling medfører, \
    at den pågældende ansøgning bortfalder uden yderligere underretning af ansøgeren eller dennes repræsentant. \
    Hvorvidt den pågældende opfylder betingelserne for gebyrfritagelse, afgøres af kommunen på baggrund af de \
    indsendte oplysninger og den dokumentation, som ansøgeren har tilvejebragt vedrørende forholdet, herunder \
    erklæringer fra sikringsgruppen og relevante myndigheder.
    """

  private static let plain = """
    Har du mistet dit kort? Så kan du bestille et nyt her. Det tager fem minutter. Du skal bruge MitID. Et nyt kort \
    koster 225 kr. Du betaler med kort til sidst. Vi sender kortet hjem til dig. Det kommer om to uger. Er du flyttet, \
    er kortet gratis. Har du spørgsmål, så ring til os. Vi sidder klar hver dag.
    """

  private static let compounds = """
    Sundhedskortet indeholder lægeoplysninger. Sygesikringsgruppen bestemmer lægevalget. Kommunen behandler \
    ansøgningen. Sagsbehandlingen tager fjorten dage. Betalingen foregår elektronisk. Kvitteringen kommer i \
    digital post. Adresseændringer registreres automatisk. Det er kommunens opgave at kontrollere oplysningerne. \
    Borgerservice besvarer spørgsmål. Ansøgningen kan ikke annulleres. Kortet er gyldigt i hele landet og i udlandet.
    """

  private static let english = """
    If you have lost your card, you can order a new one on this page, and you will need your electronic identification \
    to do that. It takes about five minutes, and you will have to pay with a card before the order can be completed.
    """
}
