extension EnglishWording {
  /// Receipts, the status pages and the copy in Digital Post.
  static let receipts: [(String, String)] = [
    ("Kvittering", "Receipt"),
    ("Kvittering: {1}", "Receipt: {1}"),
    ("Vi har modtaget din bestilling", "We have received your order"),
    ("Referencenummer:", "Reference number:"),
    ("Referencenummer", "Reference number"),
    ("Modtaget: {1} kl. {2}.{3}", "Received: {1} at {2}:{3}"),
    ("Hvad sker der nu?", "What happens next?"),
    (
      "Du får en kopi af kvitteringen i Digital Post i dag.",
      "You will get a copy of the receipt in Digital Post today."
    ),
    (
      "Vi behandler bestillingen inden for 2 hverdage og sender dig en sms, når kortet er på vej.",
      "We will handle your order within 2 working days and send you a text message when the card is on its way."
    ),
    ("Vi behandler bestillingen inden for 2 hverdage.", "We will handle your order within 2 working days."),
    ("Kortet kommer med posten inden for {1} dage.", "The card will come by post within {1} days."),
    ("Kortet kommer med posten inden for {1} dage", "The card will come by post within {1} days"),
    ("Du kan", "You can"),
    ("følge din bestilling", "follow your order"),
    ("Er kortet ikke kommet til tiden, så", "If the card has not come in time,"),
    ("og oplys referencenummeret.", "and give the reference number."),
    ("Det har du sendt", "What you have sent"),
    ("Ret, fortryd eller klag", "Correct, cancel or complain"),
    ("Opdager du en fejl, så ring til os samme dag på", "If you find a mistake, call us on the same day on"),
    (
      """
      Vi kan rette eller annullere bestillingen, {1}. Er du uenig i prisen, kan du klage til os inden 4 uger. Vi \
      ser på sagen igen og sender den videre til Styrelsen for Patientklager, hvis vi ikke giver dig ret.
      """,
      """
      We can correct or cancel the order {1}. If you disagree with the price, you can complain to us within 4 \
      weeks. We will look at the case again and send it on to the Danish Agency for Patient Complaints \
      (Styrelsen for Patientklager) if we do not agree with you.
      """
    ),
    ("indtil kortet er sendt", "until the card has been sent"),
    ("indtil skiftet gælder", "until the change takes effect"),
    ("Følg din bestilling", "Follow your order"),
    ("Du har ingen bestillinger.", "You have no orders."),
    ("Bestilling {1}", "Order {1}"),
    ("Status", "Status"),
    ("Modtaget {1}", "Received {1}"),
    ("Næste skridt", "Next step"),
    (
      """
      Vi har modtaget din bestilling med referencenummer {1}. Kortet er gratis. Kortet kommer med posten inden \
      for {2} dage.
      """,
      """
      We have received your order with reference number {1}. The card is free. The card will come by post within \
      {2} days.
      """
    ),
    (
      """
      Vi har modtaget din bestilling med referencenummer {1}. Du får en opkrævning på {2} kr. Kortet kommer med \
      posten inden for {3} dage.
      """,
      """
      We have received your order with reference number {1}. You will get a bill for DKK {2}. The card will come \
      by post within {3} days.
      """
    ),
    (
      """
      Vi har modtaget din bestilling med referencenummer {1}. Du har betalt {2} kr. Kortet kommer med posten \
      inden for {3} dage. Har du spørgsmål, så ring til os på {4}.
      """,
      """
      We have received your order with reference number {1}. You have paid DKK {2}. The card will come by post \
      within {3} days. If you have questions, call us on {4}.
      """
    ),
    (
      """
      Vi har modtaget din bestilling med referencenummer {1}. Du skal ikke betale noget. Kortet kommer med \
      posten inden for {2} dage. Har du spørgsmål, så ring til os på {3}.
      """,
      """
      We have received your order with reference number {1}. You have nothing to pay. The card will come by post \
      within {2} days. If you have questions, call us on {3}.
      """
    ),
  ]
}
