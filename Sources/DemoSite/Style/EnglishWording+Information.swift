extension EnglishWording {
  /// The pages before the errand, and those about contact, privacy and accessibility.
  static let information: [(String, String)] = [
    ("Før du begynder", "Before you begin"),
    (
      "Er dit sundhedskort blevet væk eller gået i stykker? Bestil et nyt her.",
      "Has your health card been lost or broken? Order a new one here."
    ),
    ("Det skal du bruge", "What you need"),
    ("Dit mobilnummer og din e-mailadresse", "Your mobile number and e-mail address"),
    ("Barnets CPR-nummer, hvis kortet er til dit barn", "Your child's CPR number, if the card is for your child"),
    ("Sådan gør du", "Step by step"),
    ("Log på, og tjek dine oplysninger.", "Log in, and check your details."),
    ("Vælg årsag, og skriv, hvordan vi kan kontakte dig.", "Choose a reason, and tell us how to contact you."),
    ("Tjek dine svar, og bestil.", "Check your answers, and order."),
    ("Det tager cirka 5 minutter.", "It takes about 5 minutes."),
    ("Pris og levering", "Price and delivery"),
    (
      "Et nyt kort koster {1} kr. Du betaler, når du får en opkrævning i Digital Post.",
      "A new card costs DKK {1}. You pay when you get a bill in Digital Post."
    ),
    ("Kortet er gratis, når:", "The card is free when:"),
    ("Start bestilling", "Start your order"),
    ("Hvem kan ikke bestille?", "Who cannot order?"),
    (
      """
      Du skal have bopæl i Danmark og være fyldt 18 år. Er dit barn fyldt 18 år, skal det selv bestille. Er du \
      flyttet til udlandet, så
      """,
      """
      You must live in Denmark and be 18 or older. If your child is 18 or older, your child must order alone. If \
      you have moved abroad,
      """
    ),
    ("Kan du ikke bestille på nettet?", "Can you not order online?"),
    (
      """
      Så finder vi en anden måde. Det har du ret til, når særlige forhold taler for det (sundhedslovens § 59). \
      Ring til os på
      """,
      """
      Then we will find another way. You are entitled to that in special circumstances (section 59 of the Danish \
      Health Act). Call us on
      """
    ),
    ("eller mød op i Borgerservice på {1}.", "or come in person to Borgerservice, {1}."),
    (
      "Vælg en ny læge, skift sikringsgruppe, eller bestil et nyt sundhedskort.",
      "Choose a new doctor, change your health insurance group, or order a new health card."
    ),
    (
      "Sikringsgruppen er, om du har en fast læge (gruppe 1) eller går til den læge, du vil (gruppe 2).",
      """
      Your health insurance group is whether you have a doctor of your own (group 1) or go to any doctor (group \
      2).
      """
    ),
    ("Et betalingskort, hvis skiftet ikke er gratis", "A payment card, unless the change is free"),
    ("Vælg læge.", "Choose a doctor."),
    (
      "Tjek dine svar, bekræft, og betal, hvis det koster noget.",
      "Check your answers, confirm, and pay if it is not free."
    ),
    (
      "Det tager cirka 8 minutter. Du kan gemme undervejs og fortsætte senere.",
      "It takes about 8 minutes. You can save on the way and continue later."
    ),
    (
      "Et skift eller et nyt kort koster {1} kr. Det er gratis, når:",
      "A change or a new card costs DKK {1}. It is free when:"
    ),
    ("du er flyttet inden for de seneste {1} dage", "you have moved within the last {1} days"),
    ("din læge lukker eller deler sin praksis", "your doctor closes or divides the practice"),
    ("du lige er fyldt 15 år", "you have just turned 15"),
    ("du har fået nyt navn ved vielse", "you have a new name by marriage"),
    ("dit kort er mere end 4 år gammelt og revnet", "your card is more than 4 years old and cracked"),
    ("Start lægeskift", "Start changing your doctor"),
    ("Hvem kan skifte læge?", "Who can change doctor?"),
    (
      """
      Du skal have bopæl i Danmark og være fyldt 15 år. Børn under 15 år følger en af forældrene. Du kan skifte \
      sikringsgruppe én gang på 12 måneder.
      """,
      """
      You must live in Denmark and be 15 or older. Children under 15 follow one of their parents. You can change \
      health insurance group once in 12 months.
      """
    ),
    (
      "{1} hjælper dig med bestilling af sundhedskort og valg af læge.",
      "{1} helps you order a health card and choose a doctor."
    ),
    ("Ring til os", "Call us"),
    ("Telefon:", "Telephone:"),
    ("Telefonen er åben", "The telephone is open"),
    ("Mandag til onsdag: kl. {1}", "Monday to Wednesday: {1}"),
    ("Torsdag: kl. {1}", "Thursday: {1}"),
    ("Fredag: kl. {1}", "Friday: {1}"),
    ("Lørdag og søndag: lukket", "Saturday and Sunday: closed"),
    ("Skriv sikkert til os", "Write to us securely"),
    (
      """
      Skriv i Digital Post på borger.dk. Vælg {1} og emnet Sundhedskort. I Digital Post må du gerne skrive dit \
      CPR-nummer.
      """,
      """
      Write in Digital Post on borger.dk. Choose {1} and the subject Sundhedskort. In Digital Post you may write \
      your CPR number.
      """
    ),
    ("Skriv en almindelig e-mail", "Write an ordinary e-mail"),
    (
      "Har du et spørgsmål uden personlige oplysninger, kan du skrive til",
      "If you have a question without personal details, you can write to"
    ),
    ("Send aldrig dit CPR-nummer i en almindelig e-mail.", "Never send your CPR number in an ordinary e-mail."),
    ("Mød op", "Come in person"),
    (
      "Borgerservice, {1}. Vi har åbent som på telefonen.",
      "Borgerservice, {1}. Our opening hours are those of the telephone."
    ),
    ("Hvem har ansvaret?", "Who is responsible?"),
    ("{1} er dataansvarlig. Du kan", "{1} is the data controller. You can"),
    ("kontakte os", "contact us"),
    ("med spørgsmål.", "with questions."),
    ("Hvad bruger vi oplysningerne til?", "What do we use the information for?"),
    (
      """
      Vi bruger dit navn, CPR-nummer og din adresse fra CPR-registret til at udstede sundhedskortet. Vi bruger \
      dit mobilnummer og din e-mailadresse til at give besked om bestillingen. Grundlaget er sundhedsloven og \
      databeskyttelsesforordningens artikel 6, stk. 1, litra e.
      """,
      """
      We use your name, CPR number and address from the CPR register to issue the health card. We use your \
      mobile number and e-mail address to tell you about the order. The legal basis is the Danish Health Act and \
      article 6(1)(e) of the General Data Protection Regulation.
      """
    ),
    ("Hvor længe gemmer vi dem?", "How long do we keep it?"),
    (
      "En rigtig løsning ville skrive det her. Demotjenesten glemmer alt, når den stopper.",
      "A real service would say so here. The demo service forgets everything when it stops."
    ),
    ("Dine rettigheder", "Your rights"),
    (
      "Du kan se, rette og få slettet oplysninger, og du kan gøre indsigelse. Du kan klage til Datatilsynet.",
      """
      You can see, correct and delete information, and you can object. You can complain to the Danish Data \
      Protection Agency (Datatilsynet).
      """
    ),
    ("Cookies", "Cookies"),
    (
      """
      Siden sætter én nødvendig cookie, når du logger på. Den slettes, når du logger af. Vælger du sprog, husker \
      en cookie det, til du lukker browseren.
      """,
      """
      The site sets one necessary cookie when you log in. It is deleted when you log out. If you choose a \
      language, a cookie keeps it until you close the browser.
      """
    ),
    (
      "{1} arbejder for, at alle kan bruge vores selvbetjening. Erklæringen gælder {2}.",
      "{1} works to let everyone use our self-service. This statement is about {2}."
    ),
    ("Hvor tilgængelig er løsningen?", "How accessible is the service?"),
    (
      """
      Løsningen overholder delvist kravene i EN 301 549 (WCAG 2.1, niveau AA). Den er en demotjeneste og er \
      vurderet af dem, der har lavet den. Den er ikke prøvet med brugere med handicap.
      """,
      """
      The service partly meets the requirements of EN 301 549 (WCAG 2.1, level AA). It is a demo service and has \
      been assessed by those who made it. It has not been tried with users with disabilities.
      """
    ),
    ("Har du problemer med at bruge siden?", "Do you have trouble using the site?"),
    ("Fortæl os det, og få indholdet på en anden måde:", "Tell us, and get the content in another way:"),
    ("E-mail:", "E-mail:"),
    ("Hvis du ikke er tilfreds med vores svar", "If you are not satisfied with our answer"),
    (
      "Du kan klage til Digitaliseringsstyrelsen, der fører tilsyn med webtilgængelighedsloven.",
      """
      You can complain to the Danish Agency for Digital Government (Digitaliseringsstyrelsen), which supervises \
      the act on web accessibility.
      """
    ),
    ("Erklæringen er senest opdateret den", "This statement was last updated on"),
  ]
}
