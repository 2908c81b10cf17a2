extension EnglishWording {
  /// The steps of the health card, and what is wrong with an answer.
  static let card: [(String, String)] = [
    ("Dine oplysninger", "Your details"),
    (
      "Vi har hentet oplysningerne fra CPR-registret og lægeregistret. Du skal ikke skrive dem igen.",
      """
      We have fetched your details from the CPR register and the register of doctors. You do not need to write \
      them again.
      """
    ),
    ("Navn", "Name"),
    ("CPR-nummer", "CPR number"),
    ("Adresse", "Address"),
    ("Læge", "Doctor"),
    ("Du har ikke valgt læge endnu", "You have not chosen a doctor yet"),
    ("Er noget forkert?", "Is something wrong?"),
    ("Kontakt Borgerservice", "Contact Borgerservice"),
    ("kontakt Borgerservice", "contact Borgerservice"),
    ("før du bestiller, så kortet bliver rigtigt.", "before you order, so that the card will be right."),
    ("Hvem er det nye kort til?", "Who is the new card for?"),
    ("Mig selv", "Myself"),
    ("Et barn under 18 år, som jeg har forældremyndighed over", "A child under 18 in my custody"),
    ("Vælg, hvem det nye kort er til", "Choose who the new card is for"),
    ("Årsag og kontakt", "Reason and contact"),
    (
      "Vi skriver til dig, når kortet er sendt. Vi bruger kun nummeret og e-mailadressen til denne bestilling.",
      """
      We will write to you when the card has been sent. We only use the number and the e-mail address for this \
      order.
      """
    ),
    ("Hvorfor bestiller du et nyt kort?", "Why do you need a new card?"),
    ("Kortet er blevet væk", "The card is lost"),
    ("Kortet er stjålet", "The card was stolen"),
    ("Kortet er gået i stykker", "The card is broken"),
    ("Kortet er mere end 4 år gammelt og revnet", "The card is more than 4 years old and cracked"),
    ("Magnetstriben virker ikke", "The magnetic stripe does not work"),
    ("Navnet er ændret ved vielse", "The name has changed by marriage"),
    ("Adressen er ny", "The address is new"),
    ("Vælg, hvorfor du bestiller et nyt kort", "Choose why you need a new card"),
    ("Barnets CPR-nummer", "Your child's CPR number"),
    ("barnets cpr-nummer", "your child's CPR number"),
    ("ddmmåå-nnnn", "ddmmyy-nnnn"),
    ("Skriv barnets CPR-nummer", "Enter your child's CPR number"),
    (
      "Skriv barnets CPR-nummer med 10 cifre: ddmmåå-nnnn",
      "Enter your child's CPR number with 10 digits: ddmmyy-nnnn"
    ),
    (
      "De første 6 cifre i barnets CPR-nummer skal være en dato: ddmmåå",
      "The first 6 digits of your child's CPR number must be a date: ddmmyy"
    ),
    (
      "Vi kan ikke se, at du har forældremyndighed over et barn med det CPR-nummer. Tjek de 10 cifre",
      "We cannot see that you have custody of a child with that CPR number. Check the 10 digits"
    ),
    ("{1} er fyldt 18 år og skal selv bestille sit kort", "{1} is 18 or older and must order the card alone"),
    ("Mobilnummer", "Mobile number"),
    ("Vi sender en sms, når kortet er på vej", "We will send a text message when the card is on its way"),
    ("Skriv dit mobilnummer", "Enter your mobile number"),
    (
      "Skriv mobilnummeret med 8 cifre, eller begynd med + og landekoden",
      "Enter the mobile number with 8 digits, or begin with + and the country code"
    ),
    ("E-mailadresse", "E-mail address"),
    ("Vi sender kvitteringen hertil", "We will send the receipt to this address"),
    ("Skriv din e-mailadresse", "Enter your e-mail address"),
    ("Skriv hele e-mailadressen med @ og punktum", "Enter the whole e-mail address, with @ and a full stop"),
    ("Bemærkninger (valgfrit)", "Remarks (optional)"),
    ("Bemærkninger", "Remarks"),
    (
      "Højst {1} tegn. Skriv ikke CPR-numre eller oplysninger om dit helbred",
      "At most {1} characters. Do not write CPR numbers or anything about your health"
    ),
    (
      "Bemærkningerne må højst fylde {1} tegn. Du har skrevet {2}",
      "The remarks can have at most {1} characters. You have written {2}"
    ),
    ("I må spærre det gamle kort, når I sender det nye", "You may block the old card when you send the new one"),
    ("Sæt kryds, så vi må spærre det gamle kort", "Tick the box, so that we may block the old card"),
    ("Tilbage til dine oplysninger", "Back to your details"),
    ("Tjek dine svar", "Check your answers"),
    (
      "Læs dine svar igennem. Bestillingen er bindende, når du trykker på {1}.",
      "Read through your answers. The order is binding when you press {1}."
    ),
    ("Kortet er til", "The card is for"),
    ("Årsag", "Reason"),
    ("Ingen", "None"),
    ("Det gamle kort", "The old card"),
    ("Spærres, når det nye er sendt", "Will be blocked when the new one has been sent"),
    ("Pris", "Price"),
    ("Kortet er gratis, fordi årsagen er: {1}.", "The card is free, because the reason is: {1}."),
    (
      "Kortet koster {1} kr. Du får en opkrævning i Digital Post og betaler inden 14 dage.",
      "The card costs DKK {1}. You will get a bill in Digital Post and pay within 14 days."
    ),
    ("Bestil kortet", "Order the card"),
    ("Tilbage til årsag og kontakt", "Back to reason and contact"),
    (
      "Du har svaret på formularen mere end én gang. Her står dine nyeste svar, som vi bruger.",
      "You have answered the form more than once. These are your newest answers, which we use."
    ),
    ("Du har rettet: {1}", "You have changed: {1}"), ("Rettet: {1}", "Corrected: {1}"),
    (
      "Dine svar er gemt. Ret dem, du vil lave om, og gå videre.",
      "Your answers are saved. Change those you want to, and go on."
    ),
    ("Du kan ikke bestille et sundhedskort", "You cannot order a health card"),
    ("CPR-registret viser, at du flyttede til {1} den {2}.", "The CPR register shows that you moved to {1} on {2}."),
    (
      """
      Et dansk sundhedskort er for personer, der har bopæl i Danmark. Det følger af sundhedslovens § 7. Du har \
      ikke bestilt noget, og der er ikke noget at betale.
      """,
      """
      A Danish health card is only for people who live in Denmark. This follows from section 7 of the Danish \
      Health Act. You have not ordered anything, and there is nothing to pay.
      """
    ),
    ("Det kan du gøre", "What you can do"),
    (
      "Er du flyttet tilbage? Meld flytning først. Så får du et sundhedskort uden at bestille det.",
      "Have you moved back? Report your move first. Then you will get a health card without ordering it."
    ),
    (
      "Arbejder du i Danmark, mens du bor i {1}? Du kan have ret til et særligt sundhedskort.",
      "Do you work in Denmark while you live in {1}? You may be entitled to a special health card."
    ),
    ("så hjælper vi dig videre.", "and we will help you on."),
    ("Er oplysningen forkert? Ring til os på", "Is this wrong? Call us on"),
    (
      "Du er under 18 år. Derfor skal din mor eller far bestille kortet til dig.",
      "You are under 18. Therefore one of your parents must order the card for you."
    ),
    (
      "Et kort koster penge, og det er forældrene, der hæfter for det (værgemålslovens § 1).",
      "A card costs money, and your parents are liable for it (section 1 of the Danish Guardianship Act)."
    ),
    (
      "Bed din mor eller far om at logge på og bestille kortet til dig.",
      "Ask one of your parents to log in and order the card for you."
    ),
    ("Kan de ikke det? Ring til os på", "Can they not do that? Call us on"),
    ("Hvis du er uenig", "If you disagree"),
    (
      """
      Du kan bede om en skriftlig afgørelse og klage over den inden 4 uger. Skriv til os i Digital Post. Vi ser \
      på sagen igen. Giver vi dig ikke ret, sender vi klagen til Styrelsen for Patientklager.
      """,
      """
      You can ask for a written decision and complain about it within 4 weeks. Write to us in Digital Post. We \
      will look at the case again. If we do not agree with you, we will send the complaint to the Danish Agency \
      for Patient Complaints (Styrelsen for Patientklager).
      """
    ),
  ]
}
