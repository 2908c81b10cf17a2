extension DemoSite.Defect {
  /// What goes wrong where nobody logs in, and what was found wanting last.
  static let guestTable: [DemoSite.Defect: Facts] = [
    .openPracticeRefused: Facts(
      "DEAD", "En læge står som åben på listen, men afviser", "A practice is listed as open and refuses",
      on: [.doctorChange],
      hits: ("borgere, der vælger Lægehuset Testtorvet", "citizens who choose Lægehuset Testtorvet"),
      nearMiss: .closedPracticeExplained),
    .effortGrown: Facts(
      "NAV", "Trinnene har fået lange vejledninger og flere spørgsmål",
      "The steps have grown by guidance and questions",
      on: [.card], nearMiss: .shortGuidance),
    .uploadRefusedWithoutReason: Facts(
      "DATA", "Et billede bliver afvist, uden at nogen siger hvorfor", "A photo is refused without a reason",
      on: [.rats], hits: ("borgere med et stort billede eller et andet format", "citizens with a large or odd photo"),
      nearMiss: .uploadRefusedInOtherWords),
    .photoLostAfterError: Facts(
      "DATA", "Billedet er væk, når et andet svar er forkert", "The photo is gone after an error elsewhere",
      on: [.rats],
      hits: ("borgere, der glemmer et svar", "citizens who forget an answer"), nearMiss: .keptPhotoInOtherWords),
    .uploadLimitsUntold: Facts(
      "DATA", "Kravene til billedet står ingen steder", "What a photo may be isn't told", on: [.rats],
      nearMiss: .uploadLimitsInOtherWords),
    .houseLetterRefused: Facts(
      "DATA", "Husnumre med bogstav bliver afvist", "House numbers with a letter are refused", on: [.rats],
      hits: ("borgere med bogstav i husnummeret", "citizens with a letter in the house number"),
      nearMiss: .houseNumberExplained),
    .contactDemanded: Facts(
      "DATA", "Man skal oplyse, hvem man er, selv om man må være anonym", "Contact is demanded of the anonymous",
      on: [.rats], nearMiss: .contactRecommended),
    .conflictingDeadline: Facts(
      "TXT", "Kvitteringen lover en anden frist end vejledningen", "The receipt promises another deadline",
      on: [.rats], nearMiss: .deadlineOfAnotherThing),
    .takenTimesShown: Facts(
      "DEAD", "Optagne tider bliver vist som ledige", "Times that are taken are shown as free", on: [.booking],
      hits: ("borgere, der vælger en optaget tid", "citizens who choose a taken time"), nearMiss: .takenTimesMarked),
    .lostTimeStartsOver: Facts(
      "TAB", "Er tiden lige taget, begynder man forfra uden forklaring", "Losing a time means beginning anew",
      on: [.booking], hits: ("borgere, der er for sent ude", "citizens who come too late"),
      nearMiss: .lostTimeInOtherWords),
    .calendarNeedsDragging: Facts(
      "TEK", "Tiden skal trækkes ind i en kalender", "The time has to be dragged into a calendar", on: [.booking],
      nearMiss: .calendarInTable),
    .calendarWithoutLabels: Facts(
      "A11Y", "Kalenderens tider har intet navn i koden", "The calendar's times have no names in code", on: [.booking],
      nearMiss: .calendarInTable),
    .fullCalendarDeadEnd: Facts(
      "DEAD", "Er der ingen ledige tider, slutter siden", "Where nothing is free, the page ends", on: [.booking],
      hits: ("borgere, der vælger et sted uden tider", "citizens who choose a place without times"),
      nearMiss: .fullCalendarInOtherWords),
    .receiptWithoutPlaceAndTime: Facts(
      "KVI", "Kvitteringen siger hverken hvor eller hvornår", "The receipt tells neither when nor where",
      on: [.booking], nearMiss: .appointmentInSentence),
  ]
}
