/// What a step grows by when every office may add to it and nobody takes away: each part is right by itself.
enum GrownStep {
  /// Guidance that says what the page says already.
  static let guidance: [HTMLNode] = [
    "Denne side handler om årsag og kontakt. Læs hele vejledningen, før du går videre. Du skal svare på spørgsmålene på "
      + "siden, og du skal trykke på knappen nederst, når du er færdig. Du kan altid gå tilbage til den forrige side.",
    "Årsagen er det, der er sket med dit kort. Vælg den årsag, der passer bedst. Er der flere årsager, så vælg den "
      + "vigtigste. Er du i tvivl, så vælg den, der ligner mest. Du kan rette årsagen, indtil du har bestilt.",
    "Kontakt er den måde, vi kan nå dig på. Vi skal bruge et mobilnummer og en e-mailadresse. Tjek, at du har skrevet "
      + "dem rigtigt. Et mobilnummer har 8 cifre. En e-mailadresse har et snabel-a. Skriv ikke andres oplysninger.",
    "Nederst kan du hjælpe os med at gøre løsningen bedre. Du behøver ikke svare på de spørgsmål, der er valgfri. Dine "
      + "svar bliver læst af vores udviklingsafdeling. De har ingen betydning for, om du får et kort.",
  ].map { el(.p, text: $0) }

  /// Questions whose answers nobody needs.
  static func questions(_ form: FormFields) -> [HTMLNode] {
    [
      ("kendskab", "Hvor har du hørt om løsningen?"), ("enhed", "Hvilken enhed bruger du?"),
      ("sidst", "Hvornår fik du sidst et kort?"), ("hjalp", "Har nogen hjulpet dig?"),
      ("forslag", "Hvad kan vi gøre bedre?"), ("andre", "Hvilke andre løsninger bruger du?"),
    ].map { name, label in
      TextField(name: name, label: label + " (valgfrit)", isRequired: false, value: form[name]).node
    }
  }
}
