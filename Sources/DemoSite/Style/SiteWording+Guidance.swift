extension SiteWording {
  /// Guidance, errors, receipts and refusals: what is said, and how it could be said as well.
  static let guidance: [(String, String)] = errors + information + receipts

  private static let errors = [
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
    ("Skriv barnets CPR-nummer", "Du mangler barnets CPR-nummer"),
    ("Vælg, hvad du vil", "Sæt en prik ud for dit ærinde"),
    ("Vælg, hvorfor du skifter læge", "Sæt en prik ud for grunden til dit skift"),
    ("Vælg en læge på listen", "Sæt en prik ud for den læge, du ønsker"),
    ("Vælg, hvilken sikringsgruppe du vil være i", "Sæt en prik ud for den gruppe, du ønsker"),
    ("Skriv, hvornår skiftet skal gælde fra", "Du mangler datoen for skiftet"),
    ("Skriv vejnavn og husnummer", "Du mangler vej og nummer"), ("Skriv postnummeret", "Du mangler at oplyse postnr."),
    ("Vælg, hvad du har set", "Sæt en prik ud for det, du så"),
    ("Vælg, hvor du har set det", "Sæt en prik ud for stedet"),
    ("Vælg, hvad du skal have hjælp til", "Sæt en prik ud for det, du kommer for"),
    ("Vælg, hvor du vil komme", "Sæt en prik ud for det sted, der passer dig"),
    ("Vælg en dag med ledige tider", "Sæt en prik ud for en af dagene"),
    ("Vælg en af de ledige tider", "Sæt en prik ud for et af klokkeslættene"),
    ("Skriv dit navn, så vi kan kalde dig frem", "Du mangler dit navn, som vi kalder dig frem med"),
  ]

  private static let information = [
    ("Det skal du bruge", "Hav dette klar"), ("Sådan gør du", "Trin for trin"), ("Det tager cirka", "Regn med"),
    ("Pris og levering", "Hvad det koster, og hvornår det kommer"),
    ("Kan du ikke bestille på nettet?", "Hvis du ikke kan bruge selvbetjening"),
    ("Kan du ikke bruge nettet?", "Hvis du ikke kan bruge selvbetjening"),
    ("Har du brug for hjælp?", "Skal vi hjælpe dig?"), ("Har du brug for mere tid?", "Er tiden for kort?"),
    ("Forlæng tiden", "Få en halv time mere"), ("Ring til os på", "Telefonen er"),
    ("Vi sender en sms, når kortet er på vej", "Du får en sms, når vi sender kortet"),
    ("Vi sender en sms dagen før", "Du får en sms dagen inden"),
    ("Vi sender kvitteringen hertil", "Her får du svar fra os"),
    ("Vi skriver hertil, hvis vi mangler noget", "Her spørger vi, hvis noget er uklart"),
    (
      "Vi har hentet oplysningerne fra CPR-registret og lægeregistret. Du skal ikke skrive dem igen.",
      "Det står i registrene i forvejen, så det behøver du ikke skrive."
    ),
    ("Læs dine svar igennem.", "Se efter, om alt er rigtigt."),
    ("Læs, hvordan vi behandler dine oplysninger", "Se, hvad vi bruger dine persondata til"),
    ("Sådan behandler vi dine oplysninger", "Det bruger vi dine persondata til"),
  ]

  private static let receipts = [
    ("Hvad sker der nu?", "Det næste, der sker"), ("Det har du sendt", "Dine oplysninger i bestillingen"),
    ("Det har du bestilt", "Det har vi noteret"),
    ("Ret, fortryd eller klag", "Hvis du skifter mening eller er utilfreds"),
    ("Vi kan rette eller annullere bestillingen", "Vi kan ændre eller slette bestillingen"),
    ("Kortet kommer med posten inden for", "Du har kortet i postkassen efter højst"),
    ("Det kan du gøre", "Dine muligheder"), ("Hvis du er uenig", "Hvis du vil klage"),
    ("Referencenummer: ", "Sagsnummer: "), ("Modtaget: ", "Registreret: "), ("Bestilt: ", "Registreret: "),
  ]
}
