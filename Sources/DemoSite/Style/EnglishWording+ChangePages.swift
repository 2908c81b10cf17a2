extension EnglishWording {
  /// The review, the receipt and the refusals of "Skift læge".
  static let changePages: [(String, String)] = [
    (
      "Du har ikke betalt, og intet er bestilt. Du kan prøve igen eller rette dine svar.",
      "You have not paid, and nothing has been ordered. You can try again or change your answers."
    ),
    ("Bekræft", "Confirm"),
    ("Bekræft og betal", "Confirm and pay"),
    ("Ærinde", "What you want"),
    ("Barn, der følger med", "Child who follows you"),
    ("Ny sikringsgruppe", "New health insurance group"),
    ("Skiftet gælder fra", "The change takes effect on"),
    ("Ny læge", "New doctor"),
    ("Hjemmebesøg", "Home visits"),
    ("Du giver afkald på hjemmebesøg", "You give up home visits"),
    ("Det er gratis, fordi årsagen er: {1}.", "It is free, because the reason is: {1}."),
    ("Det koster {1} kr. Du betaler med betalingskort.", "It costs DKK {1}. You pay with a payment card."),
    ("Det koster {1} kr. {2} Du betaler med betalingskort.", "It costs DKK {1}. {2} You pay with a payment card."),
    (
      "CPR-registret viser ikke en flytning inden for {1} dage.",
      "The CPR register does not show a move within {1} days."
    ),
    ("Vi har ikke fået besked om, at din læge lukker.", "We have not been told that your doctor closes."),
    ("Det er kun gratis, det år du fylder 15.", "It is only free in the year when you turn 15."),
    ("CPR-registret viser ikke et nyt navn.", "The CPR register does not show a new name."),
    ("Dit kort er ikke mere end 4 år gammelt.", "Your card is not more than 4 years old."),
    (
      "Du sendes til Testbetaling, som tager imod betalingen for {1}, og kommer tilbage hertil.",
      "You will be sent to Testbetaling, which receives the payment for {1}, and come back here."
    ),
    ("Betalt: {1} kr. Betalingens nummer: {2}", "Paid: DKK {1}. Number of the payment: {2}"),
    ("Du har betalt {1} kr.", "You have paid DKK {1}."),
    (
      "Du er fritaget for Digital Post. Vi sender kvitteringen som brev inden for 3 dage.",
      "You are exempt from Digital Post. We will send the receipt as a letter within 3 days."
    ),
    ("Skiftet gælder fra den {1}.", "The change takes effect on {1}."),
    ("Skal du til læge inden da?", "Do you need a doctor before then?"),
    ("Hent et midlertidigt bevis", "Get a temporary proof"),
    ("Det er gratis.", "It is free."),
    ("Midlertidigt bevis", "Temporary proof"),
    (
      "Beviset gælder til og med den {1}. Skriv det ud, eller vis det på din telefon.",
      "The proof is valid until {1}. Print it, or show it on your phone."
    ),
    ("Ingen fast læge", "No doctor of your own"),
    ("Tilbage til kvitteringen", "Back to the receipt"),
    ("Bestilt på telefonen. Skiftet er ved at blive behandlet.", "Ordered by telephone. The change is being handled."),
    ("Du kan ikke skifte sikringsgruppe nu", "You cannot change health insurance group now"),
    (
      "Du har skiftet sikringsgruppe inden for det seneste år. Du kan tidligst skifte igen den {1}.",
      "You have changed health insurance group within the last year. You can change again on {1} at the earliest."
    ),
    (
      "Man kan skifte gruppe én gang på 12 måneder. Det følger af reglerne efter sundhedslovens § 58.",
      """
      You can change group once in 12 months. This follows from the rules under section 58 of the Danish Health \
      Act.
      """
    ),
    ("Vælg et andet ærinde", "Choose something else to do"),
    ("Du kan ikke bestille endnu et skift", "You cannot order another change"),
    (
      "Du har allerede bestilt et skift. Det har referencenummer {1} og er ved at blive behandlet.",
      "You have already ordered a change. It has reference number {1} and is being handled."
    ),
    (
      "Der kan kun være ét skift i gang ad gangen (sundhedslovens §§ 58 og 59). Du har ikke bestilt noget nu.",
      """
      There can only be one change at a time (sections 58 and 59 of the Danish Health Act). You have not ordered \
      anything now.
      """
    ),
    ("Du kan ikke selv skifte læge endnu", "You cannot change doctor by yourself yet"),
    (
      "Du er under 15 år. Derfor har du samme læge som en af dine forældre.",
      "You are under 15. Therefore you have the same doctor as one of your parents."
    ),
    (
      "Man vælger selv læge, når man er fyldt 15 år. Det følger af reglerne efter sundhedslovens § 59.",
      """
      People choose their own doctor when they have turned 15. This follows from the rules under section 59 of \
      the Danish Health Act.
      """
    ),
    (
      "Bed din mor eller far om at logge på og vælge læge til dig.",
      "Ask one of your parents to log in and choose a doctor for you."
    ),
    ("Du kan ikke vælge læge i Danmark", "You cannot choose a doctor in Denmark"),
    ("CPR-registret viser, at du er flyttet til {1}.", "The CPR register shows that you have moved to {1}."),
    (
      "Man kan vælge læge, når man har bopæl i Danmark. Det følger af sundhedslovens §§ 7 og 59.",
      """
      Only people who live in Denmark can choose a doctor. This follows from sections 7 and 59 of the Danish \
      Health Act.
      """
    ),
    (
      "Er du flyttet tilbage? Meld flytning først. Så kan du vælge læge.",
      "Have you moved back? Report your move first. Then you can choose a doctor."
    ),
    ("Du kan ikke vælge denne læge", "You cannot choose this doctor"),
    ("Vælg en anden læge", "Choose another doctor"),
    (
      "{1} er lukket for tilgang og tager ikke nye patienter.",
      "{1} has a closed list and does not take new patients."
    ),
    (
      """
      Du kan kun få en læge, der er lukket for tilgang, i særlige tilfælde. Vi kan ikke se, at de gælder for \
      dig. Det følger af reglerne efter sundhedslovens § 59. Du har ikke bestilt noget.
      """,
      """
      You can only get a doctor with a closed list in special cases. We cannot see that they apply to you. This \
      follows from the rules under section 59 of the Danish Health Act. You have not ordered anything.
      """
    ),
    (
      "{1} ligger {2},{3} km fra din adresse. Du har svaret, at du vil kunne få hjemmebesøg.",
      "{1} is {2}.{3} km from your address. You have answered that you want to be able to have home visits."
    ),
    (
      """
      En læge mere end {1} km væk har ikke pligt til hjemmebesøg. Derfor skal du give afkald på dem. Det følger \
      af reglerne efter sundhedslovens § 59. Du har ikke bestilt noget.
      """,
      """
      A doctor more than {1} km away does not have to make home visits. Therefore you must give them up. This \
      follows from the rules under section 59 of the Danish Health Act. You have not ordered anything.
      """
    ),
    ("Giv afkald på hjemmebesøg", "Give up home visits"),
    (
      "Er noget forkert, eller er der særlige forhold? Ring til os på",
      "Is something wrong, or are there special circumstances? Call us on"
    ),
  ]
}
