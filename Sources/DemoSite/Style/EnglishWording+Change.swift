extension EnglishWording {
  /// The steps of "Skift læge" until the doctor is chosen, and what is wrong with an answer.
  static let change: [(String, String)] = [
    (
      "Du har allerede bestilt et skift med referencenummer {1}.",
      "You have already ordered a change with reference number {1}."
    ),
    ("Du gemte en kladde den {1}.", "You saved a draft on {1}."),
    ("Fortsæt din kladde", "Continue your draft"),
    ("Hvad vil du?", "What do you want to do?"),
    ("Vælge en ny læge", "Choose a new doctor"),
    ("Skifte sikringsgruppe", "Change health insurance group"),
    ("Kun have et nyt sundhedskort", "Only get a new health card"),
    ("Vælg, hvad du vil", "Choose what you want to do"),
    ("Seneste læge", "Latest doctor"),
    ("Sikringsgruppe (fast læge eller ej)", "Health insurance group (with or without a doctor of your own)"),
    ("Gruppe {1}", "Group {1}"),
    ("Hvilke børn skal skifte læge sammen med dig? (valgfrit)", "Which children change doctor with you? (optional)"),
    (
      "Børn under 15 år har samme læge som en af forældrene.",
      "Children under 15 have the same doctor as one of their parents."
    ),
    ("{1} er fyldt 15 år og skal selv vælge læge.", "{1} is 15 or older and must choose a doctor alone."),
    (
      "Vi bruger kun nummeret og e-mailadressen til dette skift.",
      "We only use the number and the e-mail address for this change."
    ),
    ("Hvad er årsagen?", "What is the reason?"),
    ("Jeg er flyttet", "I have moved"),
    ("Min læge lukker eller deler sin praksis", "My doctor closes or divides the practice"),
    ("Jeg er fyldt 15 år og vælger selv", "I have turned 15 and choose for myself"),
    ("Jeg vil gerne have en anden læge", "I would like another doctor"),
    ("Jeg vil gerne skifte sikringsgruppe", "I would like to change health insurance group"),
    ("Mit sundhedskort er blevet væk", "My health card is lost"),
    ("Mit sundhedskort er stjålet", "My health card was stolen"),
    ("Mit sundhedskort er mere end 4 år gammelt og revnet", "My health card is more than 4 years old and cracked"),
    ("Jeg har fået nyt navn ved vielse", "I have a new name by marriage"),
    ("Vælg, hvorfor du skal have et nyt kort", "Choose why you need a new card"),
    ("Vælg, hvorfor du skifter læge", "Choose why you change doctor"),
    (
      """
      I sikringsgruppe 1 har du en fast læge, og lægehjælp er gratis. I sikringsgruppe 2 kan du gå til den læge, \
      du vil, men du betaler en del af regningen selv (egenbetaling). Du kan skifte gruppe én gang om året.
      """,
      """
      In health insurance group 1 you have a doctor of your own, and medical help is free. In health insurance \
      group 2 you can go to any doctor, but you pay a part of the bill yourself. You can change group once a \
      year.
      """
    ),
    ("Hvilken sikringsgruppe vil du være i?", "Which health insurance group do you want?"),
    ("Gruppe 1: fast læge og gratis lægehjælp", "Group 1: a doctor of your own and free medical help"),
    ("Gruppe 2: frit lægevalg med egenbetaling", "Group 2: any doctor, and you pay a part yourself"),
    ("Du er allerede i gruppe {1}. Vælg den anden gruppe", "You are already in group {1}. Choose the other group"),
    ("Vælg, hvilken sikringsgruppe du vil være i", "Choose which health insurance group you want"),
    ("Hvornår skal skiftet gælde fra?", "When should the change take effect?"),
    (
      "Skriv en dato fra i dag og højst {1} dage frem, for eksempel 1 3 2027.",
      "Enter a date from today and at most {1} days ahead, for example 1 3 2027."
    ),
    ("Dag", "Day"),
    ("Måned", "Month"),
    ("År", "Year"),
    ("Skriv, hvornår skiftet skal gælde fra", "Enter when the change should take effect"),
    ("Skriv også {1} for skiftet", "Enter the {1} of the change too"),
    (
      "Skriv dag, måned og år med tal, for eksempel 1 3 2027",
      "Enter day, month and year as numbers, for example 1 3 2027"
    ),
    (
      "Den dato findes ikke. Tjek dag og måned, og skriv året med fire cifre",
      "That date does not exist. Check day and month, and enter the year with four digits"
    ),
    ("Skriv en dato, der er i dag eller senere", "Enter a date that is today or later"),
    ("Skriv en dato senest den {1}", "Enter a date no later than {1}"),
    ("Vi skriver hertil, hvis vi mangler noget", "We will write to this address if we need more from you"),
    ("Gem og fortsæt senere", "Save and continue later"),
    ("Din kladde er gemt", "Your draft is saved"),
    (
      "Du har ikke bestilt noget endnu. Log på igen, når du vil fortsætte. Så står dine svar klar.",
      "You have not ordered anything yet. Log in again when you want to continue. Then your answers are ready."
    ),
    ("Vælg læge", "Choose a doctor"),
    (
      """
      Listen begynder med de nærmeste læger. "Åben for tilgang" betyder, at lægen tager nye patienter. Bor lægen \
      mere end {1} km fra dig, har du ikke ret til hjemmebesøg.
      """,
      """
      The list begins with the nearest doctors. "Open list" means that the doctor takes new patients. If the \
      doctor is more than {1} km from you, you are not entitled to home visits.
      """
    ),
    (
      """
      En læge, der er lukket for tilgang, kan tage dig, hvis en på din adresse har lægen, eller hvis du lige er \
      fyldt 15 år og en af dine forældre har lægen.
      """,
      """
      A doctor with a closed list can take you if someone at your address has the doctor, or if you have just \
      turned 15 and one of your parents has the doctor.
      """
    ),
    ("Søg efter navn, vej eller postnummer (valgfrit)", "Search for a name, street or postcode (optional)"),
    ("Søg", "Search"),
    (
      "Ingen læger passer til din søgning. Søg på noget andet, eller ryd feltet.",
      "No doctors match your search. Search for something else, or clear the field."
    ),
    ("Vælg din nye læge", "Choose your new doctor"),
    ("{1},{2} km", "{1}.{2} km"),
    ("åben for tilgang", "open list"),
    ("lukket for tilgang", "closed list"),
    ("Vælg en læge på listen", "Choose a doctor on the list"),
    ("Lægen ligger langt væk", "The doctor is far away"),
    (
      """
      {1} ligger {2},{3} km fra din adresse. Grænsen er {4} km. Du kan vælge lægen, hvis du giver afkald på \
      hjemmebesøg.
      """,
      """
      {1} is {2}.{3} km from your address. The limit is {4} km. You can choose the doctor if you give up home \
      visits.
      """
    ),
    ("Vil du give afkald på hjemmebesøg?", "Will you give up home visits?"),
    ("Ja, jeg giver afkald på hjemmebesøg", "Yes, I give up home visits"),
    ("Nej, jeg vil kunne få hjemmebesøg", "No, I want to be able to have home visits"),
    ("Vælg, om du vil give afkald på hjemmebesøg", "Choose whether you will give up home visits"),
    ("Tilbage til listen over læger", "Back to the list of doctors"),
  ]
}
