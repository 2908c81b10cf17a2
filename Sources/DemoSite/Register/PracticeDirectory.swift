/// The general practices a citizen can choose among, on a map that doesn't exist.
struct PracticeDirectory: Sendable {
  let practices: [Practice]

  /// The practice with an id.
  func practice(_ id: String) -> Practice? {
    practices.first { $0.id == id }
  }

  /// The practice with a name, the way citizens' records name theirs.
  func practice(named name: String) -> Practice? {
    practices.first { $0.name == name }
  }

  /// Everyone with the way from a place, nearest first; equally near ones by id.
  func nearest(to place: MapPosition) -> [(practice: Practice, kilometres: Double)] {
    practices.map { ($0, $0.position.kilometres(to: place)) }
      .sorted { ($0.1, $0.0.id) < ($1.1, $1.0.id) }
  }

  /// The directory every site starts with.
  ///
  /// Names and streets are invented; the towns stand about where they stand.
  static let synthetic = PracticeDirectory(practices: city + suburbs)

  private static let city: [Practice] = [
    .init("01", "Lægehuset Demovej", "Demovej 40, 2400 København NV", at: .init(-3.0, 2.8), isOpen: true),
    .init("02", "Lægerne Prøvegade", "Prøvegade 22, 2200 København N", at: .init(-1.1, 1.7), isOpen: true),
    .init("03", "Vanløse Demolæger", "Eksempelallé 90, 2720 Vanløse", at: .init(-5.6, 1.3), isOpen: false),
    .init("04", "Lægehuset Testtorvet", "Testtorvet 8, 2300 København S", at: .init(2.4, -2.2), isOpen: true),
    .init("05", "Lægerne Mønstervej", "Mønstervej 14, 2300 København S", at: .init(2.2, -3.0), isOpen: false),
    .init("06", "Amager Attraplæger", "Attrapgade 61, 2300 København S", at: .init(1.9, -2.9), isOpen: true),
    .init("07", "Lægeklinikken Skitsen", "Skitsevej 3, 2300 København S", at: .init(1.3, -3.2), isOpen: false),
    .init("08", "Nørrebro Modellæger", "Modelstræde 17, 2200 København N", at: .init(-1.4, 2.8), isOpen: false),
    .init("09", "Lægehuset Øvelsen", "Øvelsesgade 9, 2200 København N", at: .init(-0.5, 2.6), isOpen: true),
    .init("10", "Klinik Kladden", "Kladdevej 28, 2200 København N", at: .init(-0.6, 1.8), isOpen: false),
    .init("11", "Nordvest Lægeøvelse", "Øvelsesvej 51, 2400 København NV", at: .init(-2.9, 3.6), isOpen: false),
    .init("12", "Lægerne Attrappen", "Attrapvej 12, 2400 København NV", at: .init(-2.3, 3.9), isOpen: true),
    .init("13", "Østerbro Eksempellæger", "Eksempelgade 33, 2100 København Ø", at: .init(1.7, 2.4), isOpen: true),
    .init("14", "Lægehuset Forlægget", "Forlægsvej 5, 2100 København Ø", at: .init(1.3, 3.2), isOpen: false),
    .init("15", "Lægerne ved Prøvesøen", "Prøvesøen 2, 2100 København Ø", at: .init(1.2, 2.5), isOpen: true),
    .init("16", "Klinik Udkastet", "Udkastgade 71, 2100 København Ø", at: .init(1.2, 2.4), isOpen: false),
    .init("17", "Lægehuset Demopladsen", "Demopladsen 4, 1599 København V", at: .init(0.1, -0.1), isOpen: false),
    .init("18", "Lægerne Pladsholderen", "Pladsholdervej 19, 1599 København V", at: .init(-0.4, -0.9), isOpen: true),
    .init("19", "Vesterbro Modellæger", "Modelgade 44, 1799 København V", at: .init(-0.6, -0.9), isOpen: false),
    .init("20", "Lægehuset Fiktionen", "Fiktionsgade 7, 1799 København V", at: .init(-0.7, -0.5), isOpen: true),
    .init("21", "Sydhavnens Prøvelæger", "Prøvekaj 11, 2450 København SV", at: .init(-2.1, -3.3), isOpen: true),
    .init("22", "Klinik Skabelonen", "Skabelonvej 26, 2450 København SV", at: .init(-2.0, -3.3), isOpen: false),
    .init("23", "Valby Testlæger", "Testalleen 80, 2500 Valby", at: .init(-4.7, -2.4), isOpen: true),
    .init("24", "Lægehuset Stikprøven", "Stikprøvevej 15, 2500 Valby", at: .init(-3.8, -2.7), isOpen: false),
    .init("25", "Lægerne Mønsterparken", "Mønsterparken 6, 2500 Valby", at: .init(-4.8, -1.9), isOpen: true),
    .init("26", "Brønshøj Demolæger", "Demotorvet 1, 2700 Brønshøj", at: .init(-5.6, 4.1), isOpen: false),
    .init("27", "Lægehuset Tænkeboks", "Tænkeboksen 13, 2700 Brønshøj", at: .init(-5.3, 3.9), isOpen: true),
    .init("28", "Klinik Overslaget", "Overslagsvej 39, 2700 Brønshøj", at: .init(-4.6, 3.7), isOpen: false),
    .init("29", "Lægerne Eksempelhuset", "Eksempelallé 12, 2720 Vanløse", at: .init(-5.1, 1.0), isOpen: true),
    .init("30", "Klinik Tegnebrættet", "Tegnebrættet 23, 2720 Vanløse", at: .init(-4.8, 1.1), isOpen: false),
    .init("31", "Frederiksberg Attraplæger", "Attrapallé 54, 2000 Frederiksberg", at: .init(-2.8, 0.5), isOpen: false),
    .init("32", "Lægehuset Prototypen", "Prototypevej 10, 2000 Frederiksberg", at: .init(-2.9, 0.3), isOpen: true),
    .init("33", "Klinik Forsøget", "Forsøgsgade 31, 2000 Frederiksberg", at: .init(-2.0, -0.4), isOpen: false),
  ]

