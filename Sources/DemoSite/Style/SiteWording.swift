extension DemoSite {
  /// The words the site's pages are written in, for trying whether a check hangs on one wording.
  package enum Wording: String, CaseIterable, Sendable {
    /// As the pages are written.
    case standard
    /// Other words for guidance, errors, receipts and refusals; questions and buttons keep theirs, so that the same
    /// journeys can be played.
    case synonyms = "synonymer"
  }
}

/// Other words for the same things.
enum SiteWording {
  /// A page, or a piece of one, in other words.
  static func reworded(_ node: HTMLNode) -> HTMLNode {
    switch node {
    case .text(let text): .text(reworded(text))
    case .fragment(let children): .fragment(children.map(reworded))
    case .element(let tag, let attributes, let children): .element(tag, attributes, children.map(reworded))
    }
  }

  private static func reworded(_ text: String) -> String {
    synonyms.reduce(text) { text, pair in
      text.contains(pair.0)
        ? text.split(separator: pair.0, omittingEmptySubsequences: false).joined(separator: pair.1) : text
    }
  }

  /// What is said, and how it could be said as well.
  static let synonyms = [
    ("Skriv dit mobilnummer", "Du mangler at oplyse, hvilket mobilnummer vi kan nå dig på"),
    (
      "Skriv mobilnummeret med 8 cifre, eller begynd med + og landekoden",
      "Et mobilnummer har 8 tal, eller + og landekode først"
    ),
    ("Skriv din e-mailadresse", "Du mangler at oplyse, hvilken mail vi kan sende til"),
    ("Skriv hele e-mailadressen med @ og punktum", "Mailadressen skal have et @ og et punktum"),
    ("Vælg, hvorfor du bestiller et nyt kort", "Sæt en prik ud for grunden til, at du skal have et kort"),
    ("Vælg, hvem det nye kort er til", "Sæt en prik ud for den, der skal have kortet"),
    ("Sæt kryds, så vi må spærre det gamle kort", "Giv lov til, at det gamle kort lukkes"),
    ("Vælg, hvad du vil", "Sæt en prik ud for dit ærinde"),
    ("Vælg en læge på listen", "Sæt en prik ud for den læge, du ønsker"),
    ("Hvad sker der nu?", "Det næste, der sker"),
    ("Det har du sendt", "Dine oplysninger i bestillingen"),
    ("Ret, fortryd eller klag", "Hvis du skifter mening eller er utilfreds"),
    ("Vi kan rette eller annullere bestillingen", "Vi kan ændre eller slette bestillingen"),
    ("Kortet kommer med posten inden for", "Du har kortet i postkassen efter højst"),
    ("Det skal du bruge", "Hav dette klar"),
    ("Sådan gør du", "Trin for trin"),
    ("Det tager cirka", "Regn med"),
    ("Pris og levering", "Hvad det koster, og hvornår det kommer"),
    ("Det kan du gøre", "Dine muligheder"),
    ("Hvis du er uenig", "Hvis du vil klage"),
    ("Kan du ikke bestille på nettet?", "Hvis du ikke kan bruge selvbetjening"),
    ("Har du brug for hjælp?", "Skal vi hjælpe dig?"),
    ("Ring til os på", "Telefonen er"),
    ("Referencenummer: ", "Sagsnummer: "),
    ("Modtaget: ", "Registreret: "),
    ("Læs dine svar igennem.", "Se efter, om alt er rigtigt."),
  ]
}
