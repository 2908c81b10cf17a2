extension EnglishWording {
  /// What stands around every page, the login, the payment, and the notices.
  static let frame: [(String, String)] = [
    ("Gå til indholdet", "Skip to content"),
    ("Syntetisk demotjeneste.", "Synthetic demo service."),
    (
      "Siden hører ikke til en rigtig myndighed. Personer, numre og bestillinger er opdigtede.",
      "This page does not belong to a real authority. People, numbers and orders are made up."
    ),
    ("{1} Selvbetjening", "{1} Self-service"),
    ("Log af", "Log out"),
    ("Bestil nyt sundhedskort", "Order a new health card"),
    ("Skift læge", "Change your doctor"),
    ("Borgerservice, Sundhedskort og lægevalg", "Borgerservice, health cards and doctors"),
    ("Kontakt og hjælp", "Contact and help"),
    ("Telefon", "Telephone"),
    ("Om siden", "About this site"),
    ("Kontakt", "Contact"),
    ("Tilgængelighedserklæring", "Accessibility statement"),
    ("Sådan behandler vi dine oplysninger", "How we use your information"),
    ("Læs, hvordan vi behandler dine oplysninger", "Read how we use your information"),
    ("Har du brug for mere tid?", "Do you need more time?"),
    ("Forlæng tiden", "Extend your time"),
    ("Fejl:", "Error:"),
    ("Fejl: {1}", "Error: {1}"),
    ("Der er 1 fejl på siden", "There is 1 error on this page"),
    ("Der er {1} fejl på siden", "There are {1} errors on this page"),
    ("Trin {1} af {2}", "Step {1} of {2}"),
    ("Trin {1}", "Step {1}"),
    ("Næste", "Next"),
    ("Ret", "Change"),
    ("Dine svar", "Your answers"),
    ("{1} kr.", "DKK {1}"),
    ("Vil du blive på siden?", "Do you want to stay on this page?"),
    (
      """
      Du har 30 minutter mere. Bruger du ikke siden inden da, bliver du logget af, og svar, du ikke har sendt, \
      er ikke gemt.
      """,
      """
      You have 30 more minutes. If you do not use the page before then, you will be logged out, and answers that \
      you have not sent are not saved.
      """
    ),
    ("Fortsæt lægeskift", "Continue changing your doctor"),
    ("Fortsæt bestilling af sundhedskort", "Continue ordering a health card"),
    ("Log af nu", "Log out now"),
    ("Du er logget af", "You are logged out"),
    (
      """
      Du har selv logget af, eller der er gået mere end 30 minutter uden aktivitet. Svar, du ikke har sendt, er \
      ikke gemt. Har du fået en kvittering, er din bestilling modtaget.
      """,
      """
      You have logged out, or more than 30 minutes have passed without activity. Answers that you have not sent \
      are not saved. If you have had a receipt, we have received your order.
      """
    ),
    ("Log på igen", "Log in again"),
    ("Siden findes ikke", "Page not found"),
    ("Lukket for opdatering", "Closed for an update"),
    ("{1} er lukket for opdatering", "{1} is closed for an update"),
    (
      "Vi åbner igen {1}. Det, du har bestilt, er ikke gået tabt.",
      "We open again {1}. What you have ordered is not lost."
    ),
    ("i dag kl. 16", "today at 16:00"),
    ("Kan det ikke vente? Ring til os på", "Is it urgent? Call us on"),
    ("Se driftsstatus", "See the status of our services (in Danish)"),
    (
      "Adressen kan være skrevet forkert, eller siden kan være flyttet.",
      "The address may be mistyped, or the page may have moved."
    ),
    ("Gå til forsiden", "Go to the front page"),
    ("Kontakt os", "Contact us"),
    ("kontakt os", "contact us"),
    ("Vi kunne ikke læse det, du sendte", "We could not read what you sent"),
    (
      "Det fylder mere, end vi kan tage imod. Skriv kortere, og prøv igen.",
      "It is longer than we can take in. Write less, and try again."
    ),
    (
      "Gå tilbage til den forrige side, og prøv igen. Der er ikke bestilt noget.",
      "Go back to the previous page, and try again. Nothing has been ordered."
    ),
    ("Siden er for gammel", "This page is too old"),
    (
      "Vi har ikke taget imod det, du sendte, fordi siden ikke hører til dette login.",
      "We have not accepted what you sent, because the page does not belong to this login."
    ),
    ("Fortsæt bestillingen", "Continue your order"),
    ("Du er ikke logget på", "You are not logged in"),
    (
      "Login kunne ikke gennemføres. Det kan være udløbet eller allerede brugt.",
      "The login could not be completed. It may have expired or been used already."
    ),
    ("Vi kan ikke genkende betalingen", "We cannot recognise the payment"),
    (
      "Din bestilling er ikke afsluttet. Er pengene trukket, betaler vi dem tilbage.",
      "Your order is not complete. If the money has been taken, we will pay it back."
    ),
    ("Gå tilbage til dine svar", "Go back to your answers"),
    ("Har du brug for hjælp? Ring til os på", "Do you need help? Call us on"),
    ("eller", "or"),
    ("se, hvordan du kan kontakte os", "see how to contact us"),
    ("Log på med en testperson", "Log in as a test person"),
    ("Testlogin", "Test login"),
    ("Vælg en testperson", "Choose a test person"),
    (
      """
      I en rigtig selvbetjening logger du på med MitID. Her vælger du i stedet en opdigtet person. Derefter \
      kommer du tilbage til {1}, {2}.
      """,
      """
      In a real service you log in with MitID. Here you choose a made-up person instead. Then you come back to \
      {1}, {2}.
      """
    ),
    ("Hvem vil du logge på som?", "Who do you want to log in as?"),
    ("Log på", "Log in"),
    ("Fortryd, og gå tilbage", "Cancel and go back"),
    ("Har du problemer med at logge på? Ring til {1} på", "Do you have trouble logging in? Call {1} on"),
    ("Du sendes videre", "You are being sent on"),
    ("Du sendes tilbage til {1}.", "You are being sent back to {1}."),
    ("Fortsæt", "Continue"),
    ("Start dit login fra selvbetjeningen", "Start your login from the service"),
    (
      "Testlogin kan kun bruges, når du kommer fra en selvbetjening. Dit login er ikke begyndt.",
      "The test login can only be used from a service. Your login has not begun."
    ),
    ("Gå til {1}", "Go to {1}"),
    ("{1}, {2} år", "{1}, aged {2}"),
    ("har mistet sit sundhedskort", "has lost the health card"),
    ("har skiftet navn ved vielse og ikke valgt læge", "has a new name after marriage and no doctor"),
    ("bestiller kort til sit barn", "orders a card for a child"),
    ("er flyttet til {1}", "has moved to {1}"),
    ("Sverige", "Sweden"),
    ("er lige flyttet og har ikke valgt læge", "has just moved and has no doctor"),
    ("er fyldt 18 år og bestiller selv", "is 18 and orders alone"),
    ("har to store børn", "has two big children"),
    ("er lige fyldt 15 år", "has just turned 15"),
    ("er 13 år", "is 13"),
    ("vil have en læge, som har lukket for nye patienter", "wants a doctor who takes no new patients"),
    ("vil beholde en læge langt væk", "wants to keep a doctor far away"),
    ("vil skifte til gruppe 2", "wants to change to group 2"),
    ("er fritaget for Digital Post, og lægen lukker", "is exempt from Digital Post, and the doctor closes"),
    ("læser engelsk og er lige flyttet hertil", "reads English and has just moved here"),
    ("har brug for hjælp undervejs", "needs help on the way"),
    ("skiftede gruppe for fire måneder siden", "changed group four months ago"),
    ("har allerede bestilt et lægeskift", "has already ordered a change of doctor"),
    ("er i gruppe 2", "is in group 2"),
    ("har et gammelt, revnet sundhedskort", "has an old, cracked health card"),
    ("reserve {1}", "reserve {1}"),
    ("Betal {1}", "Pay {1}"),
    ("Betaling", "Payment"),
    ("Beløb", "Amount"),
    ("Modtager", "Payee"),
    ("Ordre", "Order"),
    ("Testbetaling", "Test payment"),
    (
      "Testbetaling: Der bruges intet betalingskort, og der trækkes ingen penge.",
      "Test payment: no card is used, and no money is taken."
    ),
    ("Gennemfør betaling", "Pay now"),
    ("Betalingen er gennemført", "The payment is complete"),
    ("Du sendes tilbage til {1}, hvor din kvittering står.", "You are being sent back to {1}, where your receipt is."),
    ("Betalingen kunne ikke begynde", "The payment could not begin"),
    (
      "Der er ikke trukket penge. Begynd betalingen fra selvbetjeningen.",
      "No money has been taken. Begin the payment from the service."
    ),
    ("Spørgsmål til betalingen? Ring til {1} på", "Questions about the payment? Call {1} on"),
    ("{1}. januar {2}", "{1} January {2}"),
    ("{1}. februar {2}", "{1} February {2}"),
    ("{1}. marts {2}", "{1} March {2}"),
    ("{1}. april {2}", "{1} April {2}"),
    ("{1}. maj {2}", "{1} May {2}"),
    ("{1}. juni {2}", "{1} June {2}"),
    ("{1}. juli {2}", "{1} July {2}"),
    ("{1}. august {2}", "{1} August {2}"),
    ("{1}. september {2}", "{1} September {2}"),
    ("{1}. oktober {2}", "{1} October {2}"),
    ("{1}. november {2}", "{1} November {2}"),
    ("{1}. december {2}", "{1} December {2}"),
  ]
}
