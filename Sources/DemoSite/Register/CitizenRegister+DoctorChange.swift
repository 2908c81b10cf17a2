extension CitizenRegister {
  /// The citizens that the errand "Skift læge" is tried with.
  static let doctorChangers = family + cityDwellers + withHistory

  private static let family = [
    Citizen(
      subject: "testborger-7", cpr: CPRNumber(registered: "1811427841"), name: "Henrik Ravnsborg Holt", age: 47,
      residence: .denmark(street: "Modelstræde 4", town: "2200 København N"),
      practice: practice("Nørrebro Modellæger"),
      children: [CPRNumber(registered: "1001426458"), CPRNumber(registered: "1704448119")],
      home: MapPosition(-1.2, 2.4), situation: "har to store børn"),
    Citizen(
      subject: "testborger-8", cpr: CPRNumber(registered: "1001426458"), name: "Alma Ravnsborg Holt", age: 15,
      residence: .denmark(street: "Kladdevej 2, 2. th.", town: "2200 København N"),
      practice: practice("Lægehuset Øvelsen"), home: MapPosition(-0.8, 2.0), situation: "er lige fyldt 15 år"),
    Citizen(
      subject: "testborger-9", cpr: CPRNumber(registered: "1704448119"), name: "Malthe Ravnsborg Holt", age: 13,
      residence: .denmark(street: "Modelstræde 4", town: "2200 København N"),
      practice: practice("Nørrebro Modellæger"), home: MapPosition(-1.2, 2.4), situation: "er 13 år"),
  ]

  private static let cityDwellers = [
    Citizen(
      subject: "testborger-10", cpr: CPRNumber(registered: "2008496490"), name: "Karim Abdulle Nørgaard", age: 31,
      residence: .denmark(street: "Attrapvej 30", town: "2400 København NV"),
      practice: practice("Lægerne Attrappen"), home: MapPosition(-2.7, 3.6),
      situation: "vil have en læge, som har lukket for nye patienter"),
    Citizen(
      subject: "testborger-11", cpr: CPRNumber(registered: "1307468618"), name: "Ingrid Fjordby Dahl", age: 49,
      residence: .denmark(street: "Udkastgade 9, st.", town: "2100 København Ø"),
      practice: practice("Klinik Udkastet"), home: MapPosition(1.0, 2.8), situation: "vil beholde en læge langt væk"),
    Citizen(
      subject: "testborger-12", cpr: CPRNumber(registered: "0307418843"), name: "Preben Sølvtoft", age: 55,
      residence: .denmark(street: "Testalleen 14", town: "2500 Valby"), practice: practice("Valby Testlæger"),
      home: MapPosition(-4.1, -2.2), situation: "vil skifte til gruppe 2"),
    Citizen(
      subject: "testborger-13", cpr: CPRNumber(registered: "0602545644"), name: "Bodil Hvidkær", age: 72,
      residence: .denmark(street: "Demotorvet 3", town: "2700 Brønshøj"), practice: practice("Brønshøj Demolæger"),
      home: MapPosition(-5.2, 4.0), practiceCloses: true, hasDigitalPost: false,
      situation: "er fritaget for Digital Post, og lægen lukker"),
    Citizen(
      subject: "testborger-14", cpr: CPRNumber(registered: "1609418954"), name: "Emma Wren Carter", age: 28,
      residence: .denmark(street: "Prøvesøen 8, 5. tv.", town: "2100 København Ø"), movedDaysAgo: 12,
      home: MapPosition(1.3, 3.2), situation: "læser engelsk og er lige flyttet hertil"),
    Citizen(
      subject: "testborger-15", cpr: CPRNumber(registered: "2407447703"), name: "Kaj Ulriksen Brøns", age: 79,
      residence: .denmark(street: "Eksempelallé 61", town: "2720 Vanløse"),
      practice: practice("Klinik Tegnebrættet"), home: MapPosition(-4.9, 1.6), situation: "har brug for hjælp undervejs"
    ),
  ]

  private static let withHistory = [
    Citizen(
      subject: "testborger-16", cpr: CPRNumber(registered: "0409406289"), name: "Torben Møllegård", age: 44,
      residence: .denmark(street: "Skitsevej 77", town: "2300 København S"),
      practice: practice("Lægeklinikken Skitsen"), home: MapPosition(1.6, -2.9), groupChangedDaysAgo: 120,
      situation: "skiftede gruppe for fire måneder siden"),
    Citizen(
      subject: "testborger-17", cpr: CPRNumber(registered: "2603558548"), name: "Lærke Stenvang", age: 35,
      residence: .denmark(street: "Forlægsvej 21", town: "2100 København Ø"),
      practice: practice("Lægehuset Forlægget"), home: MapPosition(1.2, 3.0), pendingChange: "LS-2026-900001",
      situation: "har allerede bestilt et lægeskift"),
    Citizen(
      subject: "testborger-18", cpr: CPRNumber(registered: "2001537280"), name: "Gudrun Elverhøj", age: 63,
      residence: .denmark(street: "Prototypevej 2", town: "2000 Frederiksberg"), practice: practice("Klinik Forsøget"),
      home: MapPosition(-2.4, 0.4), group: 2, groupChangedDaysAgo: 800, situation: "er i gruppe 2"),
    Citizen(
      subject: "testborger-19", cpr: CPRNumber(registered: "0208495771"), name: "Villads Kornerup", age: 38,
      residence: .denmark(street: "Mønsterparken 31", town: "2500 Valby"),
      practice: practice("Lægerne Mønsterparken"), home: MapPosition(-4.3, -1.9), cardYears: 6,
      situation: "har et gammelt, revnet sundhedskort"),
  ]

  /// Further citizens without a story, so that mistakes and repeats needn't wear out the ones with one.
  static let pool = [
    spare(
      1, "1501556730", "Agnete Fiktivsen", 33, "Øvelsesgade 20", "2200 København N", (-1, 2), "Lægehuset Testtorvet"),
    spare(
      2, "1410458213", "Birger Fiktivsen", 52, "Testtorvet 21", "2300 København S", (1.7, -2.5),
      "Østerbro Eksempellæger"),
    spare(
      3, "0209537478", "Camilla Prøvegaard", 24, "Eksempelgade 22", "2100 København Ø", (1.1, 3.1), "Valby Testlæger"),
    spare(4, "2212427457", "Dagfinn Prøvegaard", 61, "Testalleen 23", "2500 Valby", (-4, -2), "Lægerne Prøvegade"),
    spare(5, "2707425744", "Elin Mønsterby", 45, "Øvelsesgade 24", "2200 København N", (-1, 2), "Lægehuset Testtorvet"),
    spare(
      6, "1310507497", "Folmer Mønsterby", 29, "Testtorvet 25", "2300 København S", (1.7, -2.5),
      "Østerbro Eksempellæger"),
    spare(7, "1512535328", "Gerda Attrapsen", 38, "Eksempelgade 26", "2100 København Ø", (1.1, 3.1), "Valby Testlæger"),
    spare(8, "0205538577", "Hjalmar Attrapsen", 22, "Testalleen 27", "2500 Valby", (-4, -2), "Lægerne Prøvegade"),
    spare(
      9, "2603476126", "Irma Skitseholm", 55, "Øvelsesgade 28", "2200 København N", (-1, 2), "Lægehuset Testtorvet"),
    spare(
      10, "1810546545", "Jeppe Skitseholm", 27, "Testtorvet 29", "2300 København S", (1.7, -2.5),
      "Østerbro Eksempellæger"),
    spare(
      11, "2104465636", "Karla Modelgaard", 64, "Eksempelgade 30", "2100 København Ø", (1.1, 3.1), "Valby Testlæger"),
    spare(12, "1510525929", "Leif Modelgaard", 36, "Testalleen 31", "2500 Valby", (-4, -2), "Lægerne Prøvegade"),
    spare(13, "0610576508", "Maren Øvelsby", 19, "Øvelsesgade 32", "2200 København N", (-1, 2), "Lægehuset Testtorvet"),
    spare(
      14, "2311547715", "Niels Øvelsby", 31, "Testtorvet 33", "2300 København S", (1.7, -2.5), "Østerbro Eksempellæger"),
    spare(
      15, "0712418958", "Olga Eksempelsen", 70, "Eksempelgade 34", "2100 København Ø", (1.1, 3.1), "Valby Testlæger"),
    spare(16, "0301478429", "Poul Eksempelsen", 48, "Testalleen 35", "2500 Valby", (-4, -2), "Lægerne Prøvegade"),
    spare(
      17, "2202415264", "Rigmor Demodahl", 58, "Øvelsesgade 36", "2200 København N", (-1, 2), "Lægehuset Testtorvet"),
    spare(
      18, "0905505653", "Svend Demodahl", 40, "Testtorvet 37", "2300 København S", (1.7, -2.5), "Østerbro Eksempellæger"
    ),
    spare(19, "1511427688", "Thyra Testrup", 66, "Eksempelgade 38", "2100 København Ø", (1.1, 3.1), "Valby Testlæger"),
    spare(20, "0508555725", "Uffe Testrup", 21, "Testalleen 39", "2500 Valby", (-4, -2), "Lægerne Prøvegade"),
  ]

  private static func spare(
    _ number: Int, _ cpr: String, _ name: String, _ age: Int, _ street: String, _ town: String,
    _ home: (Double, Double), _ practiceName: String
  ) -> Citizen {
    Citizen(
      subject: "reserve-\(number)", cpr: CPRNumber(registered: cpr), name: name, age: age,
      residence: .denmark(street: street, town: town), practice: practice(practiceName),
      home: MapPosition(home.0, home.1), situation: "reserve \(number)")
  }
}