  private static let suburbs: [Practice] = [
    .init("34", "Kastrup Prøvelæger", "Prøvestien 16, 2770 Kastrup", at: .init(3.7, -6.4), isOpen: true),
    .init("35", "Klinik Landingen", "Landingsvej 5, 2770 Kastrup", at: .init(4.7, -5.8), isOpen: false),
    .init("36", "Dragør Testlæger", "Testhavnen 3, 2791 Dragør", at: .init(6.0, -9.7), isOpen: true),
    .init("37", "Søborg Modellæger", "Modelvej 92, 2860 Søborg", at: .init(-3.6, 7.3), isOpen: true),
    .init("38", "Rødovre Demolæger", "Demoparken 21, 2610 Rødovre", at: .init(-7.8, 0.4), isOpen: false),
    .init("39", "Lægehuset Rammen", "Rammevej 18, 2610 Rødovre", at: .init(-6.6, 0.7), isOpen: true),
    .init("40", "Hvidovre Øvelseslæger", "Øvelsesparken 7, 2650 Hvidovre", at: .init(-5.8, -3.7), isOpen: true),
    .init("41", "Lyngby Eksempellæger", "Eksempeltorv 2, 2800 Kongens Lyngby", at: .init(-1.9, 10.9), isOpen: true),
    .init("42", "Glostrup Testlæger", "Testvænget 37, 2600 Glostrup", at: .init(-10.6, -0.7), isOpen: false),
    .init("43", "Taastrup Prøvelæger", "Prøvetorvet 9, 2630 Taastrup", at: .init(-17.5, -1.6), isOpen: true),
    .init("44", "Roskilde Demolæger", "Demogade 66, 4000 Roskilde", at: .init(-30.3, -4.2), isOpen: true),
    .init("45", "Hillerød Modellæger", "Modeltorvet 12, 3400 Hillerød", at: .init(-14.5, 27.7), isOpen: true),
    .init("46", "Helsingør Attraplæger", "Attrapkajen 5, 3000 Helsingør", at: .init(4.5, 37.8), isOpen: true),
  ]
}

/// A place on the map: kilometres east and north of the town hall.
struct MapPosition: Sendable, Equatable {
  let east: Double
  let north: Double

  init(_ east: Double, _ north: Double) {
    self.east = east
    self.north = north
  }

  /// The way as the crow flies, in whole tenths of a kilometre.
  func kilometres(to other: MapPosition) -> Double {
    let (dx, dy) = (east - other.east, north - other.north)
    return ((dx * dx + dy * dy).squareRoot() * 10).rounded() / 10
  }
}
