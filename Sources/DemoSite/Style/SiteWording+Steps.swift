extension SiteWording {
  /// What stands alone: names of rows and fields, buttons, headings.
  static let whole: [String: String] = [
    "Næste": "Gå videre", "Kvittering": "Bekræftelse", "Log på": "Fortsæt til selvbetjeningen", "Log af": "Afslut",
    "Navn": "Dit navn", "Navn (valgfrit)": "Dit navn (frivilligt)", "Årsag": "Grund", "Læge": "Din læge",
    "Adresse": "Bopæl", "Pris": "Hvad det koster", "Tid": "Klokkeslæt", "Dag": "Dagen", "Set": "Iagttaget",
    "Sted": "Hvor", "Billede": "Foto", "Billede (valgfrit)": "Foto (frivilligt)", "Ærinde": "Hvad det gælder",
    "Beskrivelse": "Mere om stedet", "Kontakt": "Sådan får du fat i os", "Betaling": "Betal her", "Bekræft": "Bestil",
    "Adressen": "Stedet", "Postnummer": "Postnr.", "Din tid": "Tiden, du har", "Selvbetjening": "Klar det selv",
    "Søg": "Find", "Ret": "Lav om på", "Fejl:": "Ret:", "Måned": "Måneden", "År": "Året",
  ]

  /// Questions, answers, buttons and headings of the steps.
  static let steps: [(String, String)] = card + change + rats + booking

  private static let card = [
    ("Bestil nyt sundhedskort", "Få et nyt sundhedskort"), ("Start bestilling", "Gå i gang"),
    ("Log på med en testperson", "Vælg, hvem du er"), ("Hvem vil du logge på som?", "Hvilken testperson er du?"),
    ("Dine oplysninger", "Det ved vi om dig"), ("dine oplysninger", "det, vi ved om dig"),
    ("Hvem er det nye kort til?", "Hvem skal have kortet?"), ("Mig selv", "Mig"),
    ("Et barn under 18 år, som jeg har forældremyndighed over", "Mit barn på højst 17 år"),
    ("Årsag og kontakt", "Grund, telefon og mail"), ("årsag og kontakt", "grund, telefon og mail"),
    ("Hvorfor bestiller du et nyt kort?", "Hvad er der sket med kortet?"),
    ("Kortet er blevet væk", "Jeg kan ikke finde kortet"), ("Kortet er stjålet", "Nogen har taget kortet"),
    ("Kortet er gået i stykker", "Kortet er ødelagt"),
    ("Navnet er ændret ved vielse", "Jeg blev gift og skiftede navn"),
    ("Kortet er mere end 4 år gammelt og revnet", "Kortet er over 4 år og har en revne"),
    ("Magnetstriben virker ikke", "Kortet kan ikke læses i maskiner"), ("Adressen er ny", "Jeg bor et nyt sted"),
    ("Barnets CPR-nummer", "CPR-nummer på barnet"), ("Mobilnummer", "Mobiltelefon"), ("E-mailadresse", "Mailadresse"),
    ("Bemærkninger", "Mere, vi skal vide"), ("Højst 500 tegn.", "Der er plads til 500 tegn."),
    ("I må spærre det gamle kort, når I sender det nye", "Luk det gamle kort, når det nye er på vej"),
    ("Tjek dine svar", "Se dine svar igennem"), ("Bestil kortet", "Send bestillingen"),
    ("Vi har modtaget din bestilling", "Din bestilling er kommet frem til os"),
    ("(valgfrit)", "(frivilligt)"), ("Tilbage til", "Gå tilbage til"), ("Følg din bestilling", "Se, hvor langt vi er"),
    ("følge din bestilling", "se, hvor langt vi er"), ("Du kan ikke ", "Det er ikke muligt at "),
    ("Trin 1", "Side 1"), ("Trin 2", "Side 2"), ("Trin 3", "Side 3"), ("Trin 4", "Side 4"), ("Trin 5", "Side 5"),
    (" fejl på siden", " ting at rette"), ("Fejl: ", "Ret: "), ("Kontakt og hjælp", "Hjælp og telefon"),
  ]

  private static let change = [
    ("Skift læge", "Få en ny læge"), ("Start lægeskift", "Begynd skiftet"), ("Hvad vil du?", "Hvad drejer det sig om?"),
    ("Vælge en ny læge", "Jeg vil have en ny læge"), ("Skifte sikringsgruppe", "Jeg vil have en anden gruppe"),
    ("Kun have et nyt sundhedskort", "Jeg mangler kun et kort"), ("Hvad er årsagen?", "Hvorfor?"),
    ("Jeg er flyttet", "Jeg har fået ny adresse"), ("Min læge lukker eller deler sin praksis", "Min læge holder op"),
    ("Jeg er fyldt 15 år og vælger selv", "Jeg er 15 år og bestemmer selv"),
    ("Jeg vil gerne have en anden læge", "Jeg ønsker mig en anden læge"),
    ("Jeg vil gerne skifte sikringsgruppe", "Jeg ønsker mig en anden gruppe"),
    ("Mit sundhedskort er blevet væk", "Jeg har mistet mit kort"),
    ("Mit sundhedskort er stjålet", "Nogen har taget mit kort"),
    ("Mit sundhedskort er mere end 4 år gammelt og revnet", "Mit kort er over 4 år og har en revne"),
    ("Jeg har fået nyt navn ved vielse", "Jeg blev gift og skiftede navn"),
    ("Hvilken sikringsgruppe vil du være i?", "Hvilken gruppe ønsker du?"),
    ("Gruppe 1: fast læge og gratis lægehjælp", "1: én læge, som ikke koster noget"),
    ("Gruppe 2: frit lægevalg med egenbetaling", "2: flere læger, som du selv betaler til"),
    ("Hvornår skal skiftet gælde fra?", "Fra hvilken dag?"), ("Vælg læge", "Find din læge"),
    ("Vælg din nye læge", "Hvem skal være din læge?"), ("Lægen ligger langt væk", "Der er langt til lægen"),
    ("Vil du give afkald på hjemmebesøg?", "Kan du undvære hjemmebesøg?"),
    ("Ja, jeg giver afkald på hjemmebesøg", "Ja, jeg kan undvære dem"),
    ("Nej, jeg vil kunne få hjemmebesøg", "Nej, lægen skal kunne komme hjem til mig"),
    ("Gem og fortsæt senere", "Læg svarene væk til en anden dag"), ("Bekræft og betal", "Bestil og betal"),
    ("Gennemfør betaling", "Betal nu"), ("åben for tilgang", "har plads til flere"),
    ("lukket for tilgang", "har ikke plads"), ("Åben for tilgang", "Har plads til flere"),
  ]

  private static let rats = [
    ("Anmeld rotter", "Fortæl os om rotter"), ("Start anmeldelsen", "Gå i gang"),
    ("Vejnavn og husnummer", "Vej og nummer"), ("Det har du set", "Din iagttagelse"),
    ("Hvad har du set?", "Hvad så du?"), ("Hvor har du set det?", "Hvor så du det?"),
    ("En levende rotte", "En rotte, der levede"), ("En død rotte", "En rotte, der var død"),
    ("Huller eller ekskrementer", "Spor efter rotter"), ("Inde i boligen", "I mit hjem"),
    ("I kælderen eller på loftet", "I kælder eller på loft"), ("Ude ved bygningen", "Uden for huset"),
    ("På vejen eller i en park", "På gaden eller i en park"), ("Beskriv stedet", "Fortæl mere om stedet"),
    ("Intet billede", "Intet foto"), ("Må vi kontakte dig?", "Hvordan får vi fat i dig?"),
    ("Send anmeldelsen", "Send til kommunen"),
    ("Vi har modtaget din anmeldelse", "Din henvendelse er kommet frem til os"),
  ]

  private static let booking = [
    ("Bestil tid i Borgerservice", "Find en tid i Borgerservice"), ("Start tidsbestilling", "Gå i gang"),
    ("Ærinde og sted", "Hvad og hvor"), ("Hvad skal du have hjælp til?", "Hvad kommer du for?"),
    ("Hvor vil du komme?", "Hvilket sted passer dig?"), ("Nyt pas", "Et pas"), ("Nyt kørekort", "Et kørekort"),
    ("Hjælp til MitID", "MitID"), ("Opholdskort eller visum", "Visum eller opholdskort"), ("Vælg dag", "Find en dag"),
    ("Vis de næste fem dage", "Se flere dage"), ("Hvilken dag vil du komme?", "Hvornår passer det dig?"),
    ("Vælg tid", "Find et klokkeslæt"), ("Hvilken tid vil du komme?", "Hvilket klokkeslæt passer dig?"),
    ("Hvem kommer?", "Fortæl os, hvem du er"), ("Bestil tiden", "Tag tiden"),
    ("Tiden er lige blevet taget", "En anden nåede det først"),
    ("Vælg en anden tid samme sted", "Her er andre tider samme sted"), ("Flyt tiden", "Skift tid"),
    ("flyt eller aflys tiden", "skift eller slet tiden"), ("Din tid er bestilt", "Tiden er din"),
    ("Aflys tiden", "Slet tiden"), ("Mødested", "Hvor"),
  ]
}
